//! The rules, and why they are.

macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident $why:literal)*) => {
        /// A rule of QAPI that a schema can break.
        ///
        /// ```
        /// use qapi_schema::check::Rule;
        ///
        /// assert!(Rule::EventName.why().starts_with("events are named in capitals"));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$doc])* $rule,)*
        }

        impl Rule {
            /// All of them.
            pub const ALL: &'static [Rule] = &[$(Rule::$rule),*];

            /// The rule in one sentence, for those who do not know it: lower case, no full stop.
            pub const fn why(self) -> &'static str {
                match self { $(Rule::$rule => $why),* }
            }
        }
    };
}

rules! {
    /// What names consist of.
    Name "a name is a letter followed by letters, digits, `-` and `_`, with a prefix `__RFQDN_` if it is downstream's; a beginning `q_` is reserved"
    /// How types are named.
    TypeName "types are named in CamelCase: capitals, digits and at least one lower case letter, without `_` and `-`"
    /// How types are not named.
    ListSuffix "the ending `List` is kept for what bindings call a list of a type"
    /// How commands, members, values, branches and features are named.
    LowerName "commands, members, values, branches and features are named in lower case, with `-` between words"
    /// How events are named.
    EventName "events are named in capitals, with `_` between words"
    /// Names of members that are taken.
    ReservedMember "bindings need the names `u` and `has-...` for themselves"
    /// Names within a definition are different.
    Clash "names that meet in one definition are different, also when `-`, `_` and `.` count as the same"
    /// Names of definitions are different.
    Redefinition "types, commands and events have one set of names, and the built-in types are in it"
    /// Types exist.
    UnknownType "a type that is mentioned is built in or defined in the schema"
    /// How options are named in conditions.
    ConditionName "a condition names options of the build, in capitals: `CONFIG_LINUX`"
    /// Conditions say something.
    EmptyCondition "`all` and `any` of nothing say nothing"
    /// What types are not.
    SpecialFeature "members, values, commands and events are deprecated or unstable; a type is not, it is only no longer used"
    /// Bases are structs.
    Base "members are taken in from a struct, which has no branches of its own"
    /// No object is inside of itself.
    Recursion "an object that takes in its own members would have no end"
    /// Discriminators are there and are enums.
    Discriminator "the discriminator selects the branch, so it is a member of the base that is always there, and an enum"
    /// Unions have branches.
    NoBranches "a union has a branch, or an enum with a value that has none"
    /// Branches are named after values.
    BranchValue "a branch is what one value of the discriminator adds, and has its name"
    /// Branches of unions are objects.
    BranchType "a branch of a union adds members, so its type is a struct or a union"
    /// Alternates have branches.
    EmptyAlternate "an alternate is a choice between branches"
    /// Branches of alternates have a JSON type.
    AlternateBranch "an alternate is told by the JSON type of its value, which `any` and another alternate leave open"
    /// Branches of alternates have different JSON types.
    Ambiguous "the branches of an alternate are told apart by JSON type alone; a string may stand for a number or a boolean, as command lines write them so"
    /// Arguments are objects.
    Arguments "arguments of commands and data of events are objects"
    /// A flag that needs a type.
    Boxed "`boxed` passes the value of a named type as a whole"
    /// Unions are passed as a whole.
    UnionArguments "the members of a union depend on each other, so it is passed as a whole"
    /// Arguments with conditions are passed as a whole.
    ConditionalArguments "arguments that the configuration may leave out cannot be passed one by one"
    /// What is returned can grow.
    Returns "a command answers an object or a list of objects, to which members can be added later"
    /// Out of band there is no waiting.
    OutOfBand "a command that runs out of band must not wait, and a coroutine may"
    /// Documentation is there.
    Documentation "the schema demands documentation of definitions, members, values, branches and features"
    /// The base that is named and the members that repeat it are the same. This is a rule of the Rust form alone.
    RepeatedBase "a union that names its base has exactly the members of the base"
}
