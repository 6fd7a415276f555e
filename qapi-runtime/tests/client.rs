//! Clients: with a server, and with scripts that do what no server does.
#![allow(missing_docs)]

mod common;

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use common::{
    Echo, Echoed, Fail, Knock, Knocked, Limited, Machine, Nudge, Open, Trip, Vanish, Wait, builder, value,
};
use qapi_runtime::client::{ClientError, blocking};
use qapi_runtime::qmp::protocol::control::cmd::{QmpCapabilities, QueryVersion};
use qapi_runtime::qmp::protocol::introspect::cmd::QueryQmpSchema;
use qapi_runtime::qmp::protocol::introspect::{JSONType, SchemaInfoBranch};
use qapi_runtime::{Client, ErrorClass, Server, Value};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream};

fn server() -> Server<Machine> {
    Server::new(builder().build().expect("in order"), Machine::default()).version(9, 2, 0, "test")
}

fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        tokio::time::timeout(Duration::from_secs(60), test).await.expect("nothing hangs");
    });
}

/// A client of a server, without a socket.
async fn pair(server: &Server<Machine>) -> Client {
    let (near, far) = tokio::io::duplex(4096);
    let server = server.clone();
    tokio::spawn(async move { server.serve_connection(far).await });
    Client::over(near).await.expect("they understand each other")
}

/// A client, and the other end of its connection, where a script may say what no server says. `oob` tells
/// whether it offers out-of-band execution.
async fn scripted(oob: &str) -> (Client, DuplexStream) {
    let (near, mut far) = tokio::io::duplex(1 << 20);
    let connecting = tokio::spawn(Client::over(near));
    let greeting = format!(
        r#"{{"QMP": {{"version": {{"qemu": {{"micro": 1, "minor": 0, "major": 20, "nano": 0}}, "package": "p"}},
            "capabilities": [{oob} "from-the-future"], "mood": "good"}}}}"#
    );
    far.write_all(greeting.as_bytes()).await.unwrap();
    request(&mut far).await;
    far.write_all(br#"{"event": "EARLY", "timestamp": {}} {"return": {}, "id": 0}"#).await.unwrap();
    let client = connecting.await.unwrap().expect("the script says the right things");
    (client, far)
}

/// The next request, which is a line.
async fn request(far: &mut DuplexStream) -> Value {
    let mut line = Vec::new();
    loop {
        match far.read_u8().await.expect("there is a request") {
            b'\n' => return value(std::str::from_utf8(&line).unwrap()),
            byte => line.push(byte),
        }
    }
}

fn echo(text: &str) -> Echo {
    Echo(Echoed::new(text))
}

