#![allow(unused)]
use qapi_runtime::Qapi;

#[derive(Qapi)]
pub enum AudioDriver { None, Oss, PipeWire }

#[derive(Qapi)]
pub struct Options { pub server: String }

#[derive(Qapi)]
#[qapi(branches(AudioDriver))]
pub enum AudioBranch { //~ no variant for the value `oss`
    //= pub enum AudioBranch {
    None,
    //= None, Oss,
    Pipewire(Options), //~ branch 'pipewire' is not a value of enum type 'AudioDriver'
    //= PipeWire(Options),
}

fn main() {}
