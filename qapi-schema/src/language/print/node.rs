//! Expressions to text.

/// How long a line may be.
const WIDTH: usize = 79;

/// An expression to be printed.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Text(String),
    Bool(bool),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    pub(super) fn text(text: impl Into<String>) -> Node {
        Node::Text(text.into())
    }

    /// Prints the expression, as if it started in the first column.
    pub(super) fn print(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0, 0);
        out
    }

    /// Writes the expression, which starts in column `at`. `after` characters follow its end at once.
    fn write(&self, out: &mut String, at: usize, after: usize) {
        let mut line = String::new();
        self.write_line(&mut line);
        if at + line.len() + after <= WIDTH {
            out.push_str(&line);
            return;
        }
        match self {
            Node::Text(_) | Node::Bool(_) => out.push_str(&line),
            Node::List(nodes) => self.write_list(nodes, out, at),
            Node::Object(entries) => {
                out.push_str("{ ");
                for (i, (key, node)) in entries.iter().enumerate() {
                    if i > 0 {
                        new_line(out, at + 2);
                    }
                    quote(out, key);
                    out.push_str(": ");
                    let after = if i + 1 == entries.len() { 2 } else { 1 };
                    node.write(out, at + 2 + key.len() + 4, after);
                    out.push_str(if i + 1 == entries.len() { " }" } else { "," });
                }
            }
        }
    }

    /// Writes a list that does not fit into a line: as many elements in each line as there is room for.
    fn write_list(&self, nodes: &[Node], out: &mut String, at: usize) {
        out.push_str("[ ");
        let mut column = at + 2;
        for (i, node) in nodes.iter().enumerate() {
            let last = i + 1 == nodes.len();
            let mut line = String::new();
            node.write_line(&mut line);
            let len = line.len() + if last { 2 } else { 1 };
            if i > 0 {
                let long = matches!(node, Node::Object(_)) || matches!(nodes[i - 1], Node::Object(_));
                if long || column + 1 + len > WIDTH {
                    new_line(out, at + 2);
                    column = at + 2;
                } else {
                    out.push(' ');
                    column += 1;
                }
            }
            node.write(out, column, if last { 2 } else { 1 });
            out.push_str(if last { " ]" } else { "," });
            column += len;
        }
    }

    fn write_line(&self, out: &mut String) {
        match self {
            Node::Text(text) => quote(out, text),
            Node::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Node::List(nodes) if nodes.is_empty() => out.push_str("[]"),
            Node::List(nodes) => {
                out.push_str("[ ");
                for (i, node) in nodes.iter().enumerate() {
                    out.push_str(if i > 0 { ", " } else { "" });
                    node.write_line(out);
                }
                out.push_str(" ]");
            }
            Node::Object(entries) if entries.is_empty() => out.push_str("{}"),
            Node::Object(entries) => {
                out.push_str("{ ");
                for (i, (key, node)) in entries.iter().enumerate() {
                    out.push_str(if i > 0 { ", " } else { "" });
                    quote(out, key);
                    out.push_str(": ");
                    node.write_line(out);
                }
                out.push_str(" }");
            }
        }
    }
}

fn new_line(out: &mut String, indent: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
}

fn quote(out: &mut String, text: &str) {
    out.push('\'');
    out.push_str(&text.replace('\\', "\\\\"));
    out.push('\'');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_filled() {
        let names = (0..30).map(|i| Node::text(format!("value{i}"))).collect();
        let node = Node::Object(vec![
            ("enum".into(), Node::text("Foo")),
            ("data".into(), Node::List(names)),
            ("if".into(), Node::Object(vec![("not".into(), Node::text("A"))])),
        ]);
        assert_eq!(
            node.print(),
            "{ 'enum': 'Foo',
  'data': [ 'value0', 'value1', 'value2', 'value3', 'value4', 'value5',
            'value6', 'value7', 'value8', 'value9', 'value10', 'value11',
            'value12', 'value13', 'value14', 'value15', 'value16', 'value17',
            'value18', 'value19', 'value20', 'value21', 'value22', 'value23',
            'value24', 'value25', 'value26', 'value27', 'value28', 'value29' ],
  'if': { 'not': 'A' } }"
        );
    }

    #[test]
    fn short_things_stay_in_their_line() {
        let node =
            Node::Object(vec![("struct".into(), Node::text("A\\b")), ("data".into(), Node::Object(vec![]))]);
        assert_eq!(node.print(), "{ 'struct': 'A\\\\b', 'data': {} }");
    }
}
