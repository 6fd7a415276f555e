//! What to do about a rule that is broken, for those who write Rust.

use qapi_schema::check::{Flag, Part, Place, Problem, Rule};

use crate::lower::{FieldKind, Item, ItemKind, argument_of};

/// How to mend the problem in Rust.
pub(super) fn advice(problem: &Problem, item: &Item) -> Option<String> {
    let text = match problem.rule? {
        Rule::Name if given_name(item, problem.place) => return better_name(problem),
        Rule::Name if is_feature(problem.place) => {
            "the feature's name is its identifier with `-` for `_`, or what `name = \"...\"` in it says"
        }
        Rule::Name => {
            "the name on the wire follows from the Rust name: change that, or give `name = \"...\"`"
        }
        Rule::TypeName => return type_name(&item.common.name),
        Rule::ListSuffix => "call it by what it is; a list of them is written `Vec<...>` where it is used",
        Rule::LowerName => return Some(lower_name(problem, item)),
        Rule::Redefinition => "give it another name: `name = \"...\"`",
        Rule::EventName => return event_name(item),
        Rule::ReservedMember => "give the member another name",
        Rule::Clash => match problem.place {
            place if is_feature(place) => "remove one of them",
            Place::Branch(..) if matches!(item.kind, ItemKind::Branches { .. }) => {
                "each value has one variant: remove one of them"
            }
            _ => {
                "give one another name: rename it, or write `#[qapi(name = \"...\")]`; if both mean the same, remove one"
            }
        },
        Rule::ConditionName => {
            let name = condition_name(&problem.message)?.to_ascii_uppercase();
            return Some(format!("write `{name}`"));
        }
        Rule::EmptyCondition => "name options in it, or remove it",
        Rule::SpecialFeature => "put it on the members, values, commands and events that it concerns",
        Rule::EmptyAlternate => {
            "add a variant for each type that the value can have; where a `cfg` leaves none, put it on the item"
        }
        Rule::Boxed => match problem.place {
            Place::Flag(Flag::Boxed) => {
                "remove `boxed`, or name the type of the arguments: `struct Name(Arguments);`"
            }
            _ => "remove `boxed`, or move the fields into a struct and name it: `struct Name(Arguments);`",
        },
        Rule::ConditionalArguments => {
            "move the fields into a struct, name it as the one unnamed field, and add `boxed`: `struct Name(Arguments);`"
        }
        Rule::OutOfBand => "remove one of the two",
        Rule::Documentation => match problem.place {
            place if is_feature(place) => return feature_comment(&problem.message),
            Place::Whole => "write a doc comment before the item: `/// ...`",
            _ => "write a doc comment: `/// ...`, or excuse the item: `exceptions(documentation)`",
        },
        Rule::Discriminator => {
            let field = item.fields().iter().find(|field| field.kind == FieldKind::Discriminator)?;
            if field.is_option() {
                "nothing else tells the branches apart: remove the `Option`"
            } else if argument_of(&field.ty, "Vec").is_some() {
                "it selects one branch: remove the `Vec`"
            } else {
                "remove the `cond(...)`, or put it on the union"
            }
        }
        _ => return problem.help.clone(),
    };
    Some(text.to_owned())
}

/// Whether the name was written, and not made from an identifier.
fn given_name(item: &Item, place: Place) -> bool {
    match place {
        Place::Name => item.attrs.name.is_some(),
        Place::Member(index, Part::Name) => {
            let mut members = item.fields().iter().filter(|field| field.is_member());
            members.nth(index).is_some_and(|field| field.attrs.name.is_some())
        }
        Place::Value(index, Part::Name) | Place::Branch(index, Part::Name) => {
            item.variants().get(index).is_some_and(|variant| variant.attrs.name.is_some())
        }
        _ => false,
    }
}

/// A name that would do, made of one that was written.
fn better_name(problem: &Problem) -> Option<String> {
    let name = problem.message.split('\'').rev().nth(1)?;
    let is_value = matches!(problem.place, Place::Value(..));
    let mut better = String::new();
    for c in name.chars() {
        match c {
            _ if c.is_ascii_alphanumeric() => better.push(c.to_ascii_lowercase()),
            _ if better.is_empty() || better.ends_with('-') => {}
            _ => better.push('-'),
        }
    }
    let better = better.trim_end_matches('-');
    let better = better.strip_prefix("q-").unwrap_or(better);
    let begins = |c: char| c.is_ascii_alphabetic() || is_value && c.is_ascii_digit();
    better.starts_with(begins).then(|| format!("call it `{better}`, for example"))
}

fn is_feature(place: Place) -> bool {
    matches!(
        place,
        Place::Feature(..) | Place::Member(_, Part::Feature(_)) | Place::Value(_, Part::Feature(_))
    )
}

fn type_name(name: &str) -> Option<String> {
    let mut camel = String::new();
    for word in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let is_shouted = word.bytes().all(|b| !b.is_ascii_lowercase());
        camel.push(word.chars().next()?.to_ascii_uppercase());
        let rest = &word[1..];
        camel.push_str(&if is_shouted { rest.to_ascii_lowercase() } else { rest.to_owned() });
    }
    let fits =
        camel.starts_with(|c: char| c.is_ascii_uppercase()) && camel.bytes().any(|b| b.is_ascii_lowercase());
    Some(if fits { format!("call it `{camel}`") } else { "call it by a longer name".to_owned() })
}

fn lower_name(problem: &Problem, item: &Item) -> String {
    // The check's own advice is the name between quotes.
    let better = problem.help.as_deref().and_then(|help| help.split('\'').nth(1)).unwrap_or_default();
    let excuse = match (problem.place, item.common.exceptions.member_names) {
        (Place::Name, _) => "; an old name is excused by `exceptions(command_name)`",
        (Place::Member(_, Part::Name) | Place::Value(_, Part::Name), false)
            if matches!(
                item.kind,
                ItemKind::Enum { .. } | ItemKind::Struct { .. } | ItemKind::Union { .. }
            ) =>
        {
            "; an old name is excused by `exceptions(member_names)` on the item"
        }
        _ => "",
    };
    format!("call it `{better}`{excuse}")
}

fn event_name(item: &Item) -> Option<String> {
    let by_rule = qapi_schema::name::event_from_camel(&item.common.ident.to_string());
    Some(format!("leave out `name`, and it is `{by_rule}`"))
}

fn feature_comment(message: &str) -> Option<String> {
    let mark = qapi_schema::doc_comment::mark(message.split('\'').nth(1)?);
    Some(format!("say it in the doc comment, behind the description: {mark} ..."))
}

/// The name that is wrong, of what a message about a condition says.
pub(super) fn condition_name(message: &str) -> Option<&str> {
    message.split('\'').nth(3)
}
