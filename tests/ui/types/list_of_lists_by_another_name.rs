#![allow(unused)]
use qapi_runtime::Qapi;

type Row = Vec<u8>;

type Table = Vec<Row>;

#[derive(Qapi)]
pub struct Disk {
    pub rows: Vec<Row>, //~ QAPI has no lists of lists
    //= pub rows: Row,
    pub maybe: Option<Table>, //~ QAPI has no lists of lists
    //= pub maybe: Option<Row>,
    pub boxed: Box<Vec<Box<Row>>>, //~ QAPI has no lists of lists
    //= pub boxed: Box<Row>,
}

#[derive(Qapi)]
pub struct Tape {
    pub length: usize, //~ `usize` has no meaning in QAPI
    //= pub length: u64,
    pub table: Table, //~ QAPI has no lists of lists
    //= pub table: Row,
}

#[derive(Qapi)]
pub struct Drum {
    #[qapi(base)]
    pub base: Table, //~ QAPI has no lists of lists
    //= pub base: Tape,
    pub disk: Disk,
}

#[derive(Qapi)]
pub enum Kind { One }

#[derive(Qapi)]
#[qapi(branches(Kind))]
pub enum KindBranch { One(Table) } //~ QAPI has no lists of lists
//= pub enum KindBranch { One(Tape) }

#[derive(Qapi)]
#[qapi(alternate)]
pub enum RowOrSize {
    Rows(Vec<Row>), //~ QAPI has no lists of lists
    //= Rows(Row),
    Size(u32),
    Both(Box<Table>), //~ QAPI has no lists of lists
    //=
}

#[derive(Qapi)]
#[qapi(command, returns(Table), exceptions(returns))] //~ QAPI has no lists of lists
//= #[qapi(command, returns(Row), exceptions(returns))]
pub struct Write(pub Table); //~ QAPI has no lists of lists
//= pub struct Write(pub Tape);

fn main() {}
