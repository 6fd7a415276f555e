//! What the derive writes for one of each kind, so that a change of it is seen in review.
//!
//! `INSTA_UPDATE=always cargo test -p qapi-macros` writes the snapshots anew.

use quote::quote;

use crate::derive;

fn expanded(item: proc_macro2::TokenStream) -> String {
    let file = syn::parse2(derive(item)).expect("what the derive writes can be parsed");
    prettyplease::unparse(&file)
}

macro_rules! expansions {
    ($($name:ident { $($item:tt)* })*) => {
        $(
            #[test]
            fn $name() {
                insta::assert_snapshot!(expanded(quote!($($item)*)));
            }
        )*
    };
}

expansions! {
    an_enum {
        /// How to treat discard requests.
        #[qapi(since = "2.9", prefix = "DISCARD")]
        pub enum Discard {
            Ignore,
            /// Pass them on.
            #[qapi(features(unstable), cond(any(CONFIG_LINUX, not(TARGET_ARM))))]
            Unmap,
        }
    }
    an_open_enum {
        pub enum Driver {
            File,
            #[qapi(unrecognized)]
            Unrecognized(Box<str>),
        }
    }
    a_struct {
        #[qapi(new)]
        pub struct Qcow2 {
            #[qapi(base)]
            pub base: Generic,
            /// Whether to count lazily.
            pub lazy_refcounts: Option<bool>,
            #[qapi(features(deprecated), cond(CONFIG_LINUX), required)]
            pub key: Option<String>,
            #[qapi(type(int64))]
            pub size: i64,
        }
    }
    a_union {
        #[qapi(base(Common))]
        pub struct Options {
            #[qapi(discriminator)]
            pub driver: OptionsBranch,
            pub node_name: Option<String>,
        }
    }
    the_branches_of_a_union {
        #[qapi(branches(Driver), from)]
        pub enum OptionsBranch {
            File(File),
            #[qapi(cond(CONFIG_QCOW2))]
            Qcow2(Box<Qcow2>),
            Raw,
            #[qapi(rest)]
            Rest(Driver),
            #[qapi(unrecognized)]
            Unrecognized(UnknownBranch),
        }
    }
    an_alternate {
        #[qapi(alternate)]
        pub enum Reference {
            Definition(Box<Options>),
            Reference(String),
        }
    }
    a_command {
        #[qapi(command, name = "block_resize", exceptions(command_name), returns(Vec<Info>), allow_oob)]
        pub struct BlockResize {
            pub device: Option<String>,
            pub size: i64,
        }
    }
    a_command_of_a_type {
        #[qapi(command, boxed, coroutine)]
        pub struct BlockdevAdd(pub Options);
    }
    an_event {
        #[qapi(event, rate_limit(ms = 1000, key(qom_path)))]
        pub struct RtcChange {
            pub offset: i64,
            pub qom_path: String,
        }
    }
    a_recursive_struct {
        #[qapi(recursive)]
        pub struct Chain {
            pub next: Option<Box<Chain>>,
        }
    }
    a_wrong_struct {
        pub struct Disk {
            pub size: usize,
        }
    }
}