#[test]
fn commands_return_what_their_definitions_say() {
    run(async {
        let server = server();
        let client = pair(&server).await;
        assert_eq!((client.greeting().version.qemu.minor, client.allows_oob()), (2, true));
        assert_eq!(client.execute(&QueryVersion {}).await.unwrap().package, "test");
        let long = "é\u{1f600}".repeat(10_000);
        assert_eq!(client.execute(&echo(&long)).await.unwrap().text, long);
        client.execute(&Nudge {}).await.unwrap();
        client.execute_oob(&Nudge {}).await.unwrap();
        client.execute(&Vanish {}).await.unwrap();
        let arguments = value(r#"{"text": "x", "times": 255}"#);
        assert_eq!(client.execute_untyped("echo", &arguments).await.unwrap(), arguments);
        assert_eq!(client.execute_untyped("nudge", &Value::Null).await.unwrap(), value("{}"));

        let schema = client.execute(&QueryQmpSchema {}).await.unwrap();
        let echo = schema.iter().find(|info| info.name == "echo").unwrap();
        assert!(matches!(&echo.meta_type, SchemaInfoBranch::Command(command) if command.allow_oob.is_none()));
        assert!(schema.iter().any(
            |info| matches!(&info.meta_type, SchemaInfoBranch::Builtin(b) if b.json_type == JSONType::Int)
        ));
    });
}

#[test]
fn errors_say_what_happened() {
    run(async {
        let server = server();
        let client = pair(&server).await;
        let error = client.execute(&Fail { device: "ide9".into() }).await.unwrap_err();
        let told = error.server().expect("the server's");
        assert_eq!((told.class(), told.desc()), (ErrorClass::DeviceNotFound, "Device 'ide9' not found"));
        assert!(!error.ends_connection());
        let error = client.execute_untyped("no-such", &Value::Null).await.unwrap_err();
        assert_eq!(error.to_string(), "The command no-such has not been found");
        let error = client.execute_oob(&echo("a")).await.unwrap_err();
        assert_eq!(error.to_string(), "The command echo does not support OOB");
        let error = client.execute(&Trip { later: true }).await.unwrap_err();
        assert_eq!(error.to_string(), "The command trip has panicked: tripped over true");
        let error = client.execute(&QmpCapabilities { enable: None }).await.unwrap_err();
        assert_eq!(error.server().unwrap().class(), ErrorClass::CommandNotFound);

        let error = Client::connect("unix:/no/such/socket").await.unwrap_err();
        assert!(error.to_string().contains("cannot connect to unix:/no/such/socket"), "{error}");
        let error = Client::connect("nonsense").await.unwrap_err();
        assert!(error.to_string().contains("is not an address"), "{error}");
    });
}

#[test]
fn many_commands_are_in_flight_and_out_of_band_ones_pass_them() {
    run(async {
        let server = server();
        let client = Arc::new(pair(&server).await);
        let mut tasks = Vec::new();
        for _ in 0..20 {
            let client = Arc::clone(&client);
            tasks.push(tokio::spawn(async move { client.execute(&Wait {}).await }));
        }
        let machine = server.service().state();
        while machine.at_once.load(Ordering::SeqCst) == 0 {
            tokio::task::yield_now().await;
        }
        for _ in 0..20 {
            client.execute_oob(&Open {}).await.unwrap();
        }
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        assert_eq!(machine.finished.load(Ordering::SeqCst), 20);
    });
}

#[test]
fn a_command_that_nobody_waits_for_any_more_disturbs_no_other() {
    run(async {
        let server = server();
        let client = pair(&server).await;
        let given_up = tokio::time::timeout(Duration::from_millis(10), client.execute(&Wait {})).await;
        assert!(given_up.is_err());
        server.service().state().gate.add_permits(1);
        assert_eq!(client.execute(&echo("next")).await.unwrap().text, "next");
    });
}

#[test]
fn events_typed_and_raw() {
    run(async {
        let server = server();
        let client = pair(&server).await;
        let mut all = client.events();
        let mut knocked = client.events().of::<Knocked>();
        server.emit(&Limited { id: "a".into(), n: 1 }).unwrap();
        client.execute(&Knock { times: 2, size: Some(3) }).await.unwrap();

        let first = all.next().await.unwrap().unwrap();
        assert_eq!((first.name(), &first.data()["id"]), ("LIMITED", &Value::from("a")));
        assert!(first.decode::<Knocked>().is_none());
        assert_eq!(first.decode::<Limited>().unwrap().unwrap(), Limited { id: "a".into(), n: 1 });
        assert!(first.timestamp().seconds > 1_600_000_000);
        for n in 0..2 {
            assert_eq!(knocked.next().await.unwrap().unwrap(), Knocked { n, text: "xxx".into() });
            assert!(all.next().await.unwrap().unwrap().is::<Knocked>());
        }
        // The streams keep the connection open; the server ends it.
        drop(client);
        server.stop();
        assert!(all.next().await.is_none() && knocked.next().await.is_none());
    });
}

#[test]
fn events_that_are_not_taken_are_lost_and_counted() {
    run(async {
        let server = server();
        let client = pair(&server).await;
        let mut events = client.events();
        client.execute(&Knock { times: 5000, size: None }).await.unwrap();
        assert!(matches!(events.next().await, Some(Err(ClientError::EventsLost(904)))));
        assert_eq!(events.next().await.unwrap().unwrap().data()["n"], 904);
    });
}

#[test]
fn a_newer_server_is_understood() {
    run(async {
        let (client, mut far) = scripted("\"oob\",").await;
        assert_eq!(client.greeting().version.qemu.major, 20);
        let mut events = client.events().of::<Knocked>();
        let script = async {
            request(&mut far).await;
            far.write_all(
                br#"{"news": 1} {"event": "NEW"} {"event": "KNOCKED", "data": {"n": 1, "text": "t", "extra": [{}]}, "timestamp": {"seconds": -1, "microseconds": -1}}
                    {"return": [{"name": "x", "meta-type": "hologram", "depth": 3}, {"name": "y", "meta-type": "builtin", "json-type": "quaternion"}], "id": 1, "more": null}"#,
            )
            .await
            .unwrap();
        };
        let (schema, ()) = tokio::join!(client.execute(&QueryQmpSchema {}), script);
        let schema = schema.unwrap();
        let SchemaInfoBranch::Unrecognized(unknown) = &schema[0].meta_type else { panic!("{schema:?}") };
        assert_eq!((&*unknown.tag, &unknown.members["depth"]), ("hologram", &Value::from(3)));
        let SchemaInfoBranch::Builtin(builtin) = &schema[1].meta_type else { panic!("{schema:?}") };
        assert_eq!(builtin.json_type, JSONType::Unrecognized("quaternion".into()));
        assert_eq!(events.next().await.unwrap().unwrap(), Knocked { n: 1, text: "t".into() });
    });
}

#[test]
fn a_reply_of_another_type_is_an_error_with_the_members_path() {
    run(async {
        let (client, mut far) = scripted("").await;
        assert!(!client.allows_oob());
        assert!(matches!(client.execute_oob(&Nudge {}).await, Err(ClientError::NoOutOfBand)));
        let script = async {
            assert_eq!(request(&mut far).await, value(r#"{"execute": "query-version", "id": 1}"#));
            far.write_all(
                br#"{"return": {"qemu": {"major": 1, "minor": "two", "micro": 3}, "package": ""}, "id": 1}"#,
            )
            .await
            .unwrap();
        };
        let (version, ()) = tokio::join!(client.execute(&QueryVersion {}), script);
        let error = version.unwrap_err();
        let ClientError::Decode { name, error: inner } = &error else { panic!("{error:?}") };
        assert_eq!((name.as_str(), inner.path()), ("query-version", Some("qemu.minor")));
        assert_eq!(
            error.to_string(),
            "'query-version': unexpected data from the server at 'qemu.minor': \
             Invalid parameter type for 'qemu.minor', expected: integer"
        );
        // The next one is none the worse.
        let script = async {
            request(&mut far).await;
            far.write_all(br#"{"return": {}, "id": 77}{"return": {}, "id": "2"}{"return": {}, "id": 2}"#)
                .await
                .unwrap();
        };
        let (nudged, ()) = tokio::join!(client.execute(&Nudge {}), script);
        nudged.unwrap();
    });
}

#[test]
fn an_error_without_an_id_goes_to_the_oldest_request() {
    run(async {
        let (client, mut far) = scripted("").await;
        let script = async {
            request(&mut far).await;
            request(&mut far).await;
            far.write_all(
                br#"{"error": {"class": "FromTheFuture", "desc": "what?"}} {"return": {}, "id": 2}"#,
            )
            .await
            .unwrap();
        };
        let (first, second, ()) = tokio::join!(client.execute(&Nudge {}), client.execute(&Nudge {}), script);
        let error = first.unwrap_err();
        assert_eq!(error.server().map(|e| (e.class(), e.desc())), Some((ErrorClass::GenericError, "what?")));
        second.unwrap();
    });
}

#[test]
fn a_connection_that_dies_fails_everything_in_flight() {
    run(async {
        for last in ["{\"retu", "", "{\"return\": }", "[]"] {
            let (client, mut far) = scripted("\"oob\",").await;
            let mut events = client.events();
            let script = async {
                request(&mut far).await;
                request(&mut far).await;
                far.write_all(last.as_bytes()).await.unwrap();
                drop(far);
            };
            let (one, two, ()) =
                tokio::join!(client.execute(&Nudge {}), client.execute_oob(&Nudge {}), script);
            for error in [one.unwrap_err(), two.unwrap_err(), client.end().unwrap()] {
                assert!(error.ends_connection(), "{error}");
                assert_eq!(matches!(error, ClientError::Protocol(_)), last.ends_with(['}', ']']), "{error}");
            }
            assert!(events.next().await.is_none());
            assert!(client.execute(&Nudge {}).await.unwrap_err().ends_connection());
            assert!(client.events().next().await.is_none());
        }
    });
}

#[test]
fn what_is_no_qmp_server_is_found_out() {
    run(async {
        for greeting in ["HTTP/1.1 400 Bad Request\r\n", "{\"return\": {}}", "{\"QMP\": {}}", "{}", "[1]", ""]
        {
            let (near, mut far) = tokio::io::duplex(4096);
            far.write_all(greeting.as_bytes()).await.unwrap();
            far.shutdown().await.unwrap();
            let error = Client::over(near).await.unwrap_err();
            assert_eq!(matches!(error, ClientError::Closed), greeting.is_empty(), "{greeting}: {error}");
        }
    });
}

#[test]
fn the_connection_ends_with_the_last_client() {
    run(async {
        let (client, mut far) = scripted("").await;
        let second = client.clone();
        drop(client);
        let sending = tokio::spawn(async move { second.execute(&Nudge {}).await });
        request(&mut far).await;
        far.write_all(br#"{"return": {}, "id": 1}"#).await.unwrap();
        sending.await.unwrap().unwrap();
        assert_eq!(far.read(&mut [0]).await.unwrap(), 0);
    });
}

#[test]
fn a_blocking_client() {
    run(async {
        let server = server();
        let listening = server.listen("tcp:127.0.0.1:0").await.unwrap();
        let address = listening.address().to_string();
        let serving = tokio::spawn(listening.run());
        let talk = tokio::task::spawn_blocking(move || {
            let mut client = blocking::Client::connect(&address)?;
            assert_eq!(client.greeting().version.package, "test");
            client.execute(&Knock { times: 2, size: None })?;
            assert_eq!(client.execute(&echo("a"))?.text, "a");
            client.execute_oob(&Nudge {})?;
            client.execute(&Vanish {})?;
            assert_eq!(client.execute_untyped("nudge", &Value::Null)?, value("{}"));
            assert_eq!(client.take_event().map(|event| event.data()["n"].clone()), Some(0.into()));
            assert_eq!(client.next_event()?.decode::<Knocked>().unwrap()?.n, 1);
            assert!(client.take_event().is_none());
            let error = client.execute(&Fail { device: String::new() }).unwrap_err();
            assert_eq!(error.server().unwrap().class(), ErrorClass::DeviceNotFound);
            Ok::<_, ClientError>(client)
        });
        let mut client = talk.await.unwrap().unwrap();
        server.stop();
        serving.await.unwrap();
        let ended = tokio::task::spawn_blocking(move || client.execute(&Nudge {})).await.unwrap();
        assert!(ended.unwrap_err().ends_connection());
    });
}
