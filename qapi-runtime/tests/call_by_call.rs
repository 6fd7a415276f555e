//! Visitors that are driven call by call, and go on after errors.
#![allow(missing_docs)]

use qapi_runtime::visitor::{ForwardInput, InputVisitor, KeyvalInput, QObjectInput};
use qapi_runtime::{Name, json, keyval};

const ROOT: Name<'static> = Name::ANONYMOUS;

fn desc(v: &mut dyn InputVisitor) -> String {
    v.take_error().map_or_else(|| String::from("no error"), |error| error.desc().to_owned())
}

#[test]
fn a_forward_counts_what_is_no_list_as_entered() -> Result<(), qapi_runtime::Error> {
    let options = keyval::parse("size=1,other=2", None)?.into();
    let mut v = KeyvalInput::new(&options);
    assert!(v.start_struct(&ROOT).is_ok());
    let mut renamed = ForwardInput::new(&mut v, "memory", "size");
    assert!(!renamed.optional(&Name::new("other")));
    assert!(renamed.start_list(&Name::new("memory")).is_err());
    assert_eq!(desc(&mut renamed), "Invalid parameter type for 'size', expected: array");
    assert!(renamed.optional(&Name::new("other")));
    Ok(())
}

#[test]
fn an_alternate_that_is_missing_begins_no_element() -> Result<(), qapi_runtime::Error> {
    let value = json::parse(b"[[], [0]]")?;
    let mut v = QObjectInput::new(&value);
    assert!(v.start_list(&ROOT).is_ok());

    assert!(v.start_list(&ROOT).is_ok());
    assert!(v.start_alternate(&ROOT).is_err());
    // QEMU's index is -1 there, in 32 bits without a sign.
    assert_eq!(desc(&mut v), "Parameter '[0][4294967295]' is missing");
    v.end_list();

    assert!(v.start_list(&ROOT).is_ok());
    assert_eq!(v.type_int64(&ROOT), Ok(0));
    assert!(v.start_alternate(&ROOT).is_err());
    assert_eq!(desc(&mut v), "Parameter '[1][0]' is missing");
    assert!(v.type_int64(&ROOT).is_err());
    assert_eq!(desc(&mut v), "Parameter '[1][1]' is missing");
    Ok(())
}
