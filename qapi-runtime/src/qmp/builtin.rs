//! The handlers of the protocol's own commands.

use crate::qmp::erased::Run;
use crate::qmp::protocol::control::cmd::{QmpCapabilities, QueryCommands, QueryVersion};
use crate::qmp::protocol::control::{CommandInfo, VersionInfo};
use crate::qmp::protocol::introspect::cmd::QueryQmpSchema;
use crate::qmp::reply::ReplyWriter;
use crate::qmp::{Ctx, Progress, Registered, RegistryBuilder, Reply};
use crate::visitor::InputVisitor;
use crate::{Error, Failed, Name, visit};

/// Adds the protocol's own commands. They do not wait for others, so that a client can connect and use
/// out-of-band execution while a command takes long.
pub(crate) fn register<S: Send + Sync + 'static>(builder: RegistryBuilder<S>) -> RegistryBuilder<S> {
    builder
        .command(qmp_capabilities)
        .command(query_version)
        .command(query_commands)
        .run::<QueryQmpSchema>(Box::new(SchemaText))
        .concurrent::<QmpCapabilities>()
        .concurrent::<QueryVersion>()
        .concurrent::<QueryCommands>()
        .concurrent::<QueryQmpSchema>()
}

fn qmp_capabilities<S>(ctx: Ctx<S>, command: QmpCapabilities) -> Result<(), Error> {
    ctx.session().negotiate(&command.enable.unwrap_or_default())
}

fn query_version<S>(ctx: Ctx<S>, _: QueryVersion) -> Result<VersionInfo, Error> {
    Ok(ctx.service().version().clone())
}

fn query_commands<S>(ctx: Ctx<S>, _: QueryCommands) -> Result<Vec<CommandInfo>, Error> {
    let commands = ctx.service().registry().commands().filter(|command| command.is_enabled());
    Ok(commands.map(|command| CommandInfo { name: Registered::name(command).to_owned() }).collect())
}

/// Answers `query-qmp-schema` from a text that is made once.
struct SchemaText;

impl<S> Run<S> for SchemaText {
    fn run(
        &self,
        v: &mut dyn InputVisitor,
        ctx: Ctx<S>,
        reply: ReplyWriter,
    ) -> Result<Progress<Reply>, Failed> {
        visit::input_object::<QueryQmpSchema>(v, &Name::ANONYMOUS)?;
        Ok(Progress::Done(match ctx.service().registry().schema() {
            Ok(text) => reply.success_text(text),
            Err(error) => reply.error(&Error::generic(error)),
        }))
    }
}
