#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk { pub name: std::rc::Rc<str> } //~ `Rc` has no meaning in QAPI
//= pub struct Disk { pub name: Box<str> }

fn main() {}
