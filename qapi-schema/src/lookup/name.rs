//! Names of members as visitors see them: the text, and a hash made when the program was compiled.

use std::fmt;

/// The name under which a value is visited: a member's name, or [`Name::ANONYMOUS`] for list elements and
/// mostly for the root.
///
/// ```
/// use qapi_schema::lookup::Name;
///
/// const NODE_NAME: Name<'static> = Name::new("node-name");
/// let typed_by_a_user = String::from("node-name");
/// assert_eq!(Name::new(&typed_by_a_user), NODE_NAME);
/// ```
#[derive(Clone, Copy)]
pub struct Name<'a> {
    text: &'a str,
    /// The first eight bytes, the first of them lowest.
    head: u64,
    hash: u32,
    plain: bool,
    /// How many bytes `key` has; more than there can be where the name is not plain or too long.
    key_len: u8,
    /// The name as a key of a JSON object, between the comma before it and the colon behind it.
    key: [u8; KEY],
}

/// What was made of a text before. For generated code, which has the work done when it is written: it calls this with
/// the [parts](Name::parts) of `Name::new(text)`.
pub const fn name(
    text: &'static str,
    head: u64,
    hash: u32,
    plain: bool,
    key_len: u8,
    key: [u8; KEY],
) -> Name<'static> {
    Name { text, head, hash, plain, key_len, key }
}

/// How long keys may be that are copied as a whole, whatever their length: few are longer.
pub const KEY: usize = 32;

impl<'a> Name<'a> {
    /// All that [`name`] is called with, in its order.
    pub fn parts(&self) -> (u64, u32, bool, u8, [u8; KEY]) {
        (self.head, self.hash, self.plain, self.key_len, self.key)
    }

    /// What has no name of its own.
    pub const ANONYMOUS: Name<'static> = Name::new("");

    /// The name `text`. The work of hashing is done at compile time where the call is in a `const`.
    pub const fn new(text: &'a str) -> Name<'a> {
        let bytes = text.as_bytes();
        let head = word(bytes, 0, if bytes.len() < 8 { bytes.len() } else { 8 });
        let plain = is_plain(bytes);
        let (key, key_len) = if plain { key(bytes) } else { ([0; KEY], u8::MAX) };
        Name { text, head, hash: hash(bytes), plain, key_len, key }
    }

    /// The name as text; empty when anonymous.
    pub const fn text(&self) -> &'a str {
        self.text
    }

    /// A hash of the text, equal to [`hash`] of its bytes.
    pub const fn hash(&self) -> u32 {
        self.hash
    }

    /// The name as a key of a JSON object, `,"name":`, with something behind it, and how long it is. None where the name
    /// is not plain or too long.
    #[inline]
    pub const fn key(&self) -> Option<(&[u8; KEY], usize)> {
        let (key, len) = self.key_or_more();
        if len > KEY { None } else { Some((key, len)) }
    }

    /// The same for who compares the length anyway: it is more than [`KEY`] where there is none.
    #[inline]
    pub const fn key_or_more(&self) -> (&[u8; KEY], usize) {
        (&self.key, self.key_len as usize)
    }

    /// Whether the text can stand in a JSON string as it is, as all names of schemas can.
    pub const fn is_plain(&self) -> bool {
        self.plain
    }

    /// Whether this is the name that `text` begins with, which is `len` bytes long and has this [`head`](head_of).
    #[inline(always)]
    pub fn is(&self, text: &[u8], len: usize, head: u64) -> bool {
        if self.text.len() != len || self.head != head {
            return false;
        }
        if len <= 8 {
            return true;
        }
        let own = self.text.as_bytes();
        if len > 16 {
            return text.get(8..len) == own.get(8..);
        }
        let tail = |text: &[u8]| text.get(len - 8..)?.first_chunk().map(|tail| u64::from_le_bytes(*tail));
        tail(text) == tail(own)
    }

