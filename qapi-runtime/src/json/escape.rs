//! Escapes in strings, both ways, and QEMU's idea of which characters there are.

use super::scan;
use super::write::append;

/// Whether the dialect has this character: all of Unicode but surrogates and noncharacters.
pub(super) const fn is_valid(code: u32) -> bool {
    code <= 0x10_ffff
        && !(0xd800 <= code && code <= 0xdfff)
        && !(0xfdd0 <= code && code <= 0xfdef)
        && code & 0xfffe != 0xfffe
}

/// Whether all characters of the text are [valid](is_valid).
pub(super) fn all_valid(text: &str) -> bool {
    // In UTF-8 the noncharacters begin with 0xEF, 0xF0 or above.
    !text.bytes().any(|byte| byte >= 0xef) || text.chars().all(|c| is_valid(c as u32))
}

/// What is wrong with a string's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StringError {
    /// A backslash before something that it does not go with.
    Escape,
    /// An escape for a character that there is not; from where to where it reaches.
    Character(usize, usize),
    /// Not UTF-8, or a character that there is not.
    Utf8,
}

/// The text of a string, given what stands between the quotes.
///
/// Bytes may be modified UTF-8, in which C0 80 is U+0000.
pub(super) fn unescape(raw: &[u8]) -> Result<String, StringError> {
    let mut text = String::with_capacity(raw.len());
    characters(raw, |c| text.push(c))?;
    Ok(text)
}

/// Whether there is nothing wrong with what stands between the quotes of a string.
pub(super) fn is_well_formed(raw: &[u8]) -> bool {
    characters(raw, |_| ()).is_ok()
}

fn characters(raw: &[u8], mut push: impl FnMut(char)) -> Result<(), StringError> {
    let mut at = 0;
    while let Some(&byte) = raw.get(at) {
        if byte == b'\\' {
            let (c, end) = escape(raw, at)?;
            push(c);
            at = end;
        } else if byte < 0x80 {
            push(char::from(byte));
            at += 1;
        } else {
            let (code, len) = decode(raw.get(at..).unwrap_or_default());
            push(code.and_then(char::from_u32).ok_or(StringError::Utf8)?);
            at += len;
        }
    }
    Ok(())
}

/// The character of the escape at `at`, and where the escape ends.
fn escape(raw: &[u8], at: usize) -> Result<(char, usize), StringError> {
    let c = match raw.get(at + 1) {
        Some(b'"') => '"',
        Some(b'\'') => '\'',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode_escape(raw, at),
        _ => return Err(StringError::Escape),
    };
    Ok((c, at + 2))
}

fn unicode_escape(raw: &[u8], at: usize) -> Result<(char, usize), StringError> {
    let mut end = at + 6;
    let lead = hex4(raw, at + 2);
    let code = match lead {
        Some(lead @ 0xd800..=0xdbff) if raw.get(end) == Some(&b'\\') && raw.get(end + 1) == Some(&b'u') => {
            match hex4(raw, end + 2) {
                Some(trail @ 0xdc00..=0xdfff) => {
                    end += 6;
                    Some(0x1_0000 + ((lead & 0x3ff) << 10) + (trail & 0x3ff))
                }
                _ => None,
            }
        }
        other => other,
    };
    match code.filter(|&code| is_valid(code)).and_then(char::from_u32) {
        Some(c) => Ok((c, end)),
        None => Err(StringError::Character(at, end)),
    }
}

fn hex4(raw: &[u8], at: usize) -> Option<u32> {
    raw.get(at..at + 4)?.iter().try_fold(0, |code, &digit| Some(code << 4 | char::from(digit).to_digit(16)?))
}

/// The code of the character that modified UTF-8 text begins with, none if it is wrong, and how many bytes
/// it takes. Wrong ones take as many bytes as their first byte announces and look like it.
pub(super) fn decode(text: &[u8]) -> (Option<u32>, usize) {
    let Some(&first) = text.first() else { return (None, 0) };
    let len = match first {
        0..=0x7f => return (Some(u32::from(first)), 1),
        0x80..=0xbf | 0xfe | 0xff => return (None, 1),
        _ => first.leading_ones() as usize,
    };
    let mut code = u32::from(first) & (0x7f >> len);
    for i in 1..len {
        match text.get(i) {
            // Six bytes hold 31 bits: nothing is shifted out.
            Some(byte @ 0x80..=0xbf) => code = code << 6 | u32::from(byte & 0x3f),
            _ => return (None, i),
        }
    }
    let least = [0x80, 0x800, 0x1_0000, 0x20_0000, 0x400_0000].get(len - 2).copied().unwrap_or(u32::MAX);
    let overlong = code < least && !(code == 0 && len == 2);
    ((!overlong && is_valid(code)).then_some(code), len)
}

/// Appends a JSON string with this text, in quotes. The result is ASCII: everything else is escaped, and
/// characters that the dialect does not have are replaced by U+FFFD.
///
/// ```
/// let mut out = Vec::new();
/// qapi_runtime::json::write_string(&mut out, "10 µs\n");
/// assert_eq!(out, br#""10 \u00B5s\n""#);
/// ```
#[inline]
pub fn write_string(out: &mut Vec<u8>, text: &str) {
    write_string_lossy(out, text.as_bytes());
}

/// The same for bytes that should be UTF-8 but may be not: what is wrong becomes U+FFFD too. Like QEMU this
/// takes modified UTF-8, where C0 80 stands for U+0000.
pub fn write_string_lossy(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'"');
    if scan::is_middling_and_printable(text) {
        append(out, text);
    } else {
        write_any(out, text);
    }
    out.push(b'"');
}

/// The same without quotes.
#[inline(never)]
fn write_any(out: &mut Vec<u8>, mut text: &[u8]) {
    loop {
        let plain = scan::printable(text);
        let (verbatim, rest) = text.split_at_checked(plain).unwrap_or((text, &[]));
        out.extend_from_slice(verbatim);
        if rest.is_empty() {
            return;
        }
        let (code, len) = decode(rest);
        write_escape(out, code.unwrap_or(0xfffd));
        text = rest.get(len..).unwrap_or_default();
    }
}

#[cold]
fn write_escape(out: &mut Vec<u8>, code: u32) {
    let short = match code {
        0x22 => b'"',
        0x5c => b'\\',
        0x08 => b'b',
        0x0c => b'f',
        0x0a => b'n',
        0x0d => b'r',
        0x09 => b't',
        _ => {
            let mut units = [0; 2];
            let c = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
            for unit in c.encode_utf16(&mut units) {
                let digit = |shift: u16| b"0123456789ABCDEF"[usize::from(*unit >> shift & 15)];
                out.extend_from_slice(&[b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]);
            }
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}
