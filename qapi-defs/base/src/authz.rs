//! Authorization: who may use a service.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, describe};

/// Outcome of an authorization check.
///
/// Since 4.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", prefix = "QAUTHZ_LIST_POLICY", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QAuthZListPolicy {
    /// Access is refused.
    Deny,
    /// Access is granted.
    Allow,
}

/// How the pattern of an authorization rule is to be read.
///
/// Since 4.0.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", prefix = "QAUTHZ_LIST_FORMAT", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum QAuthZListFormat {
    /// Literally: it has to equal the identity.
    Exact,
    /// As a shell-style pattern in which `*` and `?` are wildcards.
    Glob,
}

/// A rule of an access control list.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct QAuthZListRule {
    /// Identity the rule is for, or a pattern that covers several.
    pub r#match: String,
    /// Outcome when the rule applies.
    pub policy: QAuthZListPolicy,
    /// How to read `match`. Default `exact`.
    pub format: Option<QAuthZListFormat>,
}

/// Properties of an `authz-list` object, an access control list that is part of the configuration.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AuthZListProperties {
    /// Outcome when none of the rules applies. Default `deny`.
    pub policy: Option<QAuthZListPolicy>,
    /// The rules; the first one that applies decides. Default none.
    pub rules: Option<Vec<QAuthZListRule>>,
}

/// Properties of an `authz-listfile` object, an access control list that lives in a file.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AuthZListFileProperties {
    /// Path of the file. It holds a JSON object with the members of `AuthZListProperties`.
    pub filename: String,
    /// Read the file again whenever it changes; as long as a changed file cannot be read, everyone
    /// is refused. Default `true` on hosts with inotify, `false` on others.
    pub refresh: Option<bool>,
}

/// Properties of an `authz-pam` object, which leaves the decision to the host's PAM configuration.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AuthZPAMProperties {
    /// PAM service whose account rules apply, usually a file in `/etc/pam.d`.
    pub service: String,
}

/// Properties of an `authz-simple` object, which lets in one single identity.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AuthZSimpleProperties {
    /// The identity that is let in. What it looks like is up to the service; with TLS client
    /// certificates it is the distinguished name.
    pub identity: String,
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "authz",
    includes: &[],
    definitions: &[
        describe::ty::<QAuthZListPolicy>(),
        describe::ty::<QAuthZListFormat>(),
        describe::ty::<QAuthZListRule>(),
        describe::ty::<AuthZListProperties>(),
        describe::ty::<AuthZListFileProperties>(),
        describe::ty::<AuthZPAMProperties>(),
        describe::ty::<AuthZSimpleProperties>(),
    ],
};
