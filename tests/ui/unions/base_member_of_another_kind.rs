#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
pub struct Base {
    pub kind: Kind,
    pub size: i64,
    pub names: Vec<String>,
    pub id: Option<String>,
}

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
#[qapi(base(Base))]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: DiskBranch,
    pub size: u64, //~ in union 'Disk': member 'size' is of type 'int' in base type 'Base'
    //= pub size: i64,
    pub names: String, //~ in union 'Disk': member 'names' is of type ['str'] in base type 'Base'
    //= pub names: Vec<String>,
    pub id: String, //~ in union 'Disk': member 'id' is optional in base type 'Base'
    //= pub id: Option<String>,
}

fn main() {}
