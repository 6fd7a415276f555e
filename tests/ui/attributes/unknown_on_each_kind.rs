#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(zzz)] //~ unknown attribute `zzz`
//=
pub struct Disk { pub size: i64 }

#[derive(Qapi)]
#[qapi(zzz)] //~ unknown attribute `zzz`
//=
pub enum Kind { Raw, Tape }

#[derive(Qapi)]
#[qapi(alternate, zzz)] //~ unknown attribute `zzz`
//= #[qapi(alternate)]
pub enum Size { Number(i64), Text(bool) }

#[derive(Qapi)]
#[qapi(branches(Kind), zzz)] //~ unknown attribute `zzz`
//= #[qapi(branches(Kind))]
pub enum KindBranch { Raw, Tape }

#[derive(Qapi)]
#[qapi(zzz)] //~ unknown attribute `zzz`
//=
pub struct Store { #[qapi(discriminator)] pub kind: KindBranch }

#[derive(Qapi)]
#[qapi(command, zzz)] //~ unknown attribute `zzz`
//= #[qapi(command)]
pub struct AddDisk { pub size: i64 }

#[derive(Qapi)]
#[qapi(event, zzz)] //~ unknown attribute `zzz`
//= #[qapi(event)]
pub struct DiskAdded { pub size: i64 }

fn main() {}
