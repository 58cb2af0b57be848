//! 2-safety: pairs of neighbouring sheets, for the property that a worse answer never leads to later help.

pub(crate) mod monotone;
pub(crate) mod pair_set;
pub(crate) mod two_safety;
