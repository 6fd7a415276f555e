#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
pub struct Disk {
    pub geometry: Option<Geometry>, //~ cannot find type `Geometry` in this scope
    //= pub geometry: Option<i64>,
    pub before: Option<Geometry>, //~ cannot find type `Geometry` in this scope
    //= pub before: Option<i64>,
    pub sizes: Vec<Sze>, //~ cannot find type `Sze` in this scope
    //= pub sizes: Vec<i64>,
    pub ids: Option<Vec<Id>>, //~ cannot find type `Id` in this scope
    //= pub ids: Option<Vec<i64>>,
    pub next: Box<Next>, //~ cannot find type `Next` in this scope
    //= pub next: Box<i64>,
}

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum DiskBranch {
    One(Box<File>), //~ cannot find type `File` in this scope
    //= One,
}

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Choice {
    Kinds(Vec<Kindd>), //~ cannot find type `Kindd` in this scope
    //= Kinds(Vec<Kind>),
}

#[derive(Qapi)]
#[qapi(event)]
pub struct Changed(pub Box<Change>); //~ cannot find type `Change` in this scope
//= pub struct Changed {}

fn main() {}
