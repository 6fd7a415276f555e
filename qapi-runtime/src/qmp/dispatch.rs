//! Dispatch: from a request to its reply.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;

use crate::qmp::reply::ReplyWriter;
use crate::qmp::trace;
use crate::qmp::{Ctx, Mode, Progress, Registered, Reply, Request, Service, SessionHandle};
use crate::{Error, ErrorClass};

impl<S: Send + Sync + 'static> Service<S> {
    /// Executes a request that came from this session, and gives the reply.
    ///
    /// To drop the future is to give up the handler. A handler that panics is answered for with an error.
    pub async fn dispatch(&self, session: &SessionHandle, request: Request) -> Reply {
        self.start(session, request).wait().await
    }

    /// Executes a text that should be a request, outside of any session; it may be out of band if
    /// `allow_oob`. Gives the text of the reply, if the command has one.
    ///
    /// ```
    /// use qapi_runtime::qmp::{Registry, Service};
    ///
    /// # async fn example() -> Result<(), qapi_runtime::qmp::RegistryError> {
    /// let service = Service::new(Registry::new().build()?, ());
    /// let reply = service.dispatch_text(br#"{"execute": "query-version", "id": 7}"#, false).await;
    /// let expected = br#"{"return": {"qemu": {"major": 0, "minor": 0, "micro": 0}, "package": ""}, "id": 7}"#;
    /// assert_eq!(reply.as_deref(), Some(&expected[..]));
    /// # Ok(())
    /// # }
    /// ```
    pub async fn dispatch_text(&self, text: &[u8], allow_oob: bool) -> Option<Vec<u8>> {
        let mode = if allow_oob { Mode::OutOfBand } else { Mode::Command };
        let reply = match Request::parse(text) {
            Ok(request) => self.dispatch(&SessionHandle::detached(mode), request).await,
            Err(error) => Reply::fault(&error),
        };
        reply.into_text()
    }

    /// Begins to execute a request that came from this session. It is done at once if it is refused, or if
    /// its handler is a plain function.
    pub fn start(&self, session: &SessionHandle, mut request: Request) -> Progress<Reply> {
        let settings = self.registry().settings();
        let reply = ReplyWriter::new(request.id(), Arc::clone(settings));
        let admitted = request.envelope(session.allows_oob()).and_then(|envelope| {
            let name = &*envelope.command;
            let command = match session.mode() {
                Mode::Negotiation => self.find_before_negotiation(name)?,
                _ => self.find_enabled(name)?,
            };
            self.check_execution(command, envelope.oob)?;
            trace::execute(session.id(), command.name(), envelope.oob);
            Ok((command, envelope.arguments))
        });
        let (command, arguments) = match admitted {
            Ok(admitted) => admitted,
            Err(error) => return Progress::Done(reply.error(&error)),
        };

        let reply = reply.about(session.id(), command.name(), command.flags().success_response);
        let failure = reply.clone();
        let ctx = Ctx::new(self.clone(), session.clone());
        let run = AssertUnwindSafe(|| {
            request.read_arguments(arguments, settings, |visitor| {
                trace::input(visitor, |visitor| command.run.run(visitor, ctx, reply))
            })
        });
        match catch_unwind(run) {
            Ok(Ok(Progress::Done(reply))) => Progress::Done(reply),
            Ok(Ok(Progress::Running(running))) => {
                Progress::Running(Box::pin(answered(running, failure, command.name())))
            }
            Ok(Err(error)) => Progress::Done(failure.error(&error)),
            Err(panic) => Progress::Done(failure.error(&panicked(command.name(), &*panic))),
        }
    }

    /// Whether the request's command runs beside other in-band commands.
    pub fn is_concurrent(&self, request: &Request) -> bool {
        request.command().and_then(|name| self.registry().find(&name)).is_some_and(Registered::is_concurrent)
    }

    fn find_before_negotiation(&self, name: &str) -> Result<&Registered<S>, Error> {
        self.registry().find(name).filter(|_| name == "qmp_capabilities").ok_or_else(|| {
            let desc = "Expecting capabilities negotiation with 'qmp_capabilities'";
            Error::new(ErrorClass::CommandNotFound, desc)
        })
    }

    fn find_enabled(&self, name: &str) -> Result<&Registered<S>, Error> {
        let refused = |desc: String| Error::new(ErrorClass::CommandNotFound, desc);
        let Some(command) = self.registry().find(name) else {
            return Err(refused(format!("The command {name} has not been found")));
        };
        let features = command.definition().features;
        self.registry().settings().check_input(features, ErrorClass::CommandNotFound, "command", name)?;
        if !command.is_enabled() {
            return Err(refused(match command.disable_reason() {
                Some(reason) => format!("Command {name} has been disabled: {reason}"),
                None => format!("Command {name} has been disabled"),
            }));
        }
        Ok(command)
    }

    fn check_execution(&self, command: &Registered<S>, oob: bool) -> Result<(), Error> {
        let name = command.name();
        if oob && !command.flags().allow_oob {
            return Err(Error::generic(format!("The command {name} does not support OOB")));
        }
        if self.is_preconfig() && !command.flags().allow_preconfig {
            return Err(Error::generic(format!(
                "The command '{name}' is permitted only after machine initialization has completed"
            )));
        }
        Ok(())
    }
}

/// Waits for the handler, also if it panics.
async fn answered(
    mut running: Pin<Box<dyn Future<Output = Reply> + Send>>,
    failure: ReplyWriter,
    name: &'static str,
) -> Reply {
    let outcome = poll_fn(|cx| match catch_unwind(AssertUnwindSafe(|| running.as_mut().poll(cx))) {
        Ok(Poll::Pending) => Poll::Pending,
        Ok(Poll::Ready(reply)) => Poll::Ready(Ok(reply)),
        Err(panic) => Poll::Ready(Err(panicked(name, &*panic))),
    });
    match outcome.await {
        Ok(reply) => reply,
        Err(error) => failure.error(&error),
    }
}

fn panicked(name: &str, panic: &(dyn Any + Send)) -> Error {
    let text = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
    Error::generic(match text {
        Some(text) => format!("The command {name} has panicked: {text}"),
        None => format!("The command {name} has panicked"),
    })
}
