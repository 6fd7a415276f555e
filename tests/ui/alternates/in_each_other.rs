#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Lower {
    Number(i64),
    Upper(Box<Upper>), //~ in alternate 'Lower': branch 'upper' cannot use alternate type 'Upper'
    //=
}

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Upper {
    Number(i64),
    Lower(Box<Lower>), //~ in alternate 'Upper': branch 'lower' cannot use alternate type 'Lower'
    //=
}

fn main() {}
