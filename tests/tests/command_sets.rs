//! A server that takes the commands of whole modules of QEMU's schema as sets.

use qapi_defs::acpi::ACPIOSTInfo;
use qapi_defs::acpi::cmd::QueryAcpiOspmStatus;
use qapi_defs::yank::cmd::{QueryYank, Yank};
use qapi_defs::yank::{YankInstance, YankInstanceBranch, YankInstanceChardev};
use qapi_defs::{acpi, yank};
use qapi_runtime::qmp::{Ctx, Registry, Service, SessionOptions};
use qapi_runtime::{Error, ErrorClass, Value};
use serde_json::json;

/// A machine with one connection.
struct Machine {
    chardev: &'static str,
}

impl yank::Commands for Machine {
    async fn yank(machine: Ctx<Machine>, command: Yank) -> Result<(), Error> {
        let is_known = |instance: &YankInstance| matches!(&instance.r#type, YankInstanceBranch::Chardev(chardev) if chardev.id == machine.chardev);
        match command.instances.iter().all(is_known) {
            true => Ok(()),
            false => Err(Error::new(ErrorClass::DeviceNotFound, "no such instance")),
        }
    }

    async fn query_yank(machine: Ctx<Machine>, _: QueryYank) -> Result<Vec<YankInstance>, Error> {
        Ok(vec![YankInstance::new(YankInstanceChardev::new(machine.chardev).into())])
    }
}

impl acpi::Commands for Machine {
    async fn query_acpi_ospm_status(
        _: Ctx<Machine>,
        _: QueryAcpiOspmStatus,
    ) -> Result<Vec<ACPIOSTInfo>, Error> {
        Ok(Vec::new())
    }
}

async fn answer(service: &Service<Machine>, request: &Value) -> Value {
    let mut session = service.open(SessionOptions::default());
    session.feed(br#"{"execute": "qmp_capabilities"}"#);
    session.feed(request.to_string().as_bytes());
    while let Some(request) = session.next_in_band() {
        let reply = service.dispatch(session.handle(), request).await;
        session.finish_in_band(reply);
    }
    let output = session.take_output();
    let last = output.split(|byte| *byte == b'\n').rfind(|line| !line.is_empty()).expect("an answer");
    serde_json::from_slice(last).expect("JSON")
}

#[tokio::test]
async fn modules_are_registered_and_carried_out_as_sets() {
    let registry =
        <Machine as acpi::Commands>::register(<Machine as yank::Commands>::register(Registry::new()));
    let service = Service::new(registry.build().expect("no command twice"), Machine { chardev: "c0" });

    let instances = json!([{"type": "chardev", "id": "c0"}]);
    let listed = answer(&service, &json!({"execute": "query-yank"})).await;
    assert_eq!(listed, json!({"return": instances}));
    let cut = answer(&service, &json!({"execute": "yank", "arguments": {"instances": instances}})).await;
    assert_eq!(cut, json!({"return": {}}));
    let other = json!([{"type": "chardev", "id": "c1"}]);
    let error = answer(&service, &json!({"execute": "yank", "arguments": {"instances": other}})).await;
    assert_eq!(error["error"]["class"], "DeviceNotFound");
    assert_eq!(answer(&service, &json!({"execute": "query-acpi-ospm-status"})).await, json!({"return": []}));
}

#[test]
fn sets_have_the_commands_of_their_modules() {
    let registry = <Machine as yank::Commands>::register(Registry::new()).build().expect("no command twice");
    let listed = registry.commands().map(|command| command.name());
    let mut listed: Vec<_> = listed.filter(|name| name.contains("yank")).collect();
    listed.sort_unstable();
    assert_eq!(listed, ["query-yank", "yank"]);
}
