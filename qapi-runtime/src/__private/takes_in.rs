//! What objects take in, as types: the way from an object to its base and to its branches, `()` where there is none.
//!
//! An object that takes in itself is a mistake, and a constant that follows its way would have no end, which the
//! compiler says at length and in words of its own. Traits have no end there either, but what is asked of them is
//! answered: that the way ends is then just not so. So [`Of`](super::Of) follows a way only where it ends, and
//! checks say where it does not.

use std::marker::PhantomData;

use super::Of;
use crate::{QapiBranches, QapiMembers};

/// A struct that takes in its base, `T`.
#[derive(Debug)]
pub struct TakesBase<T>(PhantomData<T>);

/// A union that takes in what its branches, `T`, add.
#[derive(Debug)]
pub struct TakesBranches<T>(PhantomData<T>);

/// What one branch adds, `T`. More of them are pairs, and pairs of pairs.
#[derive(Debug)]
pub struct TakesBranch<T>(PhantomData<T>);

/// The way up by bases ends, without coming to a union, which is no base.
pub trait BasesEnd {}

impl BasesEnd for () {}
impl<T: QapiMembers<TakesIn: BasesEnd>> BasesEnd for TakesBase<T> {}

/// The ways by branches end. Bases are structs, from which no way leads back to a union.
pub trait BranchesEnd {}

impl BranchesEnd for () {}
impl<T> BranchesEnd for TakesBase<T> {}
impl<T: QapiBranches<TakesIn: BranchesEnd>> BranchesEnd for TakesBranches<T> {}
impl<T: QapiMembers<TakesIn: BranchesEnd>> BranchesEnd for TakesBranch<T> {}
impl<A: BranchesEnd, B: BranchesEnd> BranchesEnd for (A, B) {}

/// The branches are objects, and so are their branches. Where one is not, a way ends in a mistake of another kind.
pub trait Known {}

impl Known for () {}
impl<T: QapiBranches<TakesIn: Known>> Known for TakesBranches<T> {}
impl<T: QapiMembers<TakesIn: Objects>> Known for TakesBranch<T> {}
impl<A: Known, B: Known> Known for (A, B) {}

/// The branches are objects.
pub trait Objects {}

impl Objects for () {}
impl<T> Objects for TakesBase<T> {}
impl<T: QapiBranches<TakesIn: Objects>> Objects for TakesBranches<T> {}
impl<T: QapiMembers> Objects for TakesBranch<T> {}
impl<A: Objects, B: Objects> Objects for (A, B) {}

/// A step up, from an object to its base.
pub trait Up {
    /// What the base takes in.
    type Next;
    /// What it is called.
    const NAME: &'static str;
}

impl<T: QapiMembers> Up for TakesBase<T> {
    type Next = T::TakesIn;
    const NAME: &'static str = T::SHAPE.definition.name;
}

type Up1<T> = <TakesBase<T> as Up>::Next;
type Up2<T> = <Up1<T> as Up>::Next;
type Up3<T> = <Up2<T> as Up>::Next;
type Up4<T> = <Up3<T> as Up>::Next;
type Up5<T> = <Up4<T> as Up>::Next;
type Up6<T> = <Up5<T> as Up>::Next;
type Up7<T> = <Up6<T> as Up>::Next;

impl<T> Of<T>
where
    TakesBase<T>: Up,
    Up1<T>: Up,
    Up2<T>: Up,
    Up3<T>: Up,
    Up4<T>: Up,
    Up5<T>: Up,
    Up6<T>: Up,
    Up7<T>: Up,
{
    /// The names of an object and of those above it, if there are as many.
    pub const LINE: &'static [&'static str] = &[
        TakesBase::<T>::NAME,
        Up1::<T>::NAME,
        Up2::<T>::NAME,
        Up3::<T>::NAME,
        Up4::<T>::NAME,
        Up5::<T>::NAME,
        Up6::<T>::NAME,
        Up7::<T>::NAME,
    ];
}
