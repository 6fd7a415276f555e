//! The types that vectors name, to be used by name.

use qapi_runtime::policy::Settings;
use qapi_runtime::util::parse_enum;
use qapi_runtime::visit::EnumTable;
use qapi_runtime::visitor::{InputVisitor, OutputVisitor, input_value};
use qapi_runtime::{Error, Name, Null, QType, QapiEnum, QapiType, Size, Value, from_json_with, json};

/// What can be done with a type.
#[derive(Clone, Copy, Debug)]
pub struct Type {
    /// Reads a value, and gives it as it is in JSON.
    pub input: fn(&mut dyn InputVisitor, &Name<'_>) -> Result<Value, Error>,
    /// Shows the value that is this one in JSON.
    pub output: fn(&Value, &mut dyn OutputVisitor, &Name<'_>) -> Result<(), Error>,
}

impl Type {
    /// What can be done with `T`.
    pub const fn of<T: QapiType>() -> Type {
        Type { input: input::<T>, output: output::<T> }
    }

    /// The type of this name, or the list that `['name']` stands for. None if there is no such type.
    pub fn find(name: &str) -> Option<Type> {
        match name.strip_prefix("['").and_then(|name| name.strip_suffix("']")) {
            Some(element) => built_in(element).map(|(_, list)| list),
            None => built_in(name).map(|(ty, _)| ty),
        }
    }
}

/// Vectors take values for granted that a policy would refuse or hide: all are read and written.
fn input<T: QapiType>(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Value, Error> {
    let value: T = input_value(v, name)?;
    json::parse(qapi_runtime::to_json(&value)?.as_bytes())
}

fn output<T: QapiType>(value: &Value, v: &mut dyn OutputVisitor, name: &Name<'_>) -> Result<(), Error> {
    let text = json::print(value, json::Style::Compact);
    let value: T = from_json_with(text, &Settings::ACCEPT_ALL)?;
    value.output(v, name);
    Ok(())
}

/// What can be done with an enum.
#[derive(Clone, Copy, Debug)]
pub struct Enum {
    /// Its values.
    pub table: &'static EnumTable,
    /// The number of the value of this name.
    pub parse: fn(&str) -> Result<Option<usize>, Error>,
}

impl Enum {
    /// What can be done with `T`.
    pub const fn of<T: QapiEnum>() -> Enum {
        Enum { table: T::TABLE, parse: |text| parse_enum::<T>(text).map(|value| value.index()) }
    }

    /// The enum of this name. None if there is no such enum.
    pub fn find(name: &str) -> Option<Enum> {
        Some(match name {
            "QType" => Enum::of::<QType>(),
            _ => return None,
        })
    }
}

/// A type and the list of it.
const fn with_list<T: QapiType>() -> (Type, Type) {
    (Type::of::<T>(), Type::of::<Vec<T>>())
}

fn built_in(name: &str) -> Option<(Type, Type)> {
    Some(match name {
        "str" => with_list::<String>(),
        "number" => with_list::<f64>(),
        "int" | "int64" => with_list::<i64>(),
        "int8" => with_list::<i8>(),
        "int16" => with_list::<i16>(),
        "int32" => with_list::<i32>(),
        "uint8" => with_list::<u8>(),
        "uint16" => with_list::<u16>(),
        "uint32" => with_list::<u32>(),
        "uint64" => with_list::<u64>(),
        "size" => with_list::<Size>(),
        "bool" => with_list::<bool>(),
        "null" => with_list::<Null>(),
        "any" => with_list::<Value>(),
        "QType" => with_list::<QType>(),
        _ => return None,
    })
}
