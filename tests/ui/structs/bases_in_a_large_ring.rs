#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub struct Ba { #[qapi(base)] pub base: Box<Bb> } //~ in struct 'Ba': object Ba takes in one that contains itself

#[derive(Qapi)]
pub struct Bb { #[qapi(base)] pub base: Box<Bc> } //~ in struct 'Bb': object Bb takes in one that contains itself

#[derive(Qapi)]
pub struct Bc { #[qapi(base)] pub base: Box<Bd> } //~ in struct 'Bc': object Bc takes in one that contains itself

#[derive(Qapi)]
pub struct Bd { #[qapi(base)] pub base: Box<Be> } //~ in struct 'Bd': object Bd takes in one that contains itself

#[derive(Qapi)]
pub struct Be { #[qapi(base)] pub base: Box<Bf> } //~ in struct 'Be': object Be takes in one that contains itself

#[derive(Qapi)]
pub struct Bf { #[qapi(base)] pub base: Box<Bg> } //~ in struct 'Bf': object Bf takes in one that contains itself

#[derive(Qapi)]
pub struct Bg { #[qapi(base)] pub base: Box<Bh> } //~ in struct 'Bg': object Bg takes in one that contains itself

#[derive(Qapi)]
pub struct Bh { #[qapi(base)] pub base: Box<Bi> } //~ in struct 'Bh': object Bh takes in one that contains itself

#[derive(Qapi)]
pub struct Bi { #[qapi(base)] pub base: Box<Ba> } //~ in struct 'Bi': object Bi takes in one that contains itself
//= pub struct Bi { pub size: i64 }

fn main() {}
