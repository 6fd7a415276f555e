//! The types that vectors name, to be used by name.

use qapi_runtime::util::parse_enum;
use qapi_runtime::visit::EnumTable;
use qapi_runtime::visitor::{InputVisitor, OutputVisitor, QObjectInput, input_value};
use qapi_runtime::{Error, Name, Null, QType, QapiEnum, QapiType, Size, Value, VisitsElement, json};

use crate::test_schema;

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
            Some(element) => pair(element).map(|(_, list)| list),
            None => pair(name).map(|(ty, _)| ty),
        }
    }
}

/// Vectors take values for granted that a policy would refuse or hide: all are read and written.
fn input<T: QapiType>(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Value, Error> {
    let value: T = input_value(v, name)?;
    json::parse(qapi_runtime::to_json(&value)?.as_bytes())
}

fn output<T: QapiType>(value: &Value, v: &mut dyn OutputVisitor, name: &Name<'_>) -> Result<(), Error> {
    // By way of a text, -0.0 would become 0.
    let value: T = input_value(&mut QObjectInput::new(value), name)?;
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
            "MyEnum" => Enum::of::<test_schema::MyEnum>(),
            "QEnumTwo" => Enum::of::<test_schema::QEnumTwo>(),
            "EnumOne" => Enum::of::<test_schema::EnumOne>(),
            "Status" => Enum::of::<test_schema::Status>(),
            "__org.qemu_x-Enum" => Enum::of::<test_schema::OrgEnum>(),
            "TestUnionEnum" => Enum::of::<test_schema::TestUnionEnum>(),
            "TestUnionEnumA" => Enum::of::<test_schema::TestUnionEnumA>(),
            "TestIfEnum" => Enum::of::<test_schema::TestIfEnum>(),
            "FeatureEnum1" => Enum::of::<test_schema::FeatureEnum1>(),
            _ => return None,
        })
    }
}

/// A type and the list of it.
const fn with_list<T: QapiType<Visits: VisitsElement>>() -> (Type, Type) {
    (Type::of::<T>(), Type::of::<Vec<T>>())
}

fn pair(name: &str) -> Option<(Type, Type)> {
    built_in(name).or_else(|| of_schema(name))
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

fn of_schema(name: &str) -> Option<(Type, Type)> {
    Some(match name {
        "TestStruct" => with_list::<test_schema::TestStruct>(),
        "NestedEnumsOne" => with_list::<test_schema::NestedEnumsOne>(),
        "MyEnum" => with_list::<test_schema::MyEnum>(),
        "Empty1" => with_list::<test_schema::Empty1>(),
        "Empty2" => with_list::<test_schema::Empty2>(),
        "QEnumTwo" => with_list::<test_schema::QEnumTwo>(),
        "UserDefOne" => with_list::<test_schema::UserDefOne>(),
        "EnumOne" => with_list::<test_schema::EnumOne>(),
        "UserDefZero" => with_list::<test_schema::UserDefZero>(),
        "UserDefTwoDictDict" => with_list::<test_schema::UserDefTwoDictDict>(),
        "UserDefTwoDict" => with_list::<test_schema::UserDefTwoDict>(),
        "UserDefTwo" => with_list::<test_schema::UserDefTwo>(),
        "UserDefThree" => with_list::<test_schema::UserDefThree>(),
        "ForceArrays" => with_list::<test_schema::ForceArrays>(),
        "UserDefA" => with_list::<test_schema::UserDefA>(),
        "UserDefB" => with_list::<test_schema::UserDefB>(),
        "UserDefUnionBase" => with_list::<test_schema::UserDefUnionBase>(),
        "UserDefC" => with_list::<test_schema::UserDefC>(),
        "ArrayStruct" => with_list::<test_schema::ArrayStruct>(),
        "Status" => with_list::<test_schema::Status>(),
        "SecondArrayRef" => with_list::<test_schema::SecondArrayRef>(),
        "UserDefOptions" => with_list::<test_schema::UserDefOptions>(),
        "EventStructOne" => with_list::<test_schema::EventStructOne>(),
        "__org.qemu_x-Enum" => with_list::<test_schema::OrgEnum>(),
        "__org.qemu_x-Base" => with_list::<test_schema::OrgBase>(),
        "__org.qemu_x-Struct" => with_list::<test_schema::OrgStruct>(),
        "__org.qemu_x-Struct2" => with_list::<test_schema::OrgStruct2>(),
        "Union" => with_list::<test_schema::Union>(),
        "UserDefFlatUnion" => with_list::<test_schema::UserDefFlatUnion>(),
        "UserDefFlatUnion2" => with_list::<test_schema::UserDefFlatUnion2>(),
        "TestUnionEnum" => with_list::<test_schema::TestUnionEnum>(),
        "TestUnionEnumA" => with_list::<test_schema::TestUnionEnumA>(),
        "TestUnionTypeA1" => with_list::<test_schema::TestUnionTypeA1>(),
        "TestUnionTypeA2" => with_list::<test_schema::TestUnionTypeA2>(),
        "TestUnionTypeA" => with_list::<test_schema::TestUnionTypeA>(),
        "TestUnionTypeB" => with_list::<test_schema::TestUnionTypeB>(),
        "TestUnionInUnion" => with_list::<test_schema::TestUnionInUnion>(),
        "__org.qemu_x-Union" => with_list::<test_schema::OrgUnion>(),
        "WrapAlternate" => with_list::<test_schema::WrapAlternate>(),
        "UserDefAlternate" => with_list::<test_schema::UserDefAlternate>(),
        "AltEnumBool" => with_list::<test_schema::AltEnumBool>(),
        "AltEnumNum" => with_list::<test_schema::AltEnumNum>(),
        "AltNumEnum" => with_list::<test_schema::AltNumEnum>(),
        "AltEnumInt" => with_list::<test_schema::AltEnumInt>(),
        "AltListInt" => with_list::<test_schema::AltListInt>(),
        "AltStrObj" => with_list::<test_schema::AltStrObj>(),
        "__org.qemu_x-Alt1" => with_list::<test_schema::OrgAlt1>(),
        "__org.qemu_x-Alt" => with_list::<test_schema::OrgAlt>(),
        "TestIfStruct" => with_list::<test_schema::TestIfStruct>(),
        "TestIfEnum" => with_list::<test_schema::TestIfEnum>(),
        "TestIfUnion" => with_list::<test_schema::TestIfUnion>(),
        "TestIfAlternate" => with_list::<test_schema::TestIfAlternate>(),
        "FeatureStruct0" => with_list::<test_schema::FeatureStruct0>(),
        "FeatureStruct1" => with_list::<test_schema::FeatureStruct1>(),
        "FeatureStruct2" => with_list::<test_schema::FeatureStruct2>(),
        "FeatureStruct3" => with_list::<test_schema::FeatureStruct3>(),
        "FeatureStruct4" => with_list::<test_schema::FeatureStruct4>(),
        "CondFeatureStruct1" => with_list::<test_schema::CondFeatureStruct1>(),
        "CondFeatureStruct2" => with_list::<test_schema::CondFeatureStruct2>(),
        "CondFeatureStruct3" => with_list::<test_schema::CondFeatureStruct3>(),
        "CondFeatureStruct4" => with_list::<test_schema::CondFeatureStruct4>(),
        "FeatureEnum1" => with_list::<test_schema::FeatureEnum1>(),
        "FeatureUnion1" => with_list::<test_schema::FeatureUnion1>(),
        "FeatureAlternate1" => with_list::<test_schema::FeatureAlternate1>(),
        _ => return None,
    })
}
