//! Members that the schema does not know.

use serde_json::{Map, Value};

use crate::visitor::{CloneVisitor, DeallocVisitor, InputVisitor, OutputVisitor};
use crate::{Failed, Name, QapiType};

/// What keeps members that the schema does not know: a map, and nothing else.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot keep members that the schema does not know",
    label = "a field that is `rest` is a map of any values",
    note = "write its type as `Map<String, Value>`, with `Map` and `Value` from `qapi_runtime`"
)]
pub trait Rest: Sized {
    /// Takes all members that were not asked for so far.
    fn input_rest(v: &mut dyn InputVisitor) -> Result<Self, Failed>;

    /// Shows the members.
    fn output_rest(&self, v: &mut dyn OutputVisitor);

    /// Rebuilds the members.
    fn clone_rest(&self, v: &mut dyn CloneVisitor) -> Self;

    /// Takes the members apart.
    fn dealloc_rest(self, v: &mut dyn DeallocVisitor);
}

impl Rest for Map<String, Value> {
    fn input_rest(v: &mut dyn InputVisitor) -> Result<Self, Failed> {
        v.rest()
    }

    fn output_rest(&self, v: &mut dyn OutputVisitor) {
        for (name, value) in self {
            v.type_any(&Name::new(name), value);
        }
    }

    fn clone_rest(&self, v: &mut dyn CloneVisitor) -> Self {
        self.iter().map(|(name, value)| (name.clone(), v.any(&Name::new(name), value))).collect()
    }

    fn dealloc_rest(self, v: &mut dyn DeallocVisitor) {
        Value::Object(self).dealloc(v);
    }
}
