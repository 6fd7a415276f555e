#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Node { pub id: i64 }
//= #[derive(Clone, Debug, PartialEq)] pub struct Node { pub id: i64 }

#[derive(Qapi)]
#[qapi(recursive)] //~ the trait bound `Node: Clone` is not satisfied //~ `Node` doesn't implement `Debug` //~ binary operation `==` cannot be applied to type `Node`
pub struct Chain { pub node: Node, pub next: Option<Box<Chain>> }

fn main() {}
