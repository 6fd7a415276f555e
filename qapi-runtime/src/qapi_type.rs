//! The traits that `#[derive(Qapi)]` implements.

use qapi_schema::check::shape::{Shape, TypeFacts};
use qapi_schema::{Branch, Definition, Member};

use crate::visit::{self, Around, EnumTable, Item, MemberType};
use crate::visitor::{CloneVisitor, DeallocVisitor, InputVisitor, Lookup, OutputVisitor};
use crate::{Failed, JsonKinds, Name};

/// A type that QAPI knows: a built-in one, a list, or one that derives `Qapi`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a QAPI type",
    label = "QAPI has no meaning for this type",
    note = "if the type is yours, put `#[derive(Qapi)]` on it; commands, events and branches of unions are no types",
    note = "QAPI types are those that derive `Qapi`, `String`, `bool`, `f64`, `i8` to `i64`, `u8` to `u64`, `qapi_runtime::{{Size, Null, Value}}`, and `Vec` and `Box` of these"
)]
pub trait QapiType: Sized + 'static {
    /// How members that have this type refer to it, and what the rules of QAPI need to know of it.
    const FACTS: TypeFacts<'static>;

    /// The JSON types of its values, by which an alternate tells that they are meant. None for alternates: they
    /// cannot be inside each other, and reading what their branches have would never end where they are.
    const JSON: JsonKinds = <Self::Visits as Visits<Self>>::JSON;

    /// Its definition; none for built-in types and lists.
    const DEFINITION: Option<&'static Definition<'static>> = <Self::Visits as Visits<Self>>::DEFINITION;

    /// Its definition, and a way on to those it uses.
    #[inline]
    fn node() -> Node {
        Node { definition: Self::DEFINITION, links: <Self::Visits as Visits<Self>>::LINKS }
    }

    /// How its values are visited. Where that is [`VisitsElement`] too, there are lists of them.
    type Visits: Visits<Self>;

    /// Builds a value from what the visitor has under `name`.
    #[inline]
    fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Self, Failed> {
        Self::Visits::input(v, name)
    }

    /// Shows the value to the visitor.
    #[inline]
    fn output(&self, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        Self::Visits::output(self, v, name);
    }

    /// Rebuilds the value.
    #[inline]
    fn clone_with(&self, v: &mut dyn CloneVisitor, name: &Name<'_>) -> Self {
        Self::Visits::clone_with(self, v, name)
    }

    /// Takes the value apart.
    #[inline]
    fn dealloc(self, v: &mut dyn DeallocVisitor) {
        Self::Visits::dealloc(self, v);
    }
}

/// How values of `T` are visited, in each direction: [`OfMembers`] for what has members, [`OfValues`] for enums, and for
/// all other types themselves.
pub trait Visits<T> {
    /// See [`QapiType::JSON`].
    const JSON: JsonKinds = JsonKinds::NONE;

    /// See [`QapiType::DEFINITION`].
    const DEFINITION: Option<&'static Definition<'static>> = None;

    /// See [`QapiType::node`].
    const LINKS: &'static [fn() -> Node] = &[];

    /// See [`QapiType::input`].
    fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<T, Failed>;

    /// See [`QapiType::output`].
    fn output(value: &T, v: &mut dyn OutputVisitor, name: &Name<'_>);

    /// See [`QapiType::clone_with`].
    fn clone_with(value: &T, v: &mut dyn CloneVisitor, name: &Name<'_>) -> T;

    /// See [`QapiType::dealloc`].
    fn dealloc(value: T, v: &mut dyn DeallocVisitor) {
        let _ = (value, v);
    }
}

/// Visits of what lists have as elements: of anything but lists.
#[diagnostic::on_unimplemented(
    message = "QAPI has no lists of lists",
    label = "the elements of this list are lists",
    note = "define a struct that has the inner list as a member"
)]
pub trait VisitsElement {}

/// Visits of an object: it is entered, its members are visited, and it is left.
#[derive(Clone, Copy, Debug)]
pub enum OfMembers {}

impl VisitsElement for OfMembers {}

impl<T: QapiMembers> Visits<T> for OfMembers {
    const JSON: JsonKinds = JsonKinds::OBJECT;
    const DEFINITION: Option<&'static Definition<'static>> = Some(&T::ITEM.definition);
    const LINKS: &'static [fn() -> Node] = T::ITEM.links;

    #[inline]
    fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<T, Failed> {
        visit::input_object(v, name)
    }

