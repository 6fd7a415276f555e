#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Node {
    #[qapi(base)]
    pub base: Box<Device>,
}

#[derive(Qapi)]
pub struct Device {
    #[qapi(base)]
    pub base: Box<Disk>, //~ in struct 'Device': object Device contains itself
}

#[derive(Qapi)]
pub struct Disk {
    #[qapi(base)]
    //=
    pub base: Box<Node>,
    //= pub size: i64,
}

#[derive(Qapi)]
pub struct Special {
    #[qapi(base)]
    pub base: Disk,
    pub kind: i64,
}

#[derive(Qapi)]
#[qapi(command)]
pub struct Attach(pub Special);

fn main() {}
