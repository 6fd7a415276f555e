//! Attributes of items.

use proc_macro2::Ident;
use syn::{Path, Type};

use super::around::Around;
use super::known::Place;
use super::parse::{self, Entry};
use super::value::{Flag, Located, Text};
use super::{Cond, FeatureAttr, condition, feature};
use crate::diagnostics::Errors;

/// What `#[qapi(...)]` before an item says.
#[derive(Default)]
pub(crate) struct ItemAttrs {
    /// Something in them is wrong. What the item is may then not be what they seem to say.
    pub(crate) are_doubtful: bool,

    // What any definition may say.
    pub(crate) name: Option<Text>,
    pub(crate) rename_all: Option<RenameAll>,
    pub(crate) since: Option<Text>,
    pub(crate) features: Vec<FeatureAttr>,
    pub(crate) cond: Cond,
    pub(crate) exceptions: ExceptionsAttr,
    pub(crate) krate: Option<Path>,
    pub(crate) doc_required: Flag,

    // What else is to be generated.
    pub(crate) serde: Flag,
    /// Attributes say how serde's own derives are to write it.
    pub(crate) has_serdes_own: bool,
    pub(crate) new: Flag,
    pub(crate) from: Flag,
    pub(crate) recursive: Flag,

    // What it is.
    pub(crate) alternate: Flag,
    pub(crate) command: Flag,
    pub(crate) event: Flag,
    pub(crate) branches: Option<Path>,

    // What only some kinds may say.
    pub(crate) base: Option<Path>,
    pub(crate) prefix: Option<Text>,
    pub(crate) boxed: Flag,
    pub(crate) returns: Option<Type>,
    pub(crate) allow_oob: Flag,
    pub(crate) allow_preconfig: Flag,
    pub(crate) coroutine: Flag,
    pub(crate) success_response: Option<Located<bool>>,
    pub(crate) gen_: Option<Located<bool>>,
    pub(crate) rate_limit: Option<RateLimitAttr>,
}

/// The style of wire names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum RenameAll {
    KebabCase,
    SnakeCase,
    Verbatim,
}

/// `exceptions(member_names, returns, ...)`
#[derive(Default)]
pub(crate) struct ExceptionsAttr {
    pub(crate) command_name: Flag,
    pub(crate) member_names: Flag,
    pub(crate) returns: Flag,
    pub(crate) documentation: Flag,
}

/// `rate_limit(ms = 1000, key(qom_path))`
#[derive(Clone)]
pub(crate) struct RateLimitAttr {
    pub(crate) ms: u32,
    pub(crate) key: Option<Ident>,
    pub(crate) span: proc_macro2::Span,
}

/// Reads what stands before an item.
pub(crate) fn read(input: &syn::DeriveInput, errors: &mut Errors) -> ItemAttrs {
    let around = Around::of(input);
    let mut item = ItemAttrs::default();
    let (mut features, mut cond, mut exceptions) = (None, None, None);
    let before = errors.count();
    for entry in parse::entries(&input.attrs, errors) {
        match entry.key().as_str() {
            "name" => entry.text(&mut item.name, errors),
            "rename_all" => rename_all(&entry, &mut item.rename_all, errors),
            "since" => entry.text(&mut item.since, errors),
            "features" => feature::read(&entry, &mut features, errors),
            "cond" => condition::read(&entry, &mut cond, errors),
            "exceptions" => read_exceptions(&entry, &mut exceptions, errors),
            "crate" => entry.argument(&mut item.krate, "some::path", errors),
            "doc_required" => entry.flag(&mut item.doc_required, errors),
            "serde" => entry.flag(&mut item.serde, errors),
            "new" => entry.flag(&mut item.new, errors),
            "from" => entry.flag(&mut item.from, errors),
            "recursive" => entry.flag(&mut item.recursive, errors),
            "alternate" => entry.flag(&mut item.alternate, errors),
            "command" => entry.flag(&mut item.command, errors),
            "event" => entry.flag(&mut item.event, errors),
            "branches" => entry.argument(&mut item.branches, "TheTagsEnum", errors),
            "base" => entry.argument(&mut item.base, "TheBase", errors),
            "prefix" => entry.text(&mut item.prefix, errors),
            "boxed" => entry.flag(&mut item.boxed, errors),
            "returns" => entry.argument(&mut item.returns, "TheType", errors),
            "allow_oob" => entry.flag(&mut item.allow_oob, errors),
            "allow_preconfig" => entry.flag(&mut item.allow_preconfig, errors),
            "coroutine" => entry.flag(&mut item.coroutine, errors),
            "success_response" => entry.boolean(&mut item.success_response, errors),
            "gen" => entry.boolean(&mut item.gen_, errors),
            "rate_limit" => rate_limit(&entry, &mut item.rate_limit, &around, errors),
            _ => entry.unknown(Place::Item, &around, errors),
        }
    }
    item.are_doubtful = errors.count() > before;
    item.features = features.unwrap_or_default();
    item.cond = cond.unwrap_or_default();
    item.exceptions = exceptions.unwrap_or_default();
    item
}

