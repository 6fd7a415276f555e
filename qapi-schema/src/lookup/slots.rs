//! Finding a name among those of a definition, by its hash.
//!
//! A table of slots is a string of bytes: at a name's hash, or behind where that is taken, stands the name's number. By
//! how many bits the hash is shifted before, the first byte says. The table is made when code is generated.

/// No name belongs to this slot.
const EMPTY: u8 = u8::MAX;

/// As far as hashes may be shifted: enough bits remain for the slots of so many names as there may be.
const MAX_SHIFT: u8 = 20;

/// The slots of names that have these hashes, behind the shift: a power of two, and always more than names. Nothing at
/// all where there are more names than numbers.
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
    // Where no two names want the same slot, the first look always tells. A few more slots mostly make that so.
    let counts = (1..=4).map(|larger| hashes.len().next_power_of_two() << larger);
    let tables = counts.flat_map(|count| (0..=MAX_SHIFT).map(move |shift| (count, shift)));
    let displaced = |&(count, shift): &(usize, u8)| displaced(hashes, count, shift);
    let best = tables.clone().find(|table| displaced(table) == 0);
    let (count, shift) = best.or_else(|| tables.min_by_key(displaced)).unwrap_or((1, 0));
    let mut slots = vec![EMPTY; count];
    for (number, &hash) in (0..EMPTY).zip(hashes) {
        let places = (0..count).map(|step| ((hash >> shift) as usize + step) & (count - 1));
        let free = places.into_iter().find(|&place| slots.get(place) == Some(&EMPTY));
        if let Some(slot) = free.and_then(|place| slots.get_mut(place)) {
            *slot = number;
        }
    }
    slots.insert(0, shift);
    slots
}

/// How many names want a slot that another one has.
fn displaced(hashes: &[u32], count: usize, shift: u8) -> usize {
    let mut taken = vec![false; count];
    let wants_taken = |&&hash: &&u32| {
        let slot = taken.get_mut((hash >> shift) as usize & (count - 1));
        slot.is_some_and(|taken| std::mem::replace(taken, true))
    };
    hashes.iter().filter(wants_taken).count()
}

/// The number of the name that mostly is the one with this hash; that of none where the slot is empty.
#[inline(always)]
pub fn likely(slots: &[u8], hash: u32) -> Option<usize> {
    let (&shift, slots) = slots.split_first()?;
    slots
        .get((hash >> (shift & 31)) as usize & slots.len().wrapping_sub(1))
        .map(|&number| usize::from(number))
}

/// The number of the name with this hash that it is.
pub fn find(slots: &[u8], hash: u32, is_it: &dyn Fn(usize) -> bool) -> Option<usize> {
    let (&shift, slots) = slots.split_first()?;
    let mask = slots.len().wrapping_sub(1);
    let mut at = (hash >> (shift & 31)) as usize & mask;
    loop {
        // There are more slots than names, so that an empty one ends this.
        let number = usize::from(*slots.get(at).filter(|&&number| number != EMPTY)?);
        if is_it(number) {
            return Some(number);
        }
        at = (at + 1) & mask;
    }
}
