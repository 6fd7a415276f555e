#![allow(unused)]
// vector: x-event-data-union
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Enu { A }

#[derive(Qapi)]
#[qapi(branches(Enu))]
pub enum UniBranch { A }

#[derive(Qapi)]
pub struct Uni {
    #[qapi(discriminator)]
    pub t: UniBranch,
}

#[derive(Qapi)]
#[qapi(event)]
//= #[qapi(event, boxed)]
pub struct Evt(pub Uni); //~ in event 'EVT': event's 'data' can take union type 'Uni' only with 'boxed': true

fn main() {}
