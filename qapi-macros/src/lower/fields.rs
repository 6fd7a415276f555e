//! Fields: members, and the special ones among them.

use proc_macro2::{Ident, Span};
use syn::Type;
use syn::spanned::Spanned;

use super::common::{FeatureIr, features, release, wire_name};
use crate::attr::{self, Cond, MemberAttrs, RenameAll};
use crate::diagnostics::Errors;

/// A field of a struct.
pub(crate) struct Member {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) kind: FieldKind,
    pub(crate) name: String,
    pub(crate) name_span: Span,
    pub(crate) doc: String,
    pub(crate) since: Option<String>,
    pub(crate) cond: Cond,
    pub(crate) features: Vec<FeatureIr>,
    /// The member is required where it exists, although its field is an `Option`.
    pub(crate) required: bool,
    /// The QAPI type, where the Rust type stands for several.
    pub(crate) qapi_type: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldKind {
    /// A member.
    Plain,
    /// The base, whose members are members of this object.
    Base,
    /// The discriminator, and the branch that it selects.
    Discriminator,
    /// A map of members that the schema does not know.
    Rest,
}

impl Member {
    /// Whether a visit needs to look at policy or conditions.
    pub(crate) fn is_guarded(&self) -> bool {
        !self.cond.is_always() || self.features.iter().any(|f| f.name == "deprecated" || f.name == "unstable")
    }

    /// Whether the field is spelled `Option<...>`.
    pub(crate) fn is_option(&self) -> bool {
        option_of(&self.ty).is_some()
    }
}

/// What an `Option` is one of.
pub(crate) fn option_of(ty: &Type) -> Option<&Type> {
    argument_of(ty, "Option")
}

/// The one type argument of a path that ends in `name`.
pub(crate) fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let segment = path.path.segments.last().filter(|segment| segment.ident == name)?;
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match arguments.args.first() {
        Some(syn::GenericArgument::Type(ty)) if arguments.args.len() == 1 => Some(ty),
        _ => None,
    }
}

pub(crate) fn lower(fields: &syn::FieldsNamed, style: Option<RenameAll>, errors: &mut Errors) -> Vec<Member> {
    fields.named.iter().filter_map(|field| lower_one(field, style, errors)).collect()
}

fn lower_one(field: &syn::Field, style: Option<RenameAll>, errors: &mut Errors) -> Option<Member> {
    let ident = field.ident.clone()?;
    let attrs: MemberAttrs = attr::read(&field.attrs, errors);
    let kinds = [
        (attrs.base.is_present(), FieldKind::Base),
        (attrs.discriminator.is_present(), FieldKind::Discriminator),
        (attrs.rest.is_present(), FieldKind::Rest),
    ];
    let mut kinds = kinds.iter().filter(|(present, _)| *present).map(|(_, kind)| *kind);
    let kind = kinds.next().unwrap_or(FieldKind::Plain);
    if kinds.next().is_some() {
        errors.at(ident.span(), "a field is one of `base`, `discriminator` and `rest`");
    }
    let (name, name_span) =
        wire_name(&ident, attrs.name.as_ref(), style, qapi_schema::name::member_from_field);
    if kind != FieldKind::Rest {
        check_type(&field.ty, kind, errors);
    }
    let member = Member {
        ty: field.ty.clone(),
        kind,
        name,
        name_span,
        doc: attr::doc_comment(&field.attrs),
        since: release(attrs.since.as_ref(), errors),
        cond: attrs.cond.clone(),
        features: features(&attrs.features, errors),
        required: attrs.required.is_present(),
        qapi_type: attrs.ty.as_ref().map(|ty| ty.0.to_string()),
        ident,
    };
    check_attributes(&member, &attrs, errors);
    Some(member)
}

/// Types that look as if they meant something, with what to write instead.
pub(crate) fn check_type(ty: &Type, kind: FieldKind, errors: &mut Errors) {
    let span = ty.span();
    let wrong = match ty {
        Type::Reference(_) => Some((
            "a member cannot be a reference",
            "QAPI values own their data: use `String`, `Vec` or `Box`",
        )),
        Type::Tuple(_) => {
            Some(("a member cannot be a tuple", "objects of QAPI have named members: define a struct"))
        }
        Type::Array(_) | Type::Slice(_) => {
            Some(("a member cannot be an array of fixed length", "lists of QAPI have any length: use `Vec`"))
        }
        Type::Ptr(_) | Type::FnPtr(_) | Type::Never(_) | Type::ImplTrait(_) | Type::TraitObject(_) => Some((
            "QAPI has no meaning for this type",
            "use a type that derives `Qapi`, or `serde_json::Value`",
        )),
        Type::Path(path) => return check_path(ty, path, kind, errors),
        _ => None,
    };
    if let Some((message, help)) = wrong {
        errors.with_help(span, message, help);
    }
}

