//! Tests of the derive itself.
