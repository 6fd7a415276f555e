//! Audio backends and their options.

use qapi_runtime::schema::Module;
use qapi_runtime::{Qapi, UnknownBranch, describe};

/// Settings of one direction, playback or recording, that all audio backends have.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevPerDirectionOptions {
    /// Let QEMU mix the guest's streams and convert their formats. Default `true`; without it,
    /// `fixed-settings` has to be off, too. Since 4.2.
    #[qapi(since = "4.2")]
    pub mixing_engine: Option<bool>,
    /// Use one fixed format towards the host whatever the guest plays. Defaults to the value of
    /// `mixing-engine`; when off, `frequency`, `channels` and `format` must be absent.
    pub fixed_settings: Option<bool>,
    /// Sample rate in hertz for the fixed format. Default 44100.
    pub frequency: Option<u32>,
    /// Number of channels in the fixed format. Default 2.
    pub channels: Option<u32>,
    /// How many streams there can be at a time. Default 1 with the mixing engine, and no limit
    /// without.
    pub voices: Option<u32>,
    /// Sample format of the fixed format. Default `s16`.
    pub format: Option<AudioFormat>,
    /// Length of the buffer in microseconds. The default depends on the backend.
    pub buffer_length: Option<u32>,
}

/// Settings of an audio backend that has only the common ones.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevGenericOptions {
    /// Settings for recording; absent means defaults throughout.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Settings for playback; absent means defaults throughout.
    pub out: Option<AudiodevPerDirectionOptions>,
}

/// Settings of one direction of the ALSA backend.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevAlsaPerDirectionOptions {
    /// The members of `AudiodevPerDirectionOptions`.
    #[qapi(base)]
    pub base: AudiodevPerDirectionOptions,
    /// Name of the ALSA device. Default `default`.
    pub dev: Option<String>,
    /// Length of a period in microseconds. Default about 5.8 milliseconds.
    pub period_length: Option<u32>,
    /// Wait for the device with poll where possible, rather than by a timer. Default `true`.
    pub try_poll: Option<bool>,
}

/// Settings of the ALSA backend (Linux).
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevAlsaOptions {
    /// Settings for recording; absent means defaults throughout.
    pub r#in: Option<AudiodevAlsaPerDirectionOptions>,
    /// Settings for playback; absent means defaults throughout.
    pub out: Option<AudiodevAlsaPerDirectionOptions>,
    /// Amount of buffered sound, in microseconds, with which playback begins. Absent means ALSA's
    /// default.
    pub threshold: Option<u32>,
}

/// Settings of the sndio backend (OpenBSD and others).
///
/// Since 7.2.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "7.2", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevSndioOptions {
    /// Settings for recording; absent means defaults throughout.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Settings for playback; absent means defaults throughout.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Name of the sndio device. Default `default`.
    pub dev: Option<String>,
    /// Size of the buffer, in microseconds. Default 50000.
    pub latency: Option<u32>,
}

/// Settings of one direction of the Core Audio backend.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevCoreaudioPerDirectionOptions {
    /// The members of `AudiodevPerDirectionOptions`.
    #[qapi(base)]
    pub base: AudiodevPerDirectionOptions,
    /// How many buffers to use. Default 4.
    pub buffer_count: Option<u32>,
}

/// Settings of the Core Audio backend (macOS).
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevCoreaudioOptions {
    /// Settings for recording; absent means defaults throughout.
    pub r#in: Option<AudiodevCoreaudioPerDirectionOptions>,
    /// Settings for playback; absent means defaults throughout.
    pub out: Option<AudiodevCoreaudioPerDirectionOptions>,
}

/// Settings of the DirectSound backend (Windows).
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevDsoundOptions {
    /// Settings for recording; absent means defaults throughout.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Settings for playback; absent means defaults throughout.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// How far playback is delayed on purpose, in microseconds. Default 10000.
    pub latency: Option<u32>,
}

/// Settings of one direction of the JACK backend.
///
/// Since 5.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "5.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevJackPerDirectionOptions {
    /// The members of `AudiodevPerDirectionOptions`.
    #[qapi(base)]
    pub base: AudiodevPerDirectionOptions,
    /// Which JACK server to use when several run. By default the one in the environment variable
    /// `JACK_DEFAULT_SERVER`, or else `default`.
    pub server_name: Option<String>,
    /// Name to appear under, to which QEMU adds `in-` or `out-` in front. Default is the name of
    /// the guest.
    pub client_name: Option<String>,
    /// Regular expression for names of ports to connect with whenever they show up. Absent means to
    /// make no connections.
    pub connect_ports: Option<String>,
    /// Start a server if none runs. Default `false`.
    pub start_server: Option<bool>,
    /// Insist on the client name, and fail if it is taken, instead of letting JACK alter it.
    /// Default `false`.
    pub exact_name: Option<bool>,
}

