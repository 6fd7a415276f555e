//! What QAPI's built-in types are in Rust.

use std::sync::Arc;

use qapi_schema::Builtin;
use qapi_schema::check::shape::{Shape, TypeFacts};
use serde_json::Value;

use crate::types::{JsonKinds, Null, Secret, SecretText, Size};
use crate::visit::{Around, Item};
use crate::visitor::{Any, CloneVisitor, DeallocVisitor, InputVisitor, OutputVisitor, clone_secret};
use crate::{Failed, Name, Node, QapiMembers, QapiType, Visits, VisitsElement, stack, visit};

macro_rules! scalar {
    ($ty:ty, $qapi:ident, $json:expr, |$v:ident, $name:ident| $input:expr, |$self:ident, $out:ident, $oname:ident| $output:expr) => {
        impl QapiType for $ty {
            const FACTS: TypeFacts<'static> = TypeFacts::builtin(Builtin::$qapi);
            const JSON: JsonKinds = $json;

            type Visits = $ty;
        }

        impl VisitsElement for $ty {}

        impl Visits<$ty> for $ty {
            #[inline]
            fn input($v: &mut dyn InputVisitor, $name: &Name<'_>) -> Result<$ty, Failed> {
                $input
            }

            #[inline]
            fn output(value: &$ty, $out: &mut dyn OutputVisitor, $oname: &Name<'_>) {
                let $self = *value;
                $output
            }

            #[inline]
            fn clone_with(value: &$ty, _: &mut dyn CloneVisitor, _: &Name<'_>) -> $ty {
                *value
            }
        }
    };
}

macro_rules! narrow {
    ($($ty:ty, $qapi:ident, $shown:literal, $input:ident, $output:ident, $wide:ty;)*) => {
        $(scalar!($ty, $qapi, JsonKinds::NUMBER, |v, name| visit::$input(v, name, $shown),
            |value, v, name| v.$output(name, <$wide>::from(value)));)*
    };
}

narrow! {
    i8, Int8, "int8_t", input_int, type_int64, i64;
    i16, Int16, "int16_t", input_int, type_int64, i64;
    i32, Int32, "int32_t", input_int, type_int64, i64;
    u8, Uint8, "uint8_t", input_uint, type_uint64, u64;
    u16, Uint16, "uint16_t", input_uint, type_uint64, u64;
    u32, Uint32, "uint32_t", input_uint, type_uint64, u64;
}

scalar!(i64, Int, JsonKinds::NUMBER, |v, name| v.type_int64(name), |value, v, name| v
    .type_int64(name, value));
scalar!(u64, Uint64, JsonKinds::NUMBER, |v, name| v.type_uint64(name), |value, v, name| v
    .type_uint64(name, value));
scalar!(Size, Size, JsonKinds::NUMBER, |v, name| v.type_size(name).map(Size), |value, v, name| v
    .type_size(name, value.0));
scalar!(bool, Bool, JsonKinds::BOOL, |v, name| v.type_bool(name), |value, v, name| v.type_bool(name, value));
scalar!(f64, Number, JsonKinds::NUMBER, |v, name| v.type_number(name), |value, v, name| v
    .type_number(name, value));
scalar!(Null, Null, JsonKinds::NULL, |v, name| v.type_null(name).map(|()| Null), |_value, v, name| v
    .type_null(name));

macro_rules! text {
    ($($ty:ty),*) => {
        $(impl QapiType for $ty {
            const FACTS: TypeFacts<'static> = TypeFacts::builtin(Builtin::Str);
            const JSON: JsonKinds = JsonKinds::STRING;

            type Visits = $ty;
        }

        impl VisitsElement for $ty {}

        impl Visits<$ty> for $ty {
            #[inline]
            fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<$ty, Failed> {
                v.type_str(name).map(<$ty>::from)
            }

            #[inline]
            fn output(value: &$ty, v: &mut dyn OutputVisitor, name: &Name<'_>) {
                v.type_str(name, value);
            }

            #[inline]
            fn clone_with(value: &$ty, v: &mut dyn CloneVisitor, name: &Name<'_>) -> $ty {
                <$ty>::from(v.text(name, value))
            }
        })*
    };
}

text!(String, Box<str>, Arc<str>);

impl<T: SecretText> QapiType for Secret<T> {
    const FACTS: TypeFacts<'static> = TypeFacts::builtin(Builtin::Str);
    const JSON: JsonKinds = JsonKinds::STRING;

