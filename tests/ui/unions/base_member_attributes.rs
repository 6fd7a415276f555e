#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
pub struct Base {
    pub kind: Kind,
    #[qapi(features(deprecated))]
    pub size: Option<i64>,
    #[qapi(cond(CONFIG_A))]
    pub id: Option<String>,
}

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch { One }

#[derive(Qapi)]
#[qapi(base(Base))]
pub struct Disk {
    #[qapi(discriminator, features(unstable))]
    //= #[qapi(discriminator)]
    pub kind: DiskBranch, //~ in union 'Disk': member 'kind' has other features in base type 'Base'
    pub size: Option<i64>, //~ in union 'Disk': member 'size' has other features in base type 'Base'
    //= #[qapi(features(deprecated))] pub size: Option<i64>,
    pub id: Option<String>, //~ in union 'Disk': member 'id' has another condition in base type 'Base'
    //= #[qapi(cond(CONFIG_A))] pub id: Option<String>,
}

fn main() {}
