//! Types that look as if they meant something, with what to write instead.
//!
//! What a type is, only traits can tell, and they do; here are those that people try.

use syn::Type;

use crate::diagnostics::{Errors, Tokens};
use crate::lower::{FieldKind, Fields, Item, ItemKind, argument_of, is_self, last_segment, option_of};

/// Where a type stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Member,
    Base,
    Discriminator,
    Branch,
    Choice,
    Arguments,
    Returns,
}

impl Role {
    fn describe(self) -> &'static str {
        match self {
            Role::Member => "a member",
            Role::Base => "the base",
            Role::Discriminator => "the discriminator",
            Role::Branch | Role::Choice => "a branch",
            Role::Arguments => "the data",
            Role::Returns => "a return value",
        }
    }
}

pub(super) fn check(item: &Item, errors: &mut Errors) {
    for field in item.fields() {
        match field.kind {
            FieldKind::Plain => one(&field.ty, Role::Member, errors),
            FieldKind::Base => one(&field.ty, Role::Base, errors),
            FieldKind::Discriminator => one(&field.ty, Role::Discriminator, errors),
            FieldKind::Rest => {}
        }
    }
    errors.no_size(item.fields().last().is_some_and(|last| has_no_size(&last.ty)));
    if !matches!(item.kind, ItemKind::Enum { .. }) {
        let role = if matches!(item.kind, ItemKind::Alternate { .. }) { Role::Choice } else { Role::Branch };
        for ty in item.variants().iter().filter_map(|variant| variant.ty.as_ref()) {
            one(ty, role, errors);
            errors.no_size(is_self(ty, &item.common.ident));
        }
    }
    match &item.kind {
        ItemKind::Command { arguments: Fields::Named(ty), .. }
        | ItemKind::Event { data: Fields::Named(ty) } => {
            one(ty, Role::Arguments, errors);
            errors.no_size(has_no_size(ty));
        }
        _ => {}
    }
    if let ItemKind::Command { returns: Some(ty), .. } = &item.kind {
        one(ty, Role::Returns, errors);
    }
}

/// Whether nothing is said of the type here, so that it is for traits to tell what it is.
pub(crate) fn is_plausible(ty: &Type, role: Role) -> bool {
    let mut errors = Errors::default();
    one(ty, role, &mut errors);
    errors.count() == 0
}

/// Whether a struct that ends in the type is one whose values Rust cannot pass around.
fn has_no_size(ty: &Type) -> bool {
    match ty {
        Type::Slice(_) | Type::TraitObject(_) => true,
        Type::Path(path) => path.path.is_ident("str"),
        _ => false,
    }
}

fn one(ty: &Type, role: Role, errors: &mut Errors) {
    let role_words = role.describe();
    let (form, help) = match ty {
        Type::Path(_) => return path(ty, role, errors),
        Type::Group(group) => return one(&group.elem, role, errors),
        Type::Paren(paren) => return one(&paren.elem, role, errors),
        // A lifetime of the item's is wrong already.
        Type::Reference(reference) if reference.lifetime.as_ref().is_some_and(|l| l.ident != "static") => {
            return;
        }
        Type::Reference(_) => ("a reference", "values of QAPI own their data: use `String`, `Vec` or `Box`"),
        Type::Tuple(tuple) if tuple.elems.is_empty() => match role {
            Role::Returns => ("`()`", "a command that answers nothing leaves out `returns`"),
            _ => (
                "`()`",
                "for JSON's null use `qapi_runtime::Null`, for an object without members an empty struct",
            ),
        },
        Type::Tuple(_) => ("a tuple", "objects of QAPI have named members: define a struct"),
        Type::Array(_) => ("an array of fixed length", "lists of QAPI have any length: use `Vec`"),
        Type::Slice(_) => ("a slice", "lists of QAPI own their elements: use `Vec`"),
        Type::Ptr(_) => ("a pointer", "values of QAPI own their data: use `Box`"),
        Type::FnPtr(_) => ("a function", "values of QAPI are data, which JSON can express"),
        Type::Never(_) => ("`!`", "each value of QAPI can be written in JSON"),
        Type::ImplTrait(_) | Type::TraitObject(_) => (
            "a trait",
            "the type is known from the schema: name it, or use `qapi_runtime::Value` for any value",
        ),
        Type::Infer(_) => ("`_`", "the schema names the type"),
        _ => return,
    };
    errors.fatal_help(Tokens::of(ty), format_args!("{role_words} cannot be {form}"), help);
}

fn path(ty: &Type, role: Role, errors: &mut Errors) {
    if let Some(inner) = option_of(ty) {
        return optional(ty, inner, role, errors);
    }
    if role == Role::Discriminator && argument_of(ty, "Box").is_some() {
        let help = "name the enum of the branches itself; box the types of large branches in its variants";
        return errors.fatal_help(Tokens::of(ty), "the discriminator cannot be in a `Box`", help);
    }
    if let Some(inner) = argument_of(ty, "Vec") {
        let element = unboxed(inner);
        if option_of(element).is_some() {
            let help = "leave out what is not there, or make the element an alternate that has a branch of type `qapi_runtime::Null`";
            errors.fatal_help(Tokens::of(inner), "elements of a list cannot be optional", help);
        } else if argument_of(element, "Vec").is_some() {
            let help = "define a struct that has the inner list as a member";
            errors.fatal_help(Tokens::of(ty), "QAPI has no lists of lists", help);
        } else if matches!(role, Role::Member | Role::Choice | Role::Returns) {
            one(inner, role, errors);
        }
        return;
    }
    if let Some(inner) = argument_of(ty, "Box") {
        if role == Role::Member && option_of(unboxed(inner)).is_some() {
            let help = "a member that may be left out is an `Option` of a `Box`";
            errors.fatal_help(Tokens::of(ty), "`Option` cannot be inside of a `Box`", help);
        } else if last_segment(inner).is_none_or(|segment| segment.ident != "str") {
            one(inner, role, errors);
        }
        return;
    }
    foreign(ty, errors);
}

