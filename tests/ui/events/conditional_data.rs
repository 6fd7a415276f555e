#![allow(unused)]
// vector: event-args-if-unboxed
// vector: x-if-member-needs-unboxed
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Args {
    #[qapi(cond(CONFIG_LINUX))]
    pub size: Option<i64>,
}

#[derive(Qapi)]
#[qapi(event)]
//= #[qapi(event, boxed)]
pub struct Evt(pub Args); //~ in event 'EVT': an event with a conditional member needs `boxed`

#[derive(Qapi)]
#[qapi(event)]
pub struct Evt2 {
    #[qapi(cond(CONFIG_LINUX))] //~ an event with a conditional member needs `boxed`
    //=
    pub size: Option<i64>,
}

fn main() {}
