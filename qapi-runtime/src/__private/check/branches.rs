//! The branches of a union, and the values of its discriminator's enum.

use qapi_schema::check::Rule;
use qapi_schema::check::shape::{self, Fault, Text, TypeFacts, Words};
use qapi_schema::const_text::const_eq;

use super::super::STUB;
use super::{fail, is_stub};
use crate::visit::EnumTable;

/// A branch of a union.
#[track_caller]
pub const fn branch(name: &'static str, ty: &TypeFacts<'static>) {
    if is_stub(ty) {
        return;
    }
    if let Some(fault) = shape::branch_type(0, name, ty) {
        let help =
            "define a struct that has it as a member; a branch without members is a variant without a field";
        fail(&fault, help);
    }
}

/// The name of a branch, which has this hash. `tag` is what the discriminator's enum is called.
#[track_caller]
pub const fn branch_value(
    branch: &'static str,
    hash: u32,
    table: &EnumTable,
    variants: &[(&'static str, u32)],
    tag: &'static str,
) {
    if tag.is_empty() || find(table, hash, branch) {
        return;
    }
    let mut words = Words::new().append(&Fault::BranchValue { index: 0, branch, tag }.words(&STUB));
    words = words.push("\nnote: ").push(Rule::BranchValue.why());
    let mut value = 0;
    while value < table.names.len() {
        let name = table.names[value].text();
        if !contains(variants, name) && near(name, branch) {
            words = words
                .push("\nhelp: did you mean `")
                .push(name)
                .push("`, which has no variant? Name both alike: rename the variant here or that of `");
            words = words.push(tag).push("`, or give one `#[qapi(name = \"...\")]`");
            panic!("{}", Text::new(&words).as_str())
        }
        value += 1;
    }
    words = words.push("\nhelp: the values of `").push(tag).push("` are");
    let mut i = 0;
    while i < table.names.len() {
        words = words.push(if i == 0 { " `" } else { ", `" }).push(table.names[i].text()).push("`");
        if i == 11 && table.names.len() > 13 {
            words = words.push(" and others");
            break;
        }
        i += 1;
    }
    panic!("{}", Text::new(&words).as_str())
}

/// A branch enum has a variant for what a newer server sends if the discriminator's enum has one, which has values.
#[track_caller]
pub const fn tag(table: &EnumTable, open: bool, tag: &'static str) {
    if tag.is_empty() {
        return;
    }
    if table.names.is_empty() {
        fail(&Fault::NoBranches, "give the discriminator's enum a value, and the branches a variant for it");
    }
    if table.open == open {
        return;
    }
    let (message, help) = if open {
        (
            "` never has a value that is not recognized",
            "add a variant `unrecognized` to it, or remove this one",
        )
    } else {
        (
            "` keeps values that are not recognized, and the branches do not",
            "add `#[qapi(unrecognized)] Unrecognized(qapi_runtime::UnknownBranch)`",
        )
    };
    let words = Words::new().push("enum type `").push(tag).push(message).push("\nhelp: ").push(help);
    panic!("{}", Text::new(&words).as_str())
}

const fn find(table: &EnumTable, hash: u32, name: &str) -> bool {
    let mut i = 0;
    while i < table.names.len() {
        if table.names[i].hash() == hash && const_eq(table.names[i].text(), name) {
            return true;
        }
        i += 1;
    }
    false
}

/// For each value of the discriminator's enum, the number of the variant, of those with these names and hashes, that stands
/// for it. Values that are
/// left to the variant `rest` get a number that no variant has.
///
/// # Panics
/// Where a value has no variant and there is no `rest`. It is meant to be called in constants.
#[track_caller]
pub const fn select<const N: usize>(
    table: &EnumTable,
    variants: &[(&'static str, u32)],
    has_rest: bool,
) -> [u16; N] {
    let mut selected = [u16::MAX; N];
    let mut missing = Words::new();
    let (mut add, mut added, mut left_out) = (Words::new(), 0, false);
    let mut count = 0;
    let mut value = 0;
    while value < N {
        let (name, hash) = (table.names[value].text(), table.names[value].hash());
        let mut variant = 0;
        while variant < variants.len() {
            if variants[variant].1 == hash && const_eq(variants[variant].0, name) {
                selected[value] = variant as u16;
            }
            variant += 1;
        }
        // A branch of nearly this name is said to be the one that is meant.
        if selected[value] == u16::MAX && !has_rest && !has_near(table, variants, name) {
            if let Some(variant) = camel(name)
                && added < 4
            {
                add = add.push(if added == 0 { "`" } else { ", `" }).append(&variant).push("`");
                added += 1;
            } else {
                left_out = true;
            }
            missing = missing.push(if count == 0 { "`" } else { ", `" }).push(name).push("`");
            count += 1;
        }
        value += 1;
    }
    if count > 0 {
        let message = if count == 1 { "no variant for the value " } else { "no variants for the values " };
        let words = Words::new().push(message).append(&missing);
        let words = words.push(
            "\nnote: each value of the discriminator has a variant, without a field where it adds nothing",
        );
        let mut words = words.push("\nhelp: ");
        if added > 0 {
            words = words.push("add ").append(&add).push(if left_out { " and so on" } else { "" });
            words = words.push(", with the type of its members behind it where it has some: `One(Members)`");
        }
        if count > 1 {
            words = words.push(if added > 0 { "\nhelp: " } else { "" });
            words = words
                .push("where many add nothing, one `#[qapi(rest)] Rest(TheTagsEnum)` stands for all of them");
        }
        panic!("{}", Text::new(&words).as_str())
    }
    selected
}

const fn contains(variants: &[(&'static str, u32)], name: &str) -> bool {
    let mut i = 0;
    while i < variants.len() {
        if const_eq(variants[i].0, name) {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether a variant that stands for no value is called nearly so.
const fn has_near(table: &EnumTable, variants: &[(&'static str, u32)], name: &str) -> bool {
    let mut i = 0;
    while i < variants.len() {
        if near(variants[i].0, name) && !is_value(table, variants[i].0) {
            return true;
        }
        i += 1;
    }
    false
}

const fn is_value(table: &EnumTable, name: &str) -> bool {
    let mut i = 0;
    while i < table.names.len() {
        if const_eq(table.names[i].text(), name) {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether two names differ only in how their words are separated, or in one letter.
const fn near(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let (mut i, mut k) = (0, 0);
    let mut slips = 0;
    loop {
        while i < a.len() && !a[i].is_ascii_alphanumeric() {
            i += 1;
        }
        while k < b.len() && !b[k].is_ascii_alphanumeric() {
            k += 1;
        }
        if i == a.len() || k == b.len() {
            slips += a.len() - i + b.len() - k;
            // Of short names one letter is much: `in` and `on`.
            return slips == 0 || slips == 1 && a.len() > 3 && b.len() > 3;
        }
        if !a[i].eq_ignore_ascii_case(&b[k]) {
            slips += 1;
            // One letter too many is skipped where it is.
            if a.len() - i > b.len() - k {
                i += 1;
                continue;
            }
            if a.len() - i < b.len() - k {
                k += 1;
                continue;
            }
        }
        i += 1;
        k += 1;
    }
}

/// The variant that has this name by rule; none where the name has to be given, or is too long to be told.
const fn camel(name: &'static str) -> Option<Words<'static>> {
    const CAPITALS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut words = Words::new();
    let (bytes, mut rest) = (name.as_bytes(), name);
    let mut count = 0;
    let mut i = 0;
    while i < bytes.len() {
        if !bytes[i].is_ascii_lowercase() || count == 4 {
            return None;
        }
        let (_, capital) = CAPITALS.split_at((bytes[i] - b'a') as usize);
        let (capital, _) = capital.split_at(1);
        let begin = i + 1;
        i = begin;
        while i < bytes.len() && (bytes[i].is_ascii_lowercase() || bytes[i].is_ascii_digit()) {
            i += 1;
        }
        let (_, after) = rest.split_at(rest.len() - (bytes.len() - begin));
        let (word, behind) = after.split_at(i - begin);
        words = words.push(capital).push(word);
        rest = behind;
        count += 1;
        if i < bytes.len() {
            if bytes[i] != b'-' || i + 1 == bytes.len() {
                return None;
            }
            i += 1;
        }
    }
    Some(words)
}
