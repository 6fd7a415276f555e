#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Data { pub id: String }

#[derive(Qapi)]
#[qapi(event, rate_limit(ms = 1000, key(node_nam)))] //~ the event has no member `node-nam`
//= #[qapi(event, rate_limit(ms = 1000, key(node_name)))]
pub struct Evt { pub node_name: String }

#[derive(Qapi)]
#[qapi(event, rate_limit(ms = 1000, key(name)))] //~ the event has no member `name`
//= #[qapi(event, rate_limit(ms = 1000, key(id)))]
pub struct Evt2(pub Data);

fn main() {}
