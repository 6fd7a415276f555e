//! Going through the members of an object.

use qapi_schema::{Member, lookup};

use crate::policy::Settings;
use crate::visitor::InputVisitor;
use crate::{ErrorClass, Name};

/// The members that one definition has itself, in the order of the schema, ready to be looked up.
#[derive(Clone, Copy, Debug)]
pub struct MemberTable {
    names: &'static [Name<'static>],
    members: &'static [Member<'static>],
    /// Where to find a name, see [`lookup::slots`].
    slots: &'static [u8],
    /// One bit for each hash that some name has: where it is not set, there is no such member.
    filter: u64,
    /// Which members there must be, of the first 64.
    required: u64,
    /// Whether some member has a feature or a condition.
    guarded: bool,
}

impl MemberTable {
    /// The table of these members, whose names are these.
    pub const fn new(
        names: &'static [Name<'static>],
        members: &'static [Member<'static>],
        slots: &'static [u8],
    ) -> MemberTable {
        let (mut filter, mut required, mut guarded, mut i) = (0, 0, false, 0);
        while i < members.len() {
            if !members[i].optional && i < 64 {
                required |= 1 << i;
            }
            filter |= 1 << (names[i].hash() >> 26);
            guarded |= !members[i].features.is_empty() || !members[i].condition.is_always();
            i += 1;
        }
        MemberTable { names, members, slots, filter, required, guarded }
    }

    /// The member of this number, and its name.
    fn get(&self, number: usize) -> Option<(&'static Member<'static>, &'static Name<'static>)> {
        self.members.get(number).zip(self.names.get(number))
    }
}

/// A way through the members that one definition has itself.
///
/// The visit function of a type asks it for one member after the other; in which order they come is the
/// [visitor's choice](InputVisitor::next_member).
#[derive(Debug)]
pub struct Walk {
    table: &'static MemberTable,
    /// How far it has come: the next member's number, or a place of the visitor's own, which is not 0.
    pub(crate) at: u32,
    /// More of that place.
    pub(crate) ordinal: u32,
    /// Which of the first 64 members it came upon.
    seen: u64,
}

impl Walk {
    /// A walk through the members of this table.
    #[inline]
    pub fn new(table: &'static MemberTable) -> Walk {
        Walk { table, at: 0, ordinal: 0, seen: 0 }
    }

    /// The next member's number and name. Where the policy refuses a member, its number is that of none, and the
    /// visitor has the error.
    #[inline]
    pub fn next(&mut self, v: &mut dyn InputVisitor) -> Option<(usize, &'static Name<'static>)> {
        let number = v.next_member(self)?;
        if self.table.guarded && !self.accepts(v, number) {
            return Some((usize::MAX, &Name::ANONYMOUS));
        }
        Some((number, self.table.names.get(number)?))
    }

    /// Whether the policy lets a member pass.
    fn accepts(&self, v: &mut dyn InputVisitor, number: usize) -> bool {
        let Some((member, name)) = self.table.get(number).filter(|(member, _)| !member.features.is_empty())
        else {
            return true;
        };
        let class = ErrorClass::GenericError;
        match v.settings().check_input(member.features, class, "parameter", name.text()) {
            Ok(()) => true,
            Err(error) => {
                let path = v.path(name);
                v.fail(error.with_path(path));
                false
            }
        }
    }

    /// What [`InputVisitor::next_member`] answers where members are visited in the order of the schema.
    pub fn next_in_schema<V: InputVisitor + ?Sized>(&mut self, v: &mut V) -> Option<usize> {
        loop {
            let number = self.at as usize;
            let (member, name) = self.table.get(number)?;
            self.at += 1;
            if !v.settings().exists(&member.condition) {
                continue;
            }
            if !is_required(member, v.is_lenient()) && !v.optional(name) {
                continue;
            }
            return Some(number);
        }
    }

    /// Whether members may be visited in any order.
    #[inline]
    pub(crate) fn is_free(&self) -> bool {
        self.table.names.len() <= 64
    }

    /// Whether some member may have a name of this hash.
    #[inline(always)]
    pub(crate) fn may_have(&self, hash: u32) -> bool {
        self.table.filter >> (hash >> 26) & 1 != 0
    }

    /// The member that mostly is the one whose name has this hash.
    #[inline(always)]
    pub(crate) fn likely(&self, hash: u32) -> Option<(usize, &'static Name<'static>)> {
        let number = lookup::likely(self.table.slots, hash)?;
        self.table.names.get(number).filter(|name| name.hash() == hash).map(|name| (number, name))
    }

    /// The number of the member whose name has this hash and is the right one.
    pub(crate) fn find(&self, hash: u32, is_it: &dyn Fn(&Name<'_>) -> bool) -> Option<usize> {
        let is_it = |name: &Name<'_>| name.hash() == hash && is_it(name);
        lookup::find(self.table.slots, hash, &|number| self.table.names.get(number).is_some_and(is_it))
    }

    /// Notes that there is such a member in the source; whether there is one in the schema.
    #[inline(always)]
    pub(crate) fn comes_upon(&mut self, number: usize, settings: &Settings) -> bool {
        self.seen |= 1 << (number & 63);
        !self.table.guarded || self.exists(number, settings)
    }

    #[inline(never)]
    fn exists(&self, number: usize, settings: &Settings) -> bool {
        self.table.members.get(number).is_some_and(|member| settings.exists(&member.condition))
    }

    /// The number of a member that there must be, and that the walk did not come upon.
    #[inline]
    pub(crate) fn next_missing(&mut self, settings: &Settings, lenient: bool) -> Option<usize> {
        let missing = self.table.required & !self.seen;
        if missing == 0 { None } else { self.first_missing(missing, settings, lenient) }
    }

    #[cold]
    fn first_missing(&mut self, missing: u64, settings: &Settings, lenient: bool) -> Option<usize> {
        let bits = (0..64).filter(|bit| missing >> bit & 1 != 0);
        let mut members = bits.filter_map(|bit| Some((bit, self.table.members.get(bit)?)));
        let is_missing =
            |member: &Member<'_>| settings.exists(&member.condition) && is_required(member, lenient);
        members.find(|(_, member)| is_missing(member)).map(|(number, _)| number)
    }
}

/// Whether there must be such a member where its condition holds. A lenient reader does not know the peer's
/// conditions.
fn is_required(member: &Member<'_>, lenient: bool) -> bool {
    !member.optional && (member.condition.is_always() || !lenient)
}
