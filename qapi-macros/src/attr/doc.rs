//! Documentation comments.

/// The text of an item's doc comment: lines joined, the one leading space of each removed. Documentation that
/// is not a literal (`#[doc = include_str!(...)]`) does not count as text, but as documentation.
pub(crate) fn doc_comment(attrs: &[syn::Attribute]) -> String {
    let mut doc = String::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("doc")) {
        let syn::Meta::NameValue(pair) = &attr.meta else { continue };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }) = &pair.value else { continue };
        let line = line.value();
        for line in line.lines().chain(line.is_empty().then_some("")) {
            doc.push_str(line.strip_prefix(' ').unwrap_or(line));
            doc.push('\n');
        }
    }
    doc.truncate(doc.trim_end().len());
    doc
}
