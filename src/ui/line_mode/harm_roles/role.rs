//! The speaker's part in a harm.

/// The speaker's part in a harm that is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HarmRole {
    /// It is done to the speaker, or to somebody by another one.
    Suffers,
    /// The speaker does it.
    Does,
    /// One of both: "le pego" is "le pegó", too, where no accents are typed.
    Doubtful,
}
