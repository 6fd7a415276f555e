//! Command-line options in the older form: flat, with repeated keys and flags.
//!
//! `id=net0,vlan=1-3,vlan=7,ipv6,nowait` assigns to a key as often as it likes; a key without a value is a
//! flag, switched off by `no` in front. A comma within a value is doubled. `id` names the whole group.
//! [`OptsInput`](crate::visitor::OptsInput) visits what comes out.

use crate::Error;
use crate::keyval::take_value;
use crate::util::{is_help, is_identifier};

/// A group of options.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opts {
    /// What the group is called.
    pub id: Option<String>,
    /// The options as they were written, without `id`.
    pub options: Vec<Opt>,
}

/// One assignment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opt {
    /// The key.
    pub name: String,
    /// The value: `on` or `off` for flags.
    pub value: String,
}

impl Opts {
    /// Parses a group. If `implied_key` is given, the first option may leave out its key, and then has this
    /// one.
    ///
    /// ```
    /// use qapi_runtime::opts::Opts;
    ///
    /// let opts = Opts::parse("user,id=net0,dns=1,dns=2,noipv6", Some("type"))?;
    /// assert_eq!(opts.id.as_deref(), Some("net0"));
    /// assert_eq!(opts.get("type"), Some("user"));
    /// assert_eq!(opts.get("dns"), Some("2"));
    /// assert_eq!(opts.get("ipv6"), Some("off"));
    /// # Ok::<(), qapi_runtime::Error>(())
    /// ```
    ///
    /// # Errors
    /// An `id` that is not an identifier. All else has a meaning.
    pub fn parse(text: &str, implied_key: Option<&str>) -> Result<Opts, Error> {
        let id = Scan::new(text, None).map(|(opt, _)| opt).find(|opt| opt.name == "id").map(|opt| opt.value);
        if let Some(id) = &id
            && !is_identifier(id)
        {
            return Err(Error::generic("Parameter 'id' expects an identifier")
                .with_hint("Identifiers are letters, digits, '-', '.' and '_', and start with a letter.")
                .with_path("id"));
        }
        let options =
            Scan::new(text, implied_key).map(|(opt, _)| opt).filter(|opt| opt.name != "id").collect();
        Ok(Opts { id, options })
    }

    /// The value that was assigned last to this key.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.options.iter().rev().find(|opt| opt.name == name).map(|opt| opt.value.as_str())
    }
}

/// Whether the group has `help` or `?` as a flag.
pub fn asks_for_help(text: &str) -> bool {
    Scan::new(text, None).any(|(_, help)| help)
}

/// The options of a text, each with whether it is a request for help.
struct Scan<'a> {
    rest: &'a str,
    implied_key: Option<&'a str>,
}

impl<'a> Scan<'a> {
    fn new(text: &'a str, implied_key: Option<&'a str>) -> Scan<'a> {
        Scan { rest: text, implied_key }
    }
}

impl Iterator for Scan<'_> {
    type Item = (Opt, bool);

    fn next(&mut self) -> Option<(Opt, bool)> {
        if self.rest.is_empty() {
            return None;
        }
        let implied_key = self.implied_key.take();
        let (key, behind) = self.rest.split_at(self.rest.find(['=', ',']).unwrap_or(self.rest.len()));
        let (name, text) = match (behind.strip_prefix('='), implied_key) {
            (Some(text), _) => (key, text),
            (None, Some(implied)) => (implied, self.rest),
            (None, None) => {
                self.rest = behind.strip_prefix(',').unwrap_or(behind);
                let (name, value) = match key.strip_prefix("no") {
                    Some(name) => (name, "off"),
                    None => (key, "on"),
                };
                let help = value == "on" && is_help(name);
                return Some((Opt { name: name.into(), value: value.into() }, help));
            }
        };
        let (value, rest) = take_value(text);
        self.rest = rest;
        Some((Opt { name: name.into(), value }, false))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(text: &str, implied_key: Option<&str>) -> Vec<(String, String)> {
        let opts = Opts::parse(text, implied_key).unwrap();
        opts.options.into_iter().map(|opt| (opt.name, opt.value)).collect()
    }

    fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
        pairs.map(|(name, value)| (name.into(), value.into())).into()
    }

    #[test]
    fn flags_and_values() {
        assert_eq!(options("a,nob,c=", None), pairs([("a", "on"), ("b", "off"), ("c", "")]));
        assert_eq!(options("node", None), pairs([("de", "off")]));
        assert_eq!(options(",a=1,", None), pairs([("", "on"), ("a", "1")]));
        assert_eq!(options("=1", None), pairs([("", "1")]));
        assert_eq!(options("a=1,,2,a=3", None), pairs([("a", "1,2"), ("a", "3")]));
    }

    #[test]
    fn only_the_first_option_has_the_implied_key() {
        assert_eq!(options("x,,y,z", Some("i")), pairs([("i", "x,y"), ("z", "on")]));
        assert_eq!(options("i=x,z", Some("j")), pairs([("i", "x"), ("z", "on")]));
        assert_eq!(options(",x=1", Some("i")), pairs([("i", ""), ("x", "1")]));
    }

    #[test]
    fn the_first_id_names_the_group() {
        let opts = Opts::parse("a=1,id=x,id=y", None).unwrap();
        assert_eq!((opts.id.as_deref(), opts.options.len()), (Some("x"), 1));
        assert_eq!(Opts::parse("noid", None).unwrap().id.as_deref(), Some("off"));
        assert_eq!(Opts::parse("id=1x", None).unwrap_err().desc(), "Parameter 'id' expects an identifier");
    }

    #[test]
    fn requests_for_help() {
        for text in ["help", "?", "a=1,help", "help,a"] {
            assert!(asks_for_help(text), "{text}");
        }
        for text in ["", "help=on", "nohelp", "helper", "a=help"] {
            assert!(!asks_for_help(text), "{text}");
        }
    }
}