fn rename_all(entry: &Entry, slot: &mut Option<RenameAll>, errors: &mut Errors) {
    let mut text = None;
    entry.text(&mut text, errors);
    let Some(Text { text, span }) = text else { return };
    let style = match text.as_str() {
        "kebab-case" => RenameAll::KebabCase,
        "snake_case" => RenameAll::SnakeCase,
        "verbatim" => RenameAll::Verbatim,
        _ => {
            let help = "there are `kebab-case`, which is the default, `snake_case` and `verbatim`";
            return errors.help(span, format_args!("`{text}` is not a style of names"), help);
        }
    };
    entry.put(slot, style, errors);
}

fn read_exceptions(entry: &Entry, slot: &mut Option<ExceptionsAttr>, errors: &mut Errors) {
    let mut exceptions = ExceptionsAttr::default();
    let before = errors.count();
    let Some(list) = entry.list("member_names", errors) else { return };
    if list.is_empty() && errors.count() == before {
        errors.help(entry.span(), "`exceptions` without an exception", "name one, or remove it");
    }
    for exception in list {
        match exception.key().as_str() {
            "command_name" => exception.flag(&mut exceptions.command_name, errors),
            "member_names" => exception.flag(&mut exceptions.member_names, errors),
            "returns" => exception.flag(&mut exceptions.returns, errors),
            "documentation" => exception.flag(&mut exceptions.documentation, errors),
            _ => exception.unknown(Place::Exceptions, &Around::Nothing, errors),
        }
    }
    entry.put(slot, exceptions, errors);
}

fn rate_limit(entry: &Entry, slot: &mut Option<RateLimitAttr>, around: &Around<'_>, errors: &mut Errors) {
    const EXAMPLE: &str = "ms = 1000";
    const OF_EVENT: &str = "the Rust name of a field of this event, not its name on the wire";
    const OF_DATA: &str = "the Rust name of a field of the event's data, not its name on the wire";
    let before = errors.count();
    if let Some(number) = entry.only_number() {
        return errors.fatal(entry.span(), format_args!("expected `rate_limit(ms = {number})`"));
    }
    let Some(list) = entry.list(EXAMPLE, errors) else { return };
    let (mut ms, mut key) = (None, None);
    for detail in list {
        match detail.key().as_str() {
            "ms" => detail.number(&mut ms, errors),
            "key" => match around.field_like(&detail.spelled()) {
                Some(field) => detail.argument_that_is(&mut key, &field.to_string(), OF_EVENT, errors),
                None => detail.argument_that_is(&mut key, "the_field", OF_DATA, errors),
            },
            _ => detail.unknown(Place::RateLimit, around, errors),
        }
    }
    match ms {
        Some(ms) => entry.put(slot, RateLimitAttr { ms: ms.value, key, span: entry.span() }, errors),
        None if errors.count() > before => {}
        None => errors.fatal(entry.span(), format_args!("expected `rate_limit({EXAMPLE})`")),
    }
}
