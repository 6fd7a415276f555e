//! The module `awkward` of the schema.

use qapi_runtime::{QType, Qapi, describe};

/// A type called like one of Rust's prelude. Text with \<angle> and \[square\] brackets, a link
/// <https://www.qemu.org/docs>, an \`open tick, and an example:
///
/// ```text
/// -> { "execute": "x" }
/// ```
///
/// - a list
/// - of two
///
/// Since 1.0.
#[derive(Qapi)]
#[qapi(since = "1.0", new, recursive)]
pub struct String {
    /// see \[here\]
    pub text: ::std::string::String,
    /// a second one
    ///
    /// Since 2.9.
    #[qapi(since = "2.9")]
    pub other: ::core::option::Option<::std::boxed::Box<String>>,
}

#[derive(Qapi, Clone, Debug, Default, PartialEq)]
pub struct Option {
    pub value: ::core::option::Option<i64>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct Vec {
    pub items: ::std::vec::Vec<Option>,
    pub strings: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
}

#[derive(Qapi)]
#[qapi(new, recursive)]
pub struct Box {
    pub inner: ::core::option::Option<::std::boxed::Box<Box>>,
    pub list: ::std::vec::Vec<Box>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct Value {
    pub any: qapi_runtime::Value,
    pub size: qapi_runtime::Size,
}

#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
pub enum Size {
    Small,
    Large,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(::std::boxed::Box<str>),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct Secret {
    pub password: ::std::string::String,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct Null {
    #[qapi(type(int64))]
    pub one: i64,
    #[qapi(type(int64))]
    pub many: ::std::vec::Vec<i64>,
}

#[derive(Qapi, Clone, Debug, Default, PartialEq)]
pub struct UnknownBranch {}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct Module {
    pub a: Commands,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct Commands {
    pub q: QType,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct Clone {
    pub a: bool,
}

#[derive(Qapi, Clone, Debug, Default, PartialEq)]
pub struct Default {
    pub a: ::core::option::Option<bool>,
}

#[derive(Qapi, Clone, Debug, Default, PartialEq)]
pub struct Result {
    pub a: ::core::option::Option<f64>,
}

#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(exceptions(member_names))]
pub enum Values {
    /// On the wire: `self`.
    #[qapi(name = "self")]
    Self_,
    /// On the wire: `1`.
    #[qapi(name = "1")]
    _1,
    /// On the wire: `2_5`.
    #[qapi(name = "2_5")]
    _2_5,
    T,
    Unknown,
    Unrecognized,
    Rest,
    None,
    AB,
    Ab,
    /// On the wire: `foo-1`.
    #[qapi(name = "foo-1")]
    Foo1,
    /// On the wire: `foo1`.
    #[qapi(name = "foo1")]
    Foo1_,
    X86_64,
    /// On the wire: `aes-128`.
    #[qapi(name = "aes-128")]
    Aes128,
    /// On the wire: `under_score`.
    #[qapi(name = "under_score")]
    UnderScore,
    /// On the wire: `Capital`.
    #[qapi(name = "Capital")]
    Capital,
    /// On the wire: `ALL`.
    #[qapi(name = "ALL")]
    ALL,
    Crate,
    /// On the wire: `__org.qemu_value`.
    #[qapi(name = "__org.qemu_value")]
    OrgQemuValue,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized_(::std::boxed::Box<str>),
}

#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(exceptions(member_names), rename_all = "verbatim")]
pub enum VerbatimValues {
    /// On the wire: `One`.
    One,
    /// On the wire: `TwoThree`.
    TwoThree,
    /// On the wire: `HTTP`.
    HTTP,
}

#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nothing {}

#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(prefix = "FEW")]
pub enum Few {
    Unrecognized,
    Rest,
    /// Only if `CONFIG_NEW`.
    ///
    /// **Unstable.**
    #[qapi(features(unstable), cond(CONFIG_NEW))]
    New,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized_(::std::boxed::Box<str>),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(exceptions(member_names), new)]
pub struct Members {
    pub r#type: ::std::string::String,
    /// On the wire: `self`.
    #[qapi(name = "self")]
    pub self_: i64,
    pub r#in: bool,
    /// On the wire: `crate`.
    #[qapi(name = "crate")]
    pub crate_: ::std::string::String,
    /// On the wire: `super`.
    #[qapi(name = "super")]
    pub super_: ::std::string::String,
    /// On the wire: `UUID`.
    #[qapi(name = "UUID")]
    pub uuid: ::std::string::String,
    /// On the wire: `bps_rd`.
    #[qapi(name = "bps_rd")]
    pub bps_rd: i64,
    pub base: i64,
    pub rest: i64,
    pub r#abstract: i64,
    pub r#async: i64,
    pub r#gen: i64,
    pub x_y: i64,
    pub v: i64,
    pub name: i64,
    pub ctx: i64,
    /// On the wire: `__org.qemu_x-member`.
    #[qapi(name = "__org.qemu_x-member")]
    pub __org_qemu_x_member: Values,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(exceptions(member_names), rename_all = "snake_case", new)]
pub struct SnakeMembers {
    /// The members of `Members`.
    #[qapi(base)]
    pub base: Members,
    /// On the wire: `one_two`.
    pub one_two: i64,
    /// On the wire: `three_four`.
    pub three_four: i64,
    /// On the wire: `five_six`.
    pub five_six: ::core::option::Option<i64>,
}

/// Only if `CONFIG_F`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(features(r#if, under_score(cond(not(CONFIG_E)))), cond(CONFIG_F), new)]
pub struct Conditional {
    /// Only if `CONFIG_A`.
    #[qapi(cond(CONFIG_A), required)]
    pub needed: ::core::option::Option<::std::string::String>,
    /// Only if `any(CONFIG_A, not(all(CONFIG_B, CONFIG_C)))`.
    ///
    /// **Deprecated.**
    #[qapi(features(deprecated, dash_ed(cond(CONFIG_D))), cond(any(CONFIG_A, not(all(CONFIG_B, CONFIG_C)))))]
    pub wanted: ::core::option::Option<::std::string::String>,
}

#[derive(Qapi)]
#[qapi(new, recursive)]
pub struct FewChoice {
    #[qapi(discriminator)]
    pub kind: FewChoiceBranch,
    pub more: ::core::option::Option<::std::boxed::Box<FewChoice>>,
}

/// What `kind` chooses in `FewChoice`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(Few), from)]
pub enum FewChoiceBranch {
    Rest(Option),
    /// Only if `CONFIG_NEW`.
    ///
    /// **Unstable.**
    #[qapi(cond(CONFIG_NEW))]
    New(Vec),
    Unrecognized,
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized_(qapi_runtime::UnknownBranch),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct ManyBase {
    pub before: ::core::option::Option<::std::string::String>,
    pub which: Values,
    pub after: ::core::option::Option<::std::string::String>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(base(ManyBase), new)]
pub struct ManyChoice {
    pub before: ::core::option::Option<::std::string::String>,
    #[qapi(discriminator)]
    pub which: ManyChoiceBranch_,
    pub after: ::core::option::Option<::std::string::String>,
}

/// What `which` chooses in `ManyChoice`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(Values), from)]
pub enum ManyChoiceBranch_ {
    /// On the wire: `self`.
    #[qapi(name = "self")]
    Self_(::std::boxed::Box<Plain>),
    Unrecognized(::std::boxed::Box<SnakeMembers>),
    Rest(Box),
    /// On the wire: `1`.
    #[qapi(name = "1")]
    _1(Option),
    /// A value that adds nothing.
    #[qapi(rest)]
    Rest_(Values),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized_(qapi_runtime::UnknownBranch),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct Plain {
    pub choice: FewChoice,
}

#[derive(Qapi, Clone, Debug, Default, PartialEq)]
pub struct ManyChoiceBranch {
    pub a: ::core::option::Option<ManyChoice>,
}

#[derive(Qapi)]
#[qapi(alternate, from, recursive)]
pub enum Anything {
    /// In the schema: `self`.
    #[qapi(name = "self")]
    Self_(::std::boxed::Box<Plain>),
    X1(i64),
    List(::std::vec::Vec<Anything>),
    Null(qapi_runtime::Null),
    Flag(bool),
}

#[derive(Qapi)]
#[qapi(alternate, from, recursive)]
pub enum Nested {
    E(VerbatimValues),
    N(::std::boxed::Box<Anything2>),
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct Anything2 {
    pub n: ::std::vec::Vec<Nested>,
    pub o: ::core::option::Option<Nested>,
}

#[derive(Qapi)]
#[qapi(new, recursive)]
pub struct ListA {
    pub b: ::std::vec::Vec<ListB>,
}

#[derive(Qapi)]
#[qapi(new, recursive)]
pub struct ListB {
    pub a: ::std::vec::Vec<ListA>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(new)]
pub struct CircleA {
    pub b: CircleB,
}

#[derive(Qapi, Default)]
#[qapi(recursive)]
pub struct CircleB {
    pub a: ::core::option::Option<::std::boxed::Box<CircleA>>,
}

#[derive(Qapi, Default)]
#[qapi(recursive)]
pub struct BaseA {
    pub derived: ::core::option::Option<::std::boxed::Box<DerivedA>>,
}

#[derive(Qapi, Clone, Debug, Default, PartialEq)]
pub struct DerivedA {
    /// The members of `BaseA`.
    #[qapi(base)]
    pub base: BaseA,
    pub x: ::core::option::Option<i64>,
}

/// In the schema: `__org.qemu_x-Type`.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(name = "__org.qemu_x-Type")]
pub struct OrgQemuXType {
    /// On the wire: `__org.qemu_x-member`.
    #[qapi(name = "__org.qemu_x-member")]
    pub __org_qemu_x_member: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
}

#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(exceptions(member_names), new)]
pub struct Camel {
    /// On the wire: `aB`.
    #[qapi(name = "aB")]
    pub ab: i64,
    /// On the wire: `C`.
    #[qapi(name = "C")]
    pub c: i64,
}

/// Commands.
pub mod cmd {
    use super::{Anything, FewChoice, OrgQemuXType};
    use qapi_runtime::{Qapi, Value};

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, returns(super::String))]
    pub struct String(pub super::String);

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, new)]
    pub struct Option {
        pub option: ::core::option::Option<super::Option>,
        pub vec: Vec<super::Vec>,
        pub text: ::std::string::String,
    }

    /// On the wire: `under_score`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, name = "under_score", exceptions(command_name), boxed)]
    pub struct UnderScore(pub super::ManyChoice);

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, returns(Vec<super::ManyChoice>), new)]
    pub struct ManyChoice {
        pub x: super::ManyChoice,
        pub y: Vec<Anything>,
    }

    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, returns(FewChoice), allow_oob, allow_preconfig)]
    pub struct Continue {}

    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, coroutine)]
    pub struct Register {}

    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, success_response = false)]
    pub struct Quit {}

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, features(json_cli), gen = false, new)]
    pub struct OpenEnded {
        pub driver: ::std::string::String,
        pub rest: ::core::option::Option<i64>,
        /// Members that the schema does not know.
        #[qapi(rest)]
        pub rest_: qapi_runtime::Map<::std::string::String, Value>,
    }

    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, exceptions(returns), returns(::std::string::String))]
    pub struct ReturnText {}

    /// On the wire: `__org.qemu_x-command`. Only if `all(CONFIG_A, CONFIG_B)`.
    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(command, name = "__org.qemu_x-command", cond(all(CONFIG_A, CONFIG_B)), new)]
    pub struct OrgQemuXCommand {
        pub a: Vec<OrgQemuXType>,
    }
}

