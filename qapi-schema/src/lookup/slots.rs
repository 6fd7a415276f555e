//! Finding a name among those of a definition, by its hash.
//!
//! A table of slots is a string of bytes: at a name's hash, or behind where that is taken, stands the name's number. It
//! is made when code is generated.

/// No name belongs to this slot.
const EMPTY: u8 = u8::MAX;

/// The slots of names that have these hashes: a power of two, and always more than names. None where there are more
/// names than numbers.
///
/// ```
/// use qapi_schema::lookup::{self, Name};
///
/// let names = ["driver", "node-name"].map(Name::new);
/// let slots = lookup::slots(&names.map(|name| name.hash()));
/// let find = |text: &str| lookup::find(&slots, lookup::hash(text.as_bytes()), &|number| names[number].text() == text);
/// assert_eq!(find("node-name"), Some(1));
/// assert_eq!(find("filename"), None);
/// ```
pub fn slots(hashes: &[u32]) -> Vec<u8> {
    if hashes.len() >= usize::from(EMPTY) {
        return Vec::new();
    }
    let count = (2 * hashes.len()).next_power_of_two();
    let mut slots = vec![EMPTY; count];
    for (number, &hash) in (0..EMPTY).zip(hashes) {
        let places = (0..count).map(|step| (hash as usize + step) & (count - 1));
        let free = places.into_iter().find(|&place| slots.get(place) == Some(&EMPTY));
        if let Some(slot) = free.and_then(|place| slots.get_mut(place)) {
            *slot = number;
        }
    }
    slots
}

/// The number of the name that mostly is the one with this hash; that of none where the slot is empty.
#[inline(always)]
pub fn likely(slots: &[u8], hash: u32) -> Option<usize> {
    slots.get(hash as usize & slots.len().wrapping_sub(1)).map(|&number| usize::from(number))
}

/// The number of the name with this hash that it is.
pub fn find(slots: &[u8], hash: u32, is_it: &dyn Fn(usize) -> bool) -> Option<usize> {
    let mask = slots.len().wrapping_sub(1);
    let mut at = hash as usize & mask;
    loop {
        // There are more slots than names, so that an empty one ends this.
        let number = usize::from(*slots.get(at).filter(|&&number| number != EMPTY)?);
        if is_it(number) {
            return Some(number);
        }
        at = (at + 1) & mask;
    }
}
