//! From reading a text as it comes to reading it with an index.

use super::{JsonStream, Within};
use crate::json::{Frame, Parts};
use crate::visitor::json_source::JsonSource;
use crate::visitor::path::{Step, join};
use crate::visitor::tree_input::{Source, TreeInput};
use crate::{Error, Name};

impl<'a> JsonStream<'a> {
    /// The path of what is called `name` in the array or object that the visit is in.
    #[cold]
    pub(in crate::visitor) fn path(&self, name: Option<&str>) -> String {
        let places: Vec<_> = self.index.places.iter().skip(1).chain([&self.top]).collect();
        let inner = places.len() - 1;
        let keys: Vec<_> = places.iter().take(inner).map(|place| self.reader.key_at(place.current)).collect();
        let steps = places.iter().enumerate().filter_map(|(i, place)| match place.within {
            Within::Nothing => None,
            Within::List => Some(Step::Element(place.begun.wrapping_sub(1) as usize)),
            Within::Object => Some(Step::Member(keys.get(i).map(|key| &**key).or(name))),
        });
        let root = if self.top.within == Within::Nothing { name } else { self.root_name.as_deref() };
        join(root, steps, false)
    }

    /// A visitor that goes on with an index from where this visit is.
    ///
    /// # Errors
    /// The text is not JSON, in QMP's dialect, or more than one value.
    pub(in crate::visitor) fn into_tree(self) -> Result<TreeInput<'a, JsonSource<'a>>, Error> {
        let text = self.reader.text();
        let root = match self.node {
            Some(node) => node,
            None => self.index.read_str(text).map(|()| 0)?,
        };
        let top = self.place();
        self.index.places.push(top);
        let current = self.pending.is_some().then_some(top.current);
        let Parts { tree, levels, visited, places, parked } = self.index.parts(text);
        // There may be as many as a peer likes to send.
        let mut waiting: Vec<_> = parked.iter().map(|key| key.start as u32).chain(current).collect();
        waiting.sort_unstable();
        let mut input = TreeInput::new(JsonSource::new(tree, root, levels, visited));
        input.set_settings(self.settings);
        if self.lenient {
            input.set_lenient();
        }
        let root_name = self.root_name.as_deref().map_or(Name::ANONYMOUS, Name::new);
        let (mut node, inner) = (root, places.len() - 1);
        for (i, place) in places.iter().enumerate().filter(|(_, place)| place.within != Within::Nothing) {
            let source = input.source_mut();
            let mut frame: Frame;
            let peeked = self.peeked && i == inner;
            if place.within == Within::List {
                frame = source.list(node).map(|(frame, _)| frame).unwrap_or_default();
                for _ in 0..place.begun - u32::from(peeked) {
                    node = frame.cursor;
                    source.step(&mut frame);
                }
            } else {
                frame = source.object(node).unwrap_or_default();
                for (ordinal, at) in (0..).zip(tree.keys(frame.entry)) {
                    let key = tree.entry(at).start;
                    if key == place.current {
                        node = at + 1;
                    }
                    if key <= place.key && waiting.binary_search(&key).is_err() {
                        source.visit(&mut frame, ordinal);
                    }
                }
            }
            input.enter_again(&root_name, place.within, frame, (place.begun, peeked));
        }
        Ok(input)
    }
}
