//! Conditions on the command line.

use std::convert::Infallible;
use std::str::FromStr;

/// Which conditions hold: `all`, `none`, or their names with commas between them.
#[derive(Clone, Debug)]
pub struct Config(pub qapi_schema::Config);

impl FromStr for Config {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Config, Infallible> {
        Ok(Config(match text {
            "all" => qapi_schema::Config::All,
            "none" => qapi_schema::Config::none(),
            names => names.split(',').map(str::trim).filter(|name| !name.is_empty()).collect(),
        }))
    }
}
