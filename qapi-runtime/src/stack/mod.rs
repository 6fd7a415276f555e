//! Room for recursion: values nest as deeply as their text may, and threads may have little stack.
//!
//! Nothing that is safe to call says how much stack a thread has left. The outermost step of a recursion is
//! therefore taken to have room for a few more, and whatever goes deeper runs on segments of its own, whose
//! size is known. A thread that visits values with boxes or lists must have 256 KiB free; threads of the
//! standard library have 2 MiB.

mod room;
mod segment;

pub use room::grow;

#[cfg(test)]
mod tests {
    use std::hint::black_box;
    use std::panic::catch_unwind;
    use std::thread;

    use super::room::{self, grow};
    use super::segment;

    /// What the frames of a step take, which is what those of the largest unions take without optimization.
    const FRAME: usize = 16 * 1024;

    /// Goes down by as many steps, has something done there, and counts the steps on the way back.
    fn descend(steps: usize, last: &mut dyn FnMut()) -> usize {
        let frame = black_box([0_u8; FRAME]);
        if steps == 0 {
            last();
            return 0;
        }
        let below = grow(|| descend(steps - 1, last));
        below + 1 + usize::from(black_box(frame)[steps % FRAME])
    }

    fn on_thread(stack: usize, run: impl FnOnce() + Send + 'static) {
        thread::Builder::new().stack_size(stack).spawn(run).unwrap().join().unwrap();
    }

    /// What a thread must have free, and some of it for the thread itself.
    const LITTLE: usize = (256 + 16) * 1024;

    #[test]
    fn deep_recursion_needs_little_of_the_thread() {
        for stack in [2 << 20, LITTLE] {
            on_thread(stack, || {
                for steps in [0, 1, 2, 100, 1024] {
                    assert_eq!(descend(steps, &mut || {}), steps);
                }
                assert!(room::is_none());
            });
        }
    }

    #[test]
    fn a_panic_on_a_segment_leaves_everything_as_it_was() {
        on_thread(LITTLE, || {
            for steps in [1, 10, 1000] {
                let panic = catch_unwind(|| descend(steps, &mut || panic!("at {steps}"))).unwrap_err();
                assert_eq!(*panic.downcast::<String>().unwrap(), format!("at {steps}"));
                assert!(room::is_none());
                assert_eq!(descend(1000, &mut || {}), 1000);
            }
        });
    }

    #[test]
    fn a_panic_that_is_caught_below_the_outermost_step_leaves_its_room() {
        on_thread(LITTLE, || {
            let caught = &mut || {
                assert!(catch_unwind(|| descend(1000, &mut || panic!("deep"))).is_err());
                assert_eq!(descend(1000, &mut || {}), 1000);
            };
            assert_eq!(descend(100, caught), 100);
            assert!(room::is_none());
        });
    }

    /// A visitor of the user's may begin a visit, and may do so on a stack of its own.
    #[test]
    fn recursion_within_recursion_and_on_other_stacks() {
        on_thread(LITTLE, || {
            let inner = &mut || assert_eq!(descend(100, &mut || {}), 100);
            assert_eq!(descend(100, inner), 100);
            let other = &mut || segment::run(&mut || assert_eq!(descend(1000, &mut || {}), 1000));
            assert_eq!(descend(0, other), 0);
            for steps in [1, 5, 100] {
                assert_eq!(descend(steps, other), steps);
                assert!(room::is_none());
            }
        });
    }

    #[test]
    fn elements_at_the_end_of_the_room() {
        on_thread(LITTLE, || {
            // At one of these depths the elements are what does not fit any more.
            for steps in 0..8 {
                let mut seen = 0;
                let elements = &mut || (0..10_000).for_each(|_| seen += grow(|| black_box(1)));
                assert_eq!(descend(steps, elements), steps);
                assert_eq!(seen, 10_000);
            }
        });
    }

    #[test]
    fn recursion_works_while_a_thread_ends() {
        struct AtTheEnd;
        impl Drop for AtTheEnd {
            fn drop(&mut self) {
                assert_eq!(descend(1000, &mut || {}), 1000);
            }
        }
        thread_local! {
            static AT_THE_END: AtTheEnd = const { AtTheEnd };
        }
        for first in [true, false] {
            on_thread(LITTLE, move || {
                if first {
                    AT_THE_END.with(|_| {});
                }
                assert_eq!(descend(1000, &mut || {}), 1000);
                AT_THE_END.with(|_| {});
            });
        }
    }
}