    /// Whether the name is what stands at a place of a text.
    #[inline(always)]
    pub fn stands_at(&self, text: &[u8], start: usize, len: usize) -> bool {
        let own = self.text.as_bytes();
        if own.len() != len {
            return false;
        }
        // Mostly no call is needed to compare: there is more text behind.
        match load(text, start) {
            Some(head) if len <= 8 => len > 0 && (head ^ self.head) << (64 - 8 * len) == 0,
            Some(head) if len <= 16 => {
                let tail = own.last_chunk().map(|tail| u64::from_le_bytes(*tail));
                head == self.head && load(text, start + len - 8) == tail
            }
            _ => text.get(start..start + len) == Some(own),
        }
    }

    /// Whether this is the name of something that has none.
    pub const fn is_anonymous(&self) -> bool {
        self.text.is_empty()
    }

    /// The text, and `or` when anonymous: error messages differ in what they put there.
    pub const fn text_or(&self, or: &'a str) -> &'a str {
        if self.text.is_empty() { or } else { self.text }
    }
}

const fn key(bytes: &[u8]) -> ([u8; KEY], u8) {
    let mut key = [0; KEY];
    let len = bytes.len() + 4;
    if len > KEY {
        return (key, u8::MAX);
    }
    (key[0], key[1]) = (b',', b'"');
    (key[len - 2], key[len - 1]) = (b'"', b':');
    let mut i = 0;
    while i < bytes.len() {
        key[i + 2] = bytes[i];
        i += 1;
    }
    (key, len as u8)
}

const fn is_plain(bytes: &[u8]) -> bool {
    let mut i = 0;
    while i < bytes.len() {
        if !matches!(bytes[i], b' '..=b'~') || bytes[i] == b'"' || bytes[i] == b'\\' {
            return false;
        }
        i += 1;
    }
    true
}

/// The hash of [`Name`]s. It reads the first eight bytes and the length, so that it costs the same for every
/// key; texts that are alike in these share a hash, and are then compared.
pub const fn hash(bytes: &[u8]) -> u32 {
    let len = bytes.len();
    mix(word(bytes, 0, if len < 8 { len } else { 8 }), len)
}

/// The first eight bytes of a name of `len` bytes, of which `word` has those that there are, the first one lowest, and
/// then anything.
#[inline(always)]
pub fn head_of(word: u64, len: usize) -> u64 {
    if len < 8 { word & ((1 << (8 * len)) - 1) } else { word }
}

/// The hash of a name of this length and [head](head_of).
#[inline(always)]
pub fn hash_of(head: u64, len: usize) -> u32 {
    mix(head, len)
}

/// [`hash`] of `text[start..end]`, quicker where more text follows.
#[inline]
pub fn hash_at(text: &[u8], start: usize, end: usize) -> u32 {
    let len = end - start;
    match load(text, start) {
        Some(head) if len >= 8 => mix(head, len),
        Some(head) => mix(head & ((1 << (8 * len)) - 1), len),
        None => hash(text.get(start..end).unwrap_or_default()),
    }
}

/// The eight bytes at `at`, the first of them lowest.
#[inline]
fn load(text: &[u8], at: usize) -> Option<u64> {
    text.get(at..)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
}

#[inline]
const fn mix(head: u64, len: usize) -> u32 {
    const MIX: u64 = 0x9e37_79b9_7f4a_7c15;
    let mixed = (head ^ (len as u64).rotate_right(8)).wrapping_mul(MIX);
    (mixed ^ (mixed >> 32)) as u32
}

const fn word(bytes: &[u8], from: usize, len: usize) -> u64 {
    let mut word = 0;
    let mut i = 0;
    while i < len {
        word |= (bytes[from + i] as u64) << (8 * i);
        i += 1;
    }
    word
}

impl PartialEq for Name<'_> {
    fn eq(&self, other: &Name<'_>) -> bool {
        self.hash == other.hash && self.text == other.text
    }
}

impl Eq for Name<'_> {}

impl fmt::Debug for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.text, f)
    }
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}
