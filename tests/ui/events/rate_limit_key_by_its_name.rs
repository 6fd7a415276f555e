#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event, rate_limit(ms = 1000, key = "fan-id"))] //~ expected `key(fan_id)`
//= #[qapi(event, rate_limit(ms = 1000, key(fan_id)))]
pub struct FanSpeed { pub rpm: u32, pub fan_id: String }

#[derive(Qapi)]
#[qapi(event, rate_limit(ms = 1000, key(fan-id)))] //~ expected `key(fan_id)`
//= #[qapi(event, rate_limit(ms = 1000, key(fan_id)))]
pub struct FanStopped { pub rpm: u32, pub fan_id: String }

#[derive(Qapi)]
#[qapi(event, rate_limit(ms = 1000, key("fan-id")))] //~ expected `key(fan_id)`
//= #[qapi(event, rate_limit(ms = 1000, key(fan_id)))]
pub struct FanBroken { pub rpm: u32, pub fan_id: String }

#[derive(Qapi)]
#[qapi(event, rate_limit(ms = 1000, key))] //~ expected `key(the_field)`
//= #[qapi(event, rate_limit(ms = 1000))]
pub struct AllStopped {}

fn main() {}