    #[inline]
    fn output(value: &T, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        visit::output_object(value, v, name);
    }

    #[inline]
    fn clone_with(value: &T, v: &mut dyn CloneVisitor, _: &Name<'_>) -> T {
        value.clone_members(v)
    }

    #[inline]
    fn dealloc(value: T, v: &mut dyn DeallocVisitor) {
        value.dealloc_members(v);
    }
}

/// Visits of an enum's value, by its name.
#[derive(Clone, Copy, Debug)]
pub enum OfValues {}

impl VisitsElement for OfValues {}

impl<T: QapiEnum> Visits<T> for OfValues {
    const JSON: JsonKinds = JsonKinds::STRING;
    const DEFINITION: Option<&'static Definition<'static>> = Some(T::TABLE.definition);

    #[inline]
    fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<T, Failed> {
        visit::input_enum(v, name)
    }

    #[inline]
    fn output(value: &T, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        visit::output_enum(value, v, name);
    }

    #[inline]
    fn clone_with(value: &T, _: &mut dyn CloneVisitor, _: &Name<'_>) -> T {
        visit::copy_enum(value)
    }
}

/// What has members: structs, unions, and the arguments of commands and events. They are visited within an
/// object that the caller has entered.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an object of QAPI",
    label = "a struct or union that derives `Qapi` is needed here",
    note = "bases, branches of unions, and the one unnamed field of a command or an event are objects: structs or unions that derive `Qapi`"
)]
pub trait QapiMembers: Sized + 'static {
    /// The definition, the members and the links.
    const ITEM: &'static Item;

    /// The definition together with those whose members it takes in.
    const SHAPE: &'static Shape<'static> = &Shape::plain(&Self::ITEM.definition);

    /// Whose members it takes in, for a check that these are not its own; `()` for none.
    type TakesIn;

    /// Builds the value from members of the current object. On the way it visits those around it, if they are not
    /// visited by somebody else.
    fn input_members(v: &mut dyn InputVisitor, around: Option<Around<'_>>) -> Result<Self, Failed>;

    /// Shows the members to the visitor.
    fn output_members(&self, v: &mut dyn OutputVisitor);

    /// Rebuilds the value.
    fn clone_members(&self, v: &mut dyn CloneVisitor) -> Self;

    /// Takes the value apart. Where nothing in it is deep, it is dropped.
    #[inline]
    fn dealloc_members(self, v: &mut dyn DeallocVisitor) {
        let _ = (self, v);
    }
}

