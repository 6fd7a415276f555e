//! Tests of the derive itself, on tokens.

mod attributes;
mod expansion;
