#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate, from)] //~ conflicting implementations of trait `From<i64>` for type `Bound`
//= #[qapi(alternate)]
pub enum Bound { Number(i64), Off(bool) }

impl From<i64> for Bound {
    fn from(number: i64) -> Bound {
        Bound::Number(number)
    }
}

fn main() {}