fn check_path(ty: &Type, path: &syn::TypePath, kind: FieldKind, errors: &mut Errors) {
    let span = ty.span();
    if let Some(inner) = option_of(ty) {
        match kind {
            FieldKind::Plain if option_of(inner).is_some() => errors.with_help(
                span,
                "a member is there or it is not: nested `Option`",
                "use one `Option`; a value that may be `null` is an alternate with a branch of type `Null`",
            ),
            FieldKind::Plain => check_type(inner, kind, errors),
            FieldKind::Base => errors.with_help(span, "the base cannot be optional", "remove `Option`"),
            _ => errors.with_help(span, "the discriminator cannot be optional", "remove `Option`"),
        }
        return;
    }
    if let Some(inner) = argument_of(ty, "Vec") {
        if option_of(inner).is_some() {
            let help = "leave out the elements that are not there, or make the element an alternate with a branch of type `Null`";
            errors.with_help(span, "elements of a list cannot be optional", help);
        } else if argument_of(inner, "Vec").is_some() {
            errors.with_help(span, "QAPI has no lists of lists", "give the inner list a struct of its own");
        } else {
            check_type(inner, kind, errors);
        }
        return;
    }
    let Some(segment) = path.path.segments.last().filter(|_| path.path.segments.len() == 1) else { return };
    let help = match segment.ident.to_string().as_str() {
        "u128" | "i128" => "the widest integers of QAPI have 64 bits: use `u64` or `i64`",
        "usize" | "isize" => "integers of QAPI have a width: use `u64` or `i64`",
        "f32" => "the numbers of QAPI are doubles: use `f64`",
        "char" => "QAPI has no characters: use `String`",
        "HashMap" | "BTreeMap" | "IndexMap" if !segment.arguments.is_none() => {
            "objects of QAPI have a fixed set of members: define a struct, or use `serde_json::Value` for any value"
        }
        "HashSet" | "BTreeSet" | "VecDeque" if !segment.arguments.is_none() => {
            "lists of QAPI are ordered and may repeat: use `Vec`"
        }
        _ => return,
    };
    errors.with_help(span, format_args!("`{}` has no meaning in QAPI", segment.ident), help);
}

fn check_attributes(member: &Member, attrs: &MemberAttrs, errors: &mut Errors) {
    if member.required && !member.is_option() {
        errors.with_help(
            attrs.required.span(),
            "`required` is for `Option` fields with a condition",
            "a field without `Option` is required anyway: remove it",
        );
    } else if member.required && member.cond.is_always() {
        errors.with_help(
            attrs.required.span(),
            "`required` needs a condition",
            "without `cond(...)` a required member is a field without `Option`",
        );
    }
    if member.kind == FieldKind::Plain && !member.cond.is_always() && !member.is_option() {
        errors.with_help(
            member.cond.span(),
            "a member with a condition may not exist, so its field must be an `Option`",
            "use `Option` together with `#[qapi(required)]` if it is required where it exists",
        );
    }
    if matches!(member.kind, FieldKind::Base | FieldKind::Rest) {
        let what = if member.kind == FieldKind::Base { "base" } else { "rest" };
        let stray = [
            (attrs.name.is_some(), "name"),
            (attrs.since.is_some(), "since"),
            (!attrs.features.0.is_empty(), "features"),
            (!attrs.cond.is_always(), "cond"),
            (attrs.ty.is_some(), "type"),
        ];
        for (_, attribute) in stray.iter().filter(|(present, _)| *present) {
            errors.at(member.ident.span(), format_args!("`{attribute}` has no meaning beside `{what}`"));
        }
    }
    if let Some(ty) = &attrs.ty
        && ty.0 != "int64"
        && ty.0 != "int"
    {
        errors.at(ty.0.span(), "`type` tells `int` from `int64`; other types follow from the Rust type");
    }
}
