//! The entries of the answer, and what each of them defines.

use std::collections::HashMap;

use serde_json::Value;

use super::fields::Fields;
use super::{Extra, LoadError, LoadReason};
use crate::{
    Alternate, Arena, Arguments, Branch, Builtin, Command, Condition, Definition, EnumValue, Enumeration,
    Event, Exceptions, Feature, Kind, Member, Struct, TypeRef, Union, UnionBase,
};

/// An entry of which just the beginning is understood.
pub(super) struct Entry<'v> {
    pub(super) name: &'v str,
    meta: &'v str,
    fields: Fields<'v>,
    whole: &'v Value,
}

impl<'v> Entry<'v> {
    pub(super) fn open(whole: &'v Value) -> Result<Entry<'v>, LoadReason> {
        let fields = Fields::open(whole, String::new())?;
        Ok(Entry { name: fields.text("name")?, meta: fields.text("meta-type")?, fields, whole })
    }
}

/// The element type of each list type, by name.
pub(super) struct Lists<'v>(HashMap<&'v str, &'v str>);

impl<'v> Lists<'v> {
    pub(super) fn find(entries: &[Entry<'v>]) -> Result<Lists<'v>, LoadError> {
        let mut lists = HashMap::new();
        for (number, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.meta == "array") {
            let known = entry.fields.text("element-type").and_then(|element| {
                let earlier = lists.insert(entry.name, element);
                if earlier.is_some() { Err(LoadReason::Duplicate) } else { Ok(()) }
            });
            known.map_err(|reason| LoadError::in_entry(number, Some(entry.name), reason))?;
        }
        Ok(Lists(lists))
    }
}

/// Puts definitions into an arena.
pub(super) struct Loader<'l, 'v, 'a> {
    pub(super) arena: &'a Arena,
    pub(super) lists: &'l Lists<'v>,
    pub(super) extras: &'l mut Vec<Extra>,
    /// The name of the entry that is being read.
    pub(super) entry: &'v str,
}

impl<'v, 'a> Loader<'_, 'v, 'a> {
    /// What the entry defines; `None` where it defines nothing that needs a definition, or what is unknown.
    pub(super) fn definition(&mut self, entry: &Entry<'v>) -> Result<Option<Definition<'a>>, LoadReason> {
        self.entry = entry.name;
        let fields = &entry.fields;
        let (kind, keys): (_, &[&str]) = match entry.meta {
            "builtin" => {
                self.builtin(entry)?;
                (None, &["json-type"])
            }
            "array" => {
                self.element(fields)?;
                (None, &["element-type"])
            }
            "enum" => (Some(self.enumeration(fields)?), &["members", "values"]),
            "object" => (Some(self.object(fields)?), &["members", "tag", "variants"]),
            "alternate" => (Some(self.alternate(fields)?), &["members"]),
            "command" => (Some(self.command(fields)?), &["arg-type", "ret-type", "allow-oob"]),
            "event" => (Some(self.event(fields)?), &["arg-type"]),
            _ => {
                self.extras.push(Extra {
                    entry: entry.name.into(),
                    place: String::new(),
                    value: entry.whole.clone(),
                });
                return Ok(None);
            }
        };
        let keys = [&["name", "meta-type", "features"], keys].concat();
        self.extras.extend(fields.others(&keys, entry.name));
        let Some(kind) = kind else { return Ok(None) };
        Ok(Some(Definition {
            name: self.arena.text(entry.name),
            doc: "",
            since: None,
            condition: Condition::Always,
            features: self.features(fields)?,
            exceptions: Exceptions::NONE,
            kind,
        }))
    }

    /// Built-in types need no definition; one that differs from what they are everywhere is worth a note.
    fn builtin(&mut self, entry: &Entry<'v>) -> Result<(), LoadReason> {
        let json_type = entry.fields.text("json-type")?;
        if Builtin::from_name(entry.name).is_none_or(|builtin| builtin.json_type() != json_type) {
            self.extras.push(Extra {
                entry: entry.name.into(),
                place: "json-type".to_owned(),
                value: json_type.into(),
            });
        }
        Ok(())
    }

    fn element(&self, fields: &Fields<'v>) -> Result<(), LoadReason> {
        self.single(fields, "element-type").map(drop)
    }

    fn enumeration(&mut self, fields: &Fields<'v>) -> Result<Kind<'a>, LoadReason> {
        let value =
            |name, features| EnumValue { name, doc: "", since: None, condition: Condition::Always, features };
        // Servers before 6.2 have `values` only.
        let values = match fields.get("members") {
            Some(_) => self.each(fields, "members", &["name", "features"], |loader, item| {
                Ok(value(loader.arena.text(item.text("name")?), loader.features(item)?))
            })?,
            None => {
                fields.list("values")?;
                let names = fields.texts("values")?;
                let values: Vec<_> =
                    names.into_iter().map(|name| value(self.arena.text(name), &[])).collect();
                self.arena.slice(&values)
            }
        };
        Ok(Kind::Enum(Enumeration { values, prefix: None }))
    }

    fn object(&mut self, fields: &Fields<'v>) -> Result<Kind<'a>, LoadReason> {
        const KEYS: &[&str] = &["name", "type", "default", "features"];
        let members = self.each(fields, "members", KEYS, Self::member)?;
        if fields.get("tag").is_none() && fields.get("variants").is_none() {
            return Ok(Kind::Struct(Struct { base: None, members }));
        }
        let discriminator = self.arena.text(fields.text("tag")?);
        let branches = self.each(fields, "variants", &["case", "type"], |loader, item| {
            let ty = TypeRef::named(loader.single(item, "type")?);
            Ok(branch(loader.arena.text(item.text("case")?), ty))
        })?;
        Ok(Kind::Union(Union { base: UnionBase::Inline(members), discriminator, branches }))
    }

    fn member(&mut self, fields: &Fields<'v>) -> Result<Member<'a>, LoadReason> {
        let default = fields.get("default");
        if let Some(value) = default.filter(|value| !value.is_null()) {
            let place = fields.place("default");
            self.extras.push(Extra { entry: self.entry.into(), place, value: value.clone() });
        }
        Ok(Member {
            name: self.arena.text(fields.text("name")?),
            doc: "",
            since: None,
            condition: Condition::Always,
            features: self.features(fields)?,
            ty: self.type_ref(fields, "type")?,
            optional: default.is_some(),
        })
    }

    fn alternate(&mut self, fields: &Fields<'v>) -> Result<Kind<'a>, LoadReason> {
        let branches = self.each(fields, "members", &["type"], |loader, item| {
            let name = loader.arena.text(item.text("type")?);
            Ok(branch(name, loader.type_ref(item, "type")?))
        })?;
        Ok(Kind::Alternate(Alternate { branches }))
    }

    fn command(&mut self, fields: &Fields<'v>) -> Result<Kind<'a>, LoadReason> {
        Ok(Kind::Command(Command {
            arguments: Arguments::Named(self.single(fields, "arg-type")?),
            boxed: false,
            returns: Some(self.type_ref(fields, "ret-type")?),
            allow_oob: fields.flag("allow-oob")?,
            allow_preconfig: false,
            coroutine: false,
            success_response: true,
            gen_: true,
        }))
    }

    fn event(&mut self, fields: &Fields<'v>) -> Result<Kind<'a>, LoadReason> {
        let data = Arguments::Named(self.single(fields, "arg-type")?);
        Ok(Kind::Event(Event { data, boxed: false, rate_limit: None }))
    }

    fn features(&self, fields: &Fields<'v>) -> Result<&'a [Feature<'a>], LoadReason> {
        let feature = |name| Feature {
            name: self.arena.text(name),
            doc: "",
            since: None,
            condition: Condition::Always,
        };
        let features: Vec<_> = fields.texts("features")?.into_iter().map(feature).collect();
        Ok(self.arena.slice(&features))
    }

    /// The type that is named there.
    fn type_ref(&self, fields: &Fields<'v>, key: &str) -> Result<TypeRef<'a>, LoadReason> {
        let name = fields.text(key)?;
        Ok(match self.lists.0.get(name) {
            Some(element) => TypeRef::array_of(self.arena.text(element)),
            None => TypeRef::named(self.arena.text(name)),
        })
    }

    /// The name of the type there, which is none of a list.
    fn single(&self, fields: &Fields<'v>, key: &str) -> Result<&'a str, LoadReason> {
        let ty = self.type_ref(fields, key)?;
        if ty.array { Err(LoadReason::List { place: fields.place(key) }) } else { Ok(ty.name) }
    }

    /// What `read` makes of each object in the list there.
    fn each<T: Copy>(
        &mut self,
        fields: &Fields<'v>,
        key: &str,
        known: &[&str],
        read: impl Fn(&mut Self, &Fields<'v>) -> Result<T, LoadReason>,
    ) -> Result<&'a [T], LoadReason> {
        let mut items = Vec::new();
        for (i, value) in fields.list(key)?.iter().enumerate() {
            let item = Fields::open(value, format!("{}[{i}]", fields.place(key)))?;
            self.extras.extend(item.others(known, self.entry));
            items.push(read(self, &item)?);
        }
        Ok(self.arena.slice(&items))
    }
}

const fn branch<'a>(name: &'a str, ty: TypeRef<'a>) -> Branch<'a> {
    Branch { name, doc: "", condition: Condition::Always, ty }
}
