#![allow(unused)]
// vector: union-invalid-union-subfield
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum TestEnum { AnimalFish, Plant }

#[derive(Qapi)]
pub enum FishKind { Carp, Shark }

#[derive(Qapi)]
pub struct TestTypeShark { pub teeth: i64 }
//= pub struct TestTypeShark { pub length: i64 }

#[derive(Qapi)]
#[qapi(branches(FishKind))]
pub enum TestTypeFishBranch { Carp, Shark(TestTypeShark) }

#[derive(Qapi)]
pub struct TestTypeFish {
    #[qapi(discriminator)]
    pub fish: TestTypeFishBranch,
}

#[derive(Qapi)]
#[qapi(branches(TestEnum))]
pub enum TestUnionBranch { AnimalFish(TestTypeFish), Plant }

#[derive(Qapi)]
pub struct TestUnion {
    #[qapi(discriminator)]
    pub kind: TestUnionBranch, //~ in union 'TestUnion', branch 'animal-fish': member 'teeth' of type 'TestTypeShark' collides with base member 'teeth'
    pub teeth: i64,
}

fn main() {}
