#![allow(unused)]
use qapi_runtime::qmp::{Ctx, Registry};
use qapi_runtime::{Error, Qapi};

#[derive(Qapi)]
pub struct Page<T: Copy, const N: usize> where T: Send { //~ QAPI has no generic types
    //= pub struct Page {
    pub items: Vec<T>,
    //= pub items: Vec<i64>,
    pub node: i64,
}

#[derive(Qapi)]
pub struct Text<'a> { pub text: &'a str } //~ values of QAPI borrow nothing
//= pub struct Text { pub text: String }

#[derive(Qapi)]
#[qapi(alternate)]
pub enum Choice<T> { A(T), B(bool) } //~ QAPI has no generic types
//= pub enum Choice { A(Page), B(bool) }

#[derive(Qapi)]
pub enum Kind { A }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum KindBranch<T> { A(T) } //~ QAPI has no generic types
//= pub enum KindBranch { A(Page) }

#[derive(Qapi)]
pub struct Disk {
    #[qapi(discriminator)]
    pub kind: KindBranch<i64>,
    //= pub kind: KindBranch,
    pub page: Page<i64, 3>,
    //= pub page: Page,
    pub choice: Option<Choice<String>>,
    //= pub choice: Option<Choice>,
    pub text: Vec<Text<'static>>,
    //= pub text: Vec<Text>,
}

#[derive(Qapi)]
pub struct Tape {
    #[qapi(base)]
    pub page: Page<u8, 3>,
    //= pub page: Page,
    pub length: u64,
}

#[derive(Qapi)]
#[qapi(command, returns(Page<i64, 3>))]
//= #[qapi(command, returns(Page))]
pub struct QueryPage {}

fn query_page(_: Ctx<()>, _: QueryPage) -> Result<Page<i64, 3>, Error> {
//= fn query_page(_: Ctx<()>, _: QueryPage) -> Result<Page, Error> {
    Ok(Page { items: vec![1], node: 1 })
}

fn main() {
    let _ = Registry::new().command(query_page);
}
