//! Schema files, and positions in them.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::OnceLock;

/// The number of a file among the [`Sources`], in the order in which they were opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(super) u32);

/// A stretch of a file, in bytes from its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Where it starts.
    pub start: u32,
    /// Where it ends: the first byte that does not belong to it.
    pub end: u32,
}

impl Span {
    /// From the start of this one to the end of `last`.
    pub(super) fn to(self, last: Span) -> Span {
        Span { end: last.end.max(self.start), ..self }
    }
}

/// A place in a file, for people: both numbers count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    path: PathBuf,
    text: String,
    included_at: Option<Span>,
    /// Known once somebody has asked for a position.
    lines: OnceLock<Lines>,
}

/// The lines of a text.
#[derive(Clone, Debug)]
struct Lines {
    /// Where each starts.
    starts: Vec<usize>,
    /// Whether each character is one byte, so that columns need not be counted.
    is_ascii: bool,
}

impl SourceFile {
    /// Its path as it was given, or put together from the including file's and the name in the directive.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its text. Lines end with `\n`, the last one too, however they ended in the file.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The directive that included it first; `None` for the first file.
    pub fn included_at(&self) -> Option<Span> {
        self.included_at
    }

    /// The line and column of a byte.
    pub fn position(&self, offset: u32) -> Position {
        let mut offset = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let (line, start) = self.line_of(offset);
        let before = &self.text[start..offset];
        let column = if self.lines().is_ascii { before.len() } else { before.chars().count() } + 1;
        Position { line, column }
    }

    /// The line that a byte is in: where it starts, and its text without the end.
    pub fn line(&self, offset: u32) -> (usize, &str) {
        let (line, start) = self.line_of((offset as usize).min(self.text.len()));
        let end = self.lines().starts.get(line).map_or(self.text.len(), |next| next - 1);
        (start, &self.text[start..end])
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| {
            let ends = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            let starts = std::iter::once(0).chain(ends.map(|(i, _)| i + 1)).collect();
            Lines { starts, is_ascii: self.text.is_ascii() }
        })
    }

    /// The number of the line that a byte is in, and where it starts.
    fn line_of(&self, offset: usize) -> (usize, usize) {
        let starts = &self.lines().starts;
        let line = starts.partition_point(|&start| start <= offset);
        (line, starts.get(line.wrapping_sub(1)).copied().unwrap_or(0))
    }
}

/// The files that make up a schema.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Takes in a file's text, which must be shorter than 4 GiB.
    pub(super) fn add(&mut self, path: PathBuf, text: String, included_at: Option<Span>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(SourceFile { path, text, included_at, lines: OnceLock::new() });
        id
    }

    /// The file of this number.
    ///
    /// # Panics
    /// If the number is from other sources, which have more files.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// All files, in the order in which they were opened.
    pub fn files(&self) -> impl ExactSizeIterator<Item = &SourceFile> {
        self.files.iter()
    }

    /// The directives through which a file came to be read, the outermost first.
    pub fn include_chain(&self, id: FileId) -> Vec<Span> {
        let mut chain = Vec::new();
        let mut next = self.file(id).included_at;
        while let Some(span) = next {
            chain.push(span);
            next = self.file(span.file).included_at;
        }
        chain.reverse();
        chain
    }
}

/// Where schema files come from.
pub trait Files {
    /// The contents of the file with this path.
    ///
    /// # Errors
    /// If there is no such file, or it cannot be read.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// The path by which to tell whether two paths are of one file. `.` and `..` in it need not be resolved.
    fn absolute(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }
}

/// Files larger than this are refused. The largest schema that is known has less than 1 MiB in all its files.
pub const LARGEST_FILE: u64 = 64 << 20;

/// The files of the file system.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        // The limit holds for what is read, not for what the file system says: devices have no size.
        File::open(path)?.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn absolute(&self, path: &Path) -> PathBuf {
        std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
    }
}

/// Files that exist in memory alone, by path. A path may be there without the `.` and `..` that it is asked for with.
impl Files for HashMap<PathBuf, Vec<u8>> {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.get(path)
            .or_else(|| self.get(&normal(path)))
            .cloned()
            .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "No such file or directory"))
    }
}

/// The path without `.` and, where that is possible, without `..`. Links are not followed.
pub(super) fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => match out.components().next_back() {
                Some(Component::Normal(_)) => {
                    out.pop();
                }
                Some(Component::RootDir | Component::Prefix(_)) => {}
                _ => out.push(".."),
            },
            other => out.push(other),
        }
    }
    out
}

/// The bytes of a file as text with `\n` at the end of each line.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, Undecodable> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Undecodable::TooLarge);
    }
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        Undecodable::NotUtf8 { line: before.iter().filter(|&&b| b == b'\n').count() + 1 }
    })?;
    if text.contains('\r') {
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text)
}

/// Why bytes are no text of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Undecodable {
    TooLarge,
    NotUtf8 { line: usize },
}

/// What the operating system calls the error, without the number that Rust adds.
pub(super) fn os_message(error: &io::Error) -> String {
    let text = error.to_string();
    match text.find(" (os error") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters() {
        let mut sources = Sources::default();
        let id = sources.add("a".into(), "a\n\u{e9}b\n".into(), None);
        let file = sources.file(id);
        assert_eq!(file.position(0), Position { line: 1, column: 1 });
        assert_eq!(file.position(4), Position { line: 2, column: 2 });
        assert_eq!(file.position(3), Position { line: 2, column: 1 });
        assert_eq!(file.position(99), Position { line: 3, column: 1 });
        assert_eq!(file.line(1), (0, "a"));
        assert_eq!(file.line(4), (2, "\u{e9}b"));
        assert_eq!(file.line(99), (6, ""));
    }

    #[test]
    fn line_ends_are_unified() {
        assert_eq!(decode(b"a\r\nb\rc".to_vec()), Ok("a\nb\nc\n".into()));
        assert_eq!(decode(b"a\n\xff".to_vec()), Err(Undecodable::NotUtf8 { line: 2 }));
    }
}
