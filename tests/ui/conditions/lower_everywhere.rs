#![allow(unused)]
// vector: alternate-branch-if-invalid
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Disk {
    #[qapi(cond(linux), features(fast(cond(windows))))] //~ 'if' condition 'linux' of member 'size' is not a valid identifier //~ 'if' condition 'windows' of 'features' member 'fast' is not a valid identifier
    //= #[qapi(cond(LINUX), features(fast(cond(WINDOWS))))]
    pub size: Option<i64>,
}

#[derive(Qapi)]
pub enum Kind {
    #[qapi(cond(not(linux)))] //~ 'if' condition 'linux' of value 'one' is not a valid identifier
    //= #[qapi(cond(not(LINUX)))]
    One,
}

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Alt {
    #[qapi(cond(any(A, linux)))] //~ 'if' condition 'linux' of branch 'one' is not a valid identifier
    //= #[qapi(cond(any(A, LINUX)))]
    One(String),
}

fn main() {}
