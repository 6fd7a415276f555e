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
fn in_other_words(key: &str) -> Option<&'static str> {
    Some(match key {
        "rename" => "the name on the wire is `name = \"...\"`",
        "flatten" => "members are taken in from a base: `base` on the field that has it",
        "tag" => "the tag of a union is the field with `discriminator`",
        "untagged" => "a choice that is told by the JSON type of the value is an `alternate`",
        "default" | "optional" | "skip_serializing_if" => "a member that may be left out is an `Option`",
        "skip" | "skip_serializing" | "skip_deserializing" => {
            "each field is a member: keep what is none outside of the type"
        }
        "rename_all_fields" | "case" => "the style of names is `rename_all`",
        "alias" => "QAPI has one name for one thing: `name = \"...\"`",
        "if" | "cfg" => "a condition of the schema is `cond(...)`",
        "deprecated" | "unstable" => "it is a feature: `features(deprecated)`, `features(unstable)`",
        "feature" => "features are listed in `features(...)`",
        "data" | "arguments" => "arguments are the fields of the struct",
        "enum" | "struct" | "union" => {
            "that is told by the item: an enum by its form, a union by its discriminator"
        }
        "ret" | "result" => "what a command answers is `returns(...)`",
        "oob" => "out-of-band execution is `allow_oob`",
        "preconfig" => "execution before the machine is set up is `allow_preconfig`",
        "other" => "what a newer server sends is kept by the variant that is `unrecognized`",
        "doc" => {
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
    let near = place
        .names()
        .iter()
        .map(|name| (strsim::jaro_winkler(key, name), *name))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let help = match near {
        Some((_, name)) => format!("did you mean `{name}`?"),
        None => match in_other_words(key) {
            Some(words) => words.to_owned(),
            None => format!("{} has {}", place.describe(), list(place.names())),
        },
    };
    (message, Some(help))
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
