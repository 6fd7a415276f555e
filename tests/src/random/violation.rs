//! Values that break one rule.

use qapi_runtime::schema::Builtin;
use serde_json::{Value, json};

use super::generator::Step;
use super::{Site, SiteKind};

/// Breaks the rule at `site` in `value`; `choice` tells which, where there are several. The answer is the full path
/// of the member at fault; none where the rule cannot be broken.
pub fn violate(value: &mut Value, site: &Site, choice: u64) -> Option<String> {
    let target = reach(value, &site.path)?;
    match &site.kind {
        SiteKind::Object { required } => {
            let object = target.as_object_mut()?;
            let name = match required.get(choice as usize % (required.len() + 1)) {
                Some(name) => {
                    object.remove(*name)?;
                    *name
                }
                None => {
                    object.insert("x-no-such-member".to_owned(), json!(1));
                    "x-no-such-member"
                }
            };
            return Some(join(&path_text(&site.path), name));
        }
        SiteKind::Builtin(builtin) => *target = wrong(*builtin, choice)?,
        SiteKind::Enum => {
            *target = if choice.is_multiple_of(2) { json!("x-no-such-value") } else { json!(7) };
        }
        SiteKind::List => *target = json!({"not": "a list"}),
        SiteKind::Alternate => return None,
    }
    Some(path_text(&site.path))
}

/// A value that the type does not take.
fn wrong(builtin: Builtin, choice: u64) -> Option<Value> {
    let beyond = match builtin {
        Builtin::Int8 => json!(128),
        Builtin::Int16 => json!(-32769),
        Builtin::Int32 => json!(2147483648_i64),
        Builtin::Uint8 => json!(256),
        Builtin::Uint16 => json!(65536),
        Builtin::Uint32 => json!(4294967296_u64),
        Builtin::Int | Builtin::Int64 => json!(9223372036854775808_u64),
        Builtin::Uint64 | Builtin::Size => json!(1.5),
        Builtin::Any => return None,
        _ => json!([]),
    };
    Some(if choice.is_multiple_of(2) { beyond } else { json!({"no": "scalar"}) })
}

fn reach<'v>(value: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Member(name) => value.get_mut(*name),
        Step::Element(number) => value.get_mut(*number),
    })
}

fn path_text(path: &[Step]) -> String {
    path.iter().fold(String::new(), |text, step| match step {
        Step::Member(name) => join(&text, name),
        Step::Element(number) => format!("{text}[{number}]"),
    })
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
