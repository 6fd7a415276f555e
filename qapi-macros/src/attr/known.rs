//! Which attributes there are, and what people write instead.

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    Item,
    Field,
    Variant,
    Feature,
    Exceptions,
    RateLimit,
}

impl Place {
    const OUTER: [Place; 3] = [Place::Item, Place::Field, Place::Variant];

    /// The attributes that may stand here.
    pub(crate) const fn names(self) -> &'static [&'static str] {
        match self {
            Place::Item => &[
                "name",
                "rename_all",
                "since",
                "features",
                "cond",
                "exceptions",
                "crate",
                "doc_required",
                "serde",
                "new",
                "from",
                "recursive",
                "alternate",
                "command",
                "event",
                "branches",
                "base",
                "prefix",
                "boxed",
                "returns",
                "allow_oob",
                "allow_preconfig",
                "coroutine",
                "success_response",
                "gen",
                "rate_limit",
            ],
            Place::Field => {
                &["name", "since", "features", "cond", "required", "type", "base", "discriminator", "rest"]
            }
            Place::Variant => &["name", "since", "features", "cond", "unrecognized", "rest"],
            Place::Feature => &["cond", "since", "name"],
            Place::Exceptions => &["command_name", "member_names", "returns", "documentation"],
            Place::RateLimit => &["ms", "key"],
        }
    }

    fn describe(self) -> &'static str {
        match self {
            Place::Item => "an item",
            Place::Field => "a field",
            Place::Variant => "a variant",
            Place::Feature => "a feature",
            Place::Exceptions => "`exceptions`",
            Place::RateLimit => "`rate_limit`",
        }
    }
}

/// What serde, the schema language and other tongues call things.
fn in_other_words(key: &str, place: Place) -> Option<&'static str> {
    Some(match key {
        "default" if place == Place::Variant => {
            "the default of an enum is Rust's own: `#[derive(Default)]`, and `#[default]` on the variant"
        }
        "skip" | "skip_serializing" | "skip_deserializing" if place == Place::Variant => {
            "each variant is a value or a branch: leave out what is none"
        }
        "rename" => "the name on the wire is `name = \"...\"`",
        "flatten" => "members are taken in from a base: `base` on the field that has it",
        "tag" if place == Place::Item => {
            "a union of QAPI is a struct: its field with `#[qapi(discriminator)]` holds an enum with `#[qapi(branches(TheTagsEnum))]`, which has a variant for each value of the tag"
        }
        "tag" => "the tag of a union is the field with `discriminator`",
        "untagged" => "a choice that is told by the JSON type of the value is an `alternate`",
        "default" | "optional" | "skip_serializing_if" => "a member that may be left out is an `Option`",
        "skip" | "skip_serializing" | "skip_deserializing" => {
            "each field is a member: keep what is none outside of the type"
        }
        "rename_all_fields" | "case" => "the style of names is `rename_all`",
        "alias" => "QAPI has one name for one thing: `name = \"...\"`",
        "if" | "cfg" => "a condition of the schema is `cond(...)`",
        "deprecated" | "unstable" | "experimental" => {
            "it is a feature: `features(deprecated)`, `features(unstable)`"
        }
        "feature" => "features are listed in `features(...)`",
        "data" | "arguments" | "args" => "arguments are the fields of the struct",
        "content" => "the members of a branch stand beside the tag: there is no name for them",
        "version" => "the release that has it first is `since = \"...\"`",
        "errors" | "error" => "a command that fails answers an error by itself: say when in the doc comment",
        "enum" | "struct" | "union" => {
            "that is told by the item: an enum by its form, a union by its discriminator"
        }
        "ret" | "result" | "response" => "what a command answers is `returns(...)`",
        "oob" => "out-of-band execution is `allow_oob`",
        "preconfig" => "execution before the machine is set up is `allow_preconfig`",
        "other" => "what a newer server sends is kept by the variant that is `unrecognized`",
        "doc" | "description" => {
            "documentation is written as a doc comment; what a feature means stands behind its mark, as in `/// **Deprecated.** ...`"
        }
        _ => return None,
    })
}

/// Why `key` is no attribute at `place`, and what to write instead.
pub(super) fn explain(key: &str, place: Place) -> (String, Option<String>) {
    let elsewhere: Vec<Place> =
        Place::OUTER.into_iter().filter(|other| *other != place && other.names().contains(&key)).collect();
    if Place::OUTER.contains(&place) && !elsewhere.is_empty() {
        let places = elsewhere.iter().map(|place| place.describe()).collect::<Vec<_>>().join(" or ");
        let message = format!("`{key}` has no meaning on {}", place.describe());
        return (message, Some(format!("it belongs on {places}")));
    }
    let message = match place {
        Place::Item | Place::Field | Place::Variant => format!("unknown attribute `{key}`"),
        _ => format!("{} has no `{key}`", place.describe()),
    };
    let is_plain = !matches!(place, Place::Exceptions | Place::RateLimit);
    let words = in_other_words(key, place).filter(|_| is_plain).map(str::to_owned);
    let near = || {
        let near = place.names().iter().map(|name| (strsim::jaro_winkler(key, name), *name));
        let near = near.filter(|(likeness, _)| *likeness > 0.8).max_by(|a, b| a.0.total_cmp(&b.0))?;
        Some(format!("did you mean `{}`?", near.1))
    };
    let all = || format!("{} has {}", place.describe(), list(place.names()));
    (message, Some(words.or_else(near).unwrap_or_else(all)))
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
