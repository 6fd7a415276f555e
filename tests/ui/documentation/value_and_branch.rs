#![allow(unused)]
use qapi_runtime::Qapi;

/// A kind.
#[derive(Qapi)]
#[qapi(doc_required)]
pub enum Kind {
    One, //~ value 'one' lacks documentation
    //= /** The first. */ One,
}

/// A choice.
#[derive(Qapi)]
#[qapi(alternate, doc_required)]
pub enum Alt {
    One(String), //~ branch 'one' lacks documentation
    //= /** The first. */ One(String),
}

fn main() {}