/// Settings of the JACK backend.
///
/// Since 5.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "5.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevJackOptions {
    /// Settings for recording; absent means defaults throughout.
    pub r#in: Option<AudiodevJackPerDirectionOptions>,
    /// Settings for playback; absent means defaults throughout.
    pub out: Option<AudiodevJackPerDirectionOptions>,
}

/// Settings of one direction of the OSS backend.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevOssPerDirectionOptions {
    /// The members of `AudiodevPerDirectionOptions`.
    #[qapi(base)]
    pub base: AudiodevPerDirectionOptions,
    /// Path of the OSS device. Default `/dev/dsp`.
    pub dev: Option<String>,
    /// How many buffers to use. Default 4.
    pub buffer_count: Option<u32>,
    /// Wait for the device with poll where possible, rather than by a timer. Default `true`.
    pub try_poll: Option<bool>,
}

/// Settings of the OSS backend (Open Sound System).
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevOssOptions {
    /// Settings for recording; absent means defaults throughout.
    pub r#in: Option<AudiodevOssPerDirectionOptions>,
    /// Settings for playback; absent means defaults throughout.
    pub out: Option<AudiodevOssPerDirectionOptions>,
    /// Map the device's buffer into memory where possible. Current versions do so only when this is
    /// `true`.
    pub try_mmap: Option<bool>,
    /// Keep other programs off the device. Default `false`; the mixer `vmix` is out of the question
    /// when on.
    pub exclusive: Option<bool>,
    /// Timing policy from 0 (least delay, most work for the CPU) to 10. Default 5; 4294967295 (that
    /// is, -1) sets fragment sizes instead. Ignored where the host does not offer it.
    pub dsp_policy: Option<u32>,
}

/// Settings of one direction of the PulseAudio backend.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevPaPerDirectionOptions {
    /// The members of `AudiodevPerDirectionOptions`.
    #[qapi(base)]
    pub base: AudiodevPerDirectionOptions,
    /// Sink or source to use. Absent means PulseAudio's default.
    pub name: Option<String>,
    /// Name of the stream as PulseAudio shows it. Default is the ID of the audio backend. Since 4.2.
    #[qapi(since = "4.2")]
    pub stream_name: Option<String>,
    /// Delay to aim at, in microseconds. Default about 46 milliseconds (15 in older versions).
    pub latency: Option<u32>,
}

/// Settings of the PulseAudio backend.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevPaOptions {
    /// Settings for recording; absent means defaults throughout.
    pub r#in: Option<AudiodevPaPerDirectionOptions>,
    /// Settings for playback; absent means defaults throughout.
    pub out: Option<AudiodevPaPerDirectionOptions>,
    /// Address of the PulseAudio server. Absent means PulseAudio's default.
    pub server: Option<String>,
}

/// Settings of one direction of the PipeWire backend.
///
/// Since 8.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "8.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevPipewirePerDirectionOptions {
    /// The members of `AudiodevPerDirectionOptions`.
    #[qapi(base)]
    pub base: AudiodevPerDirectionOptions,
    /// Sink or source to use. Absent means PipeWire's default.
    pub name: Option<String>,
    /// Name of the stream as PipeWire shows it. Default is the ID of the audio backend.
    pub stream_name: Option<String>,
    /// Delay to aim at, in microseconds. Default about 46 milliseconds.
    pub latency: Option<u32>,
}

/// Settings of the PipeWire backend.
///
/// Since 8.1.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "8.1", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevPipewireOptions {
    /// Settings for recording; absent means defaults throughout.
    pub r#in: Option<AudiodevPipewirePerDirectionOptions>,
    /// Settings for playback; absent means defaults throughout.
    pub out: Option<AudiodevPipewirePerDirectionOptions>,
}

/// Settings of one direction of the SDL backend.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevSdlPerDirectionOptions {
    /// The members of `AudiodevPerDirectionOptions`.
    #[qapi(base)]
    pub base: AudiodevPerDirectionOptions,
    /// How many buffers to use. Default 4.
    pub buffer_count: Option<u32>,
}

