//! From an event's value to the message.

use std::time::Duration;

use qapi_schema::{Definition, Kind};

use crate::json::{Index, Style};
use crate::policy::Settings;
use crate::qmp::{Emission, Similar, Timestamp};
use crate::visitor::{JsonOutput, OutputVisitor};
use crate::{Error, Event, Name};

/// The message for an event; none if it does not exist under the settings' conditions, or the policy hides
/// it.
pub(crate) fn encode<E: Event>(
    event: &E,
    settings: &Settings,
    timestamp: Timestamp,
) -> Result<Option<Emission>, Error> {
    encode_members(E::DEFINITION, &|v| event.output_members(v), settings, timestamp)
}

fn encode_members(
    definition: &'static Definition<'static>,
    members: &dyn Fn(&mut dyn OutputVisitor),
    settings: &Settings,
    timestamp: Timestamp,
) -> Result<Option<Emission>, Error> {
    if !settings.exists(&definition.condition) || settings.hides(definition.features) {
        return Ok(None);
    }
    let mut data = Vec::new();
    let mut visitor = JsonOutput::new(&mut data, Style::Spaced).with_settings(settings);
    visitor.start_struct(&Name::ANONYMOUS);
    members(&mut visitor);
    visitor.end_struct();
    visitor.finish()?;

    let Timestamp { seconds, microseconds } = timestamp;
    let mut text = format!(
        "{{\"timestamp\": {{\"seconds\": {seconds}, \"microseconds\": {microseconds}}}, \"event\": \"{}\"",
        definition.name
    )
    .into_bytes();
    if data != b"{}" {
        text.extend_from_slice(b", \"data\": ");
        text.extend_from_slice(&data);
    }
    text.push(b'}');
    Ok(Some(Emission { text: text.into(), limit: limit(definition, &data)? }))
}

fn limit(
    definition: &'static Definition<'static>,
    data: &[u8],
) -> Result<Option<(Similar, Duration)>, Error> {
    let Kind::Event(qapi_schema::Event { rate_limit: Some(limit), .. }) = definition.kind else {
        return Ok(None);
    };
    let mut similar = Similar { event: definition.name.into(), key: None };
    if let Some(key) = limit.key {
        let mut index = Index::new();
        let data = index.read(data)?;
        similar.key = index
            .root(&data)
            .get(key)
            .map(|value| value.value().map(|value| value.to_string().into()))
            .transpose()?;
    }
    Ok(Some((similar, Duration::from_millis(limit.ms.into()))))
}
