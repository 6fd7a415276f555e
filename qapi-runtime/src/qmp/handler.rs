//! Handlers: the functions that carry out commands.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use crate::qmp::Ctx;
use crate::{Command, Error};

/// A function that carries out the command `C` for a server whose state is an `S`.
///
/// Functions and closures of a [`Ctx<S>`] and the command are handlers; what they give back is checked
/// against the command's return type when they are registered:
///
/// - `async fn(Ctx<S>, C) -> Result<C::Returns, Error>`
/// - `fn(Ctx<S>, C) -> Result<C::Returns, Error>`, for commands that never wait
///
/// `How` tells these forms apart and is always inferred.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a handler of the command `{C}`",
    label = "not a handler",
    note = "a handler is `async fn(Ctx<State>, {C}) -> Result<<{C} as Command>::Returns, Error>`, or the same without `async`",
    note = "an async handler's future must be `Send`"
)]
pub trait Handler<S, C: Command, How>: Send + Sync + 'static {
    /// Begins to carry out the command.
    fn start(&self, ctx: Ctx<S>, command: C) -> Progress<Result<C::Returns, Error>>;
}

/// How far a call has come: done, or to be awaited.
pub enum Progress<T> {
    /// Done.
    Done(T),
    /// Still running.
    Running(Pin<Box<dyn Future<Output = T> + Send>>),
}

impl<T> Progress<T> {
    /// Waits until it is done.
    pub async fn wait(self) -> T {
        match self {
            Progress::Done(value) => value,
            Progress::Running(future) => future.await,
        }
    }

    /// Continues with what comes out.
    pub fn then<R>(self, f: impl FnOnce(T) -> R + Send + 'static) -> Progress<R>
    where
        T: 'static,
    {
        match self {
            Progress::Done(value) => Progress::Done(f(value)),
            Progress::Running(future) => Progress::Running(Box::pin(async move { f(future.await) })),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Progress<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Progress::Done(value) => f.debug_tuple("Done").field(value).finish(),
            Progress::Running(_) => f.write_str("Running(..)"),
        }
    }
}

/// Marks handlers that are `async` functions.
#[derive(Debug)]
pub struct Async(());

/// Marks handlers that are plain functions.
#[derive(Debug)]
pub struct Plain(());

impl<S, C, F, Fut> Handler<S, C, Async> for F
where
    C: Command,
    F: Fn(Ctx<S>, C) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<C::Returns, Error>> + Send + 'static,
{
    fn start(&self, ctx: Ctx<S>, command: C) -> Progress<Result<C::Returns, Error>> {
        Progress::Running(Box::pin(self(ctx, command)))
    }
}

impl<S, C, F> Handler<S, C, Plain> for F
where
    C: Command,
    F: Fn(Ctx<S>, C) -> Result<C::Returns, Error> + Send + Sync + 'static,
{
    fn start(&self, ctx: Ctx<S>, command: C) -> Progress<Result<C::Returns, Error>> {
        Progress::Done(self(ctx, command))
    }
}
