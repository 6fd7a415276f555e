//! Requests to replies: one at a time, and in sessions.

use qapi_runtime::Value;
use qapi_runtime::qmp::{Progress, Reply, Request, Service, Session, SessionHandle, SessionOptions};

use crate::compare;
use crate::test_service::service;
use crate::vectors::{Case, Outcome, hex};

pub(super) fn run(case: &Case) -> Outcome {
    let service = match service(&case.settings()) {
        Ok(service) => service,
        Err(error) => return Outcome::same("a registry", error),
    };
    for command in case.get("disabled_commands").and_then(Value::as_array).into_iter().flatten() {
        let member = |name| command.get(name).and_then(Value::as_str);
        service.registry().disable(member("name").unwrap_or_default(), member("reason"));
    }
    service.set_preconfig(case.flag("preconfig_phase"));
    match case.text("api") {
        Some("dispatch") => run_dispatch(case, &service),
        Some("session") => run_session(case, &service),
        _ => Outcome::Skipped("no such function"),
    }
}

fn run_dispatch(case: &Case, service: &Service<()>) -> Outcome {
    let Some(expect) = case.get("expect") else { return Outcome::Skipped("nothing is expected of it") };
    let request = case.text("request").unwrap_or_default();
    let reply = wait(service.dispatch_text(request.as_bytes(), case.flag("allow_oob")));
    match (expect.get("reply"), reply) {
        (None | Some(Value::Null), None) => Outcome::Passed,
        (expected, None) => Outcome::same(format!("{expected:?}"), "no reply"),
        (Some(expected), Some(reply)) => {
            same_message(expected, &reply).and(|| match expect.get("reply_text").and_then(Value::as_str) {
                Some(text) => same_line(text, &String::from_utf8_lossy(&reply)),
                None => Outcome::Passed,
            })
        }
        (None, Some(reply)) => Outcome::same("no reply", String::from_utf8_lossy(&reply)),
    }
}

/// A session of which the dispatcher can be held.
struct Monitor<'a> {
    service: &'a Service<()>,
    options: SessionOptions,
    session: Session,
}

impl Monitor<'_> {
    fn dispatch(&self, session: &SessionHandle, request: Request) -> Reply {
        match self.service.start(session, request) {
            Progress::Done(reply) => reply,
            running => wait(running.wait()),
        }
    }

    /// Runs what is out of band, and unless it is held what is in band.
    fn pump(&mut self, hold: bool) {
        loop {
            if let Some(request) = self.session.next_out_of_band() {
                let reply = self.dispatch(self.session.handle(), request);
                self.session.finish_out_of_band(reply);
            } else if !hold && let Some(request) = self.session.next_in_band() {
                let reply = self.dispatch(self.session.handle(), request);
                self.session.finish_in_band(reply);
            } else {
                return;
            }
        }
    }

    /// How many of the bytes were taken. The others stay with the transport. Each byte arrives by itself, so
    /// that a request runs before what is behind it has come.
    fn feed(&mut self, bytes: &[u8], hold: bool) -> usize {
        // What was held back before runs first.
        self.pump(hold);
        let mut taken = 0;
        while self.session.can_read()
            && let Some(byte) = bytes.get(taken..=taken)
        {
            self.session.feed(byte);
            self.pump(hold);
            taken += 1;
        }
        taken
    }

    fn step(&mut self, step: &Value) -> Option<usize> {
        let text = step.get("text").and_then(Value::as_str).unwrap_or_default();
        match step.get("do").and_then(Value::as_str) {
            Some("feed") => {
                let bytes =
                    step.get("text_hex").and_then(Value::as_str).map_or(text.as_bytes().to_vec(), hex);
                let hold = step.get("hold").and_then(Value::as_bool).unwrap_or(false);
                return Some(self.feed(&bytes, hold));
            }
            Some("pump") => self.pump(false),
            Some("reopen") => self.session = self.service.open(self.options),
            Some("event") => self.session.event(text.as_bytes()),
            _ => {}
        }
        None
    }
}

