//! What can be reached from a part of a schema by one step.

use std::collections::HashSet;

use super::{GapReason, Item, Step, View};
use crate::resolve::{Index, Object, Unresolved};
use crate::{Arguments, Branch, Builtin, Condition, Definition, Feature, Kind, TypeRef};

/// One thing that can be reached.
#[derive(Clone, Debug)]
pub(super) struct Part<'a> {
    pub(super) step: Step,
    pub(super) condition: Condition<'a>,
    pub(super) item: Item<'a>,
}

/// All that can be reached, whatever its own condition says.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts<'a> {
    pub(super) here: Vec<Part<'a>>,
    /// Why there may be more.
    pub(super) fault: Option<GapReason>,
}

impl<'a> Parts<'a> {
    pub(super) fn of(view: &View<'a>, item: &Item<'a>) -> Parts<'a> {
        let mut parts = Parts::default();
        match *item {
            Item::Definition(owner) => match &owner.kind {
                Kind::Command(command) => {
                    parts.add_features(owner.features);
                    parts.add(Item::Arguments(owner, command.arguments), Condition::Always);
                    let returns = command.returns.unwrap_or(TypeRef::EMPTY);
                    parts.add(Item::Returns(owner, returns), Condition::Always);
                }
                Kind::Event(event) => {
                    parts.add_features(owner.features);
                    parts.add(Item::Arguments(owner, event.data), Condition::Always);
                }
                _ => parts.add_type(view, TypeRef::named(owner.name)),
            },
            Item::Arguments(owner, arguments @ Arguments::Inline(_)) => {
                parts.add_object(view.index().arguments(owner, &arguments));
            }
            _ => {
                parts.add_features(item.features());
                if let Some(ty) = item.ty() {
                    parts.add_type(view, ty);
                }
            }
        }
        parts
    }

    /// Adds the features of a type and what its values consist of.
    fn add_type(&mut self, view: &View<'a>, ty: TypeRef<'a>) {
        // QAPI forbids alternates of alternates, but a server can say anything: each counts once, however deep.
        let mut seen = HashSet::new();
        let mut pending = vec![ty];
        while let Some(ty) = pending.pop() {
            match view.index().find_type(ty.name) {
                _ if !seen.insert(ty.name) => {}
                Some(definition) if view.exists(&definition.condition) => {
                    self.add_features(definition.features);
                    self.add_definition(view, definition, &mut pending);
                }
                None if ty.builtin().is_some() => {}
                _ => self.fail(GapReason::Undescribed { ty: ty.name.into() }),
            }
        }
    }

    /// Adds what values of a type consist of, and to `pending` the types that they can also be of.
    fn add_definition(
        &mut self,
        view: &View<'a>,
        definition: &Definition<'a>,
        pending: &mut Vec<TypeRef<'a>>,
    ) {
        match &definition.kind {
            Kind::Enum(enumeration) => {
                for value in enumeration.values {
                    self.add(Item::Value(value), value.condition);
                }
            }
            Kind::Alternate(alternate) => {
                for branch in alternate.branches {
                    self.add_choice(view.index(), branch);
                }
                let choices = alternate.branches.iter().filter(|branch| view.exists(&branch.condition));
                pending.extend(choices.rev().map(|branch| branch.ty));
            }
            _ => self.add_object(view.index().object(definition)),
        }
    }

    fn add_object(&mut self, object: Result<Object<'a>, Unresolved>) {
        let object = match object {
            Ok(object) => object,
            Err(error) => return self.fail(GapReason::Unresolved(error)),
        };
        for member in object.members {
            self.add(Item::Member(member), member.condition);
        }
        for case in object.variants.into_iter().flat_map(|variants| variants.cases) {
            self.add(Item::Branch(case), case.condition);
        }
    }

    fn add_choice(&mut self, index: &Index<'a>, branch: &'a Branch<'a>) {
        let step = Step::Branch(json_type(index, branch.ty).into());
        self.here.push(Part { step, condition: branch.condition, item: Item::Choice(branch) });
    }

    fn add_features(&mut self, features: &'a [Feature<'a>]) {
        for feature in features {
            self.add(Item::Feature(feature), feature.condition);
        }
    }

    fn add(&mut self, item: Item<'a>, condition: Condition<'a>) {
        if let Some(step) = item.step() {
            self.here.push(Part { step, condition, item });
        }
    }

    fn fail(&mut self, reason: GapReason) {
        self.fault.get_or_insert(reason);
    }
}

/// The JSON type of a type's values, in the words of introspection.
fn json_type(index: &Index<'_>, ty: TypeRef<'_>) -> &'static str {
    if ty.array {
        return "array";
    }
    match index.find_type(ty.name).map(|definition| definition.kind) {
        Some(Kind::Enum(_)) => "string",
        Some(Kind::Struct(_) | Kind::Union(_)) => "object",
        _ => ty.builtin().map_or("value", Builtin::json_type),
    }
}
