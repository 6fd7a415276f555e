//! Following a path.

use std::cmp::Reverse;

use super::parts::{Part, Parts};
use super::{Found, Gap, GapReason, Item, Path, Sort, Step};
use crate::resolve::Index;
use crate::{Condition, Config, Definition, MetaKind, Schema};

/// A schema as it is under a configuration, ready for questions.
///
/// ```
/// use qapi_schema::Config;
/// use qapi_schema::introspect::ServerSchema;
/// use qapi_schema::query::View;
///
/// let server = ServerSchema::from_json(br#"[
///     {"name": "eject", "meta-type": "command", "arg-type": "0", "ret-type": "1"},
///     {"name": "0", "meta-type": "object", "members": [
///         {"name": "device", "type": "str", "default": null, "features": ["deprecated"]},
///         {"name": "id", "type": "str", "default": null}]},
///     {"name": "1", "meta-type": "object", "members": []},
///     {"name": "str", "meta-type": "builtin", "json-type": "string"}]"#)?;
/// let view = View::new(server.schema(), Config::All);
/// let found = view.find(&"eject.arguments.device".parse()?)?;
/// assert!(found.optional() && found.is_deprecated());
/// assert_eq!(found.ty().unwrap().to_string(), "str");
///
/// let gap = view.find(&"eject.arguments.force".parse()?).unwrap_err();
/// assert_eq!(gap.to_string(), "`eject.arguments` has no `.force`; it has `.*device`, `.*id`");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct View<'a> {
    definitions: Vec<&'a Definition<'a>>,
    index: Index<'a>,
    config: Config,
}

impl<'a> View<'a> {
    /// The schema under the configuration. What a server says of itself has no conditions: any configuration will do.
    pub fn new(schema: &Schema<'a>, config: Config) -> View<'a> {
        View { definitions: schema.definitions().collect(), index: Index::new(schema), config }
    }

    /// The definitions by name, under any configuration.
    pub fn index(&self) -> &Index<'a> {
        &self.index
    }

    /// What the path leads to.
    ///
    /// # Errors
    /// Where it breaks off, and what is there instead.
    pub fn find(&self, path: &Path) -> Result<Found<'a>, Gap> {
        let mut reached = Path { steps: Vec::new(), ..path.clone() };
        let mut item = self.start(path)?;
        for step in &path.steps {
            item = self.follow(&item, step).map_err(|reason| Gap {
                reached: reached.to_string(),
                step: Some(step.clone()),
                reason,
            })?;
            reached.steps.push(step.clone());
        }
        let features = item.features().iter().filter(|f| self.exists(&f.condition)).map(|f| f.name);
        Ok(Found { item, features: features.collect() })
    }

    /// The steps that lead on from what was found.
    ///
    /// # Errors
    /// Where its type is not described, or contradicts itself.
    pub fn steps(&self, item: &Item<'a>) -> Result<Vec<Step>, GapReason> {
        let parts = Parts::of(self, item);
        match parts.fault {
            Some(fault) => Err(fault),
            None => {
                let here = parts.here.into_iter().filter(|part| self.exists(&part.condition));
                Ok(here.map(|part| part.step).collect())
            }
        }
    }

    pub(super) fn exists(&self, condition: &Condition<'_>) -> bool {
        condition.holds(&self.config)
    }

    fn start(&self, path: &Path) -> Result<Item<'a>, Gap> {
        let (name, sort) = (&*path.start, path.sort);
        let candidates = [
            (Sort::Command, self.index.find_command(name)),
            (Sort::Event, self.index.find_event(name)),
            (Sort::Type, self.index.find_type(name)),
        ];
        let mut switched_off = None;
        for (_, definition) in candidates.into_iter().filter(|(s, _)| sort.is_none_or(|sort| sort == *s)) {
            match definition {
                Some(definition) if self.exists(&definition.condition) => {
                    return Ok(Item::Definition(definition));
                }
                Some(definition) => switched_off = Some(definition.condition),
                None => {}
            }
        }
        Err(match switched_off {
            Some(condition) => Gap {
                reached: Path { steps: Vec::new(), ..path.clone() }.to_string(),
                step: None,
                reason: GapReason::SwitchedOff { condition: condition.to_string() },
            },
            None => Gap {
                reached: String::new(),
                step: None,
                reason: GapReason::NoDefinition { sort, name: name.into(), present: self.names(sort, name) },
            },
        })
    }

    /// The definitions of a sort by name, those first that begin as `wanted` does.
    fn names(&self, sort: Option<Sort>, wanted: &str) -> Vec<Box<str>> {
        let of_sort = |definition: &&&Definition<'_>| {
            let this = match definition.meta() {
                MetaKind::Command => Sort::Command,
                MetaKind::Event => Sort::Event,
                _ => Sort::Type,
            };
            sort.is_none_or(|sort| sort == this) && self.exists(&definition.condition)
        };
        let mut names: Vec<Box<str>> =
            self.definitions.iter().filter(of_sort).map(|d| d.name.into()).collect();
        names.sort_by_cached_key(|name| Reverse(common_prefix(name, wanted)));
        names
    }

    fn follow(&self, item: &Item<'a>, step: &Step) -> Result<Item<'a>, GapReason> {
        let parts = Parts::of(self, item);
        let mut near = None;
        for part in parts.here.iter().filter(|part| part.step.leads_to(step)) {
            let fault = if part.step.is_required(step) {
                GapReason::NotOptional
            } else if self.exists(&part.condition) {
                return Ok(part.item);
            } else {
                GapReason::SwitchedOff { condition: part.condition.to_string() }
            };
            near.get_or_insert(fault);
        }
        Err(near.or(parts.fault).unwrap_or_else(|| self.absent(&parts.here, step)))
    }

    /// What there is instead of what `step` asks for.
    fn absent(&self, parts: &[Part<'a>], step: &Step) -> GapReason {
        let (mut present, mut branches) = (Vec::new(), Vec::new());
        for part in parts.iter().filter(|part| self.exists(&part.condition)) {
            present.push(part.step.clone());
            if matches!(part.item, Item::Branch(_)) && self.has(&part.item, step) {
                branches.push(part.step.clone());
            }
        }
        present.sort_by_cached_key(|other| {
            let alike = common_prefix(other.name(), step.name());
            (!other.is_like(step), Reverse(alike))
        });
        GapReason::Absent { present, branches }
    }

    fn has(&self, item: &Item<'a>, step: &Step) -> bool {
        let parts = Parts::of(self, item);
        parts.here.iter().any(|part| {
            part.step.leads_to(step) && !part.step.is_required(step) && self.exists(&part.condition)
        })
    }
}

fn common_prefix(a: &str, b: &str) -> usize {
    a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count()
}
