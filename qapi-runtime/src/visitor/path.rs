//! The paths in errors.

/// One step from an array or object to a value in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    /// To the member of that name; without one if whoever asks does not know it.
    Member(Option<&'a str>),
    /// To the element with that index.
    Element(usize),
}

/// The path from something called `root`, which may have no name, as QEMU writes it.
pub(crate) fn join<'a>(
    root: Option<&str>,
    steps: impl IntoIterator<Item = Step<'a>>,
    dotted: bool,
) -> String {
    let mut path = String::from(root.unwrap_or_default());
    let mut empty = root.is_none();
    let mut stepped = false;
    for step in steps {
        match step {
            Step::Member(name) => {
                path.push_str(if empty { "" } else { "." });
                path.push_str(name.unwrap_or("<anonymous>"));
            }
            Step::Element(index) if dotted => {
                path.push_str(if empty { "" } else { "." });
                path.push_str(&index.to_string());
            }
            Step::Element(index) => path.push_str(&format!("[{index}]")),
        }
        (empty, stepped) = (false, true);
    }
    if root.is_none() && !stepped { String::from("<anonymous>") } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_written_as_qemu_writes_them() {
        let path = |root, steps: &[Step<'_>]| join(root, steps.iter().copied(), false);
        assert_eq!(path(None, &[]), "<anonymous>");
        assert_eq!(path(Some("root"), &[]), "root");
        assert_eq!(path(None, &[Step::Member(Some(""))]), "");
        assert_eq!(path(None, &[Step::Member(None)]), "<anonymous>");
        assert_eq!(path(None, &[Step::Element(0), Step::Member(Some("a")), Step::Element(1)]), "[0].a[1]");
        assert_eq!(path(Some("r"), &[Step::Member(Some("a"))]), "r.a");
        assert_eq!(join(None, [Step::Member(Some("a")), Step::Element(2)], true), "a.2");
    }
}
