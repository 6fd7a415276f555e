//! Where introspection is written to: JSON text or a tree of values.

use std::fmt;

use serde_json::{Map, Value};

/// Takes a JSON value piece by piece. The caller keeps the pieces in order: each list and object that is opened is
/// closed, and in an object each value has a key before it.
pub(super) trait Sink {
    fn open_list(&mut self);
    fn close_list(&mut self);
    fn open_object(&mut self);
    fn close_object(&mut self);
    fn key(&mut self, key: &'static str);
    fn text(&mut self, text: fmt::Arguments<'_>);
    fn flag(&mut self, value: bool);
    fn null(&mut self);
}

/// Writes JSON text without any space.
#[derive(Debug)]
pub(super) struct TextSink<'b> {
    out: &'b mut String,
    /// Whether a comma goes before the next value or key.
    comma: bool,
}

impl<'b> TextSink<'b> {
    pub(super) fn new(out: &'b mut String) -> TextSink<'b> {
        TextSink { out, comma: false }
    }

    fn start(&mut self) {
        if self.comma {
            self.out.push(',');
        }
        self.comma = true;
    }

    fn open(&mut self, bracket: char) {
        self.start();
        self.out.push(bracket);
        self.comma = false;
    }

    fn close(&mut self, bracket: char) {
        self.out.push(bracket);
        self.comma = true;
    }
}

impl Sink for TextSink<'_> {
    fn open_list(&mut self) {
        self.open('[');
    }

    fn close_list(&mut self) {
        self.close(']');
    }

    fn open_object(&mut self) {
        self.open('{');
    }

    fn close_object(&mut self) {
        self.close('}');
    }

    fn key(&mut self, key: &'static str) {
        self.start();
        self.out.push('"');
        self.out.push_str(key);
        self.out.push_str("\":");
        self.comma = false;
    }

    fn text(&mut self, text: fmt::Arguments<'_>) {
        self.start();
        self.out.push('"');
        // Escaped writes into a String, which takes everything.
        let _ = fmt::write(&mut Escaped(self.out), text);
        self.out.push('"');
    }

    fn flag(&mut self, value: bool) {
        self.start();
        self.out.push_str(if value { "true" } else { "false" });
    }

    fn null(&mut self) {
        self.start();
        self.out.push_str("null");
    }
}

/// Escapes what is written for the inside of a JSON string.
struct Escaped<'s>(&'s mut String);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut plain = 0;
        for (at, byte) in text.bytes().enumerate() {
            if matches!(byte, b'"' | b'\\' | 0..=0x1f) {
                self.0.push_str(&text[plain..at]);
                match byte {
                    b'"' | b'\\' => self.0.extend(['\\', char::from(byte)]),
                    _ => write!(self.0, "\\u{byte:04x}")?,
                }
                plain = at + 1;
            }
        }
        self.0.push_str(&text[plain..]);
        Ok(())
    }
}

/// Builds a tree.
#[derive(Debug, Default)]
pub(super) struct ValueSink {
    /// The lists and objects that are open, the innermost last.
    open: Vec<Open>,
    done: Value,
}

#[derive(Debug)]
enum Open {
    List(Vec<Value>),
    Object(Map<String, Value>, &'static str),
}

impl ValueSink {
    /// What was built.
    pub(super) fn finish(self) -> Value {
        self.done
    }

    fn put(&mut self, value: Value) {
        match self.open.last_mut() {
            Some(Open::List(list)) => list.push(value),
            Some(Open::Object(object, key)) => {
                object.insert((*key).to_owned(), value);
            }
            None => self.done = value,
        }
    }

    fn close(&mut self) {
        let value = match self.open.pop() {
            Some(Open::List(list)) => Value::Array(list),
            Some(Open::Object(object, _)) => Value::Object(object),
            None => return,
        };
        self.put(value);
    }
}

impl Sink for ValueSink {
    fn open_list(&mut self) {
        self.open.push(Open::List(Vec::new()));
    }

    fn close_list(&mut self) {
        self.close();
    }

    fn open_object(&mut self) {
        self.open.push(Open::Object(Map::new(), ""));
    }

    fn close_object(&mut self) {
        self.close();
    }

    fn key(&mut self, key: &'static str) {
        if let Some(Open::Object(_, current)) = self.open.last_mut() {
            *current = key;
        }
    }

    fn text(&mut self, text: fmt::Arguments<'_>) {
        self.put(Value::String(text.to_string()));
    }

    fn flag(&mut self, value: bool) {
        self.put(Value::Bool(value));
    }

    fn null(&mut self) {
        self.put(Value::Null);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(sink: &mut impl Sink) {
        sink.open_list();
        sink.open_object();
        sink.key("a");
        sink.text(format_args!("q\"\\\n\u{e9}{}", 1));
        sink.key("b");
        sink.open_list();
        sink.close_list();
        sink.key("c");
        sink.null();
        sink.close_object();
        sink.flag(true);
        sink.flag(false);
        sink.close_list();
    }

    #[test]
    fn text_and_tree_agree() {
        let mut text = String::new();
        sample(&mut TextSink::new(&mut text));
        assert_eq!(text, "[{\"a\":\"q\\\"\\\\\\u000a\u{e9}1\",\"b\":[],\"c\":null},true,false]");
        let mut tree = ValueSink::default();
        sample(&mut tree);
        assert_eq!(tree.finish(), serde_json::from_str::<Value>(&text).unwrap());
    }
}
