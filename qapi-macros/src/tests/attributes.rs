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
fn the_table_says_where_each_may_stand() {
    let rows = PAGE.lines().skip_while(|line| !line.starts_with("| |")).skip(2);
    let rows: Vec<Vec<&str>> = rows
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    for (column, place) in [Place::Item, Place::Field, Place::Variant].into_iter().enumerate() {
        let said = rows.iter().filter(|row| !row[column + 1].is_empty()).flat_map(|row| row[0].split(", "));
        let mut said: Vec<_> = said.map(|name| name.trim_matches('`')).collect();
        let mut known = place.names().to_vec();
        said.sort_unstable();
        known.sort_unstable();
        assert_eq!(said, known, "{place:?}");
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
