//! It runs, too.

use ::rt::{Command, Event, Null, QapiEnum, Value};
use ::std::prelude::rust_2024::*;
use ::std::{assert, assert_eq, format};

use crate::names;
use crate::schema::{Common, Disk, Disk2, DiskAdd, DiskFull, Kind, QueryDisks, Reference, Stop};

#[test]
fn values_go_to_the_wire_and_back() {
    let file = Disk2::new();
    let disk = Disk::new(Disk2 { backing: Some(Disk::new(file.into()).into()) }.into());
    let tree = ::rt::to_qobject(&disk).expect("it has a form on the wire");
    assert_eq!(::std::string::ToString::to_string(&tree), r#"{"backing":{"kind":"file"},"kind":"file"}"#);
    let back: Disk = ::rt::from_qobject(&tree).expect("it is what was written");
    assert!(back == disk);
    assert!(format!("{:?}", DiskAdd::new(disk)).starts_with("DiskAdd(Disk {"));
    assert!(matches!(Reference::from(Null), Reference::Nothing(Null)));
}

#[test]
fn serde_has_it_too() {
    let common = Common::new(::std::vec![1], Some(2), true, Value::Null, 3);
    let tree = ::rt::to_qobject(&common).expect("it has a form on the wire");
    assert_eq!(tree["in"][0], 1);
    assert_eq!(tree["self-"], true);
}

#[test]
fn definitions_are_named() {
    assert_eq!(QueryDisks::DEFINITION.name, "query-disks");
    assert_eq!(DiskFull::DEFINITION.name, "DISK_FULL");
    assert_eq!(Stop::DEFINITION.name, "STOP");
    assert_eq!(QapiEnum::name(&Kind::File), "file");
    assert_eq!(names::String::None.to_string(), "none");
}
