#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(command, gen = false)]
pub struct DeviceAdd {
    pub driver: String,
    #[qapi(rest)]
    pub properties: String, //~ `std::string::String` cannot keep members that the schema does not know
    //= pub properties: qapi_runtime::Map<String, qapi_runtime::Value>,
}

#[derive(Qapi)]
#[qapi(command, gen = false)]
pub struct ObjectAdd {
    #[qapi(rest)]
    pub properties: Option<qapi_runtime::Map<String, qapi_runtime::Value>>, //~ `Option<qapi_runtime::Map<std::string::String, qapi_runtime::Value>>` cannot keep members that the schema does not know
    //= pub properties: qapi_runtime::Map<String, qapi_runtime::Value>,
}

fn main() {}
