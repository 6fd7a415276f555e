//! What QAPI's built-in types are in Rust.

use std::sync::Arc;

use qapi_schema::Builtin;
use qapi_schema::check::shape::{Shape, TypeFacts};
use serde_json::Value;

use crate::types::{JsonKinds, Null, Secret, SecretText, Size};
use crate::visitor::{Any, CloneVisitor, DeallocVisitor, InputVisitor, OutputVisitor, clone_secret};
use crate::{Failed, Name, Node, QapiMembers, QapiType, stack, visit};

macro_rules! scalar {
    ($ty:ty, $qapi:ident, $json:expr, |$v:ident, $name:ident| $input:expr, |$self:ident, $out:ident, $oname:ident| $output:expr) => {
        impl QapiType for $ty {
            const FACTS: TypeFacts<'static> = TypeFacts::builtin(Builtin::$qapi);
            const JSON: JsonKinds = $json;

            fn node() -> Node {
                Node::BUILTIN
            }

            #[inline]
            fn input($v: &mut dyn InputVisitor, $name: &Name<'_>) -> Result<Self, Failed> {
                $input
            }

            #[inline]
            fn output(&self, $out: &mut dyn OutputVisitor, $oname: &Name<'_>) {
                let $self = *self;
                $output
            }

            #[inline]
            fn clone_with(&self, _: &mut dyn CloneVisitor, _: &Name<'_>) -> Self {
                *self
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

            fn node() -> Node {
                Node::BUILTIN
            }

            #[inline]
            fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Self, Failed> {
                v.type_str(name).map(Self::from)
            }

            #[inline]
            fn output(&self, v: &mut dyn OutputVisitor, name: &Name<'_>) {
                v.type_str(name, self);
            }

            #[inline]
            fn clone_with(&self, v: &mut dyn CloneVisitor, name: &Name<'_>) -> Self {
                Self::from(v.text(name, self))
            }
        })*
    };
}

text!(String, Box<str>, Arc<str>);

impl<T: SecretText> QapiType for Secret<T> {
    const FACTS: TypeFacts<'static> = TypeFacts::builtin(Builtin::Str);
    const JSON: JsonKinds = JsonKinds::STRING;

    fn node() -> Node {
        Node::BUILTIN
    }

    #[inline]
    fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Self, Failed> {
        v.type_secret(name).map(|text| Secret::new(T::from(text)))
    }

    #[inline]
    fn output(&self, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        v.type_secret(name, self.reveal());
    }

    #[inline]
    fn clone_with(&self, v: &mut dyn CloneVisitor, name: &Name<'_>) -> Self {
        clone_secret(v, name, self)
    }
}

impl QapiType for Value {
    const FACTS: TypeFacts<'static> = TypeFacts::builtin(Builtin::Any);
    const JSON: JsonKinds = JsonKinds::ANY;

    fn node() -> Node {
        Node::BUILTIN
    }

    #[inline]
    fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Self, Failed> {
        v.type_any(name)
    }

    #[inline]
    fn output(&self, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        v.type_any(name, self);
    }

    #[inline]
    fn clone_with(&self, v: &mut dyn CloneVisitor, name: &Name<'_>) -> Self {
        v.any(name, self)
    }

    fn dealloc(self, v: &mut dyn DeallocVisitor) {
        v.later(Box::new(Any(self)));
    }
}

impl<T: QapiType> QapiType for Vec<T> {
    const FACTS: TypeFacts<'static> = {
        let element = <T as QapiType>::FACTS;
        assert!(!element.ty.array, "QAPI has no lists of lists: give the inner list a struct of its own");
        element.list()
    };
    const JSON: JsonKinds = JsonKinds::ARRAY;

    fn node() -> Node {
        T::node()
    }

    #[inline]
    fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Self, Failed> {
        visit::input_list(v, name)
    }

    #[inline]
    fn output(&self, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        visit::output_list(self, v, name);
    }

    #[inline]
    fn clone_with(&self, v: &mut dyn CloneVisitor, _: &Name<'_>) -> Self {
        visit::clone_list(self, v)
    }

    #[inline]
    fn dealloc(self, v: &mut dyn DeallocVisitor) {
        visit::dealloc_list(self, v);
    }
}

impl<T: QapiType> QapiType for Box<T> {
    const FACTS: TypeFacts<'static> = <T as QapiType>::FACTS;
    const JSON: JsonKinds = T::JSON;

    fn node() -> Node {
        T::node()
    }

    #[inline]
    fn input(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Self, Failed> {
        stack::grow(|| T::input(v, name).map(Box::new))
    }

    #[inline]
    fn output(&self, v: &mut dyn OutputVisitor, name: &Name<'_>) {
        stack::grow(|| T::output(self, v, name));
    }

    #[inline]
    fn clone_with(&self, v: &mut dyn CloneVisitor, name: &Name<'_>) -> Self {
        stack::grow(|| Box::new(T::clone_with(self, v, name)))
    }

    #[inline]
    fn dealloc(self, v: &mut dyn DeallocVisitor) {
        v.later(self);
    }
}

/// A large branch of a union may be boxed; its members are then visited the same.
impl<T: QapiType + QapiMembers> QapiMembers for Box<T> {
    const SHAPE: &'static Shape<'static> = T::SHAPE;

    #[inline]
    fn input_members(v: &mut dyn InputVisitor) -> Result<Self, Failed> {
        stack::grow(|| T::input_members(v).map(Box::new))
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
