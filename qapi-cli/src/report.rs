//! What is wrong with a schema, shown as compilers show errors.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use qapi_schema::language::{Diagnostic, InDefinition, Report, SourceFile, Span};

/// Longer lines are not shown: they were not written by people, and would flood the terminal.
const LONGEST_LINE: usize = 500;

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
    let mut main =
        place(report, Group::with_title(Level::ERROR.primary_title(&diagnostic.message)), diagnostic.span);
    main = context(main, diagnostic.definition.as_ref());
    for note in &diagnostic.notes {
        main = main.element(Level::NOTE.message(note));
    }
    if let Some(rule) = diagnostic.rule {
        main = main.element(Level::NOTE.message(rule.why()));
    }
    if let Some(help) = &diagnostic.help {
        main = main.element(Level::HELP.message(help));
    }
    if let Some(span) = diagnostic.span {
        for directive in report.sources().include_chain(span.file).into_iter().rev() {
            let file = report.sources().file(directive.file);
            let line = file.position(directive.start).line;
            let text = format!("In file included from {}:{line}", file.path().display());
            main = main.element(Level::NOTE.message(text));
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
        Some(definition) => group.element(Level::NOTE.message(definition.to_string())),
        None => group,
    }
}

/// Adds the line in which the span starts, as far as that is in it.
fn place<'r>(report: &'r Report, group: Group<'r>, span: Option<Span>) -> Group<'r> {
    let Some(span) = span else { return group };
    let file = report.sources().file(span.file);
    let path = file.path().display().to_string();
    let (start, line) = line_of(file, span);
    let position = file.position(span.start);
    if line.len() > LONGEST_LINE {
        return group.element(Origin::path(path).line(position.line).char_column(position.column));
    }
    let from = (span.start as usize - start).min(line.len());
    let to = (span.end as usize - start).clamp(from, line.len());
    let annotation = AnnotationKind::Primary.span(from..to);
    group.element(Snippet::source(line).path(path).line_start(position.line).annotation(annotation))
}

/// The line in which the span starts, and where that line starts in the file.
fn line_of(file: &SourceFile, span: Span) -> (usize, &str) {
    let text = file.text();
    let at = (span.start as usize).min(text.len());
    let start = text[..at].rfind('\n').map_or(0, |i| i + 1);
    let end = text[at..].find('\n').map_or(text.len(), |i| at + i);
    (start, &text[start..end])
}
