#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(rename = "Disk")] //~ unknown attribute `rename`
//= #[qapi(name = "Disk")]
pub struct Drive { pub size: i64 }

#[derive(Qapi)]
#[qapi(command, version = "1.0")] //~ unknown attribute `version`
//= #[qapi(command, since = "1.0")]
pub struct Stop {}

#[derive(Qapi)]
#[qapi(command, experimental)] //~ unknown attribute `experimental`
//= #[qapi(command, features(unstable))]
pub struct XStop {}

#[derive(Qapi)]
#[qapi(command, errors(DeviceNotFound))] //~ unknown attribute `errors`
//= #[qapi(command)]
pub struct Eject {}

fn main() {}