/// Settings of the SDL backend.
///
/// Since 6.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "6.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevSdlOptions {
    /// Settings for recording; absent means defaults throughout.
    pub r#in: Option<AudiodevSdlPerDirectionOptions>,
    /// Settings for playback; absent means defaults throughout.
    pub out: Option<AudiodevSdlPerDirectionOptions>,
}

/// Settings of the backend that writes what the guest plays to a WAV file.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, Default, PartialEq)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct AudiodevWavOptions {
    /// Settings for recording, which yields silence; absent means defaults throughout.
    pub r#in: Option<AudiodevPerDirectionOptions>,
    /// Settings for playback; absent means defaults throughout.
    pub out: Option<AudiodevPerDirectionOptions>,
    /// File to write. Default `qemu.wav` in QEMU's working directory.
    pub path: Option<String>,
}

/// Sample formats.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum AudioFormat {
    /// 8-bit integers without sign.
    U8,
    /// 8-bit integers with sign.
    S8,
    /// 16-bit integers without sign.
    U16,
    /// 16-bit integers with sign.
    S16,
    /// 32-bit integers without sign.
    U32,
    /// 32-bit integers with sign.
    S32,
    /// 32-bit floating point. Since 5.0.
    #[qapi(since = "5.0")]
    F32,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// Audio backends.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.0", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum AudiodevDriver {
    /// No sound: playback goes nowhere, recording is silent.
    None,
    /// ALSA, on Linux. Only if `CONFIG_AUDIO_ALSA`.
    #[qapi(cond(CONFIG_AUDIO_ALSA))]
    Alsa,
    /// Core Audio, on macOS. Only if `CONFIG_AUDIO_COREAUDIO`.
    #[qapi(cond(CONFIG_AUDIO_COREAUDIO))]
    Coreaudio,
    /// The D-Bus display interface. Only if `CONFIG_DBUS_DISPLAY`.
    #[qapi(cond(CONFIG_DBUS_DISPLAY))]
    Dbus,
    /// DirectSound, on Windows. Only if `CONFIG_AUDIO_DSOUND`.
    #[qapi(cond(CONFIG_AUDIO_DSOUND))]
    Dsound,
    /// JACK sound server. Since 5.1. Only if `CONFIG_AUDIO_JACK`.
    #[qapi(since = "5.1", cond(CONFIG_AUDIO_JACK))]
    Jack,
    /// Open Sound System. Only if `CONFIG_AUDIO_OSS`.
    #[qapi(cond(CONFIG_AUDIO_OSS))]
    Oss,
    /// PulseAudio sound server. Only if `CONFIG_AUDIO_PA`.
    #[qapi(cond(CONFIG_AUDIO_PA))]
    Pa,
    /// PipeWire server. Only if `CONFIG_AUDIO_PIPEWIRE`.
    #[qapi(cond(CONFIG_AUDIO_PIPEWIRE))]
    Pipewire,
    /// The SDL library. Only if `CONFIG_AUDIO_SDL`.
    #[qapi(cond(CONFIG_AUDIO_SDL))]
    Sdl,
    /// Sndio, as on OpenBSD. Only if `CONFIG_AUDIO_SNDIO`.
    #[qapi(cond(CONFIG_AUDIO_SNDIO))]
    Sndio,
    /// The SPICE client. Only if `CONFIG_SPICE`.
    #[qapi(cond(CONFIG_SPICE))]
    Spice,
    /// Playback to a WAV file.
    Wav,
    /// A value that only newer servers know.
    #[qapi(unrecognized)]
    Unrecognized(Box<str>),
}

/// An audio backend and its settings. The other members depend on `driver`.
///
/// Since 4.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct Audiodev {
    /// ID of the backend, which sound cards refer to with `audiodev`.
    pub id: String,
    /// What kind of backend it is.
    #[qapi(discriminator)]
    pub driver: AudiodevBranch,
    /// Microseconds between runs of the timer that moves audio data; 0 means as often as possible.
    /// Default 10000.
    pub timer_period: Option<u32>,
}

