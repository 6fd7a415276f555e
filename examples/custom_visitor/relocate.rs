//! A copy in which paths are elsewhere.

use qapi_runtime::Name;
use qapi_runtime::visitor::CloneVisitor;

/// Puts a directory in front of every member that is called `path`, wherever in the value it is.
#[derive(Debug)]
pub(crate) struct Relocate<'a> {
    /// The directory.
    pub(crate) directory: &'a str,
}

impl CloneVisitor for Relocate<'_> {
    fn text(&mut self, name: &Name<'_>, text: &str) -> String {
        match name.text() {
            "path" => format!("{}/{text}", self.directory),
            _ => text.into(),
        }
    }
}
