#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(tag = "type")] //~ unknown attribute `tag`
//= pub enum LogTargetKind { File, Null }
//= #[derive(Qapi)]
//= #[qapi(branches(LogTargetKind))]
pub enum LogTarget { File(LogFile), Null }
//= pub enum LogTargetBranch { File(LogFile), Null }
//= #[derive(Qapi)]
//= pub struct LogTarget { #[qapi(discriminator)] r#type: LogTargetBranch }

#[derive(Qapi)]
pub struct LogFile { pub path: String }

fn main() {}
