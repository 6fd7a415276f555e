#![allow(unused)]
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    pub size: Rc<i64>, //~ `Rc` has no meaning in QAPI
    //= pub size: i64,
    pub offset: RefCell<i64>, //~ `RefCell` has no meaning in QAPI
    //= pub offset: i64,
    pub name: Cow<'static, str>, //~ `Cow` has no meaning in QAPI
    //= pub name: String,
}

fn main() {}
