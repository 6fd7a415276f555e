//! Talks to the real peers: Python's `qemu.qmp` as a client of ours, and QEMU's programs as servers of ours.
//!
//! What is not installed is skipped, and said to be. `.ci/peers` installs what can be had.

mod peers;
mod python;
#[cfg(unix)]
mod queries;
#[cfg(unix)]
mod storage_daemon;
