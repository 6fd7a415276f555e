//! Groups of options: parsed and visited. What was parsed and written again parses the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use qapi_runtime::opts::{self, Opts};
use qapi_runtime::visitor::{OptsInput, input_value};
use qapi_runtime::{Name, QapiType};
use qapi_tests::test_schema::{TestStruct, UserDefFlatUnion, UserDefOptions, UserDefTwo};

fuzz_target!(|text: &str| {
    opts::asks_for_help(text);
    let _ = Opts::parse(text, Some("implied"));
    let Ok(options) = Opts::parse(text, None) else { return };

    let mut again: String = options.id.iter().map(|id| format!("id={id},")).collect();
    for opt in &options.options {
        again.push_str(&format!("{}={},", opt.name, opt.value.replace(',', ",,")));
    }
    assert_eq!(Opts::parse(&again, None), Ok(options.clone()), "{again}");

    visit::<UserDefOptions>(&options);
    visit::<UserDefTwo>(&options);
    visit::<UserDefFlatUnion>(&options);
    visit::<TestStruct>(&options);
});

fn visit<T: QapiType>(options: &Opts) {
    let _ = input_value::<T>(&mut OptsInput::new(options), &Name::ANONYMOUS);
}
