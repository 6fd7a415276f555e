//! Where a server listens and a client connects to.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// The address of a QMP server.
///
/// ```
/// use qapi_runtime::Address;
///
/// assert_eq!("unix:/run/vm.sock".parse(), Ok(Address::Unix("/run/vm.sock".into())));
/// assert_eq!("tcp:[::1]:4444".parse(), Ok(Address::Tcp("::1".into(), 4444)));
/// assert_eq!("stdio".parse(), Ok(Address::Stdio));
/// assert!("/run/vm.sock".parse::<Address>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Address {
    /// A Unix domain socket at this path.
    Unix(PathBuf),
    /// A TCP port of a host, which is a name or an address. For a server, the host is that of the interface
    /// to listen on (empty for all of them), and port 0 stands for any that is free.
    Tcp(String, u16),
    /// Standard input and output.
    Stdio,
}

/// The text is not an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressError(String);

impl fmt::Display for AddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}' is not an address: write unix:PATH, tcp:HOST:PORT or stdio", self.0)
    }
}

impl std::error::Error for AddressError {}

impl From<AddressError> for std::io::Error {
    fn from(error: AddressError) -> std::io::Error {
        std::io::Error::new(std::io::ErrorKind::InvalidInput, error)
    }
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Address, AddressError> {
        let wrong = || AddressError(text.to_owned());
        match text.split_once(':') {
            None if text == "stdio" => Ok(Address::Stdio),
            Some(("unix", path)) if !path.is_empty() => Ok(Address::Unix(path.into())),
            Some(("tcp", rest)) => {
                let (host, port) = rest.rsplit_once(':').ok_or_else(wrong)?;
                let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
                if bare.is_none() && host.contains([':', '[', ']']) {
                    return Err(wrong());
                }
                Ok(Address::Tcp(bare.unwrap_or(host).to_owned(), port.parse().map_err(|_| wrong())?))
            }
            _ => Err(wrong()),
        }
    }
}

/// The text that is read back as the same address.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Unix(path) => write!(f, "unix:{}", path.display()),
            Address::Tcp(host, port) if host.contains(':') => write!(f, "tcp:[{host}]:{port}"),
            Address::Tcp(host, port) => write!(f, "tcp:{host}:{port}"),
            Address::Stdio => f.write_str("stdio"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_survive_being_written_and_read() {
        for text in ["unix:/a b", "unix:x:y", "tcp:localhost:1", "tcp::4444", "tcp:[fe80::1]:65535", "stdio"]
        {
            assert_eq!(text.parse::<Address>().map(|address| address.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn what_is_no_address() {
        for text in
            ["", "unix:", "tcp:", "tcp:1", "tcp:host:", "tcp:host:65536", "tcp:::1:5", "stdio:", "http:x"]
        {
            assert!(text.parse::<Address>().is_err(), "{text}");
        }
    }
}
