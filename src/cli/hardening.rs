//! Protection of the answers in memory.

/// Keeps the answers out of core files and away from debuggers.
pub(crate) fn no_core_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // Where the limit can't be set there is nothing else to do, and no reason to stop anybody.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    // A collector that the kernel pipes cores into doesn't see that limit; and no debugger may read the answers.
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
