//! A schema as the answer of `query-qmp-schema`.

use serde_json::Value;

use super::mask::{Inventory, Root, RootKind, Shape, Used, WireName, WireType};
use super::sink::{Sink, TextSink, ValueSink};
use crate::resolve::{Object, Unresolved};
use crate::{Condition, Config, EnumValue, Feature, Member, Schema};

/// How introspection calls types. Built-in types have their own name in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TypeNames {
    /// By numbers, as a server does so that nobody relies on names that may change. A type has the same number
    /// under every configuration.
    #[default]
    Masked,
    /// By their names in the schema. Types without one have `q_empty` where there are no members, and for inline
    /// arguments `q_obj_NAME-arg`, where `NAME` is their command or event.
    Plain,
}

/// A schema, sorted for introspection: every command and event in the schema's order, then every type
/// that these use in the order of first use.
///
/// ```
/// use qapi_schema::introspect::{Introspection, TypeNames};
/// use qapi_schema::{Arguments, Command, Condition, Config, Definition, Exceptions, Kind, Module, Schema};
///
/// let stop = Definition {
///     name: "stop",
///     doc: "",
///     since: None,
///     condition: Condition::Always,
///     features: &[],
///     exceptions: Exceptions::NONE,
///     kind: Kind::Command(Command {
///         arguments: Arguments::None,
///         boxed: false,
///         returns: None,
///         allow_oob: false,
///         allow_preconfig: false,
///         coroutine: false,
///         success_response: true,
///         gen_: true,
///     }),
/// };
/// let definitions = [&stop];
/// let modules = [Module { name: "run-state", includes: &[], definitions: &definitions }];
/// let introspection = Introspection::new(&Schema { modules: &modules })?;
/// let mut answer = String::new();
/// introspection.write_json(&Config::All, TypeNames::Masked, &mut answer);
/// assert_eq!(
///     answer,
///     r#"[{"arg-type":"0","meta-type":"command","name":"stop","ret-type":"0"},"#.to_owned()
///         + r#"{"members":[],"meta-type":"object","name":"0"}]"#
/// );
/// # Ok::<(), qapi_schema::resolve::Unresolved>(())
/// ```
#[derive(Clone, Debug)]
pub struct Introspection<'a> {
    inventory: Inventory<'a>,
}

impl<'a> Introspection<'a> {
    /// Sorts a schema.
    ///
    /// # Errors
    /// Where a definition uses a name that does not stand for what is needed. A schema that passed the checks
    /// has no such definition.
    pub fn new(schema: &Schema<'a>) -> Result<Introspection<'a>, Unresolved> {
        Ok(Introspection { inventory: Inventory::new(schema)? })
    }

    /// The answer where just the conditions hold that hold under `config`.
    pub fn to_value(&self, config: &Config, names: TypeNames) -> Value {
        let mut sink = ValueSink::default();
        Writer { inventory: &self.inventory, config, names, sink: &mut sink }.all();
        sink.finish()
    }

    /// Appends the answer to `out` as JSON text without spaces. The keys of each object are in alphabetical order.
    pub fn write_json(&self, config: &Config, names: TypeNames, out: &mut String) {
        let mut sink = TextSink::new(out);
        Writer { inventory: &self.inventory, config, names, sink: &mut sink }.all();
    }

    /// The number that masks the defined type of this name, if something uses it.
    pub fn type_number(&self, name: &str) -> Option<u32> {
        self.inventory.number(WireName::Defined(name))
    }
}

struct Writer<'w, 'a, S> {
    inventory: &'w Inventory<'a>,
    config: &'w Config,
    names: TypeNames,
    sink: &'w mut S,
}

impl<'a, S: Sink> Writer<'_, 'a, S> {
    fn all(&mut self) {
        let inventory = self.inventory;
        self.sink.open_list();
        for root in &inventory.roots {
            if self.exists(&root.definition.condition) {
                self.root(root);
            }
        }
        for used in &inventory.types {
            if self.exists(&used.condition()) {
                self.used(used);
            }
        }
        self.sink.close_list();
    }

    fn exists(&self, condition: &Condition<'_>) -> bool {
        condition.holds(self.config)
    }

