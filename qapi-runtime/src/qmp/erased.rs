//! Commands with their types erased: how a registry holds handlers of different commands.

use std::marker::PhantomData;

use crate::qmp::reply::ReplyWriter;
use crate::qmp::{Ctx, Handler, Progress, Reply};
use crate::visitor::InputVisitor;
use crate::{Command, Failed, Name, ReturnValue, visit};

/// A command that can be carried out by someone who does not know its type.
pub(crate) trait Run<S>: Send + Sync {
    /// Reads the arguments, the root of what `v` shows, and begins to carry out the command.
    fn run(
        &self,
        v: &mut dyn InputVisitor,
        ctx: Ctx<S>,
        reply: ReplyWriter,
    ) -> Result<Progress<Reply>, Failed>;
}

/// A handler together with the command that it is for.
pub(crate) struct Typed<C, How, H> {
    handler: H,
    marker: PhantomData<fn() -> (C, How)>,
}

impl<C, How, H> Typed<C, How, H> {
    pub(crate) fn new(handler: H) -> Typed<C, How, H> {
        Typed { handler, marker: PhantomData }
    }
}

impl<S, C, How, H> Run<S> for Typed<C, How, H>
where
    C: Command,
    How: 'static,
    H: Handler<S, C, How>,
{
    fn run(
        &self,
        v: &mut dyn InputVisitor,
        ctx: Ctx<S>,
        reply: ReplyWriter,
    ) -> Result<Progress<Reply>, Failed> {
        let command: C = visit::input_object(v, &Name::ANONYMOUS)?;
        let outcome = self.handler.start(ctx, command);
        Ok(outcome.then(move |outcome| match outcome {
            Ok(value) => reply.success(&|v| value.output_return(v)),
            Err(error) => reply.error(&error),
        }))
    }
}
