//! Pairs of neighbouring sheets, walked side by side: whether a worse answer can lead to later help.

pub(crate) mod facts;
pub(crate) mod monotone;
pub(crate) mod pair_set;
pub(crate) mod pair_state;
pub(crate) mod two_safety;