/// What a field of a struct can be: a type, or an `Option` of one for an optional member.
///
/// `Kind` tells the two apart, so that the compiler can say what a field's type lacks instead of that it fits
/// neither: [`Required`] or [`Optional`], of which a type has one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a QAPI type",
    label = "QAPI has no meaning for this type",
    note = "if the type is yours, put `#[derive(Qapi)]` on it; if it holds the branches of a union, put `#[qapi(discriminator)]` on the field; commands and events are no types",
    note = "members are of QAPI types: those that derive `Qapi`, `String`, `bool`, `f64`, `i8` to `i64`, `u8` to `u64`, `qapi_runtime::{{Size, Null, Value}}`, `Vec` and `Box` of these, and `Option` of any of them"
)]
pub trait QapiMember<Kind>: Sized + 'static {
    /// What is known of the type without the `Option`.
    const FACTS: TypeFacts<'static>;

    /// Whether the member may be left out.
    const OPTIONAL: bool;

    /// The type that remains without the `Option`.
    type Inner: QapiType;

    /// All of these, and the way on to the type.
    const OF: MemberType =
        MemberType { facts: Self::FACTS, optional: Self::OPTIONAL, node: <Self::Inner as QapiType>::node };

    /// Fills `slot` with what the visitor has under `name`; whether that succeeded.
    fn fill(v: &mut dyn InputVisitor, name: &Name<'_>, slot: &mut Option<Self>) -> bool;

    /// The same where the type is known to be an `Option`.
    fn fill_option(v: &mut dyn InputVisitor, name: &Name<'_>, slot: &mut Self) -> bool;

    /// The value, given what was read of it; none where it is required and was not read.
    fn made_of(read: Option<Self>) -> Option<Self>;

    /// Shows the value to the visitor.
    fn output_member(&self, v: &mut dyn OutputVisitor, name: &Name<'_>);

    /// Rebuilds the value.
    fn clone_member(&self, v: &mut dyn CloneVisitor, name: &Name<'_>) -> Self;

    /// Takes the value apart.
    fn dealloc_member(self, v: &mut dyn DeallocVisitor);

    /// Shows a member that carries features or a condition, unless it is switched off or hidden.
    fn output_guarded(&self, v: &mut dyn OutputVisitor, name: &Name<'_>, member: &Member<'static>) {
        visit::output_member_guarded(self, v, name, member);
    }
}

/// The kind of [members](QapiMember) whose type is a [`QapiType`].
#[derive(Clone, Copy, Debug)]
pub enum Required {}

/// The kind of [members](QapiMember) whose type is an `Option` of a [`QapiType`].
#[derive(Clone, Copy, Debug)]
pub enum Optional {}

impl<T: QapiType> QapiMember<Required> for T {
    const FACTS: TypeFacts<'static> = <T as QapiType>::FACTS;
    const OPTIONAL: bool = false;
    type Inner = T;

    #[inline]
    fn fill(v: &mut dyn InputVisitor, name: &Name<'_>, slot: &mut Option<T>) -> bool {
        visit::fill(v, name, slot)
    }

    #[inline]
    fn fill_option(v: &mut dyn InputVisitor, name: &Name<'_>, slot: &mut T) -> bool {
        T::input(v, name).map(|value| *slot = value).is_ok()
    }

    #[inline]
    fn made_of(read: Option<T>) -> Option<T> {
        read
    }

    #[inline]
    fn output_member(&self, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        self.output(v, name);
    }

    #[inline]
    fn clone_member(&self, v: &mut dyn CloneVisitor, name: &Name<'_>) -> T {
        self.clone_with(v, name)
    }

    #[inline]
    fn dealloc_member(self, v: &mut dyn DeallocVisitor) {
        self.dealloc(v);
    }
}

impl<T: QapiType> QapiMember<Optional> for Option<T> {
    const FACTS: TypeFacts<'static> = <T as QapiType>::FACTS;
    const OPTIONAL: bool = true;
    type Inner = T;

    #[inline]
    fn fill(v: &mut dyn InputVisitor, name: &Name<'_>, slot: &mut Option<Option<T>>) -> bool {
        visit::fill(v, name, slot.insert(None))
    }

    #[inline]
    fn fill_option(v: &mut dyn InputVisitor, name: &Name<'_>, slot: &mut Option<T>) -> bool {
        visit::fill(v, name, slot)
    }

    #[inline]
    fn made_of(read: Option<Option<T>>) -> Option<Option<T>> {
        Some(read.flatten())
    }

    #[inline]
    fn output_member(&self, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        if v.optional(name, self.is_some())
            && let Some(value) = self
        {
            value.output(v, name);
        }
    }

    #[inline]
    fn clone_member(&self, v: &mut dyn CloneVisitor, name: &Name<'_>) -> Option<T> {
        self.as_ref().map(|value| value.clone_with(v, name))
    }

    #[inline]
    fn dealloc_member(self, v: &mut dyn DeallocVisitor) {
        if let Some(value) = self {
            value.dealloc(v);
        }
    }
}

/// An enum of QAPI.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enum of QAPI",
    label = "an enum that derives `Qapi` is needed here",
    note = "if the enum is yours, put `#[derive(Qapi)]` on it"
)]
pub trait QapiEnum: QapiType {
    /// Its values, for lookup.
    const TABLE: &'static EnumTable;

    /// The value at this index of the table; none beyond its end.
    fn from_index(index: usize) -> Option<Self>;

    /// The index of the value in the table; none for one that the schema does not have.
    fn index(&self) -> Option<usize>;

    /// The value that keeps a name which the schema does not have; none where the enum has no room for it.
    #[allow(clippy::boxed_local)]
    fn unrecognized(name: Box<str>) -> Option<Self> {
        let _ = name;
        None
    }

    /// The value's name on the wire.
    fn name(&self) -> &str;
}

/// The branches of a union, together with the discriminator that selects them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a set of branches",
    label = "the field with the discriminator holds the branch: an enum with `#[qapi(branches(...))]`",
    note = "for a discriminator of an enum `Kind`, write `#[derive(Qapi)] #[qapi(branches(Kind))] enum KindBranch {{ ... }}` with a variant for each value, and use that as the type of the field"
)]
pub trait QapiBranches: Sized + 'static {
    /// The enum of the discriminator.
    type Tag: QapiEnum;

    /// The branches that add something, in the order of the schema.
    const BRANCHES: &'static [Branch<'static>];

    /// The shapes of what they add.
    const ARMS: &'static [Option<&'static Shape<'static>>];

    /// Whose members they add, for a check that these are not the union's own; `()` for none.
    type TakesIn;

    /// A way on to the types that the branches use. There is no definition: that is the union's.
    fn node() -> Node;

    /// Builds the branch that the discriminator selects from members of the current object. On the way it visits
    /// those of the union that were not visited so far.
    fn input_branch(
        v: &mut dyn InputVisitor,
        tag: Lookup,
        around: Option<Around<'_>>,
    ) -> Result<Self, Failed>;

    /// The discriminator's value, by its name on the wire.
    fn tag_name(&self) -> &str;

    /// Shows the branch's members to the visitor.
    fn output_branch(&self, v: &mut dyn OutputVisitor);

    /// Rebuilds the value.
    fn clone_branch(&self, v: &mut dyn CloneVisitor) -> Self;

    /// Takes the value apart.
    fn dealloc_branch(self, v: &mut dyn DeallocVisitor);

    /// Fills `slot` with the discriminator; whether that succeeded.
    #[inline]
    fn input_tag(v: &mut dyn InputVisitor, name: &Name<'_>, slot: &mut Option<Lookup>) -> bool {
        visit::input_tag::<Self>(v, name, slot)
    }

    /// Shows the discriminator. `member` is given where it carries features.
    #[inline]
    fn output_tag(&self, v: &mut dyn OutputVisitor, name: &Name<'_>, member: Option<&Member<'static>>) {
        visit::output_tag(self, v, name, member);
    }
}

