//! Settings files. What they may say is told by the help of `--settings`.

use serde_json::{Map, Value};

use super::options::{Limit, Options, Part, Releases, Theme};

type Result<T> = std::result::Result<T, String>;

/// Adds what the text of a settings file says.
pub(super) fn read(text: &str, options: &mut Options) -> Result<()> {
    let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    for (key, value) in object("the settings", &value)? {
        setting(key, value, options)?;
    }
    Ok(())
}

fn setting(key: &str, value: &Value, options: &mut Options) -> Result<()> {
    match key {
        "extern" => {
            for (path, names) in object(key, value)? {
                for name in list(path, names)? {
                    let ident = super::names::definition_ident(string(path, name)?);
                    options.externs.insert(string(path, name)?.to_owned(), format!("{path}::{ident}"));
                }
            }
        }
        "secret" => {
            for secret in list(key, value)? {
                let secret = string(key, secret)?;
                let (ty, member) = secret
                    .split_once('.')
                    .ok_or_else(|| format!("`{secret}` is not of the form TYPE.MEMBER"))?;
                options.secrets.insert((ty.to_owned(), member.to_owned()));
            }
        }
        "rate-limit" => {
            for (event, limit) in object(key, value)? {
                let ms = limit["ms"].as_u64().and_then(|ms| u32::try_from(ms).ok());
                let ms = ms.ok_or_else(|| format!("`{event}` needs a number of milliseconds, `ms`"))?;
                let key = limit["key"].as_str().map(str::to_owned);
                options.rate_limits.insert(event.clone(), Limit { ms, key });
            }
        }
        "docs" => {
            for (module, doc) in object(key, value)? {
                options.module_docs.insert(module.clone(), string(module, doc)?.to_owned());
            }
        }
        "doc-required" => options.doc_required = value.as_bool().ok_or_else(|| mismatch(key, "a boolean"))?,
        "themes" => {
            for (module, themes) in object(key, value)? {
                let themes = list(module, themes)?.iter().map(|theme| read_theme(module, theme));
                options.themes.insert(module.clone(), themes.collect::<Result<_>>()?);
            }
        }
        "groups" => {
            for (group, members) in object(key, value)? {
                options.groups.insert(group.clone(), strings(group, members)?);
            }
        }
        "parts" => {
            for (part, value) in object(key, value)? {
                options.parts.insert(part.clone(), read_part(part, value)?);
            }
        }
        "max-width" => {
            let width = value.as_u64().and_then(|width| usize::try_from(width).ok());
            options.max_width = Some(width.ok_or_else(|| mismatch(key, "a number"))?);
        }
        "serde" => options.serde = Some(string(key, value)?.to_owned()),
        "manifest" => options.manifest_head = Some(lines(key, value)?),
        _ => return Err(format!("unknown setting `{key}`")),
    }
    Ok(())
}

fn read_theme(module: &str, value: &Value) -> Result<Theme> {
    match strings(module, value)?.as_slice() {
        [name, first, doc @ ..] if doc.len() < 2 => {
            Ok(Theme { name: name.clone(), first: first.clone(), doc: doc.first().cloned() })
        }
        _ => Err(format!("a theme of `{module}` is a list of a file, a definition and a description")),
    }
}

fn read_part(part: &str, value: &Value) -> Result<Part> {
    let mut read = Part::default();
    for (key, value) in object(part, value)? {
        match key.as_str() {
            "docs" => read.doc = Some(string(key, value)?.to_owned()),
            "modules" => read.modules = strings(key, value)?,
            "manifest" => read.manifest_head = Some(lines(key, value)?),
            _ => return Err(format!("unknown key `{key}` in `{part}`")),
        }
    }
    Ok(read)
}

/// Adds the releases that the text of a file tells: for the name of a definition, an object with its release,
/// `since`, and those of its members, `member-since`.
pub(super) fn read_since(text: &str, options: &mut Options) -> Result<()> {
    let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    for (name, value) in object("the releases", &value)? {
        let mut releases = Releases::default();
        for (key, value) in object(name, value)? {
            match key.as_str() {
                "since" => releases.since = Some(string(key, value)?.to_owned()),
                "member-since" => {
                    for (member, since) in object(key, value)? {
                        releases.members.insert(member.clone(), string(member, since)?.to_owned());
                    }
                }
                _ => return Err(format!("unknown key `{key}` in `{name}`")),
            }
        }
        options.since.insert(name.clone(), releases);
    }
    Ok(())
}

fn mismatch(what: &str, form: &str) -> String {
    format!("`{what}` must be {form}")
}

fn object<'v>(what: &str, value: &'v Value) -> Result<&'v Map<String, Value>> {
    value.as_object().ok_or_else(|| mismatch(what, "an object"))
}

fn list<'v>(what: &str, value: &'v Value) -> Result<&'v [Value]> {
    value.as_array().map(Vec::as_slice).ok_or_else(|| mismatch(what, "a list"))
}

fn string<'v>(what: &str, value: &'v Value) -> Result<&'v str> {
    value.as_str().ok_or_else(|| mismatch(what, "a string"))
}

fn lines(what: &str, value: &Value) -> Result<String> {
    Ok(strings(what, value)?.join("\n") + "\n")
}

fn strings(what: &str, value: &Value) -> Result<Vec<String>> {
    list(what, value)?.iter().map(|item| string(what, item).map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read() {
        let mut options = Options::default();
        let text = r#"{ "secret": ["A.b"], "extern": { "x::y": ["VersionInfo", "query-version"] },
                        "rate-limit": { "E": { "ms": 1000, "key": "id" } } }"#;
        read(text, &mut options).unwrap();
        assert!(options.secrets.contains(&("A".to_owned(), "b".to_owned())));
        assert_eq!(options.externs["query-version"], "x::y::QueryVersion");
        assert_eq!(options.rate_limits["E"].ms, 1000);
        assert_eq!(read(r#"{ "a": 1 }"#, &mut options).unwrap_err(), "unknown setting `a`");
        assert_eq!(read(r#"{ "secret": 1 }"#, &mut options).unwrap_err(), "`secret` must be a list");
    }

    #[test]
    fn releases_are_read() {
        let mut options = Options::default();
        read_since(r#"{ "A": { "since": "2.9", "member-since": { "b": "3.0" } } }"#, &mut options).unwrap();
        assert_eq!(options.since["A"].members["b"], "3.0");
        assert!(read_since(r#"{ "A": { "since": 2.9 } }"#, &mut options).is_err());
    }
}
