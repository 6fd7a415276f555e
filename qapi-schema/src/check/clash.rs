//! Names that become one in a binding.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};

use crate::name::{c_byte, same_c_name};

/// A name, equal to those that become the same C identifier.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CName<'a>(pub(crate) &'a str);

impl PartialEq for CName<'_> {
    fn eq(&self, other: &CName<'_>) -> bool {
        same_c_name(self.0, other.0)
    }
}

impl Eq for CName<'_> {}

impl Hash for CName<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // In pieces, since hashing byte by byte is slow.
        let mut buffer = [0; 32];
        for piece in self.0.as_bytes().chunks(buffer.len()) {
            for (to, &from) in buffer.iter_mut().zip(piece) {
                *to = c_byte(from);
            }
            state.write(&buffer[..piece.len()]);
        }
        state.write_u8(0xff);
    }
}

/// Up to this many names, comparing each with all before it beats hashing.
const FEW: usize = 12;

/// Calls `clash` with the number of each name that was there before, and the number under which it was.
pub(crate) fn first_of_each<'n>(
    names: impl ExactSizeIterator<Item = &'n str> + Clone,
    mut clash: impl FnMut(usize, usize),
) {
    if names.len() <= FEW {
        for (i, name) in names.clone().enumerate() {
            if let Some(first) = names.clone().take(i).position(|earlier| same_c_name(earlier, name)) {
                clash(i, first);
            }
        }
        return;
    }
    let mut seen = HashMap::with_capacity(names.len());
    for (i, name) in names.enumerate() {
        let first = *seen.entry(CName(name)).or_insert(i);
        if first != i {
            clash(i, first);
        }
    }
}