/// Events.
pub mod event {
    use qapi_runtime::Qapi;

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event)]
    pub struct String(pub super::String);

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event, boxed)]
    pub struct ManyChoice(pub super::ManyChoice);

    #[derive(Qapi, Clone, Debug, PartialEq)]
    #[qapi(event)]
    pub struct Unrecognized {
        pub x: super::Size,
    }

    /// On the wire: `__ORG.QEMU_X-EVENT`.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(event, name = "__ORG.QEMU_X-EVENT")]
    pub struct OrgQemuXEvent {}
}

qapi_runtime::command_set! {
    /// The commands of `awkward`, for servers that have all of them.
    pub trait Commands_ {
        string(cmd::String);
        option(cmd::Option);
        under_score(cmd::UnderScore);
        many_choice(cmd::ManyChoice);
        r#continue(cmd::Continue);
        register_(cmd::Register);
        quit(cmd::Quit);
        open_ended(cmd::OpenEnded);
        return_text(cmd::ReturnText);
        __org_qemu_x_command(cmd::OrgQemuXCommand);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: qapi_runtime::schema::Module<'static> = qapi_runtime::schema::Module {
    name: "awkward",
    includes: &["type", "sub/more"],
    definitions: &[
        describe::ty::<String>(),
        describe::ty::<Option>(),
        describe::ty::<Vec>(),
        describe::ty::<Box>(),
        describe::ty::<Value>(),
        describe::ty::<Size>(),
        describe::ty::<Secret>(),
        describe::ty::<Null>(),
        describe::ty::<UnknownBranch>(),
        describe::ty::<Module>(),
        describe::ty::<Commands>(),
        describe::ty::<Clone>(),
        describe::ty::<Default>(),
        describe::ty::<Result>(),
        describe::ty::<Values>(),
        describe::ty::<VerbatimValues>(),
        describe::ty::<Nothing>(),
        describe::ty::<Few>(),
        describe::ty::<Members>(),
        describe::ty::<SnakeMembers>(),
        describe::ty::<Conditional>(),
        describe::ty::<FewChoice>(),
        describe::ty::<ManyBase>(),
        describe::ty::<ManyChoice>(),
        describe::ty::<Plain>(),
        describe::ty::<ManyChoiceBranch>(),
        describe::ty::<Anything>(),
        describe::ty::<Nested>(),
        describe::ty::<Anything2>(),
        describe::ty::<ListA>(),
        describe::ty::<ListB>(),
        describe::ty::<CircleA>(),
        describe::ty::<CircleB>(),
        describe::ty::<BaseA>(),
        describe::ty::<DerivedA>(),
        describe::ty::<OrgQemuXType>(),
        describe::ty::<Camel>(),
        describe::command::<cmd::String>(),
        describe::command::<cmd::Option>(),
        describe::command::<cmd::UnderScore>(),
        describe::command::<cmd::ManyChoice>(),
        describe::command::<cmd::Continue>(),
        describe::command::<cmd::Register>(),
        describe::command::<cmd::Quit>(),
        describe::command::<cmd::OpenEnded>(),
        describe::command::<cmd::ReturnText>(),
        describe::command::<cmd::OrgQemuXCommand>(),
        describe::event::<event::String>(),
        describe::event::<event::ManyChoice>(),
        describe::event::<event::Unrecognized>(),
        describe::event::<event::OrgQemuXEvent>(),
    ],
};
