//! Tests of the derive itself, on tokens.

mod expansion;
