#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command)]
//= #[qapi(command, gen = false)]
pub struct DeviceAdd {
    pub driver: String,
    #[qapi(rest)]
    pub properties: serde_json::Map<String, qapi_runtime::Value>, //~ `rest` is for commands with `gen = false`
}

fn main() {}
