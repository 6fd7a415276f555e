//! Members of an object that another definition takes in, seen from there.
//!
//! The members of a base and of the struct that has it, or of a union and its branch, stand side by side in one object.
//! So that each is visited where it is, the innermost of these definitions has the walk, and hands to those around it
//! what is theirs.

use std::fmt;

use super::{MemberTable, Walk};
use crate::visitor::InputVisitor;
use crate::{Failed, Name};

/// Visits a member, by its number and name; whether that went well.
pub type Fill<'a> = dyn FnMut(&mut dyn InputVisitor, usize, &'static Name<'static>) -> bool + 'a;

/// The members of a definition, and of those around it.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'a> {
    pub(super) table: &'static MemberTable,
    /// Which of the first 64 were visited.
    pub(super) seen: u64,
    pub(super) outer: Option<&'a Tables<'a>>,
}

impl<'a> Tables<'a> {
    /// The members of this table, of which none was visited, and those around them.
    #[inline]
    pub fn new(table: &'static MemberTable, outer: Option<&'a Tables<'a>>) -> Tables<'a> {
        Tables { table, seen: 0, outer }
    }
}

/// The members around those of a definition that is visited, and what visits them.
pub struct Around<'a> {
    tables: &'a Tables<'a>,
    fill: &'a mut Fill<'a>,
}

impl<'a> Around<'a> {
    /// What is around: these members, which the function visits. It numbers them from 0 on.
    #[inline]
    pub fn new(tables: &'a Tables<'a>, fill: &'a mut Fill<'a>) -> Around<'a> {
        Around { tables, fill }
    }

    /// The same, if some of these members were not visited.
    #[inline]
    pub fn rest(tables: &'a Option<Tables<'a>>, fill: &'a mut Fill<'a>) -> Option<Around<'a>> {
        tables.as_ref().map(|tables| Around { tables, fill })
    }

    /// The members.
    #[inline]
    pub fn tables(around: &Option<Around<'a>>) -> Option<&'a Tables<'a>> {
        around.as_ref().map(|around| around.tables)
    }

    /// Visits a member that is none of the `own` ones of the definition, which has the numbers up to that.
    pub fn fill(
        around: &mut Option<Around<'_>>,
        v: &mut dyn InputVisitor,
        number: usize,
        own: usize,
        name: &'static Name<'static>,
    ) -> bool {
        match around {
            Some(around) if number != usize::MAX => (around.fill)(v, number.saturating_sub(own), name),
            _ => false,
        }
    }
}

impl fmt::Debug for Around<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Around").field("tables", &self.tables).finish_non_exhaustive()
    }
}

/// Visits the members around a definition that has none itself.
///
/// # Errors
/// One of them is wrong.
pub fn input_around(v: &mut dyn InputVisitor, mut around: Option<Around<'_>>) -> Result<(), Failed> {
    static NOTHING: MemberTable = MemberTable::NOTHING;
    let tables = Around::tables(&around);
    if tables.is_none() {
        return Ok(());
    }
    let mut walk = Walk::new(&NOTHING, tables);
    while let Some((number, name)) = walk.next(v) {
        if !Around::fill(&mut around, v, number, 0, name) {
            return Err(Failed);
        }
    }
    Ok(())
}

/// Builds a value without members.
///
/// # Errors
/// A member around it is wrong.
#[inline]
pub fn input_nothing<T>(v: &mut dyn InputVisitor, around: Option<Around<'_>>, value: T) -> Result<T, Failed> {
    input_around(v, around).map(|()| value)
}
