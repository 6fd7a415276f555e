//! Which attributes there are, and what people write instead.

use super::around::{Around, Kind};

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

/// What an attribute of an item, a field or a variant is a part of, if it is none by itself.
fn part_of_another(key: &str, text: &str, around: &Around<'_>) -> Option<String> {
    Some(match key {
        "key" => {
            let (field, name) = match around.field_like(text) {
                Some(field) => (field.to_string(), "the Rust name of a field"),
                None => ("the_field".to_owned(), "the Rust name of a field of its data"),
            };
            format!(
                "it belongs into the `rate_limit` of an event: `rate_limit(ms = 1000, key({field}))`, with {name}"
            )
        }
        "ms" => "it belongs into the `rate_limit` of an event: `rate_limit(ms = 1000)`".to_owned(),
        _ if Place::Exceptions.names().contains(&key) => {
            format!("it belongs into the `exceptions` of an item: `exceptions({key})`")
        }
        _ => return None,
    })
}

/// Why `key` is no attribute at `place`, and what to write instead. `text` is what is said of it.
pub(super) fn explain(key: &str, text: &str, place: Place, around: &Around<'_>) -> (String, String) {
    let is_outer = Place::OUTER.contains(&place);
    let elsewhere: Vec<Place> =
        Place::OUTER.into_iter().filter(|other| *other != place && other.names().contains(&key)).collect();
    if is_outer && !elsewhere.is_empty() {
        let places = elsewhere.iter().map(|place| place.describe()).collect::<Vec<_>>().join(" or ");
        let message = format!("`{key}` has no meaning on {}", place.describe());
        return (message, format!("it belongs on {places}"));
    }
    if is_outer && let Some(help) = part_of_another(key, text, around) {
        return (format!("`{key}` is no attribute by itself"), help);
    }
    let message = if is_outer {
        format!("unknown attribute `{key}`")
    } else {
        format!("{} has no `{key}`", place.describe())
    };
    let is_plain = !matches!(place, Place::Exceptions | Place::RateLimit);
    let words = || match (key, around) {
        _ if !is_plain => None,
        ("tag" | "content" | "untagged", Around::Item { input, .. }) => Some(serdes_union(key, text, input)),
        _ => in_other_words(key, place).map(str::to_owned),
    };
    let near = || {
        let near = place.names().iter().map(|name| (strsim::jaro_winkler(key, name), *name));
        let near = near.filter(|(likeness, _)| *likeness > 0.8).max_by(|a, b| a.0.total_cmp(&b.0))?;
        Some(format!("did you mean `{}`?", near.1))
    };
    let all = || match (place, around) {
        (Place::Item, Around::Item { kind, .. }) => of_kind(*kind),
        _ => format!("{} has {}", place.describe(), list(place.names())),
    };
    (message, words().or_else(near).unwrap_or_else(all))
}

/// What may be said of an item of this kind.
fn of_kind(kind: Kind) -> String {
    const MEMBERS: &str = "`new`, `recursive`";
    let (what, own) = match kind {
        Kind::Enum => ("an enum", "`alternate`, `branches`, `prefix`, `rename_all`, `serde`".to_owned()),
        Kind::Alternate => ("an alternate", "`alternate`, `from`, `recursive`, `serde`".to_owned()),
        Kind::Branches => {
            return "the branches of a union have `branches`, `from`, `rename_all`, `recursive`, `crate`"
                .to_owned();
        }
        Kind::Struct => ("a struct", format!("`command`, `event`, `rename_all`, `serde`, {MEMBERS}")),
        Kind::Union => ("a union", format!("`base`, `rename_all`, `serde`, {MEMBERS}")),
        Kind::Command => (
            "a command",
            format!(
                "`returns`, `boxed`, `allow_oob`, `allow_preconfig`, `coroutine`, `success_response`, `gen`, `rename_all`, {MEMBERS}"
            ),
        ),
        Kind::Event => ("an event", format!("`boxed`, `rate_limit`, `rename_all`, {MEMBERS}")),
    };
    format!(
        "{what} has {own}, and as all items `name`, `since`, `features`, `cond`, `exceptions`, `doc_required`, `crate`"
    )
}

/// What serde calls a tagged enum, in the three items that it is here.
fn serdes_union(key: &str, text: &str, input: &syn::DeriveInput) -> String {
    let name = qapi_schema::name::unraw(&input.ident.to_string()).to_owned();
    let tag = syn::parse_str::<syn::LitStr>(text).map(|text| text.value()).unwrap_or_default();
    let tag = if tag.is_empty() || key != "tag" { "kind" } else { tag.as_str() };
    let field = tag.replace('-', "_");
    let field = if syn::parse_str::<syn::Ident>(&field).is_ok() { field } else { format!("r#{field}") };
    let values = match &input.data {
        syn::Data::Enum(data) => {
            let idents: Vec<_> = data.variants.iter().map(|variant| variant.ident.to_string()).collect();
            if idents.is_empty() { "One, Two".to_owned() } else { idents.join(", ") }
        }
        _ => "One, Two".to_owned(),
    };
    let first = values.split(',').next().unwrap_or_default();
    let first_of_all = match key {
        "untagged" => {
            "a choice that is told by the JSON type of the value is an `alternate`; objects are told apart by a member, in a union\nhelp: "
        }
        "content" => "the members of a branch stand beside the tag: there is no name for them\nhelp: ",
        _ => "",
    };
    let branches = format!("{first}(TypeOfItsMembers), ...");
    format!(
        "{first_of_all}a union of QAPI is three items, each with `#[derive(Qapi)]`: the values of the tag, `enum {name}Kind {{ {values} }}`; \
         their branches, `#[qapi(branches({name}Kind))] enum {name}Branch {{ {branches} }}`, where a value that adds nothing is a variant without a field; \
         the union itself, `struct {name} {{ #[qapi(discriminator)] {field}: {name}Branch }}`, whose field has the tag's name on the wire"
    )
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
