//! Visits that consume a value.

use serde_json::Value;

use crate::QapiType;

/// A place for the boxed parts of a value that is taken apart.
///
/// Dropping a value drops what it owns by recursion, and a value that nests a hundred thousand levels deep
/// exhausts any stack. The dealloc visit hands every box to the visitor instead, which takes it apart later.
pub trait DeallocVisitor {
    /// Takes over a part; it is dismantled when the caller is done.
    fn later(&mut self, part: Box<dyn Dismantle>);
}

/// A value that can be taken apart.
pub trait Dismantle {
    /// Drops what is flat, and hands what is boxed to the visitor.
    fn dismantle(self: Box<Self>, v: &mut dyn DeallocVisitor);
}

impl<T: QapiType> Dismantle for T {
    fn dismantle(self: Box<Self>, v: &mut dyn DeallocVisitor) {
        T::dealloc(*self, v);
    }
}

/// A list whose elements are taken apart one after the other.
pub(crate) struct Elements<T>(pub(crate) Vec<T>);

impl<T: QapiType> Dismantle for Elements<T> {
    fn dismantle(self: Box<Self>, v: &mut dyn DeallocVisitor) {
        for element in self.0 {
            element.dealloc(v);
        }
    }
}

/// An `any` value, whose own drop would recurse too.
pub(crate) struct Any(pub(crate) Value);

impl Dismantle for Any {
    fn dismantle(self: Box<Self>, v: &mut dyn DeallocVisitor) {
        let nests = |value: &Value| matches!(value, Value::Array(_) | Value::Object(_));
        match self.0 {
            Value::Array(elements) => {
                elements.into_iter().filter(nests).for_each(|element| v.later(Box::new(Any(element))));
            }
            Value::Object(members) => {
                members
                    .into_iter()
                    .map(|(_, member)| member)
                    .filter(nests)
                    .for_each(|member| v.later(Box::new(Any(member))));
            }
            _ => {}
        }
    }
}

#[derive(Default)]
struct Worklist(Vec<Box<dyn Dismantle>>);

impl DeallocVisitor for Worklist {
    fn later(&mut self, part: Box<dyn Dismantle>) {
        self.0.push(part);
    }
}

/// Frees a value without recursion, however deeply it nests.
///
/// Ordinary values need not care: dropping them is fine for everything that came from JSON text, which may
/// nest 1024 levels deep.
pub fn dealloc<T: QapiType>(value: T) {
    let mut list = Worklist::default();
    value.dealloc(&mut list);
    while let Some(part) = list.0.pop() {
        part.dismantle(&mut list);
    }
}
