//! Vector files: one for each area, an array of cases.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use qapi_runtime::Value;
use qapi_runtime::policy::{InputPolicy, OutputPolicy, Policy, Settings};

use crate::areas;
use crate::compare;

/// One case.
#[derive(Clone, Debug)]
pub struct Case(Value);

/// What became of a case.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It is as expected.
    Passed,
    /// It is not.
    Failed {
        /// What the vector says.
        expected: String,
        /// What came instead.
        got: String,
    },
    /// The case asks for something that this library has in another form.
    Skipped(&'static str),
}

impl Outcome {
    /// Passed if the texts are the same.
    pub fn same(expected: impl fmt::Display, got: impl fmt::Display) -> Outcome {
        let (expected, got) = (expected.to_string(), got.to_string());
        if expected == got { Outcome::Passed } else { Outcome::Failed { expected, got } }
    }

    /// Passed if the values are the same, see [`compare::same`].
    pub fn same_value(expected: &Value, got: &Value) -> Outcome {
        if compare::same(expected, got) { Outcome::Passed } else { Outcome::same(expected, got) }
    }

    /// This outcome, or another if this one has passed.
    #[must_use]
    pub fn and(self, other: impl FnOnce() -> Outcome) -> Outcome {
        if self == Outcome::Passed { other() } else { self }
    }
}

impl Case {
    /// A case from its JSON form.
    pub fn new(value: Value) -> Case {
        Case(value)
    }

    /// Its name: the area, a slash, and something that no other case of the area has.
    pub fn id(&self) -> &str {
        self.text("id").unwrap_or("(no id)")
    }

    /// A member.
    pub fn get(&self, member: &str) -> Option<&Value> {
        self.0.get(member)
    }

    /// A member that is a string.
    pub fn text(&self, member: &str) -> Option<&str> {
        self.get(member)?.as_str()
    }

    /// A member that is a boolean; false if it is not there.
    pub fn flag(&self, member: &str) -> bool {
        self.get(member).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The input, which is text or, in hexadecimal, bytes.
    pub fn input(&self) -> Vec<u8> {
        match (self.text("input"), self.text("input_hex")) {
            (Some(text), _) => text.as_bytes().to_vec(),
            (None, Some(digits)) => hex(digits),
            (None, None) => Vec::new(),
        }
    }

    /// The policy that the case is under.
    pub fn settings(&self) -> Settings {
        let is = |member: &str, value: &str| {
            self.get("policy").and_then(|policy| policy.get(member)).and_then(Value::as_str) == Some(value)
        };
        let input = |member| if is(member, "reject") { InputPolicy::Reject } else { InputPolicy::Accept };
        let output = |member| if is(member, "hide") { OutputPolicy::Hide } else { OutputPolicy::Accept };
        Settings {
            policy: Policy {
                deprecated_input: input("deprecated-input"),
                deprecated_output: output("deprecated-output"),
                unstable_input: input("unstable-input"),
                unstable_output: output("unstable-output"),
            },
            // No condition of the test schema holds.
            config: qapi_runtime::schema::Config::Only(Default::default()),
            ..Settings::ACCEPT_ALL
        }
    }

    /// Compares a result with what `expect` says of it: `ok` and a value, or `err` and the text and class of
    /// an error.
    pub fn check(&self, got: &Result<Value, qapi_runtime::Error>) -> Outcome {
        match self.get("expect") {
            Some(expected) => check(expected, got),
            None => Outcome::Skipped("nothing is expected of it"),
        }
    }
}

/// Compares a result with `{"ok": VALUE}` or `{"err": TEXT, "class": CLASS}`.
pub fn check(expected: &Value, got: &Result<Value, qapi_runtime::Error>) -> Outcome {
    match (expected.get("err").and_then(Value::as_str), got) {
        (Some(text), Err(error)) => {
            let class = expected.get("class").and_then(Value::as_str).unwrap_or("GenericError");
            Outcome::same(format!("{class}: {text}"), format!("{}: {error}", error.class().name()))
        }
        (None, Ok(value)) => match expected.get("ok") {
            Some(expected) => Outcome::same_value(expected, value),
            None => Outcome::Passed,
        },
        (Some(_), Ok(value)) => Outcome::Failed { expected: expected.to_string(), got: value.to_string() },
        (None, Err(error)) => Outcome::Failed { expected: expected.to_string(), got: format!("{error:?}") },
    }
}

/// The bytes that pairs of hexadecimal digits stand for.
pub fn hex(digits: &str) -> Vec<u8> {
    digits
        .as_bytes()
        .chunks(2)
        .filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

/// How many cases came out how, and what is to be said about those that failed.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// How many passed.
    pub passed: usize,
    /// How many were skipped.
    pub skipped: usize,
    /// For each that failed, its name, what was expected and what came.
    pub failures: Vec<String>,
}

impl Tally {
    fn add(&mut self, id: &str, outcome: Outcome) {
        match outcome {
            Outcome::Passed => self.passed += 1,
            Outcome::Skipped(_) => self.skipped += 1,
            Outcome::Failed { expected, got } => {
                self.failures.push(format!("{id}\n    expected: {expected}\n    got:      {got}"));
            }
        }
    }

    fn fail(&mut self, id: &str, text: impl fmt::Display) {
        self.failures.push(format!("{id}\n    {text}"));
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failures.len(), self.skipped)
    }
}

/// Runs every case of a file. Its name without `.json` is the area. A case that panics has failed, and the
/// others are run all the same.
pub fn run_file(path: &Path, tally: &mut Tally) {
    let area = path.file_stem().unwrap_or_default().to_string_lossy();
    let cases = std::fs::read_to_string(path)
        .map_err(|error| error.to_string())
        .and_then(|text| serde_json::from_str::<Vec<Value>>(&text).map_err(|error| error.to_string()));
    match (cases, areas::runner(&area)) {
        (Ok(cases), Some(run)) => {
            for case in cases.into_iter().map(Case) {
                match catch_unwind(AssertUnwindSafe(|| run(&case))) {
                    Ok(outcome) => tally.add(case.id(), outcome),
                    Err(_) => tally.fail(case.id(), "it panicked"),
                }
            }
        }
        (Ok(cases), None) => tally.skipped += cases.len(),
        (Err(error), _) => tally.fail(&area, error),
    }
}

/// Runs every vector file of a directory, in the order of their names.
///
/// # Errors
/// The directory cannot be read.
pub fn run_directory(path: &Path) -> std::io::Result<Tally> {
    let mut files: Vec<_> =
        std::fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|path| {
        path.extension().is_some_and(|extension| extension == "json")
            && !areas::is_no_area(&path.file_stem().unwrap_or_default().to_string_lossy())
    });
    files.sort();
    let mut tally = Tally::default();
    for file in files {
        run_file(&file, &mut tally);
    }
    Ok(tally)
}
