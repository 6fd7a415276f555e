//! Enums by name, outside of visits.

use crate::{Error, QapiEnum};

/// The enum's value of this name. Values that the schema does not know are errors, also where the type has
/// room for them.
pub fn parse_enum<T: QapiEnum>(text: &str) -> Result<T, Error> {
    T::TABLE
        .find(text)
        .and_then(T::from_index)
        .ok_or_else(|| Error::generic(format!("invalid parameter value: {text}")))
}
