//! Handlers: the functions that carry out commands.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use crate::__private::{Unknown, UnknownReturn};
use crate::qmp::Ctx;
use crate::{Command, Error};

/// A function that carries out the command `C` for a server whose state is an `S`.
///
/// Functions and closures of a [`Ctx<S>`] and the command are handlers, if what they give back is the
/// [outcome](Outcome) of the command:
///
/// - `async fn(Ctx<S>, C) -> Result<C::Returns, Error>`
/// - `fn(Ctx<S>, C) -> Result<C::Returns, Error>`, for commands that never wait
///
/// `How` tells these forms apart and is always inferred.
#[diagnostic::on_unimplemented(
    message = "a handler takes a `Ctx<State>` and the command, which this does not",
    label = "it is called with a `Ctx<{S}>` and the command",
    note = "a handler is `async fn(Ctx<State>, TheCommand) -> Result<TheReturnType, Error>`, or the same without `async`",
    note = "the state comes as `Ctx<State>`, which dereferences to it, and not as a reference"
)]
pub trait Handler<S, C: Command, How>: Send + Sync + 'static {
    /// Begins to carry out the command.
    fn start(&self, ctx: Ctx<S>, command: C) -> Progress<Result<C::Returns, Error>>;
}

// It is one implementation for all forms, so that the compiler says which part of a function does not fit.
impl<S, C, Form, How, F, Out> Handler<S, C, (Form, How)> for F
where
    C: Command,
    F: Takes<Ctx<S>, C, Form, Gives = Out> + Send + Sync + 'static,
    Out: Outcome<C::Returns, How> + Send + 'static,
{
    fn start(&self, ctx: Ctx<S>, command: C) -> Progress<Result<C::Returns, Error>> {
        self.call(ctx, command).progress()
    }
}

/// A function of the two arguments of a handler. `Form` is always [`Plain`], and inferred.
pub trait Takes<Context, C, Form> {
    /// What it gives back.
    type Gives;

    /// Calls it.
    fn call(&self, context: Context, command: C) -> Self::Gives;
}

impl<Context, C, F: Fn(Context, C) -> Out, Out> Takes<Context, C, Plain> for F {
    type Gives = Out;

    #[inline]
    fn call(&self, context: Context, command: C) -> Out {
        self(context, command)
    }
}

/// What no handler is.
///
/// Were there one form only, the compiler would say how functions differ, and to wrap one in a closure that does not
/// compile either. Where it has a choice, it says that the trait is not implemented, and that has words of ours.
#[doc(hidden)]
impl<Context: UnknownReturn, C, F> Takes<Context, C, Unknown> for F {
    type Gives = Result<(), Error>;

    fn call(&self, _: Context, _: C) -> Result<(), Error> {
        Err(Error::generic("this is no handler"))
    }
}

/// What a handler gives back, for a command that returns a `T`: a `Result<T, Error>`, or a future of one.
///
/// `How` tells the two apart.
#[diagnostic::on_unimplemented(
    message = "a handler of this command gives back `Result<{T}, Error>`, not `{Self}`",
    label = "this function gives back `{Self}`",
    note = "a handler is `async fn(Ctx<State>, TheCommand) -> Result<{T}, Error>`, or the same without `async`",
    note = "what a command returns is said by its `#[qapi(command, returns(...))]`, and without it is `()`"
)]
pub trait Outcome<T, How> {
    /// How far the call has come.
    fn progress(self) -> Progress<Result<T, Error>>
    where
        Self: Send + 'static;
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

/// Marks the outcome of `async` functions.
#[derive(Debug)]
pub struct Async(());

/// Marks the outcome of plain functions.
#[derive(Debug)]
pub struct Plain(());

impl<T, Fut: Future<Output = Result<T, Error>>> Outcome<T, Async> for Fut {
    fn progress(self) -> Progress<Result<T, Error>>
    where
        Self: Send + 'static,
    {
        Progress::Running(Box::pin(self))
    }
}

impl<T> Outcome<T, Plain> for Result<T, Error> {
    fn progress(self) -> Progress<Result<T, Error>> {
        Progress::Done(self)
    }
}

/// Marks the outcome of a command whose own return type is wrong, which is said there and not of the handler.
///
/// Since this form fits all types by its looks, the compiler does not take the form of futures for the only one that
/// could be meant, and then say of all else that it is no future.
#[doc(hidden)]
impl<T: UnknownReturn, Out> Outcome<T, Unknown> for Out {
    fn progress(self) -> Progress<Result<T, Error>> {
        Progress::Done(Err(Error::generic("the return type of this command is wrong")))
    }
}