/// What `driver` chooses in `Audiodev`.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(branches(AudiodevDriver), from)]
pub enum AudiodevBranch {
    /// No sound: playback goes nowhere, recording is silent.
    None(Box<AudiodevGenericOptions>),
    /// ALSA, on Linux. Only if `CONFIG_AUDIO_ALSA`.
    #[qapi(cond(CONFIG_AUDIO_ALSA))]
    Alsa(Box<AudiodevAlsaOptions>),
    /// Core Audio, on macOS. Only if `CONFIG_AUDIO_COREAUDIO`.
    #[qapi(cond(CONFIG_AUDIO_COREAUDIO))]
    Coreaudio(Box<AudiodevCoreaudioOptions>),
    /// The D-Bus display interface. Only if `CONFIG_DBUS_DISPLAY`.
    #[qapi(cond(CONFIG_DBUS_DISPLAY))]
    Dbus(Box<AudiodevGenericOptions>),
    /// DirectSound, on Windows. Only if `CONFIG_AUDIO_DSOUND`.
    #[qapi(cond(CONFIG_AUDIO_DSOUND))]
    Dsound(Box<AudiodevDsoundOptions>),
    /// JACK sound server. Since 5.1. Only if `CONFIG_AUDIO_JACK`.
    #[qapi(cond(CONFIG_AUDIO_JACK))]
    Jack(Box<AudiodevJackOptions>),
    /// Open Sound System. Only if `CONFIG_AUDIO_OSS`.
    #[qapi(cond(CONFIG_AUDIO_OSS))]
    Oss(Box<AudiodevOssOptions>),
    /// PulseAudio sound server. Only if `CONFIG_AUDIO_PA`.
    #[qapi(cond(CONFIG_AUDIO_PA))]
    Pa(Box<AudiodevPaOptions>),
    /// PipeWire server. Only if `CONFIG_AUDIO_PIPEWIRE`.
    #[qapi(cond(CONFIG_AUDIO_PIPEWIRE))]
    Pipewire(Box<AudiodevPipewireOptions>),
    /// The SDL library. Only if `CONFIG_AUDIO_SDL`.
    #[qapi(cond(CONFIG_AUDIO_SDL))]
    Sdl(Box<AudiodevSdlOptions>),
    /// Sndio, as on OpenBSD. Only if `CONFIG_AUDIO_SNDIO`.
    #[qapi(cond(CONFIG_AUDIO_SNDIO))]
    Sndio(Box<AudiodevSndioOptions>),
    /// The SPICE client. Only if `CONFIG_SPICE`.
    #[qapi(cond(CONFIG_SPICE))]
    Spice(Box<AudiodevGenericOptions>),
    /// Playback to a WAV file.
    Wav(Box<AudiodevWavOptions>),
    /// A value that only newer servers know, with what it adds.
    #[qapi(unrecognized)]
    Unrecognized(UnknownBranch),
}

/// Commands.
pub mod cmd {
    use super::Audiodev;
    use qapi_runtime::Qapi;

    /// Lists the audio backends and their settings.
    ///
    /// Since 8.0.
    ///
    /// # Returns
    ///
    /// One entry per backend.
    #[derive(Qapi, Clone, Debug, Default, PartialEq)]
    #[qapi(command, since = "8.0", returns(Vec<Audiodev>), doc_required)]
    pub struct QueryAudiodevs {}
}

qapi_runtime::command_set! {
    /// The commands of `audio`, for servers that have all of them.
    pub trait Commands {
        query_audiodevs(cmd::QueryAudiodevs);
    }
}

/// The definitions of this module, in the order of the schema.
pub static MODULE: Module<'static> = Module {
    name: "audio",
    includes: &[],
    definitions: &[
        describe::ty::<AudiodevPerDirectionOptions>(),
        describe::ty::<AudiodevGenericOptions>(),
        describe::ty::<AudiodevAlsaPerDirectionOptions>(),
        describe::ty::<AudiodevAlsaOptions>(),
        describe::ty::<AudiodevSndioOptions>(),
        describe::ty::<AudiodevCoreaudioPerDirectionOptions>(),
        describe::ty::<AudiodevCoreaudioOptions>(),
        describe::ty::<AudiodevDsoundOptions>(),
        describe::ty::<AudiodevJackPerDirectionOptions>(),
        describe::ty::<AudiodevJackOptions>(),
        describe::ty::<AudiodevOssPerDirectionOptions>(),
        describe::ty::<AudiodevOssOptions>(),
        describe::ty::<AudiodevPaPerDirectionOptions>(),
        describe::ty::<AudiodevPaOptions>(),
        describe::ty::<AudiodevPipewirePerDirectionOptions>(),
        describe::ty::<AudiodevPipewireOptions>(),
        describe::ty::<AudiodevSdlPerDirectionOptions>(),
        describe::ty::<AudiodevSdlOptions>(),
        describe::ty::<AudiodevWavOptions>(),
        describe::ty::<AudioFormat>(),
        describe::ty::<AudiodevDriver>(),
        describe::ty::<Audiodev>(),
        describe::command::<cmd::QueryAudiodevs>(),
    ],
};
