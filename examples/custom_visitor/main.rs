//! Visitors of one's own, which work with every type that derives `Qapi`.
//!
//! The program reads a disk from environment variables, makes a copy whose files are elsewhere, and writes that
//! as an option string.
//!
//! ```text
//! DISK_NAME=root DISK_KIND=file DISK_PATH=a.img DISK_CACHE=1M cargo run --example custom_visitor
//! ```

mod env_input;
mod keyval_output;
mod relocate;
mod schema;

use std::process::ExitCode;

use qapi_runtime::{Error, Name, QapiType};

use env_input::EnvInput;
use keyval_output::KeyvalOutput;
use relocate::Relocate;
use schema::Disk;

/// What the program works on where no disk is set.
const DEMO: [(&str, &str); 6] = [
    ("DISK_NAME", "top"),
    ("DISK_KIND", "file"),
    ("DISK_PATH", "top.img"),
    ("DISK_CACHE", "1.5M"),
    ("DISK_USERS_0", "eve, adam"),
    ("DISK_BACKING", "base"),
];

fn option_string(variables: impl IntoIterator<Item = (String, String)>) -> Result<String, Error> {
    let disk: Disk = EnvInput::read("DISK", variables)?;
    let copy = disk.clone_with(&mut Relocate { directory: "/srv/disks" }, &Name::ANONYMOUS);
    KeyvalOutput::write(&copy)
}

fn main() -> ExitCode {
    let set: Vec<_> = std::env::vars().filter(|(name, _)| name.starts_with("DISK_")).collect();
    let demo = DEMO.map(|(name, value)| (name.into(), value.into()));
    match option_string(if set.is_empty() { demo.to_vec() } else { set }) {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use qapi_runtime::{Size, from_option};

    use super::*;
    use crate::schema::{DiskBranch, DiskFile, DiskRef, DiskRemote};

    fn read(variables: &[(&str, &str)]) -> Result<Disk, Error> {
        EnvInput::read("DISK", variables.iter().map(|&(name, value)| (name.into(), value.into())))
    }

    fn disk() -> Disk {
        let remote = DiskRemote { host: "h,1".into(), port: Some(10809) };
        let base = Disk {
            name: "base".into(),
            read_only: Some(true),
            cache: None,
            backing: None,
            users: Some(vec!["eve".into(), "adam".into()]),
            kind: DiskBranch::Remote(remote),
        };
        Disk {
            name: "top".into(),
            read_only: None,
            cache: Some(Size(4096)),
            backing: Some(DiskRef::Definition(Box::new(base))),
            users: None,
            kind: DiskBranch::File(DiskFile { path: "top.img".into() }),
        }
    }

    #[test]
    fn option_strings_read_back() {
        let text = KeyvalOutput::write(&disk()).unwrap();
        assert_eq!(from_option::<Disk>(&text, None), Ok(disk()), "{text}");
    }

    #[test]
    fn what_option_strings_cannot_say_is_an_error() {
        let nobody = Disk { users: Some(vec![]), ..disk() };
        assert_eq!(KeyvalOutput::write(&nobody).unwrap_err().to_string(), "Parameter 'users' is empty");
    }

    #[test]
    fn variables_become_a_disk() {
        let variables = [
            ("DISK_NAME", "top"),
            ("DISK_KIND", "file"),
            ("DISK_PATH", "top.img"),
            ("DISK_CACHE", "4k"),
            ("DISK_BACKING_NAME", "base"),
            ("DISK_BACKING_KIND", "remote"),
            ("DISK_BACKING_HOST", "h,1"),
            ("DISK_BACKING_PORT", "10809"),
            ("DISK_BACKING_READ_ONLY", "on"),
            ("DISK_BACKING_USERS_0", "eve"),
            ("DISK_BACKING_USERS_1", "adam"),
            ("DISKS", "not ours"),
        ];
        assert_eq!(read(&variables), Ok(disk()));
    }

    #[test]
    fn errors_name_the_variable() {
        let error = |variables: &[(&str, &str)]| read(variables).unwrap_err().to_string();
        let good = [("DISK_NAME", "n"), ("DISK_KIND", "remote"), ("DISK_HOST", "h")];
        assert_eq!(error(&good[..2]), "Variable DISK_HOST is not set");
        assert_eq!(error(&[good.as_slice(), &[("DISK_X", "")]].concat()), "Variable DISK_X means nothing");
        let port = [good.as_slice(), &[("DISK_PORT", "65536")]].concat();
        assert_eq!(read(&port).unwrap_err().path(), Some("DISK_PORT"));
    }

    #[test]
    fn the_demonstration() {
        let demo = DEMO.map(|(name, value)| (name.into(), value.into()));
        let text = "name=top,cache=1572864,backing=base,users.0=eve,, adam,kind=file,path=/srv/disks/top.img";
        assert_eq!(option_string(demo).unwrap(), text);
    }
}
