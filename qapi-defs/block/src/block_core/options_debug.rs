//! Options of block nodes: drivers for tests.

use super::{BlockPermission, BlockdevRef};
use qapi_runtime::Qapi;

/// Points in the block layer and its drivers at which a `blkdebug` rule can strike. Most come from
/// qcow2.
///
/// Since 2.9.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "2.9", exceptions(member_names), rename_all = "snake_case", prefix = "BLKDBG", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlkdebugEvent {
    /// Writing changed L1 table entries. On the wire: `l1_update`.
    L1Update,
    /// Growing the L1 table: getting space for the larger one. On the wire: `l1_grow_alloc_table`.
    L1GrowAllocTable,
    /// Growing the L1 table: writing the larger one. On the wire: `l1_grow_write_table`.
    L1GrowWriteTable,
    /// Growing the L1 table: making the header point to it. On the wire: `l1_grow_activate_table`.
    L1GrowActivateTable,
    /// Reading an L2 table. On the wire: `l2_load`.
    L2Load,
    /// Writing changed L2 table entries. On the wire: `l2_update`.
    L2Update,
    /// The same, for a compressed cluster. On the wire: `l2_update_compressed`.
    L2UpdateCompressed,
    /// Getting a new L2 table: reading the one it is copied from. On the wire: `l2_alloc_cow_read`.
    L2AllocCowRead,
    /// Getting a new L2 table: writing it. On the wire: `l2_alloc_write`.
    L2AllocWrite,
    /// Reading guest data. On the wire: `read_aio`.
    ReadAio,
    /// Reading guest data out of the backing file. On the wire: `read_backing_aio`.
    ReadBackingAio,
    /// Reading a compressed cluster. On the wire: `read_compressed`.
    ReadCompressed,
    /// Writing guest data. On the wire: `write_aio`.
    WriteAio,
    /// Writing a compressed cluster. On the wire: `write_compressed`.
    WriteCompressed,
    /// Reading saved machine state. On the wire: `vmstate_load`.
    VmstateLoad,
    /// Saving machine state. On the wire: `vmstate_save`.
    VmstateSave,
    /// Copy on write: reading the rest of a cluster. On the wire: `cow_read`.
    CowRead,
    /// Copy on write: writing the rest of a cluster. On the wire: `cow_write`.
    CowWrite,
    /// Reading the refcount table. On the wire: `reftable_load`.
    ReftableLoad,
    /// Making room for a larger refcount table. On the wire: `reftable_grow`.
    ReftableGrow,
    /// Writing the refcount table while emptying an image. On the wire: `reftable_update`.
    ReftableUpdate,
    /// Reading a refcount block. On the wire: `refblock_load`.
    RefblockLoad,
    /// Writing a refcount block. On the wire: `refblock_update`.
    RefblockUpdate,
    /// Writing some or all of a cached refcount block. On the wire: `refblock_update_part`.
    RefblockUpdatePart,
    /// Getting space for a new refcount block. On the wire: `refblock_alloc`.
    RefblockAlloc,
    /// Entering a new refcount block into the refcount table. On the wire: `refblock_alloc_hookup`.
    RefblockAllocHookup,
    /// Writing a new refcount block. On the wire: `refblock_alloc_write`.
    RefblockAllocWrite,
    /// Larger refcount table: writing the refcount blocks for it. On the wire:
    /// `refblock_alloc_write_blocks`.
    RefblockAllocWriteBlocks,
    /// Larger refcount table: writing the table. On the wire: `refblock_alloc_write_table`.
    RefblockAllocWriteTable,
    /// Larger refcount table: making the header point to it. On the wire:
    /// `refblock_alloc_switch_table`.
    RefblockAllocSwitchTable,
    /// Allocating clusters. On the wire: `cluster_alloc`.
    ClusterAlloc,
    /// Allocating a piece of a cluster, for compressed data. On the wire: `cluster_alloc_bytes`.
    ClusterAllocBytes,
    /// Freeing clusters. On the wire: `cluster_free`.
    ClusterFree,
    /// A flush, writing out what the driver itself holds back. On the wire: `flush_to_os`.
    FlushToOs,
    /// A flush, having the storage below write its cache out. On the wire: `flush_to_disk`.
    FlushToDisk,
    /// Misaligned write: before reading the block at its start. On the wire: `pwritev_rmw_head`.
    PwritevRmwHead,
    /// Misaligned write: after that. On the wire: `pwritev_rmw_after_head`.
    PwritevRmwAfterHead,
    /// Misaligned write: before reading the block at its end. On the wire: `pwritev_rmw_tail`.
    PwritevRmwTail,
    /// Misaligned write: after that. On the wire: `pwritev_rmw_after_tail`.
    PwritevRmwAfterTail,
    /// About to write data.
    Pwritev,
    /// About to write zeros without data. On the wire: `pwritev_zero`.
    PwritevZero,
    /// A write of either sort is over. On the wire: `pwritev_done`.
    PwritevDone,
    /// About to throw away all of an image's content. On the wire: `empty_image_prepare`.
    EmptyImagePrepare,
    /// Shrinking the image: clearing L1 entries. On the wire: `l1_shrink_write_table`. Since 2.11.
    #[qapi(since = "2.11")]
    L1ShrinkWriteTable,
    /// Shrinking the image: freeing L2 tables. On the wire: `l1_shrink_free_l2_clusters`. Since 2.11.
    #[qapi(since = "2.11")]
    L1ShrinkFreeL2Clusters,
    /// Storing data that copy-on-read has fetched. On the wire: `cor_write`. Since 2.11.
    #[qapi(since = "2.11")]
    CorWrite,
    /// Making file space for new clusters by writing zeros. On the wire: `cluster_alloc_space`.
    /// Since 4.1.
    #[qapi(since = "4.1")]
    ClusterAllocSpace,
    /// Nothing to wait for: acts when the `blkdebug` node is opened. Since 4.1.
    #[qapi(since = "4.1")]
    None,
}

