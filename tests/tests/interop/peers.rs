//! Finding and running other programs.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long another program may take for anything.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// Says that a test could not be made, past the test runner, which keeps what tests print.
pub(crate) fn skip(what: &str) {
    // There is nobody to tell if that fails.
    let _ = writeln!(std::io::stderr(), "skipped: {what} not installed");
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A program that runs. It is ended when this is dropped, and its folder removed.
#[derive(Debug)]
pub(crate) struct Peer {
    child: Child,
    folder: PathBuf,
}

impl Peer {
    /// Starts a program. `arguments` are made from the path of a socket, in a folder of its own, that the
    /// program is to listen at; waits until it does. None if there is no such program.
    pub(crate) fn start(
        name: &str,
        program: &Path,
        arguments: impl FnOnce(&str) -> Vec<String>,
    ) -> Option<Peer> {
        let folder = std::env::temp_dir().join(format!("qapi-interop-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("there is room for a folder");
        let socket = folder.join("qmp.sock");
        let mut command = Command::new(program);
        command.args(arguments(&socket.to_string_lossy())).stdin(Stdio::null()).stdout(Stdio::null());
        let child = match command.spawn() {
            Ok(child) => child,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                skip(name);
                let _ = std::fs::remove_dir_all(&folder);
                return None;
            }
            Err(error) => panic!("{}: {error}", program.display()),
        };
        let mut peer = Peer { child, folder };
        let begun = Instant::now();
        while !listens(&socket) {
            assert!(begun.elapsed() < PATIENCE, "{name} does not listen");
            assert!(peer.child.try_wait().is_ok_and(|ended| ended.is_none()), "{name} has ended");
            std::thread::sleep(Duration::from_millis(5));
        }
        Some(peer)
    }

    /// The path of its socket.
    pub(crate) fn socket(&self) -> PathBuf {
        self.folder.join("qmp.sock")
    }

    /// A path for another file of its own.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Waits until it has ended by itself; whether that was in good order.
    pub(crate) fn ends_well(mut self) -> bool {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if let Ok(Some(status)) = self.child.try_wait() {
                return status.success();
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        false
    }
}

/// Whether somebody listens at the socket. That its file is there is not enough: it is made before its owner listens.
/// To try and connect would take the place of the one client that some servers have.
fn listens(socket: &Path) -> bool {
    /// How Linux shows that a socket takes connections.
    const LISTENING: &str = "00010000";
    let Ok(sockets) = std::fs::read_to_string("/proc/net/unix") else { return socket.exists() };
    let is_it = |line: &str| {
        let mut fields = line.split_whitespace();
        fields.nth(3) == Some(LISTENING) && fields.nth(3).map(Path::new) == Some(socket)
    };
    sockets.lines().any(is_it)
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
