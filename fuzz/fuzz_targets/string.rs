//! Strings of the human monitor: read as each kind of scalar and list. What was read and written again reads
//! the same.
#![no_main]

use std::fmt::Debug;

use libfuzzer_sys::fuzz_target;
use qapi_runtime::visitor::{StringInput, StringOutput, input_value};
use qapi_runtime::{Error, Name, Null, QapiType, Size};
use qapi_tests::test_schema::{EnumOne, UserDefOne};

/// The most elements that one range may have.
const MAX_RANGE: usize = 65_536;

fuzz_target!(|text: &str| {
    survives::<i64>(text);
    survives::<i8>(text);
    survives::<u64>(text);
    survives::<u16>(text);
    survives::<Size>(text);
    survives::<bool>(text);
    survives::<f64>(text);
    survives::<Null>(text);
    survives::<String>(text);
    survives::<EnumOne>(text);
    let _ = read::<UserDefOne>(text);
    let _ = read::<Vec<String>>(text);
    let _ = read::<Vec<i64>>(text);

    // Lists are written sorted and without repeats; ranges that meet become one, which may then be too long.
    if let Ok(mut list) = read::<Vec<u64>>(text) {
        let written = write(&list);
        list.sort_unstable();
        list.dedup();
        assert!(list.len() > MAX_RANGE || read(&written) == Ok(list), "{written}");
    }
});

fn read<T: QapiType>(text: &str) -> Result<T, Error> {
    input_value(&mut StringInput::new(text), &Name::ANONYMOUS)
}

fn write<T: QapiType>(value: &T) -> String {
    let mut human = StringOutput::human();
    value.output(&mut human, &Name::ANONYMOUS);
    human.finish().expect("scalars and lists of them can be written");
    let mut plain = StringOutput::new();
    value.output(&mut plain, &Name::ANONYMOUS);
    plain.finish().expect("scalars and lists of them can be written")
}

fn survives<T: QapiType + PartialEq + Debug>(text: &str) {
    if let Ok(value) = read::<T>(text) {
        let written = write(&value);
        assert_eq!(read(&written), Ok(value), "{written}");
    }
}
