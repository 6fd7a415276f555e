//! A scripted conversation over a plain socket, with both sides printed.

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};

/// What the client says. The server answers each, and may send events in between.
const SCRIPT: &[&str] = &[
    r#"{"execute": "qmp_capabilities"}"#,
    r#"{"execute": "query-version"}"#,
    r#"{"execute": "query-status", "id": 1}"#,
    r#"{"execute": "stop", "id": 2}"#,
    r#"{"execute": "query-status", "id": 3}"#,
    r#"{"execute": "cont", "id": 4}"#,
    r#"{"execute": "query-yank"}"#,
    r#"{"execute": "yank", "arguments": {"instances": [{"type": "chardev", "id": "console"}]}}"#,
    r#"{"execute": "yank", "arguments": {"instances": [{"type": "chardev", "id": "console"}]}}"#,
    r#"{"execute": "query-block"}"#,
    r#"{"execute": "fan-set-profile", "arguments": {"profile": "quiet", "max-rpm": 500}}"#,
    r#"{"execute": "fan-set-profile", "arguments": {"profile": "turbo"}}"#,
    r#"{"execute": "fan-set-profile", "arguments": {"profile": "quiet", "max-rpm": -1}}"#,
    r#"{"execute": "no-such-command", "id": "x"}"#,
    r#"{"execute": "quit"}"#,
];

/// How a person would reach the server.
pub fn how_to_talk(address: &str) -> String {
    match address.split_once(':') {
        Some(("unix", path)) => format!("qmp-shell {path}    or    socat - UNIX-CONNECT:{path}"),
        Some((_, rest)) => format!("qmp-shell {rest}    or    nc {}", rest.replace(':', " ")),
        None => address.to_owned(),
    }
}

/// Says the script to the server at `address`, and prints what both sides say.
pub async fn converse(address: &str) -> Result<(), Box<dyn std::error::Error>> {
    match address.split_once(':') {
        Some(("unix", path)) => say(tokio::net::UnixStream::connect(path).await?).await,
        Some((_, rest)) => say(tokio::net::TcpStream::connect(rest).await?).await,
        None => Err(format!("'{address}' is no address").into()),
    }
}

async fn say(connection: impl AsyncRead + AsyncWrite) -> Result<(), Box<dyn std::error::Error>> {
    let (read, mut write) = tokio::io::split(connection);
    let mut lines = BufReader::new(read).lines();
    let greeting = lines.next_line().await?.ok_or("no greeting")?;
    println!("<- {}", greeting.trim_end());
    for request in SCRIPT {
        println!("-> {request}");
        // In one piece: behind the last brace of `quit` the server may be gone.
        write.write_all(format!("{request}\n").as_bytes()).await?;
        loop {
            let line = lines.next_line().await?.ok_or("the server went away")?;
            println!("<- {}", line.trim_end());
            if !line.starts_with(r#"{"timestamp""#) && !line.starts_with(r#"{"event""#) {
                break;
            }
        }
    }
    while let Some(line) = lines.next_line().await? {
        println!("<- {}", line.trim_end());
    }
    Ok(())
}
