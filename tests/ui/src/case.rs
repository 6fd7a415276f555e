//! One case.

use std::fs;
use std::path::{Path, PathBuf};

/// A file that must not compile.
#[derive(Clone, Debug)]
pub struct Case {
    /// The folder that it is in: what it is about.
    pub topic: String,
    /// The name of the file, without its ending.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
}

/// All cases below `root` that are in folders of topics.
///
/// # Panics
/// Where a file cannot be read.
pub fn all(root: &Path) -> Vec<Case> {
    let mut cases = Vec::new();
    for topic in entries(root).into_iter().filter(|path| path.is_dir()) {
        let name = stem(&topic);
        if matches!(name.as_str(), "src" | "tests" | "target" | "wip") {
            continue;
        }
        for path in entries(&topic).into_iter().filter(|path| path.extension().is_some_and(|e| e == "rs")) {
            let text = fs::read_to_string(&path).expect("a case is a readable file");
            cases.push(Case { topic: name.clone(), name: stem(&path), path, text });
        }
    }
    cases
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder of the cases is there");
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

impl Case {
    /// What the compiler is to say: the number of a line, counted from 1, and the first line of a message.
    pub fn expected(&self) -> Vec<(usize, String)> {
        let mut expected = Vec::new();
        for (number, line) in (1..).zip(self.text.lines()) {
            expected.extend(line.split("//~").skip(1).map(|message| (number, message.trim().to_owned())));
        }
        expected
    }

    /// What the compiler did say the last time.
    ///
    /// # Panics
    /// Where that is not written down.
    pub fn said(&self) -> Vec<super::Said> {
        let path = self.path.with_extension("stderr");
        let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is missing", path.display()));
        super::said(&text)
    }

    /// The case as it would be right.
    pub fn mended(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        let mut replacing = false;
        for line in self.text.lines() {
            match line.trim_start().strip_prefix("//=") {
                Some(right) => {
                    if !replacing {
                        lines.pop();
                    }
                    replacing = true;
                    lines.push(right.trim().to_owned());
                }
                None => {
                    replacing = false;
                    lines.push(line.split("//~").next().unwrap_or_default().trim_end().to_owned());
                }
            }
        }
        lines.join("\n") + "\n"
    }

    /// The cases in QAPI's own language that make the same mistake.
    pub fn vectors(&self) -> Vec<&str> {
        self.text.lines().filter_map(|line| line.strip_prefix("// vector: ")).collect()
    }
}
