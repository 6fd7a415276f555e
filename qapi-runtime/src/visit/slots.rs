//! Finding a name among those of a definition, by its hash.

use crate::Name;

/// Where a name may be found.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    hash: u32,
    /// The number of the name that has this hash; [`EMPTY`] for none.
    number: u16,
}

/// No name belongs to this slot.
const EMPTY: u16 = u16::MAX;

/// How many slots so many names have: always more than names.
pub const fn count(names: usize) -> usize {
    if names < EMPTY as usize { (2 * names).next_power_of_two() } else { 0 }
}

/// The slots of these names: each is at its hash, or behind where that is taken.
pub const fn slots<const N: usize>(names: &[Name<'static>]) -> [Slot; N] {
    let mut slots = [Slot { hash: 0, number: EMPTY }; N];
    let mut number = 0;
    while N > 0 && number < names.len() {
        let hash = names[number].hash();
        let mut slot = hash as usize & (N - 1);
        while slots[slot].number != EMPTY {
            slot = (slot + 1) & (N - 1);
        }
        slots[slot] = Slot { hash, number: number as u16 };
        number += 1;
    }
    slots
}

/// The number of the name with this hash, where no other took its slot.
#[inline(always)]
pub(crate) fn likely(slots: &[Slot], hash: u32) -> Option<usize> {
    let slot = slots.get(hash as usize & slots.len().wrapping_sub(1))?;
    (slot.hash == hash).then_some(usize::from(slot.number))
}

/// The number of the name with this hash that it is.
pub(crate) fn find(slots: &[Slot], hash: u32, is_it: &dyn Fn(usize) -> bool) -> Option<usize> {
    let mask = slots.len().wrapping_sub(1);
    let mut at = hash as usize & mask;
    loop {
        // There are more slots than names, so that an empty one ends this.
        let slot = slots.get(at).filter(|slot| slot.number != EMPTY)?;
        if slot.hash == hash && is_it(usize::from(slot.number)) {
            return Some(usize::from(slot.number));
        }
        at = (at + 1) & mask;
    }
}
