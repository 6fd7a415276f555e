//! Displays, VNC and SPICE, input.

pub mod cmd;
mod display;
pub mod event;
mod input;
mod keys;
mod passwords;
mod spice;
mod vnc;

pub use display::*;
pub use input::*;
pub use keys::*;
pub use passwords::*;
pub use spice::*;
pub use vnc::*;

use qapi_runtime::describe;
use qapi_runtime::schema::Module;

qapi_runtime::command_set! {
    /// The commands of `ui`, for servers that have all of them.
    pub trait Commands {
        set_password(cmd::SetPassword);
        expire_password(cmd::ExpirePassword);
        screendump(cmd::Screendump);
        query_spice(cmd::QuerySpice);
        query_vnc(cmd::QueryVnc);
        query_vnc_servers(cmd::QueryVncServers);
        change_vnc_password(cmd::ChangeVncPassword);
        query_mice(cmd::QueryMice);
        send_key(cmd::SendKey);
        input_send_event(cmd::InputSendEvent);
        query_display_options(cmd::QueryDisplayOptions);
        display_reload(cmd::DisplayReload);
        display_update(cmd::DisplayUpdate);
        client_migrate_info(cmd::ClientMigrateInfo);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "ui",
    includes: &["common", "sockets"],
    definitions: &[
        describe::ty::<DisplayProtocol>(),
        describe::ty::<SetPasswordAction>(),
        describe::ty::<SetPasswordOptions>(),
        describe::ty::<SetPasswordOptionsVnc>(),
        describe::command::<cmd::SetPassword>(),
        describe::ty::<ExpirePasswordOptions>(),
        describe::ty::<ExpirePasswordOptionsVnc>(),
        describe::command::<cmd::ExpirePassword>(),
        describe::ty::<ImageFormat>(),
        describe::command::<cmd::Screendump>(),
        describe::ty::<SpiceBasicInfo>(),
        describe::ty::<SpiceServerInfo>(),
        describe::ty::<SpiceChannel>(),
        describe::ty::<SpiceQueryMouseMode>(),
        describe::ty::<SpiceInfo>(),
        describe::command::<cmd::QuerySpice>(),
        describe::event::<event::SpiceConnected>(),
        describe::event::<event::SpiceInitialized>(),
        describe::event::<event::SpiceDisconnected>(),
        describe::event::<event::SpiceMigrateCompleted>(),
        describe::ty::<VncBasicInfo>(),
        describe::ty::<VncServerInfo>(),
        describe::ty::<VncClientInfo>(),
        describe::ty::<VncInfo>(),
        describe::ty::<VncPrimaryAuth>(),
        describe::ty::<VncVencryptSubAuth>(),
        describe::ty::<VncServerInfo2>(),
        describe::ty::<VncInfo2>(),
        describe::command::<cmd::QueryVnc>(),
        describe::command::<cmd::QueryVncServers>(),
        describe::command::<cmd::ChangeVncPassword>(),
        describe::event::<event::VncConnected>(),
        describe::event::<event::VncInitialized>(),
        describe::event::<event::VncDisconnected>(),
        describe::ty::<MouseInfo>(),
        describe::command::<cmd::QueryMice>(),
        describe::ty::<QKeyCode>(),
        describe::ty::<KeyValueKind>(),
        describe::ty::<IntWrapper>(),
        describe::ty::<QKeyCodeWrapper>(),
        describe::ty::<KeyValue>(),
        describe::command::<cmd::SendKey>(),
        describe::ty::<InputButton>(),
        describe::ty::<InputAxis>(),
        describe::ty::<InputMultiTouchType>(),
        describe::ty::<InputKeyEvent>(),
        describe::ty::<InputBtnEvent>(),
        describe::ty::<InputMoveEvent>(),
        describe::ty::<InputMultiTouchEvent>(),
        describe::ty::<InputEventKind>(),
        describe::ty::<InputKeyEventWrapper>(),
        describe::ty::<InputBtnEventWrapper>(),
        describe::ty::<InputMoveEventWrapper>(),
        describe::ty::<InputMultiTouchEventWrapper>(),
        describe::ty::<InputEvent>(),
        describe::command::<cmd::InputSendEvent>(),
        describe::ty::<DisplayGTK>(),
        describe::ty::<DisplayEGLHeadless>(),
        describe::ty::<DisplayDBus>(),
        describe::ty::<DisplayGLMode>(),
        describe::ty::<DisplayCurses>(),
        describe::ty::<DisplayCocoa>(),
        describe::ty::<HotKeyMod>(),
        describe::ty::<DisplaySDL>(),
        describe::ty::<DisplayType>(),
        describe::ty::<DisplayOptions>(),
        describe::command::<cmd::QueryDisplayOptions>(),
        describe::ty::<DisplayReloadType>(),
        describe::ty::<DisplayReloadOptionsVNC>(),
        describe::ty::<DisplayReloadOptions>(),
        describe::command::<cmd::DisplayReload>(),
        describe::ty::<DisplayUpdateType>(),
        describe::ty::<DisplayUpdateOptionsVNC>(),
        describe::ty::<DisplayUpdateOptions>(),
        describe::command::<cmd::DisplayUpdate>(),
        describe::command::<cmd::ClientMigrateInfo>(),
    ],
};
