//! When values and texts are the same.

use qapi_runtime::Value;

/// Whether values are the same where numbers are the same if they mean the same, whatever they are written
/// as: `42` is `42.0`.
pub fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => {
            let whole = |n: &serde_json::Number| {
                n.as_i128().or_else(|| {
                    let value = n.as_f64()?;
                    (value.trunc() == value && value.abs() < 1e30).then_some(value as i128)
                })
            };
            match (whole(a), whole(b)) {
                (Some(x), Some(y)) if a.is_f64() == b.is_f64() => x == y,
                _ => a.as_f64() == b.as_f64(),
            }
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (a, b) => a == b,
    }
}

/// Whether JSON texts are the same but for the order of members: they mean the same, and have the same
/// characters, so that spaces and escapes are the same too.
pub fn same_text(a: &str, b: &str) -> bool {
    let sorted = |text: &str| {
        let mut bytes = text.as_bytes().to_vec();
        bytes.sort_unstable();
        bytes
    };
    let parsed = |text: &str| serde_json::from_str::<Value>(text).ok();
    a == b
        || (sorted(a) == sorted(b)
            && matches!((parsed(a), parsed(b)), (Some(a), Some(b)) if has_members(&a) && same(&a, &b)))
}

/// Whether there is an object of more than one member somewhere in the value.
fn has_members(value: &Value) -> bool {
    match value {
        Value::Array(elements) => elements.iter().any(has_members),
        Value::Object(members) => members.len() > 1 || members.values().any(has_members),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_members_is_free_and_nothing_else() {
        assert!(same_text(r#"{"a": 1, "b": 2}"#, r#"{"b": 2, "a": 1}"#));
        assert!(!same_text(r#"{"a": 1, "b": 2}"#, r#"{"a":1,"b":2}"#));
        assert!(!same_text("[1, 2]", "[2, 1]"));
        assert!(!same_text(r#"{"a": 12}"#, r#"{"a": 21}"#));
    }
}
