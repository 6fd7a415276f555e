//! What is said of a broken rule where QEMU's words are those of its schema language, which the item is not written in.

use qapi_schema::check::{Part, Place, Problem, Rule};

use crate::lower::{Item, What};

/// What is wrong.
pub(super) fn message(problem: &Problem, item: &Item) -> String {
    let what = item.what().describe();
    match (problem.rule, problem.place) {
        (Some(Rule::Boxed), Place::Data) => {
            let this = what.split(' ').next_back().unwrap_or(what);
            format!("`boxed` needs a named struct, but this {this} has fields of its own")
        }
        (Some(Rule::ConditionalArguments), _) => {
            let part = if item.what() == What::Event { "member" } else { "argument" };
            format!("{what} with a conditional {part} needs `boxed`")
        }
        // Its members are its own, where it names no base.
        (Some(Rule::Discriminator), _) => {
            problem.message.replacen(" of 'base'", &format!(" of '{}'", item.common.name), 1)
        }
        (_, Place::Value(..)) => problem.message.replacen("'data' member", "value", 1),
        (_, Place::Branch(..)) => problem.message.replacen("'data' member", "branch", 1),
        (_, Place::Member(index, _)) => {
            let plain = problem.message.replacen("'data' member", "member", 1);
            let plain = plain.replacen("'base' member", "member", 1);
            // In the schema's language a star says that a member is optional.
            let mut members = item.fields().iter().filter(|field| field.is_member());
            match members.nth(index).filter(|field| !field.name.starts_with('*')) {
                Some(_) => plain.replacen("member '*", "member '", 1),
                None => plain,
            }
        }
        _ => problem.message.clone(),
    }
}

/// Why the rule is, in as much as it matters here.
pub(super) fn why(problem: &Problem) -> Option<&'static str> {
    let rule = problem.rule?;
    let names: Vec<&str> = problem.message.split('\'').skip(1).step_by(2).collect();
    // A name is behind what it is a name of.
    let name = names.last().copied().unwrap_or_default();
    let is_plain = !name.starts_with("__") && !name.starts_with("q_") && !name.starts_with("q-");
    Some(match (rule, problem.place) {
        (Rule::Name, Place::Value(_, Part::Name)) if is_plain => {
            "a value is named by letters, digits, `-` and `_`, and begins with a letter or a digit"
        }
        (Rule::Name, _) if is_plain => "a name is a letter followed by letters, digits, `-` and `_`",
        (Rule::Clash, _) if names.len() == 2 && names[0] == names[1] => {
            "names that meet in one definition are different"
        }
        _ => rule.why(),
    })
}
