//! What the compiler says.

/// One error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The line in the case, counted from 1.
    pub line: usize,
    /// The first line of the message.
    pub message: String,
    /// The lines that follow it up to the place.
    pub more: Vec<String>,
}

/// The errors in a compiler's output.
pub fn said(stderr: &str) -> Vec<Said> {
    let mut all = Vec::new();
    let mut lines = stderr.lines();
    while let Some(line) = lines.next() {
        let Some(message) = message(line) else { continue };
        let mut more = Vec::new();
        for line in lines.by_ref() {
            if let Some((_, place)) = line.split_once("--> ") {
                let number = place.rsplit(':').nth(1).and_then(|number| number.parse().ok());
                all.push(Said { line: number.unwrap_or_default(), message: message.to_owned(), more });
                break;
            }
            more.push(line.trim().to_owned());
        }
    }
    all
}

fn message(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("error")?;
    let rest = match rest.strip_prefix('[') {
        Some(code) => code.split_once(']')?.1,
        None => rest,
    };
    let message = rest.strip_prefix(": ")?;
    Some(message.strip_prefix("evaluation panicked: ").unwrap_or(message))
}
