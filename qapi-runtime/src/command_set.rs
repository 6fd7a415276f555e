//! The commands of a module as one trait.

/// Defines a trait with a function for each command, so that the compiler tells a server what it still lacks.
///
/// The trait is for the type of the server's state. Its functions are handlers, and `register` adds them all to a
/// registry.
///
/// ```
/// use qapi_runtime::qmp::{Ctx, Registry};
/// use qapi_runtime::{Error, Qapi};
///
/// /// Asks how much is left.
/// #[derive(Qapi, Clone, Debug, PartialEq)]
/// #[qapi(command, returns(u8), exceptions(returns))]
/// pub struct QueryBattery {}
///
/// qapi_runtime::command_set! {
///     /// Commands of a battery.
///     pub trait BatteryCommands {
///         query_battery(QueryBattery);
///     }
/// }
///
/// struct Phone {
///     left: u8,
/// }
///
/// impl BatteryCommands for Phone {
///     async fn query_battery(phone: Ctx<Phone>, _: QueryBattery) -> Result<u8, Error> {
///         Ok(phone.left)
///     }
/// }
///
/// let registry = Phone::register(Registry::new()).build().unwrap();
/// ```
#[macro_export]
macro_rules! command_set {
    (
        $(#[$meta:meta])*
        $vis:vis trait $set:ident {
            $($function:ident($command:ty);)*
        }
    ) => {
        $(#[$meta])*
        $vis trait $set: ::core::marker::Sized + ::core::marker::Send + ::core::marker::Sync + 'static {
            $(
                #[doc = ::core::concat!("Carries out [`", ::core::stringify!($command), "`].")]
                fn $function(
                    ctx: $crate::qmp::Ctx<Self>,
                    command: $command,
                ) -> impl ::core::future::Future<
                    Output = ::core::result::Result<<$command as $crate::Command>::Returns, $crate::Error>,
                > + ::core::marker::Send;
            )*

            /// Adds all of the commands to a registry.
            fn register(
                builder: $crate::qmp::RegistryBuilder<Self>,
            ) -> $crate::qmp::RegistryBuilder<Self> {
                builder$(.command(Self::$function))*
            }
        }
    };
}