    fn root(&mut self, root: &Root<'a>) {
        self.sink.open_object();
        if let RootKind::Command { allow_oob: true, .. } = root.kind {
            self.sink.key("allow-oob");
            self.sink.flag(true);
        }
        self.type_name("arg-type", root.arguments);
        self.features(root.definition.features);
        match root.kind {
            RootKind::Command { returns, .. } => {
                self.text("meta-type", "command");
                self.text("name", root.definition.name);
                self.type_name("ret-type", returns);
            }
            RootKind::Event => {
                self.text("meta-type", "event");
                self.text("name", root.definition.name);
            }
        }
        self.sink.close_object();
    }

    fn used(&mut self, used: &Used<'a>) {
        self.sink.open_object();
        if let Shape::Array = used.shape {
            self.type_name("element-type", WireType { array: false, ..used.ty });
        }
        self.features(used.features());
        match &used.shape {
            Shape::Builtin(builtin) => {
                self.text("json-type", builtin.json_type());
                self.meta_and_name("builtin", used.ty);
            }
            Shape::Array => self.meta_and_name("array", used.ty),
            Shape::Enum(enumeration) => {
                self.list("members", enumeration.values, |v| &v.condition, Self::value);
                self.meta_and_name("enum", used.ty);
                self.list(
                    "values",
                    enumeration.values,
                    |v| &v.condition,
                    |w, v| {
                        w.sink.text(format_args!("{}", v.name));
                    },
                );
            }
            Shape::Object(object) => self.object(object, used.ty),
            Shape::Alternate(alternate) => {
                self.list(
                    "members",
                    alternate.branches,
                    |b| &b.condition,
                    |w, branch| {
                        w.sink.open_object();
                        w.type_name("type", branch.ty.into());
                        w.sink.close_object();
                    },
                );
                self.meta_and_name("alternate", used.ty);
            }
        }
        self.sink.close_object();
    }

    fn object(&mut self, object: &Object<'a>, ty: WireType<'a>) {
        self.list("members", &object.members, |m| &m.condition, |w, member| w.member(member));
        self.meta_and_name("object", ty);
        if let Some(variants) = &object.variants {
            self.text("tag", variants.tag.name);
            self.list(
                "variants",
                &variants.cases,
                |c| &c.condition,
                |w, case| {
                    w.sink.open_object();
                    w.text("case", case.name);
                    w.type_name("type", case.ty.into());
                    w.sink.close_object();
                },
            );
        }
    }

    fn member(&mut self, member: &Member<'a>) {
        self.sink.open_object();
        if member.optional {
            self.sink.key("default");
            self.sink.null();
        }
        self.features(member.features);
        self.text("name", member.name);
        self.type_name("type", member.ty.into());
        self.sink.close_object();
    }

    fn value(&mut self, value: &EnumValue<'a>) {
        self.sink.open_object();
        self.features(value.features);
        self.text("name", value.name);
        self.sink.close_object();
    }

    /// An empty list where there are features, none of which exists; nothing where there are none.
    fn features(&mut self, features: &[Feature<'a>]) {
        if !features.is_empty() {
            self.list(
                "features",
                features,
                |f| &f.condition,
                |w, feature| {
                    w.sink.text(format_args!("{}", feature.name));
                },
            );
        }
    }

    fn list<T>(
        &mut self,
        key: &'static str,
        items: &[T],
        condition: impl for<'t> Fn(&'t T) -> &'t Condition<'a>,
        write: impl Fn(&mut Self, &T),
    ) {
        self.sink.key(key);
        self.sink.open_list();
        for item in items {
            if self.exists(condition(item)) {
                write(self, item);
            }
        }
        self.sink.close_list();
    }

    fn meta_and_name(&mut self, meta: &'static str, ty: WireType<'a>) {
        self.text("meta-type", meta);
        self.type_name("name", ty);
    }

    fn text(&mut self, key: &'static str, text: &str) {
        self.sink.key(key);
        self.sink.text(format_args!("{text}"));
    }

    fn type_name(&mut self, key: &'static str, ty: WireType<'a>) {
        self.sink.key(key);
        let number = match self.names {
            TypeNames::Masked => self.inventory.number(ty.name),
            TypeNames::Plain => None,
        };
        match (number, ty.array) {
            (Some(number), false) => self.sink.text(format_args!("{number}")),
            (Some(number), true) => self.sink.text(format_args!("[{number}]")),
            (None, false) => self.sink.text(format_args!("{}", ty.name)),
            (None, true) => self.sink.text(format_args!("[{}]", ty.name)),
        }
    }
}
