//! What is done to a type, without knowing it.

use qapi_runtime::client::{ClientError, blocking};
use qapi_runtime::json::{Index, Style};
use qapi_runtime::policy::Settings;
use qapi_runtime::schema::{Definition, TypeRef};
use qapi_runtime::visitor::{
    CloneVisitor, DeallocVisitor, Faithful, InputVisitor, JsonInput, OutputVisitor, QObjectInput,
    QObjectOutput, dealloc,
};
use qapi_runtime::{
    Command, Error, Event, Failed, JsonKinds, Name, Node, QapiMembers, QapiType, ReturnValue, Visits,
    from_json_with, to_json_with,
};
use serde_json::Value;

/// One definition, and what can be done to its values.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    /// The definition.
    pub definition: &'static Definition<'static>,
    check: fn(&str, &Settings) -> Result<(), String>,
    read: fn(&str, &Settings) -> Result<(), Error>,
    ask: Option<Ask>,
    hear: Option<Hear>,
}

/// Reads what a server sent, and writes it again.
pub type Hear = fn(&str) -> Result<Value, Error>;

/// Executes a command that needs no arguments.
pub type Ask = fn(&mut blocking::Client) -> Result<(), ClientError>;

impl Subject {
    /// Reads `text` as a value, and takes it through every pair of visitors: what comes out is what went in.
    ///
    /// # Errors
    /// Tells which step changed or refused the value.
    pub fn round_trip(&self, text: &str, settings: &Settings) -> Result<(), String> {
        (self.check)(text, settings)
    }

    /// Executes the command without arguments, and reads the answer; none where it needs some, and for what is no
    /// command.
    pub fn ask(&self) -> Option<Ask> {
        self.ask
    }

    /// What a client makes of `text` as the reply to the command, or as data of the event, written again: the server
    /// may be newer. None for types.
    pub fn hear(&self) -> Option<Hear> {
        self.hear
    }

    /// Reads `text` as a value, from text and from a tree, which must agree.
    ///
    /// # Errors
    /// Those of the input visitors.
    pub fn read(&self, text: &str, settings: &Settings) -> Result<(), Error> {
        (self.read)(text, settings)
    }
}

/// A type.
pub(super) fn ty<T: QapiType>() -> Subject {
    let definition = T::DEFINITION.expect("a defined type");
    Subject { definition, check: check::<T>, read: read::<T>, ask: None, hear: None }
}

/// The arguments of a command.
pub(super) fn argument<C: Command>() -> Subject {
    let needs_none = from_json_with::<Within<C>>("{}", &Settings::ACCEPT_ALL).is_ok();
    let ask: Ask = |client| match from_json_with::<Within<C>>("{}", &Settings::ACCEPT_ALL) {
        Ok(Within(command)) => client.execute(&command).map(drop),
        Err(error) => Err(ClientError::Encode(error)),
    };
    Subject {
        definition: C::DEFINITION,
        check: check::<Within<C>>,
        read: read::<Within<C>>,
        ask: needs_none.then_some(ask),
        hear: Some(hear_reply::<C::Returns>),
    }
}

/// The data of an event.
pub(super) fn event<E: Event>() -> Subject {
    Subject {
        definition: E::DEFINITION,
        check: check::<Within<E>>,
        read: read::<Within<E>>,
        ask: None,
        hear: Some(hear_reply::<Within<E>>),
    }
}

fn hear_reply<R: ReturnValue>(text: &str) -> Result<Value, Error> {
    let mut index = Index::new();
    let mut input = JsonInput::new(text, &mut index).lenient();
    let value = R::input_return(&mut input).map_err(|Failed| input.take_error().expect("it has failed"))?;
    let mut output = QObjectOutput::new();
    value.output_return(&mut output);
    output.finish()
}

fn read<T: QapiType>(text: &str, settings: &Settings) -> Result<(), Error> {
    let from_text = from_json_with::<T>(text, settings);
    let tree: Value = from_json_with(text, &Settings::ACCEPT_ALL)?;
    let from_tree = from_tree::<T>(&tree, settings);
    match (from_text, from_tree) {
        (Ok(_), Ok(_)) => Ok(()),
        (Err(a), Err(b)) if a == b && a.path() == b.path() => Err(a),
        (a, b) => panic!("text and tree disagree about {text}: {:?} and {:?}", a.err(), b.err()),
    }
}

fn from_tree<T: QapiType>(tree: &Value, settings: &Settings) -> Result<T, Error> {
    let mut v = QObjectInput::new(tree).with_settings(settings);
    qapi_runtime::visitor::input_value(&mut v, &Name::ANONYMOUS)
}

fn check<T: QapiType>(text: &str, settings: &Settings) -> Result<(), String> {
    let fail = |step: &'static str| move |error: Error| format!("{step}: {error} at {:?}", error.path());
    let expected: Value = from_json_with(text, &Settings::ACCEPT_ALL).map_err(fail("reading a tree"))?;
    let same = |step: &str, got: &Value| match *got == expected {
        true => Ok(()),
        false => Err(format!("{step}: {got} is not {expected}")),
    };
    let tree_of = |value: &T, step: &'static str| -> Result<Value, String> {
        let text = to_json_with(value, Style::Compact, settings).map_err(fail(step))?;
        from_json_with(text, &Settings::ACCEPT_ALL).map_err(fail(step))
    };
    let value: T = from_json_with(text, settings).map_err(fail("reading text"))?;
    same("text", &tree_of(&value, "writing text")?)?;

    let mut output = QObjectOutput::new().with_settings(settings);
    value.output(&mut output, &Name::ANONYMOUS);
    let tree = output.finish().map_err(fail("writing a tree"))?;
    same("tree", &tree)?;
    let again: T = from_tree(&tree, settings).map_err(fail("reading a tree"))?;
    same("text of what was a tree", &tree_of(&again, "writing text")?)?;

    let copy = again.clone_with(&mut Faithful, &Name::ANONYMOUS);
    dealloc(again);
    same("text of a clone", &tree_of(&copy, "writing a clone")?)
}

/// Arguments as a value of their own.
struct Within<M>(M);

impl<M: QapiMembers> QapiType for Within<M> {
    const FACTS: qapi_runtime::schema::check::shape::TypeFacts<'static> = {
        let definition = M::SHAPE.definition;
        qapi_runtime::schema::check::shape::TypeFacts {
            ty: TypeRef::named(definition.name),
            kind: qapi_runtime::schema::check::shape::TypeKind::Struct,
            claims: qapi_runtime::schema::check::shape::JsonKinds::OBJECT,
        }
    };
    const JSON: JsonKinds = JsonKinds::OBJECT;

    type Visits = Self;

    fn node() -> Node {
        Node::BUILTIN
    }
}

impl<M: QapiMembers> Visits<Within<M>> for Within<M> {
    fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Within<M>, Failed> {
        qapi_runtime::visit::input_object(v, name).map(Within)
    }

    fn output(value: &Within<M>, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        qapi_runtime::visit::output_object(&value.0, v, name);
    }

    fn clone_with(value: &Within<M>, v: &mut dyn CloneVisitor, _: &Name<'_>) -> Within<M> {
        Within(value.0.clone_members(v))
    }

    fn dealloc(value: Within<M>, v: &mut dyn DeallocVisitor) {
        value.0.dealloc_members(v);
    }
}
