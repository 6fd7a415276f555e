//! Collecting the definitions that can be reached from what was registered.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use qapi_schema::Definition;

use crate::Node;

/// Definitions in the order in which they were met: each command or event, followed by the types it uses.
#[derive(Debug, Default)]
pub(crate) struct Collected {
    definitions: Vec<&'static Definition<'static>>,
    by_name: HashMap<&'static str, Met>,
}

#[derive(Debug)]
struct Met {
    definition: &'static Definition<'static>,
    /// From which command or event it was reached.
    root: &'static str,
}

impl Collected {
    pub(crate) fn definitions(&self) -> &[&'static Definition<'static>] {
        &self.definitions
    }

    /// Adds a command or an event and what it uses. Commands, events and types share one space of names.
    pub(crate) fn add(
        &mut self,
        root: &'static Definition<'static>,
        links: &'static [fn() -> Node],
        problems: &mut Vec<String>,
    ) {
        if !self.meet(root, root.name, problems) {
            return;
        }
        let mut ahead: Vec<fn() -> Node> = links.iter().rev().copied().collect();
        while let Some(link) = ahead.pop() {
            let node = link();
            // The branches of a union have no definition of their own, and just one way to them.
            if node.definition.is_none_or(|definition| self.meet(definition, root.name, problems)) {
                ahead.extend(node.links.iter().rev());
            }
        }
    }

    /// Whether the definition was not met before.
    fn meet(
        &mut self,
        definition: &'static Definition<'static>,
        root: &'static str,
        problems: &mut Vec<String>,
    ) -> bool {
        match self.by_name.entry(definition.name) {
            Entry::Vacant(vacant) => {
                vacant.insert(Met { definition, root });
                self.definitions.push(definition);
                true
            }
            Entry::Occupied(known) => {
                let known = known.get();
                // Two constants of one value may have two addresses.
                if !std::ptr::eq(known.definition, definition) && known.definition != definition {
                    problems.push(clash(known, definition, root));
                }
                false
            }
        }
    }
}

fn clash(known: &Met, definition: &Definition<'_>, root: &str) -> String {
    let name = definition.name;
    let (first, second) = (known.definition.meta(), definition.meta());
    if first != second {
        return format!(
            "both {} and {} are called '{name}'",
            article(first.keyword()),
            article(second.keyword())
        );
    }
    let first = known.root;
    format!(
        "two different {}s are called '{name}': one that '{first}' uses, and one that '{root}' uses",
        second
    )
}

fn article(keyword: &str) -> String {
    let an = keyword.starts_with(['a', 'e', 'u']) && !keyword.starts_with("un");
    format!("{} {keyword}", if an { "an" } else { "a" })
}
