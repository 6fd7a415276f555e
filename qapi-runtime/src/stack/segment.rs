//! Stack beside that of the thread.

/// What a segment has. Pages that are not touched cost nothing.
pub(super) const SIZE: usize = 2 * 1024 * 1024;

/// Runs a step at the upper end of a segment.
///
/// # Panics
///
/// If there is no memory for it: the step has no way to say so, and running it where it is might overflow.
pub(super) use imp::run;

#[cfg(all(
    unix,
    any(
        target_arch = "aarch64",
        target_arch = "loongarch64",
        target_arch = "riscv32",
        target_arch = "riscv64",
        target_arch = "x86",
        target_arch = "x86_64"
    )
))]
mod imp {
    use std::cell::Cell;

    use corosensei::stack::DefaultStack;

    use super::SIZE;

    thread_local! {
        /// The segment that was left last: elements at the end of the room enter one after the other.
        static SPARE: Cell<Option<DefaultStack>> = const { Cell::new(None) };
    }

    /// A segment that becomes the spare one when it is left, also by a panic.
    struct Lent(Option<DefaultStack>);

    impl Drop for Lent {
        fn drop(&mut self) {
            // A thread that ends may have no place for it any more.
            let _ = SPARE.try_with(|spare| spare.set(self.0.take()));
        }
    }

    pub(crate) fn run(step: &mut dyn FnMut()) {
        let spare = SPARE.try_with(Cell::take).ok().flatten();
        let mut lent = Lent(spare);
        let segment = lent.0.get_or_insert_with(|| {
            DefaultStack::new(SIZE)
                .unwrap_or_else(|error| panic!("no memory for {SIZE} bytes of stack to recurse on: {error}"))
        });
        corosensei::on_stack(segment, step);
    }

    #[cfg(test)]
    mod tests {
        use std::hint::black_box;
        use std::panic::{AssertUnwindSafe, catch_unwind};

        use super::run;

        fn place() -> usize {
            let mut place = 0;
            run(&mut || {
                let local = 0_u8;
                place = std::ptr::from_ref(black_box(&local)).addr();
            });
            place
        }

        #[test]
        fn the_segment_left_last_is_entered_next() {
            let first = place();
            assert_eq!(place(), first);
            assert!(catch_unwind(AssertUnwindSafe(|| run(&mut || panic!("in a segment")))).is_err());
            assert_eq!(place(), first);
            run(&mut || assert_ne!(place(), first));
        }
    }
}

/// For what `corosensei` does not know; `stacker` has to build an assembler's helpers first.
#[cfg(not(all(
    unix,
    any(
        target_arch = "aarch64",
        target_arch = "loongarch64",
        target_arch = "riscv32",
        target_arch = "riscv64",
        target_arch = "x86",
        target_arch = "x86_64"
    )
)))]
mod imp {
    pub(crate) fn run(step: &mut dyn FnMut()) {
        stacker::grow(super::SIZE, step);
    }
}