fn run_session(case: &Case, service: &Service<()>) -> Outcome {
    let options = SessionOptions { oob: case.flag("oob_capable"), pretty: case.flag("pretty") };
    let mut monitor = Monitor { service, options, session: service.open(options) };
    let list = |member| case.get(member).and_then(Value::as_array).cloned().unwrap_or_default();
    let (steps, expected) = (list("steps"), list("expect_steps"));
    let mut expected = expected.iter();
    let mut outcome =
        expected.next().map_or(Outcome::Passed, |open| compare(open, &mut monitor.session, None));
    for (step, expected) in steps.iter().zip(expected) {
        let accepted = monitor.step(step);
        outcome = outcome.and(|| compare(expected, &mut monitor.session, accepted));
    }
    outcome
}

fn compare(expected: &Value, session: &mut Session, accepted: Option<usize>) -> Outcome {
    let output = String::from_utf8_lossy(&session.take_output()).into_owned();
    let number = |member: &str, got: Option<usize>| match expected.get(member).and_then(Value::as_u64) {
        Some(expected) => {
            Outcome::same(format!("{member} {expected}"), format!("{member} {}", got.unwrap_or_default()))
        }
        None => Outcome::Passed,
    };
    let outcome = match expected.get("raw").and_then(Value::as_str) {
        Some(raw) => same_lines(raw, &output),
        None => compare_lines(expected, &output),
    };
    outcome.and(|| number("accepted", accepted)).and(|| number("queued", Some(session.queued()))).and(|| {
        match expected.get("can_read").and_then(Value::as_bool) {
            Some(expected) => Outcome::same(expected, session.can_read()),
            None => Outcome::Passed,
        }
    })
}

fn compare_lines(expected: &Value, output: &str) -> Outcome {
    let list = |member| expected.get(member).and_then(Value::as_array).cloned().unwrap_or_default();
    let (texts, messages) = (list("lines"), list("messages"));
    let lines: Vec<&str> = output.split_terminator("\r\n").collect();
    let whole = output.is_empty() || output.ends_with("\r\n");
    if lines.len() != messages.len() || !whole {
        return Outcome::same(format!("{texts:?}"), format!("{output:?}"));
    }
    lines.iter().enumerate().fold(Outcome::Passed, |outcome, (i, line)| {
        outcome
            .and(|| messages.get(i).map_or(Outcome::Passed, |message| same_message(message, line.as_bytes())))
            .and(|| {
                texts.get(i).and_then(Value::as_str).map_or(Outcome::Passed, |text| same_line(text, line))
            })
    })
}

fn same_message(expected: &Value, got: &[u8]) -> Outcome {
    match serde_json::from_slice(got) {
        Ok(got) => Outcome::same_value(expected, &got),
        Err(error) => Outcome::same(expected, error),
    }
}

fn same_line(expected: &str, got: &str) -> Outcome {
    if compare::same_text(expected, got) { Outcome::Passed } else { Outcome::same(expected, got) }
}

/// Texts over several lines: the lines may be in another order, as members may, and their commas go with
/// their places.
fn same_lines(expected_text: &str, got_text: &str) -> Outcome {
    let sorted = |text: &str| {
        let mut lines: Vec<String> =
            text.split("\r\n").map(|line| line.trim_end_matches(',').to_owned()).collect();
        lines.sort();
        lines
    };
    let messages =
        |text: &str| serde_json::Deserializer::from_str(text).into_iter().collect::<Result<_, _>>();
    match (messages(expected_text), messages(got_text)) {
        (Ok(expected), Ok(got)) if sorted(expected_text) == sorted(got_text) => {
            Outcome::same_value(&Value::Array(expected), &Value::Array(got))
        }
        _ => Outcome::same(expected_text, got_text),
    }
}

/// The handlers never wait.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    loop {
        if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut cx) {
            return value;
        }
    }
}
