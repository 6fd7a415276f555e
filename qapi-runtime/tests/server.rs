//! A server and its clients, which are raw connections here.
#![allow(missing_docs)]

mod common;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::time::Duration;

use common::{Knocked, Limited, Machine, builder, value};
use qapi_runtime::json::Framer;
use qapi_runtime::server::Limits;
use qapi_runtime::{Address, Server, Value};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};
use tokio::task::JoinHandle;

fn server() -> Server<Machine> {
    Server::new(builder().build().expect("in order"), Machine::default()).version(9, 2, 0, "")
}

/// A path for a socket that no other test uses.
fn socket_path(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("qapi-{name}-{}.sock", std::process::id()))
}

async fn start(server: &Server<Machine>, name: &str) -> (PathBuf, JoinHandle<()>) {
    let path = socket_path(name);
    let listening = server.listen(&format!("unix:{}", path.display())).await.expect("a socket");
    (path, tokio::spawn(listening.run()))
}

/// A client that knows just enough.
struct Raw<T> {
    stream: T,
    framer: Framer,
    seen: VecDeque<Value>,
}

impl<T: AsyncRead + AsyncWrite + Unpin> Raw<T> {
    fn new(stream: T) -> Raw<T> {
        Raw { stream, framer: Framer::new(), seen: VecDeque::new() }
    }

