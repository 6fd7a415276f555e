#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum USB { One } //~ name of enum must use CamelCase
//= pub enum Usb { One }

fn main() {}
