//! Going through the members of an object.

use qapi_schema::{Member, lookup};

use super::Tables;
use crate::policy::Settings;
use crate::visitor::InputVisitor;
use crate::{ErrorClass, Name};

/// The members that one definition has itself, in the order of the schema, ready to be looked up. Generated code has
/// it worked out when it is written.
#[derive(Clone, Copy, Debug)]
pub struct MemberTable {
    /// What they are called.
    pub names: &'static [Name<'static>],
    /// What they are.
    pub members: &'static [Member<'static>],
    /// Where to find a name, see [`lookup::slots`].
    pub slots: &'static [u8],
    /// One bit for the first six bits of each hash that some name has: where it is not set, there is no such member.
    pub filter: u64,
    /// Which of the first 64 there must be.
    pub required: u64,
    /// Which of the first 64 there are.
    pub all: u64,
    /// Whether some member has a feature or a condition.
    pub guarded: bool,
}

impl MemberTable {
    /// The table without members.
    pub const NOTHING: MemberTable =
        MemberTable { names: &[], members: &[], slots: &[], filter: 0, required: 0, all: 0, guarded: false };

    /// The member of this number, and its name.
    fn get(&self, number: usize) -> Option<(&'static Member<'static>, &'static Name<'static>)> {
        self.members.get(number).zip(self.names.get(number))
    }
}

/// An odd number whose multiples are far apart.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// Beside a number below 64: the policy may have a say in the member.
const GUARDED: usize = 256;

/// A way through the members of a definition, and of those [around](super::Around) it.
///
/// The visit function of a type asks it for one member after the other; in which order they come is the
/// [visitor's choice](InputVisitor::next_member). Those around have the numbers behind the definition's own.
#[derive(Debug)]
pub struct Walk<'a> {
    table: &'static MemberTable,
    outer: Option<&'a Tables<'a>>,
    /// What the definition's own members are called, if members may come in any order and none is guarded.
    plain: &'static [Name<'static>],
    /// How far it has come: the next member's number, or a place of the visitor's own, which is not 0.
    pub(crate) at: u32,
    /// More of that place.
    pub(crate) ordinal: u32,
    /// Of the first 64 members, those that it came upon, those that there must be, and those that there are.
    seen: u64,
    required: u64,
    all: u64,
    /// The member behind which it ends, if members may come in any order.
    last: u64,
    count: u32,
    /// The number of the member it came upon last, with [`GUARDED`] where that may be guarded; before the first, a
    /// number that none has.
    latest: usize,
    /// What it is called, if it is plain.
    name: &'static Name<'static>,
    /// A number below 2¹⁶ that the table has, mostly alone.
    mark: u32,
    guarded: bool,
    /// It has come through all members, in the order of the schema.
    exhausted: bool,
}