    async fn negotiated(stream: T) -> Raw<T> {
        let mut raw = Raw::new(stream);
        assert!(raw.next().await.expect("a greeting").get("QMP").is_some());
        raw.send(r#"{"execute": "qmp_capabilities", "arguments": {"enable": ["oob"]}}"#).await;
        assert_eq!(raw.next().await, Some(value(r#"{"return": {}}"#)));
        raw
    }

    async fn send(&mut self, text: &str) {
        self.stream.write_all(text.as_bytes()).await.expect("the server is there");
    }

    /// The next message; none if the server has closed the connection.
    async fn next(&mut self) -> Option<Value> {
        loop {
            if let Some(message) = self.seen.pop_front() {
                return Some(message);
            }
            let mut buffer = [0; 4096];
            let len = self.stream.read(&mut buffer).await.unwrap_or(0);
            if len == 0 {
                return None;
            }
            self.framer.push(&buffer[..len]);
            while let Some(message) = self.framer.next_message() {
                let message = message.expect("the server writes JSON");
                self.seen.push_back(message.value().expect("the server writes numbers in range"));
            }
        }
    }

    async fn ask(&mut self, text: &str) -> Value {
        self.send(text).await;
        self.next().await.expect("a reply")
    }
}

fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        tokio::time::timeout(Duration::from_secs(60), test).await.expect("nothing hangs");
    });
}

/// Waits until `done`.
async fn until(done: impl Fn() -> bool) {
    while !done() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

#[test]
fn clients_on_unix_sockets_and_tcp() {
    run(async {
        let server = server();
        let (path, serving) = start(&server, "both").await;
        let tcp = server.listen("tcp:127.0.0.1:0").await.expect("a port");
        let Address::Tcp(host, port) = tcp.address().clone() else { panic!("a TCP address") };
        let serving_tcp = tokio::spawn(tcp.run());

        let mut one = Raw::negotiated(UnixStream::connect(&path).await.unwrap()).await;
        let mut two = Raw::negotiated(TcpStream::connect((host, port)).await.unwrap()).await;
        let echo = r#"{"execute": "echo", "arguments": {"text": "\u00b5"}, "id": {"a": [1.5]}}"#;
        let expected = value(r#"{"return": {"text": "µ"}, "id": {"a": [1.5]}}"#);
        assert_eq!(one.ask(echo).await, expected);
        assert_eq!(two.ask(echo).await, expected);

        server.emit(&Knocked { n: 7, text: "all".into() }).unwrap();
        for message in [one.next().await.unwrap(), two.next().await.unwrap()] {
            assert_eq!(message["event"], "KNOCKED");
            assert_eq!(message["data"], value(r#"{"n": 7, "text": "all"}"#));
            assert!(message["timestamp"]["seconds"].as_i64().unwrap() > 1_600_000_000);
        }

        server.stop();
        serving.await.unwrap();
        serving_tcp.await.unwrap();
        assert_eq!((one.next().await, two.next().await), (None, None));
        assert!(!path.exists());
    });
}

#[test]
fn in_band_commands_run_one_at_a_time_across_clients() {
    run(async {
        let server = server();
        let (path, _serving) = start(&server, "turns").await;
        let mut clients = Vec::new();
        for _ in 0..4 {
            let mut client = Raw::negotiated(UnixStream::connect(&path).await.unwrap()).await;
            client.send(r#"{"execute": "wait"}{"execute": "wait"}"#).await;
            clients.push(client);
        }
        let machine = server.service().state();
        let mut operator = Raw::negotiated(UnixStream::connect(&path).await.unwrap()).await;
        for n in 1..=8 {
            // Out of band, as everything else waits.
            operator.ask(r#"{"exec-oob": "open"}"#).await;
            until(|| machine.finished.load(Ordering::SeqCst) == n).await;
        }
        for client in &mut clients {
            assert_eq!(client.next().await, Some(value(r#"{"return": {}}"#)));
            assert_eq!(client.next().await, Some(value(r#"{"return": {}}"#)));
        }
        assert_eq!(machine.most_at_once.load(Ordering::SeqCst), 1);
        server.stop();
    });
}

#[test]
fn concurrent_commands_run_beside_others() {
    run(async {
        let server = server();
        let (path, _serving) = start(&server, "beside").await;
        let mut clients = Vec::new();
        for command in ["wait", "wait-beside", "wait-beside"] {
            let mut client = Raw::negotiated(UnixStream::connect(&path).await.unwrap()).await;
            client.send(&format!(r#"{{"execute": "{command}"}}"#)).await;
            clients.push(client);
        }
        let machine = server.service().state();
        until(|| machine.at_once.load(Ordering::SeqCst) == 3).await;
        machine.gate.add_permits(3);
        for client in &mut clients {
            assert_eq!(client.next().await, Some(value(r#"{"return": {}}"#)));
        }
        server.stop();
    });
}

#[test]
fn a_command_finishes_when_its_client_goes() {
    run(async {
        let server = server();
        let (path, _serving) = start(&server, "gone").await;
        let mut client = Raw::negotiated(UnixStream::connect(&path).await.unwrap()).await;
        client.send(r#"{"execute": "wait"}{"execute": "wa"#).await;
        let machine = server.service().state();
        until(|| machine.at_once.load(Ordering::SeqCst) == 1).await;
        drop(client);

        let mut other = Raw::negotiated(UnixStream::connect(&path).await.unwrap()).await;
        other.send(r#"{"execute": "nudge", "id": 1}"#).await;
        machine.gate.add_permits(1);
        assert_eq!(other.next().await, Some(value(r#"{"return": {}, "id": 1}"#)));
        assert_eq!(machine.finished.load(Ordering::SeqCst), 1);
        server.stop();
    });
}

#[test]
fn events_of_a_command_come_before_its_reply() {
    run(async {
        let server = server();
        let (path, _serving) = start(&server, "order").await;
        let mut client = Raw::negotiated(UnixStream::connect(&path).await.unwrap()).await;
        for _ in 0..50 {
            client.send(r#"{"execute": "knock", "arguments": {"times": 3}}"#).await;
            for n in 0..3 {
                assert_eq!(client.next().await.unwrap()["data"]["n"], n);
            }
            assert_eq!(client.next().await, Some(value(r#"{"return": {}}"#)));
        }
        server.stop();
    });
}

#[test]
fn a_client_that_reads_nothing_disturbs_nobody() {
    run(async {
        let mut limits = Limits::default();
        (limits.output, limits.events) = (32 << 10, 256 << 10);
        let server = server().limits(limits);
        let (path, _serving) = start(&server, "slow").await;
        let mut idle = Raw::negotiated(UnixStream::connect(&path).await.unwrap()).await;
        let mut client = Raw::negotiated(UnixStream::connect(&path).await.unwrap()).await;
        // Replies that nobody reads stop the reading of requests, and nothing worse.
        let request = format!(r#"{{"execute": "echo", "arguments": {{"text": "{}"}}}}"#, "x".repeat(1000));
        let flood = request.repeat(2000);
        let (flooder, mut flooded) = (UnixStream::connect(&path).await.unwrap(), 0);
        let mut flooder = Raw::negotiated(flooder).await;
        while let Ok(Ok(len)) = tokio::time::timeout(
            Duration::from_millis(200),
            flooder.stream.write(&flood.as_bytes()[flooded..]),
        )
        .await
        {
            flooded += len;
            assert!(flooded < flood.len(), "the server buffers without end");
        }
        // Events that somebody does not read cost him the connection.
        for _ in 0..40 {
            client.send(r#"{"execute": "knock", "arguments": {"times": 10, "size": 2000}}"#).await;
            for _ in 0..10 {
                assert_eq!(client.next().await.unwrap()["event"], "KNOCKED");
            }
            assert_eq!(client.next().await, Some(value(r#"{"return": {}}"#)));
        }
        let mut read = 0;
        while idle.next().await.is_some() {
            read += 1;
        }
        assert!(read < 400, "{read} events were kept");
        server.stop();
    });
}

#[test]
fn what_a_client_sends_before_it_closes_its_end_is_answered() {
    run(async {
        let server = server();
        let (path, _serving) = start(&server, "half").await;
        let mut client = Raw::new(UnixStream::connect(&path).await.unwrap());
        client.send(r#"{"execute": "qmp_capabilities"}{"execute": "nudge", "id": 1}{"execute": "nud"#).await;
        client.stream.shutdown().await.unwrap();
        assert!(client.next().await.unwrap().get("QMP").is_some());
        assert_eq!(client.next().await, Some(value(r#"{"return": {}}"#)));
        assert_eq!(client.next().await, Some(value(r#"{"return": {}, "id": 1}"#)));
        assert_eq!(client.next().await, None);
        server.stop();
    });
}

#[test]
fn stopping_lets_commands_finish_and_answers_them() {
    run(async {
        let server = server();
        let (path, serving) = start(&server, "stop").await;
        let mut client = Raw::negotiated(UnixStream::connect(&path).await.unwrap()).await;
        let mut waiting = Raw::negotiated(UnixStream::connect(&path).await.unwrap()).await;
        client.send(r#"{"execute": "wait", "id": 1}{"execute": "nudge", "id": 2}"#).await;
        let machine = server.service().state();
        until(|| machine.at_once.load(Ordering::SeqCst) == 1).await;
        waiting.send(r#"{"execute": "nudge"}"#).await;
        server.stop();
        assert_eq!(waiting.next().await, None);
        until(|| !path.exists()).await;
        machine.gate.add_permits(1);
        assert_eq!(client.next().await, Some(value(r#"{"return": {}, "id": 1}"#)));
        assert_eq!(client.next().await, None);
        serving.await.unwrap();
    });
}

#[test]
fn the_grace_of_a_stopped_server_ends() {
    run(async {
        let mut limits = Limits::default();
        limits.grace = Duration::from_millis(10);
        let server = server().limits(limits);
        let (path, serving) = start(&server, "grace").await;
        let mut client = Raw::negotiated(UnixStream::connect(&path).await.unwrap()).await;
        client.send(r#"{"execute": "wait"}"#).await;
        until(|| server.service().state().at_once.load(Ordering::SeqCst) == 1).await;
        server.stop();
        serving.await.unwrap();
        assert_eq!(client.next().await, None);
    });
}

#[test]
fn a_stale_socket_is_replaced_and_one_in_use_is_not() {
    run(async {
        let path = socket_path("stale");
        drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
        assert!(path.exists());
        let first = server();
        let (path, serving) = start(&first, "stale").await;
        let address = format!("unix:{}", path.display());
        let error = server().listen(&address).await.expect_err("it is in use");
        assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
        first.stop();
        serving.await.unwrap();

        std::fs::write(&path, "no socket").unwrap();
        server().listen(&address).await.expect_err("it is no socket");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "no socket");
        std::fs::remove_file(&path).unwrap();
        server().listen("tcp:127.0.0.1").await.expect_err("it is no address");
    });
}

#[test]
fn limited_events_come_when_their_time_has_come() {
    run(async {
        let server = server();
        let (path, _serving) = start(&server, "limited").await;
        let mut client = Raw::negotiated(UnixStream::connect(&path).await.unwrap()).await;
        for n in 0..3 {
            for id in ["a", "b"] {
                server.emit(&Limited { id: id.into(), n }).unwrap();
            }
        }
        let mut got = Vec::new();
        for _ in 0..4 {
            let event = client.next().await.unwrap();
            got.push((
                event["data"]["id"].as_str().unwrap().to_owned(),
                event["data"]["n"].as_i64().unwrap(),
            ));
        }
        got.sort();
        assert_eq!(got, [("a".into(), 0), ("a".into(), 2), ("b".into(), 0), ("b".into(), 2)]);
        server.stop();
    });
}