fn optional(ty: &Type, inner: &Type, role: Role, errors: &mut Errors) {
    let help = match role {
        Role::Member if option_of(unboxed(inner)).is_some() => {
            return nested(ty, inner, errors);
        }
        Role::Member => return one(inner, role, errors),
        Role::Base => "its members are there or not, each by itself: remove `Option`",
        // A rule of its own says so.
        Role::Discriminator => return one(inner, role, errors),
        Role::Branch => "a branch without members is a variant without a field",
        Role::Choice => "for JSON's null add a branch of type `qapi_runtime::Null`",
        Role::Arguments => "its members are there or not, each by itself: remove `Option`",
        Role::Returns => "return a struct that has an optional member",
    };
    errors.fatal_help(Tokens::of(ty), format_args!("{} cannot be optional", role.describe()), help);
}

/// Some use it for null, which is a value.
fn nested(ty: &Type, inner: &Type, errors: &mut Errors) {
    let mut value = unboxed(inner);
    while let Some(inner) = option_of(value) {
        value = unboxed(inner);
    }
    let value = quote::ToTokens::to_token_stream(value).to_string().replace(' ', "");
    let help = format!(
        "if null is no value of it, write `Option<{value}>`\nhelp: for left out, null or a value, write `Option<MaybeNull>`, \
         with `#[derive(Qapi)] #[qapi(alternate)] enum MaybeNull {{ Null(qapi_runtime::Null), Value({value}) }}`"
    );
    errors.fatal_help(Tokens::of(ty), "a member is there or not: `Option` cannot be nested", help);
}

/// What is in a `Box`, or in one in another.
fn unboxed(ty: &Type) -> &Type {
    argument_of(ty, "Box").map_or(ty, unboxed)
}

/// Types that others have a meaning for.
fn foreign(ty: &Type, errors: &mut Errors) {
    let Type::Path(path) = ty else { return };
    let Some(segment) = path.path.segments.last() else { return };
    let alone = path.path.segments.len() == 1;
    let generic = !segment.arguments.is_none();
    let help = match segment.ident.to_string().as_str() {
        "u128" | "i128" if alone => "the widest integers of QAPI have 64 bits: use `u64` or `i64`",
        "usize" | "isize" if alone => {
            "integers of QAPI are as wide on every machine: use `u64`, `i64`, or `qapi_runtime::Size` for a number of bytes"
        }
        "f32" if alone => "the numbers of QAPI are doubles: use `f64`",
        "char" if alone => "QAPI has no characters: use `String`",
        "str" if alone => "values of QAPI own their data: use `String`",
        "HashMap" | "BTreeMap" | "IndexMap" if generic => {
            "for any number of keys use a list, `Vec<Entry>` of a struct with the key and the value; for a fixed set of keys a struct; `qapi_runtime::Value` only if anything may come"
        }
        "HashSet" | "BTreeSet" | "IndexSet" | "VecDeque" | "LinkedList" if generic => {
            "lists of QAPI are ordered and may repeat: use `Vec`"
        }
        "Rc" | "Cow" | "RefCell" | "Cell" | "Mutex" | "RwLock" if generic => {
            "values of QAPI own their data and are plain: use the type itself, or `Box`"
        }
        "Result" if generic => {
            "a command that fails answers an error by itself: name what it answers if it succeeds"
        }
        "PathBuf" | "OsString" | "CString" | "Path" | "OsStr" | "CStr" if !generic => {
            "text of QAPI is UTF-8: use `String`"
        }
        "Duration" | "Instant" | "SystemTime" => {
            "QAPI has no times: use an integer, and say its unit in the documentation"
        }
        "IpAddr" | "Ipv4Addr" | "Ipv6Addr" | "SocketAddr" => {
            "QAPI has no addresses: use `String`, or define a struct"
        }
        "NonZeroU8" | "NonZeroU16" | "NonZeroU32" | "NonZeroU64" | "NonZeroI8" | "NonZeroI16"
        | "NonZeroI32" | "NonZeroI64" | "NonZero" => {
            "integers of QAPI have no other range than their width: use `u32` or the like"
        }
        _ => return,
    };
    // A type of the user's may have one of these names. Then it is right, and if it is not, traits say so.
    if alone && !generic && !is_primitive(&segment.ident) {
        return;
    }
    errors.fatal_help(Tokens::of(ty), format_args!("`{}` has no meaning in QAPI", segment.ident), help);
}

fn is_primitive(ident: &proc_macro2::Ident) -> bool {
    matches!(ident.to_string().as_str(), "u128" | "i128" | "usize" | "isize" | "f32" | "char" | "str")
}
