#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
#[qapi(event, rate_limit(ms = 1000), key = "fan-id")] //~ `key` is no attribute by itself
//= #[qapi(event, rate_limit(ms = 1000, key(fan_id)))]
pub struct FanSpeed { pub rpm: u32, pub fan_id: String }

#[derive(Qapi)]
#[qapi(event, ms = 1000)] //~ `ms` is no attribute by itself
//= #[qapi(event, rate_limit(ms = 1000))]
pub struct FanStopped { pub fan_id: String }

#[derive(Qapi)]
#[qapi(event, rate_limit(ms = 1000))]
//= #[qapi(event, rate_limit(ms = 1000, key(fan_id)))]
pub struct FanBroken {
    pub since: u32,
    #[qapi(key)] //~ `key` is no attribute by itself
    //=
    pub fan_id: String,
}

fn main() {}
