//! Where arrays and objects end, and how many elements arrays have.

use super::Reader;

/// An array or object in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    /// Where its bracket is.
    start: u32,
    /// Behind the other one.
    pub(crate) end: u32,
    /// How many elements an array has.
    pub(crate) elements: u32,
}

/// The arrays and objects of a text, as far as somebody asked for one.
///
/// Nothing is found out here but where they end: a text may be wrong all the same. What is asked for is looked through
/// together with all that is in it, so that no text is looked at twice.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outline {
    /// In the order in which they begin.
    spans: Vec<Span>,
    /// How many of them begin before the one that was asked for last.
    before: u32,
    /// The end of what was looked through.
    end: u32,
}

impl Outline {
    pub(crate) const fn new() -> Outline {
        Outline { spans: Vec::new(), before: 0, end: 0 }
    }

    /// How many bytes it holds on to.
    pub(crate) fn capacity(&self) -> usize {
        self.spans.capacity() * size_of::<Span>()
    }

    /// Forgets what it has.
    pub(crate) fn clear(&mut self) {
        self.spans.clear();
        (self.before, self.end) = (0, 0);
    }

    /// The array or object at `at`; none if its end is not there. Behind what was looked through, they must be asked
    /// for in the order of the text. `open` is room to work in.
    pub(crate) fn at(&mut self, reader: Reader<'_>, at: usize, open: &mut Vec<u32>) -> Option<Span> {
        if at >= self.end as usize {
            self.before = self.spans.len() as u32;
            self.end = self.add(reader, at, open)? as u32;
        }
        let is_before = |span: &&Span| (span.start as usize) < at;
        let rest = self.spans.get(self.before as usize..)?;
        match rest.first() {
            // Mostly it is one of the next.
            Some(span) if span.start as usize <= at => {
                let steps = rest.iter().take_while(is_before).count();
                self.before += steps as u32;
                rest.get(steps)
            }
            _ => self.spans.get(self.spans.partition_point(|span| is_before(&span))),
        }
        .filter(|span| span.start as usize == at)
        .copied()
    }

    /// Looks through the array or object at `at`. Tells where it ends.
    fn add(&mut self, reader: Reader<'_>, mut at: usize, open: &mut Vec<u32>) -> Option<usize> {
        /// In place of a number, where the innermost of those that are open is an object.
        const OBJECT: u32 = u32::MAX;
        let text = reader.bytes();
        open.clear();
        let mut array = OBJECT;
        loop {
            let rest = text.get(at..)?;
            at += rest.iter().position(|&byte| EVENTFUL[usize::from(byte)])?;
            match reader.byte(at) {
                b',' => {
                    if let Some(span) = self.spans.get_mut(array as usize) {
                        span.elements += 1;
                    }
                }
                bracket @ (b'{' | b'[') => {
                    let number = self.spans.len() as u32;
                    let is_array = bracket == b'[';
                    open.push(array);
                    open.push(number);
                    array = if is_array { number } else { OBJECT };
                    let elements = u32::from(is_array && reader.next(at + 1).1 != b']');
                    self.spans.push(Span { start: at as u32, end: 0, elements });
                }
                b']' | b'}' => {
                    let span = self.spans.get_mut(open.pop()? as usize)?;
                    array = open.pop()?;
                    span.end = at as u32 + 1;
                    if open.is_empty() {
                        return Some(at + 1);
                    }
                }
                _ => {
                    at = reader.string_end(at)?;
                    continue;
                }
            }
            at += 1;
        }
    }
}

/// Which bytes have a say in where arrays and objects end: brackets, commas and quotes.
const EVENTFUL: [bool; 256] = {
    let (mut eventful, bytes, mut i) = ([false; 256], b"[]{},'\"", 0);
    while i < bytes.len() {
        eventful[bytes[i] as usize] = true;
        i += 1;
    }
    eventful
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrays_and_objects_are_found_in_any_order() {
        let text = r#"[{"a]": [1, 2, [ ]], "b": [{"x": [","], "y": 1}]}, '[', "\"[", []] , {"k": {}} [1"#;
        let reader = Reader::new(text);
        let (mut outline, mut open) = (Outline::new(), Vec::new());
        let mut find =
            |at: usize| outline.at(reader, at, &mut open).map(|span| (span.end as usize, span.elements));
        assert_eq!(find(0), Some((66, 4)));
        assert_eq!(find(8), Some((19, 3)));
        assert_eq!(find(26), Some((48, 1)));
        assert_eq!(find(15), Some((18, 0)));
        assert_eq!(find(33), Some((38, 1)));
        assert_eq!(find(2), None);
        assert_eq!(find(69), Some((78, 0)));
        assert_eq!(find(75), Some((77, 0)));
        assert_eq!(find(1), Some((49, 0)));
        assert_eq!(find(79), None);
    }
}
