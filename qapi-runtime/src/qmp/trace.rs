//! What dispatch shows to `tracing`, with the feature of that name; nothing without it.
//!
//! Events have the target `qapi::qmp` and the level `DEBUG`: `execute` when a command begins, `return` or
//! `error` when it has been carried out or was refused, `emit` for events. Arguments and results are shown by
//! their visits, see [`trace_input`](crate::visitor::trace_input): raw text may have secrets in it.

#[cfg(feature = "tracing")]
pub(crate) use on::{emit, error, execute, input, output, returned};

#[cfg(not(feature = "tracing"))]
pub(crate) use off::{emit, error, execute, input, output, returned};

#[cfg(feature = "tracing")]
mod on {
    use tracing::debug;

    use crate::Error;
    pub(crate) use crate::visitor::{trace_input as input, trace_output as output};

    const TARGET: &str = "qapi::qmp";

    pub(crate) fn execute(session: u64, command: &str, oob: bool) {
        debug!(target: TARGET, session, command, oob, "execute");
    }

    pub(crate) fn returned(session: u64, command: &str) {
        debug!(target: TARGET, session, command, "return");
    }

    pub(crate) fn error(session: u64, command: &str, error: &Error) {
        debug!(target: TARGET, session, command, class = error.class().name(), desc = error.desc(), "error");
    }

    pub(crate) fn emit(event: &str) {
        debug!(target: TARGET, event, "emit");
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use crate::Error;
    use crate::visitor::{InputVisitor, OutputVisitor};

    #[inline]
    pub(crate) fn execute(_: u64, _: &str, _: bool) {}

    #[inline]
    pub(crate) fn returned(_: u64, _: &str) {}

    #[inline]
    pub(crate) fn error(_: u64, _: &str, _: &Error) {}

    #[inline]
    pub(crate) fn emit(_: &str) {}

    #[inline]
    pub(crate) fn input<R>(v: &mut dyn InputVisitor, visit: impl FnOnce(&mut dyn InputVisitor) -> R) -> R {
        visit(v)
    }

    #[inline]
    pub(crate) fn output<R>(v: &mut dyn OutputVisitor, visit: impl FnOnce(&mut dyn OutputVisitor) -> R) -> R {
        visit(v)
    }
}
