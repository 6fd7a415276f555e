//! The answer to `query-qmp-schema`.

use qapi_schema::introspect::{Introspection, TypeNames};
use qapi_schema::{Definition, Module, Schema};
use serde_json::Value;

use crate::json::{self, Style};
use crate::policy::{OutputPolicy, Settings};

/// The text of the answer for these definitions. What is deprecated is left out where the policy hides it,
/// also from the answer's own members.
///
/// # Errors
/// A definition uses something that is not there.
pub(crate) fn answer(
    definitions: &[&'static Definition<'static>],
    settings: &Settings,
) -> Result<Vec<u8>, String> {
    let modules = [Module { name: "registry", includes: &[], definitions }];
    let introspection =
        Introspection::new(&Schema { modules: &modules }).map_err(|error| error.to_string())?;
    let mut schema = introspection.to_value(&settings.config, TypeNames::Masked);
    if settings.policy.deprecated_output == OutputPolicy::Hide {
        hide_deprecated(&mut schema);
    }
    let mut text = Vec::new();
    json::write_value(&mut text, &schema, Style::Spaced);
    Ok(text)
}

fn hide_deprecated(schema: &mut Value) {
    let Some(entities) = schema.as_array_mut() else { return };
    entities.retain(|entity| !is_deprecated(entity));
    for entity in entities.iter_mut().filter_map(Value::as_object_mut) {
        match entity.get("meta-type").and_then(Value::as_str) {
            Some("object") => {
                if let Some(members) = entity.get_mut("members").and_then(Value::as_array_mut) {
                    members.retain(|member| !is_deprecated(member));
                }
            }
            // The member `values` is deprecated itself.
            Some("enum") => {
                entity.remove("values");
            }
            _ => {}
        }
    }
}

fn is_deprecated(entity: &Value) -> bool {
    let features = entity.get("features").and_then(Value::as_array);
    features.is_some_and(|features| features.iter().any(|feature| feature == "deprecated"))
}
