//! What is wrong with a schema, shown as compilers show errors.

use std::borrow::Cow;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use qapi_schema::language::{Diagnostic, InDefinition, Report, Span};

/// Longer lines are not shown: they were not written by people, and would flood the terminal.
const LONGEST_LINE: usize = 500;

/// So many files are told by way of which another was included.
const MOST_INCLUDES: usize = 10;

/// Longer messages are cut, in characters.
const LONGEST_TEXT: usize = 1000;

/// Where there are more mistakes, the rest is counted only.
const MOST_SHOWN: usize = 200;

/// Shows all that is wrong: for each mistake the message, the place, the line with the place underlined, and what
/// there is to know besides. With colours if `styled`.
pub fn render(report: &Report, styled: bool) -> String {
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for diagnostic in report.diagnostics().iter().take(MOST_SHOWN) {
        out.push_str(&renderer.render(&groups(report, diagnostic)));
        out.push_str("\n\n");
    }
    let more = report.diagnostics().len().saturating_sub(MOST_SHOWN) + report.more();
    if more > 0 {
        out.push_str(&format!("... and {more} more errors\n"));
    }
    out
}

/// Writes what is wrong to the standard error output, in colours where that is a terminal that has them.
pub fn print(report: &Report) {
    anstream::eprint!("{}", render(report, true));
}

fn groups<'r>(report: &'r Report, diagnostic: &'r Diagnostic) -> Vec<Group<'r>> {
    let mut main = place(
        report,
        Group::with_title(Level::ERROR.primary_title(short(&diagnostic.message))),
        diagnostic.span,
    );
    main = context(main, diagnostic.definition.as_ref());
    for note in &diagnostic.notes {
        main = main.element(Level::NOTE.message(short(note)));
    }
    if let Some(rule) = diagnostic.rule {
        main = main.element(Level::NOTE.message(rule.why()));
    }
    if let Some(help) = &diagnostic.help {
        main = main.element(Level::HELP.message(short(help)));
    }
    if let Some(span) = diagnostic.span {
        let chain = report.sources().include_chain(span.file);
        for directive in chain.iter().rev().take(MOST_INCLUDES) {
            let file = report.sources().file(directive.file);
            let line = file.position(directive.start).line;
            let text = format!("In file included from {}:{line}", file.path().display());
            main = main.element(Level::NOTE.message(text));
        }
        if let Some(more) = chain.len().checked_sub(MOST_INCLUDES + 1) {
            main = main.element(Level::NOTE.message(format!("... and {} more files", more + 1)));
        }
    }
    let mut groups = vec![main];
    if let Some(related) = &diagnostic.related {
        let title = Level::NOTE.secondary_title(&related.message);
        let group = place(report, Group::with_title(title), Some(related.span));
        groups.push(context(group, related.definition.as_ref()));
    }
    groups
}

fn context<'r>(group: Group<'r>, definition: Option<&InDefinition>) -> Group<'r> {
    match definition {
        Some(definition) => group.element(Level::NOTE.message(short(&definition.to_string()).into_owned())),
        None => group,
    }
}

/// Adds the line in which the span starts, as far as that is in it.
fn place<'r>(report: &'r Report, group: Group<'r>, span: Option<Span>) -> Group<'r> {
    let Some(span) = span else { return group };
    let file = report.sources().file(span.file);
    let path = file.path().display().to_string();
    let (start, line) = file.line(span.start);
    let position = file.position(span.start);
    if line.len() > LONGEST_LINE {
        return group.element(Origin::path(path).line(position.line).char_column(position.column));
    }
    let from = (span.start as usize - start).min(line.len());
    let to = (span.end as usize - start).clamp(from, line.len());
    let annotation = AnnotationKind::Primary.span(from..to);
    group.element(Snippet::source(line).path(path).line_start(position.line).annotation(annotation))
}

/// The text, cut if it is very long: there may be a name in it that is a whole file.
fn short(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => Cow::Owned(format!("{}...", &text[..end])),
        None => Cow::Borrowed(text),
    }
}
