#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(new)]
pub struct disk { pub size: i64 } //~ name of struct must use CamelCase
//= pub struct Disk { pub size: i64 }
//= use Disk as disk;

#[derive(Qapi)]
#[qapi(alternate, from)]
pub enum Alt { A(disk), B(String) }

fn make() -> Alt {
    disk::new(1).into()
}

fn main() {}
