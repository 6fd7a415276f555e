//! The page of attributes has all of them.

use crate::attr::Place;

const PAGE: &str = include_str!("../../../docs/attributes.md");

#[test]
fn the_page_has_every_attribute() {
    for name in [Place::Item, Place::Field, Place::Variant].iter().flat_map(|place| place.names()) {
        assert!(PAGE.contains(&format!("\n### `{name}`\n")), "{name}");
    }
    for detail in [Place::Feature, Place::Exceptions, Place::RateLimit].iter().flat_map(|place| place.names())
    {
        assert!(PAGE.contains(&format!("`{detail}`")), "{detail}");
    }
}

#[test]
fn the_page_has_no_other() {
    let outer = [Place::Item, Place::Field, Place::Variant];
    for title in PAGE.lines().filter_map(|line| line.strip_prefix("### `")) {
        let name = title.trim_end_matches('`');
        assert!(outer.iter().any(|place| place.names().contains(&name)), "{name}");
    }
}
