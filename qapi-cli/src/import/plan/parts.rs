//! Parts of the crate that are crates of their own.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use qapi_schema::Schema;

use super::PlannedModule;
use crate::import::error::ImportError;
use crate::import::names;
use crate::import::options::Options;

/// The part that each module is in, by the module's name. Modules alone have no parts.
pub(super) fn assign<'a>(
    schema: &Schema<'a>,
    options: &'a Options,
) -> Result<HashMap<&'a str, &'a str>, ImportError> {
    let mut assigned: HashMap<&str, &str> = HashMap::new();
    if options.crate_name.is_none() {
        return Ok(assigned);
    }
    for (part, described) in &options.parts {
        if !names::is_package(part) || part == "src" {
            return Err(ImportError::part(part, "a crate and a directory cannot be called so"));
        }
        if described.modules.is_empty() {
            return Err(ImportError::part(part, "it has no modules"));
        }
        for name in &described.modules {
            if !schema.modules.iter().any(|module| module.name == name) {
                return Err(ImportError::part(part, format!("the schema has no module `{name}`")));
            }
            if let Some(other) = assigned.insert(name, part) {
                return Err(ImportError::part(part, format!("the module `{name}` is in `{other}` already")));
            }
        }
    }
    Ok(assigned)
}

/// The parts that each part needs, directly.
///
/// # Errors
/// If a part needs a module that is in none, or parts need each other.
pub(super) fn needs<'a>(
    modules: &[PlannedModule<'a>],
) -> Result<BTreeMap<&'a str, BTreeSet<&'a str>>, ImportError> {
    let mut needs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for planned in modules {
        let Some(part) = planned.part else { continue };
        let name = planned.module.name;
        if planned.ident.is_none() {
            return Err(ImportError::part(part, format!("the module `{name}` is the root of the crate")));
        }
        let needed_parts = needs.entry(part).or_default();
        for needed in planned.needs.iter().map(|&number| &modules[number]) {
            let Some(other) = needed.part else {
                let what = format!("its module `{name}` needs `{}`, which is in no part", needed.module.name);
                return Err(ImportError::part(part, what));
            };
            needed_parts.extend((other != part).then_some(other));
        }
    }
    match needs.keys().find(|part| reached(&needs, part).contains(*part)) {
        Some(part) => Err(ImportError::part(part, "it needs parts that need it")),
        None => Ok(needs),
    }
}

/// The parts that a part needs, directly or not.
fn reached<'a>(needs: &BTreeMap<&'a str, BTreeSet<&'a str>>, part: &'a str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut queue = vec![part];
    while let Some(next) = queue.pop() {
        let more = needs.get(next).into_iter().flatten().copied();
        queue.extend(more.filter(|needed| reached.insert(*needed)));
    }
    reached
}
