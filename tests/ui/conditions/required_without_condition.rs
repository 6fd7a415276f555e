#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(required)] //~ `required` needs a condition
    //=
    pub size: Option<i64>,
    #[qapi(required)] //~ `required` is for `Option` fields with a condition
    //=
    pub length: i64,
}

fn main() {}
