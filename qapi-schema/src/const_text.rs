//! Text compared where constants are evaluated, which cannot call `==` and `<`.

/// Whether the texts are the same.
pub const fn const_eq(a: &str, b: &str) -> bool {
    a.len() == b.len() && first_difference(a, b) == a.len()
}

/// Whether `a` comes before `b`, byte by byte.
pub const fn const_before(a: &str, b: &str) -> bool {
    let at = first_difference(a, b);
    if at < a.len() && at < b.len() { a.as_bytes()[at] < b.as_bytes()[at] } else { a.len() < b.len() }
}

/// How many bytes both begin with.
const fn first_difference(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i] == b[i] {
        i += 1;
    }
    i
}

#[cfg(test)]
mod tests {
    use super::{const_before, const_eq};

    #[test]
    fn constants_compare_as_strings_do() {
        let texts = ["", "a", "ab", "abc", "abd", "b", "\u{e9}"];
        for (a, b) in texts.into_iter().flat_map(|a| texts.map(|b| (a, b))) {
            assert_eq!(const_eq(a, b), a == b, "{a:?} {b:?}");
            assert_eq!(const_before(a, b), a < b, "{a:?} {b:?}");
        }
    }
}
