//! The machine: a run state, yank instances, block devices, a fan. Nothing in it runs.

use std::sync::{Mutex, MutexGuard, PoisonError};

use qapi_defs::block_core::BlockInfo;
use qapi_defs::run_state::RunState;
use qapi_defs::yank::YankInstance;

use crate::schema::{FanInfo, FanProfile};

/// The server's state. Handlers get at it through their context.
#[derive(Debug)]
pub struct Machine {
    parts: Mutex<Parts>,
}

/// What changes while the machine is there.
#[derive(Debug)]
pub struct Parts {
    /// Whether it runs.
    pub run_state: RunState,
    /// Connections that can be broken.
    pub yank: Vec<YankInstance>,
    /// Its disks.
    pub blocks: Vec<BlockInfo>,
    /// Its fan.
    pub fan: FanInfo,
}

/// The disks that the machine starts with, as `query-block` shows them.
const DISKS: &str = r#"[
    {"device": "virtio0", "qdev": "/machine/peripheral/disk0", "type": "unknown", "removable": false, "locked": false,
     "io-status": "ok"},
    {"device": "cd0", "qdev": "/machine/peripheral/cd0", "type": "unknown", "removable": true, "locked": false,
     "tray_open": false, "io-status": "ok"}
]"#;

/// The connections that it starts with, as `query-yank` shows them.
const CONNECTIONS: &str = r#"[
    {"type": "block-node", "node-name": "nbd0"},
    {"type": "chardev", "id": "console"},
    {"type": "migration"}
]"#;

impl Machine {
    /// A machine that runs.
    pub fn new() -> Machine {
        let parts = Parts {
            run_state: RunState::Running,
            yank: qapi_runtime::from_json(CONNECTIONS).unwrap_or_default(),
            blocks: qapi_runtime::from_json(DISKS).unwrap_or_default(),
            fan: FanInfo { profile: FanProfile::Balanced, rpm: 1200 },
        };
        Machine { parts: Mutex::new(parts) }
    }

    /// Its parts, for as long as nobody else wants them.
    pub fn parts(&self) -> MutexGuard<'_, Parts> {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