/// Request types that an injected error can be limited to.
///
/// Since 4.1.
#[derive(Qapi, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[qapi(since = "4.1", prefix = "BLKDEBUG_IO_TYPE", doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub enum BlkdebugIOType {
    /// Reading data.
    Read,
    /// Writing data.
    Write,
    /// Writing zeros without a buffer.
    WriteZeroes,
    /// Discarding.
    Discard,
    /// Flushing to disk.
    Flush,
    /// Asking which ranges are allocated or zero.
    BlockStatus,
}

/// A `blkdebug` rule that makes requests fail.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlkdebugInjectErrorOptions {
    /// What arms the rule.
    pub event: BlkdebugEvent,
    /// Number the state machine must be at; any when left out.
    pub state: Option<i64>,
    /// Request type that fails; all but `block-status` when left out. Since 4.1.
    #[qapi(since = "4.1")]
    pub iotype: Option<BlkdebugIOType>,
    /// Error number of the host; default `EIO`.
    pub errno: Option<i64>,
    /// Fail only requests touching this 512-byte sector; any when left out.
    pub sector: Option<i64>,
    /// Fail just the first matching request; default `false`.
    pub once: Option<bool>,
    /// Fail within the call, without going through the event loop first; default `false`.
    pub immediately: Option<bool>,
}

/// A `blkdebug` rule that changes the state number, which starts out as 1. Rules may depend on it,
/// which allows to catch, say, the second write after a flush.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", exceptions(member_names), new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlkdebugSetStateOptions {
    /// What sets the rule off.
    pub event: BlkdebugEvent,
    /// Number it must be at for that; any when left out.
    pub state: Option<i64>,
    /// Number to change to. On the wire: `new_state`.
    #[qapi(name = "new_state")]
    pub new_state: i64,
}

/// Options of the `blkdebug` filter: error injection and artificial limits for tests. All sizes are
/// in bytes; 0, their default, keeps what the node below has. Except for `align` they needn't be
/// powers of two, but must be multiples of `align` and of the request alignment below.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsBlkdebug {
    /// Node below, by name or defined in place.
    pub image: BlockdevRef,
    /// Path of a host file with more rules.
    pub config: Option<String>,
    /// Request alignment, a power of two.
    pub align: Option<i64>,
    /// Largest read or write. Since 2.10.
    #[qapi(since = "2.10")]
    pub max_transfer: Option<i32>,
    /// Preferred granularity of writing zeros. Since 2.10.
    #[qapi(since = "2.10")]
    pub opt_write_zero: Option<i32>,
    /// Most zeros written by one request; a multiple of `opt-write-zero`, too. Since 2.10.
    #[qapi(since = "2.10")]
    pub max_write_zero: Option<i32>,
    /// Preferred granularity of discards. Since 2.10.
    #[qapi(since = "2.10")]
    pub opt_discard: Option<i32>,
    /// Most data discarded by one request; a multiple of `opt-discard`, too. Since 2.10.
    #[qapi(since = "2.10")]
    pub max_discard: Option<i32>,
    /// Rules that make requests fail.
    pub inject_error: Option<Vec<BlkdebugInjectErrorOptions>>,
    /// Rules that change the state number.
    pub set_state: Option<Vec<BlkdebugSetStateOptions>>,
    /// Permissions to request on `image` beyond those really needed; none by default. Since 5.0.
    #[qapi(since = "5.0")]
    pub take_child_perms: Option<Vec<BlockPermission>>,
    /// Permissions to deny other users of `image` beyond what is necessary; none by default. Since 5.0.
    #[qapi(since = "5.0")]
    pub unshare_child_perms: Option<Vec<BlockPermission>>,
}

/// Options of the `blklogwrites` filter, which records writes, flushes and discards in the format
/// of Linux's `dm-log-writes`.
///
/// Since 3.0.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "3.0", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsBlklogwrites {
    /// Node that is written to.
    pub file: BlockdevRef,
    /// Node that takes the log.
    pub log: BlockdevRef,
    /// Unit of sizes and offsets in the log, in bytes, a power of two; default 512; not together
    /// with `log-append`.
    pub log_sector_size: Option<u32>,
    /// Go on with the log found there; default `false`, which starts a new one.
    pub log_append: Option<bool>,
    /// How many logged writes may pass before the log's superblock is brought up to date; at least
    /// 1; default 4096.
    pub log_super_update_interval: Option<u64>,
}

/// Options of the `blkverify` driver, which does everything twice and stops QEMU when reads differ.
///
/// Since 2.9.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "2.9", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsBlkverify {
    /// Node under test.
    pub test: BlockdevRef,
    /// Node with a trusted copy.
    pub raw: BlockdevRef,
}

/// Options of the `blkreplay` filter, which makes block I/O repeatable in record and replay runs.
///
/// Since 4.2.
#[derive(Qapi, Clone, Debug, PartialEq)]
#[qapi(since = "4.2", new, doc_required)]
#[cfg_attr(feature = "serde", qapi(serde))]
pub struct BlockdevOptionsBlkreplay {
    /// Node below, by name or defined in place.
    pub image: BlockdevRef,
}