impl<'a> Walk<'a> {
    /// A walk through the members of this table and those around them.
    #[inline]
    pub fn new(table: &'static MemberTable, outer: Option<&'a Tables<'a>>) -> Walk<'a> {
        match outer {
            Some(outer) => Walk::with_outer(table, outer),
            None => Walk::alone(table),
        }
    }

    #[inline(always)]
    fn alone(table: &'static MemberTable) -> Walk<'a> {
        Walk {
            table,
            outer: None,
            plain: if table.guarded || table.names.len() > 64 { &[] } else { table.names },
            at: 0,
            ordinal: 0,
            seen: 0,
            required: table.required,
            all: table.all,
            last: 0,
            count: table.names.len() as u32,
            latest: usize::MAX,
            name: &Name::ANONYMOUS,
            mark: (table.filter.wrapping_mul(SPREAD) >> 48) as u32,
            guarded: table.guarded,
            exhausted: false,
        }
    }

    // It is made of what is elsewhere: what was written just before is slow to read where it is read in larger parts.
    #[inline(never)]
    fn with_outer(table: &'static MemberTable, outer: &'a Tables<'a>) -> Walk<'a> {
        let mut walk = Walk { outer: Some(outer), ..Walk::alone(table) };
        let mut next = Some(outer);
        while let Some(&Tables { table, seen, outer }) = next {
            walk.seen |= seen << (walk.count & 63);
            walk.required |= table.required << (walk.count & 63);
            walk.all |= table.all << (walk.count & 63);
            walk.count += table.names.len() as u32;
            walk.guarded |= table.guarded;
            next = outer;
        }
        if walk.count > 64 {
            walk.plain = &[];
        }
        walk
    }

    /// The same that ends behind the discriminator, since the members behind it may be those of the branch, which is
    /// known then.
    #[inline]
    pub fn to_discriminator(
        table: &'static MemberTable,
        outer: Option<&'a Tables<'a>>,
        discriminator: usize,
    ) -> Walk<'a> {
        Walk { last: 1 << (discriminator & 63), ..Walk::new(table, outer) }
    }

    /// The members that it did not come to, for what the definition takes in; none if it has come to its end.
    #[inline]
    pub fn rest(&self) -> Option<Tables<'a>> {
        if self.exhausted {
            return None;
        }
        Some(Tables { table: self.table, seen: self.seen & self.table.all, outer: self.outer })
    }

    /// The next member's number and name. Where the policy refuses a member, its number is that of none, and the
    /// visitor has the error.
    #[inline]
    pub fn next(&mut self, v: &mut dyn InputVisitor) -> Option<(usize, &'static Name<'static>)> {
        let number = v.next_member(self)?;
        if number == self.latest { Some((number, self.name)) } else { Some(self.check(v, number)) }
    }

    /// The same for a member that may be guarded.
    #[inline(never)]
    fn check(&self, v: &mut dyn InputVisitor, number: usize) -> (usize, &'static Name<'static>) {
        if self.guarded && !self.accepts(v, number) {
            return (usize::MAX, &Name::ANONYMOUS);
        }
        (number, self.get(number).map_or(&Name::ANONYMOUS, |(_, name)| name))
    }

    /// The member of this number, and its name.
    fn get(&self, number: usize) -> Option<(&'static Member<'static>, &'static Name<'static>)> {
        let (table, number, _) = self.place_of(number)?;
        table.get(number)
    }

    /// The table that has the member of this number, the member's number there, and which were visited before.
    #[inline(always)]
    fn place_of(&self, mut number: usize) -> Option<(&'static MemberTable, usize, u64)> {
        let mut next = Tables { table: self.table, seen: 0, outer: self.outer };
        while number >= next.table.names.len() {
            number -= next.table.names.len();
            next = *next.outer?;
        }
        Some((next.table, number, next.seen))
    }

    /// Whether the policy lets a member pass.
    fn accepts(&self, v: &mut dyn InputVisitor, number: usize) -> bool {
        if self.table.members.get(number).is_some_and(|member| member.features.is_empty()) {
            return true;
        }
        let Some((member, name)) = self.get(number).filter(|(member, _)| !member.features.is_empty()) else {
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
            let Some((table, inner, seen)) = self.place_of(number) else {
                self.exhausted = true;
                return None;
            };
            let (member, name) = table.get(inner)?;
            self.at += 1;
            if (inner < 64 && seen >> inner & 1 != 0) || !v.settings().exists(&member.condition) {
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
        self.count <= 64
    }

    /// A number that goes with what it came upon last, in which table. It is mostly another one elsewhere.
    #[inline(always)]
    pub(crate) fn where_it_is(&self) -> usize {
        // Not whether it may be guarded: it is noted what was behind it, whoever found it.
        self.mark as usize + (self.latest & 0xff)
    }

    /// The name of a member.
    #[inline]
    pub(crate) fn name(&self, number: usize) -> Option<&'static Name<'static>> {
        self.get(number).map(|(_, name)| name)
    }

    /// The name of a member, if it is plain.
    #[inline(always)]
    pub(crate) fn expected(&self, number: usize) -> Option<&'static Name<'static>> {
        match self.plain.get(number) {
            Some(name) => Some(name),
            None => self.expected_elsewhere(number),
        }
    }

    #[inline(always)]
    fn expected_elsewhere(&self, number: usize) -> Option<&'static Name<'static>> {
        let (table, inner, _) = self.place_of(number)?;
        let (member, name) = table.get(inner)?;
        let is_plain = !table.guarded || member.condition.is_always() && member.features.is_empty();
        (self.is_free() && is_plain).then_some(name)
    }

    /// Notes that there is such a member in the source, which is called so and is plain; whether it is another one than
    /// the walk came upon before.
    #[inline(always)]
    pub(crate) fn passes(&mut self, number: usize, name: &'static Name<'static>) -> bool {
        let is_another = !self.has_come_upon(number);
        if is_another {
            self.seen |= 1 << (number & 63);
            (self.latest, self.name) = (number, name);
        }
        is_another
    }

    /// Whether some member may have a name of this hash.
    #[inline(always)]
    pub(crate) fn may_have(&self, hash: u32) -> bool {
        self.table.filter >> (hash >> 26) & 1 != 0 || self.outer.is_some()
    }

    /// The number of the member that mostly is the one whose name has this hash, if it is.
    #[inline(always)]
    pub(crate) fn likely(&self, hash: u32, is_it: impl Fn(&Name<'_>) -> bool) -> Option<usize> {
        let (mut table, mut offset, mut outer) = (self.table, 0, self.outer);
        loop {
            let number = lookup::likely(table.slots, hash);
            if let Some(number) = number
                && table.names.get(number).is_some_and(&is_it)
            {
                return Some(offset + number);
            }
            offset += table.names.len();
            (table, outer) = outer.map(|next| (next.table, next.outer))?;
        }
    }

    /// The number of the member whose name has this hash and is the right one.
    pub(crate) fn find(&self, hash: u32, is_it: &dyn Fn(&Name<'_>) -> bool) -> Option<usize> {
        let is_it = |name: &Name<'_>| name.hash() == hash && is_it(name);
        let (mut table, mut offset, mut outer) = (self.table, 0, self.outer);
        loop {
            let found = lookup::find(table.slots, hash, &|number| table.names.get(number).is_some_and(is_it));
            if let Some(number) = found {
                return Some(offset + number);
            }
            offset += table.names.len();
            (table, outer) = outer.map(|next| (next.table, next.outer))?;
        }
    }

    /// Whether there is nothing more to come.
    #[inline(always)]
    pub(crate) fn is_complete(&self) -> bool {
        self.seen == self.all || self.is_behind_last()
    }

    /// Whether it came upon the member behind which it ends.
    #[inline(always)]
    pub(crate) fn is_behind_last(&self) -> bool {
        self.seen & self.last != 0
    }

    /// Whether it came upon this member.
    #[inline(always)]
    pub(crate) fn has_come_upon(&self, number: usize) -> bool {
        self.seen >> (number & 63) & 1 != 0
    }

    /// Notes that there is such a member in the source; whether there is one in the schema.
    #[inline(always)]
    pub(crate) fn comes_upon(&mut self, number: usize, settings: &Settings) -> bool {
        self.seen |= 1 << (number & 63);
        if let Some(name) = self.plain.get(number) {
            (self.latest, self.name) = (number, name);
            return true;
        }
        self.latest = number | GUARDED;
        !self.guarded || self.exists(number, settings)
    }

    #[inline(never)]
    fn exists(&self, number: usize, settings: &Settings) -> bool {
        self.get(number).is_some_and(|(member, _)| settings.exists(&member.condition))
    }

    /// Whether there may be a member that there must be, and that the walk did not come upon.
    #[inline(always)]
    pub(crate) fn is_short(&self) -> bool {
        self.required & !self.seen != 0
    }

    /// The number of a member that there must be, and that the walk did not come upon.
    #[inline]
    pub(crate) fn next_missing(&mut self, settings: &Settings, lenient: bool) -> Option<usize> {
        let missing = self.required & !self.seen;
        if missing == 0 { None } else { self.first_missing(missing, settings, lenient) }
    }

    #[cold]
    fn first_missing(&mut self, missing: u64, settings: &Settings, lenient: bool) -> Option<usize> {
        let bits = (0..64).filter(|bit| missing >> bit & 1 != 0);
        let mut members = bits.filter_map(|bit| Some((bit, self.get(bit)?.0)));
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
