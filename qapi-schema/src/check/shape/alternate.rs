//! Branches that the JSON type of a value must tell apart.

use super::{Fault, JsonKinds, TypeFacts};
use crate::{Alternate, Definition, Kind};

/// Which branches of an alternate have claimed which kinds of JSON values so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Told<'a> {
    by: [Option<&'a str>; 6],
}

impl<'a> Told<'a> {
    /// No branch yet.
    pub const fn new() -> Told<'a> {
        Told { by: [None; 6] }
    }

    /// Takes in the next branch: its number, its name, and what is known of its type.
    pub const fn branch(
        mut self,
        index: usize,
        branch: &'a str,
        ty: &TypeFacts<'a>,
    ) -> (Told<'a>, Option<Fault<'a>>) {
        if ty.claims.is_none() {
            return (self, Some(Fault::BranchType { index, branch, ty: *ty }));
        }
        let mut fault = None;
        let mut i = 0;
        while i < self.by.len() {
            if ty.claims.meets(JsonKinds::EACH[i]) {
                match self.by[i] {
                    None => self.by[i] = Some(branch),
                    Some(earlier) if fault.is_none() => {
                        fault = Some(Fault::Ambiguous { index, branch, earlier });
                    }
                    Some(_) => {}
                }
            }
            i += 1;
        }
        (self, fault)
    }
}

/// The branches of an alternate must differ in the JSON type of their values. `types` is what is known of their
/// types, in their order.
pub const fn alternate<'a>(definition: &Definition<'a>, types: &[TypeFacts<'a>]) -> Option<Fault<'a>> {
    let Kind::Alternate(Alternate { branches }) = &definition.kind else { return None };
    let mut told = Told::new();
    let mut i = 0;
    while i < branches.len() && i < types.len() {
        let (next, fault) = told.branch(i, branches[i].name, &types[i]);
        if fault.is_some() {
            return fault;
        }
        told = next;
        i += 1;
    }
    None
}