    type Visits = Secret<T>;
}

impl<T: SecretText> VisitsElement for Secret<T> {}

impl<T: SecretText> Visits<Secret<T>> for Secret<T> {
    #[inline]
    fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Secret<T>, Failed> {
        v.type_secret(name).map(|text| Secret::new(T::from(text)))
    }

    #[inline]
    fn output(value: &Secret<T>, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        v.type_secret(name, value.reveal());
    }

    #[inline]
    fn clone_with(value: &Secret<T>, v: &mut dyn CloneVisitor, name: &Name<'_>) -> Secret<T> {
        clone_secret(v, name, value)
    }
}

impl QapiType for Value {
    const FACTS: TypeFacts<'static> = TypeFacts::builtin(Builtin::Any);
    const JSON: JsonKinds = JsonKinds::ANY;

    type Visits = Value;
}

impl VisitsElement for Value {}

impl Visits<Value> for Value {
    #[inline]
    fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Value, Failed> {
        v.type_any(name)
    }

    #[inline]
    fn output(value: &Value, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        v.type_any(name, value);
    }

    #[inline]
    fn clone_with(value: &Value, v: &mut dyn CloneVisitor, name: &Name<'_>) -> Value {
        v.any(name, value)
    }

    fn dealloc(value: Value, v: &mut dyn DeallocVisitor) {
        v.later(Box::new(Any(value)));
    }
}

impl<T: QapiType<Visits: VisitsElement>> QapiType for Vec<T> {
    const FACTS: TypeFacts<'static> = <T as QapiType>::FACTS.list();
    const JSON: JsonKinds = JsonKinds::ARRAY;

    type Visits = Vec<T>;

    fn node() -> Node {
        T::node()
    }
}

impl<T: QapiType<Visits: VisitsElement>> Visits<Vec<T>> for Vec<T> {
    #[inline]
    fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Vec<T>, Failed> {
        visit::input_list(v, name)
    }

    #[inline]
    fn output(value: &Vec<T>, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        visit::output_list(value, v, name);
    }

    #[inline]
    fn clone_with(value: &Vec<T>, v: &mut dyn CloneVisitor, _: &Name<'_>) -> Vec<T> {
        visit::clone_list(value, v)
    }

    #[inline]
    fn dealloc(value: Vec<T>, v: &mut dyn DeallocVisitor) {
        visit::dealloc_list(value, v);
    }
}

impl<T: QapiType> QapiType for Box<T> {
    const FACTS: TypeFacts<'static> = <T as QapiType>::FACTS;
    const JSON: JsonKinds = T::JSON;

    type Visits = Box<T>;

    fn node() -> Node {
        T::node()
    }
}

impl<T: QapiType<Visits: VisitsElement>> VisitsElement for Box<T> {}

impl<T: QapiType> Visits<Box<T>> for Box<T> {
    #[inline]
    fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Box<T>, Failed> {
        stack::grow(|| T::input(v, name).map(Box::new))
    }

    #[inline]
    fn output(value: &Box<T>, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        stack::grow(|| T::output(value, v, name));
    }

    #[inline]
    fn clone_with(value: &Box<T>, v: &mut dyn CloneVisitor, name: &Name<'_>) -> Box<T> {
        stack::grow(|| Box::new(T::clone_with(value, v, name)))
    }

    #[inline]
    fn dealloc(value: Box<T>, v: &mut dyn DeallocVisitor) {
        v.later(value);
    }
}

/// A large branch of a union may be boxed; its members are then visited the same.
impl<T: QapiType + QapiMembers> QapiMembers for Box<T> {
    const ITEM: &'static Item = T::ITEM;
    const SHAPE: &'static Shape<'static> = T::SHAPE;
    type TakesIn = T::TakesIn;

    #[inline]
    fn input_members(v: &mut dyn InputVisitor, around: Option<Around<'_>>) -> Result<Self, Failed> {
        stack::grow(|| T::input_members(v, around).map(Box::new))
    }

    #[inline]
    fn output_members(&self, v: &mut dyn OutputVisitor) {
        stack::grow(|| T::output_members(self, v));
    }

    #[inline]
    fn clone_members(&self, v: &mut dyn CloneVisitor) -> Self {
        stack::grow(|| Box::new(T::clone_members(self, v)))
    }

    #[inline]
    fn dealloc_members(self, v: &mut dyn DeallocVisitor) {
        v.later(self);
    }
}
