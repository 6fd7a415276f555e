//! QAPI's own schema language: reading, checking and printing it.
//!
//! A schema is one file and all that this includes. [`Loader`] reads it; what is wrong comes back as a [`Report`],
//! in the words of QEMU's generator and with the place of everything.

mod diagnostic;
mod doc;
mod file;
mod lexer;
mod load;
mod lower;
mod parser;
mod pragma;
mod print;
mod source;
mod value;

pub use diagnostic::{Diagnostic, InDefinition, Related, Report};
pub use load::{Loaded, Loader};
pub use print::{PrintedModule, Printer};
pub use source::{Disk, FileId, Files, LARGEST_FILE, Position, SourceFile, Sources, Span};