/// A command: the arguments of a request.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a command",
    label = "a struct that derives `Qapi` with `#[qapi(command)]` is needed here"
)]
pub trait Command: QapiMembers {
    /// Its definition.
    const DEFINITION: &'static Definition<'static> = &Self::ITEM.definition;

    /// Its definition, and a way on to those it uses.
    #[inline]
    fn node() -> Node {
        Node { definition: Some(Self::DEFINITION), links: Self::ITEM.links }
    }

    /// What it answers: a type, or `()` for an empty object.
    type Returns: ReturnValue;
}

/// An event: the data of a message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an event",
    label = "a struct that derives `Qapi` with `#[qapi(event)]` is needed here"
)]
pub trait Event: QapiMembers {
    /// Its definition.
    const DEFINITION: &'static Definition<'static> = &Self::ITEM.definition;

    /// Its definition, and a way on to those it uses.
    #[inline]
    fn node() -> Node {
        Node { definition: Some(Self::DEFINITION), links: Self::ITEM.links }
    }
}

/// What a command answers: a type, or `()`, which stands for an empty object.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be what a command returns",
    label = "a QAPI type or `()` is needed here",
    note = "if the type is yours, put `#[derive(Qapi)]` on it; commands and events are no types"
)]
pub trait ReturnValue: Sized + 'static {
    /// What is known of the type; nothing for `()`.
    const FACTS: Option<TypeFacts<'static>>;

    /// Reads a reply.
    fn input_return(v: &mut dyn InputVisitor) -> Result<Self, Failed>;

    /// Writes a reply.
    fn output_return(&self, v: &mut dyn OutputVisitor);
}

impl<T: QapiType> ReturnValue for T {
    const FACTS: Option<TypeFacts<'static>> = Some(<T as QapiType>::FACTS);

    fn input_return(v: &mut dyn InputVisitor) -> Result<T, Failed> {
        T::input(v, &Name::ANONYMOUS)
    }

    fn output_return(&self, v: &mut dyn OutputVisitor) {
        self.output(v, &Name::ANONYMOUS);
    }
}

impl ReturnValue for () {
    const FACTS: Option<TypeFacts<'static>> = None;

    fn input_return(v: &mut dyn InputVisitor) -> Result<(), Failed> {
        v.start_struct(&Name::ANONYMOUS)?;
        let checked = v.check_struct();
        v.end_struct();
        checked
    }

    fn output_return(&self, v: &mut dyn OutputVisitor) {
        v.start_struct(&Name::ANONYMOUS);
        v.end_struct();
    }
}

/// A definition and the way on to those it uses.
///
/// Constants that refer to each other do not compile where the references close a circle, and schemas are
/// full of circles; so the way on is through functions.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// The definition; none for built-in types and for the branches of unions.
    pub definition: Option<&'static Definition<'static>>,
    /// One function for each type that it uses.
    pub links: &'static [fn() -> Node],
}

impl Node {
    /// The node of a built-in type.
    pub const BUILTIN: Node = Node { definition: None, links: &[] };
}
