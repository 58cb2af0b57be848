//! What is owed to the line that is read now, and what of danger stands before it.

/// What has to be said before anything else that is said to a line.
#[derive(Default)]
enum Due {
    /// It was said.
    #[default]
    Nothing,
    /// What comes first for whoever has told of danger before, where the line isn't understood.
    First,
    /// The number: the line speaks of danger itself.
    Number(String),
}

/// When it was asked whether somebody is in danger right now: a yes behind that means danger, and no answer.
#[derive(Default, PartialEq, Eq)]
enum Asked {
    #[default]
    Not,
    /// Right before the line that is read now.
    Before,
    /// Since that line was read.
    Since,
}

/// What is owed to a line: set as it is read, spent as something is said to it.
#[derive(Default)]
pub(crate) struct Owed {
    due: Due,
    /// It is asked where the line is read if it is safe there.
    at_stop: bool,
    asked: Asked,
    /// Danger was told of, and no page that can't wait has come since.
    told: bool,
}

impl Owed {
    /// A line is read. `tells`: the line, where it speaks of danger.
    pub(crate) fn read(&mut self, tells: Option<String>, at_stop: bool) {
        self.due = tells.map_or(Due::First, Due::Number);
        self.at_stop = at_stop;
        self.asked = if self.asked == Asked::Since { Asked::Before } else { Asked::Not };
    }

    /// A line is read beside a page, which stands as it stood.
    pub(crate) fn read_aside(&mut self) {
        self.read(None, self.at_stop);
    }

    /// Whether nothing was said yet to a line that speaks of danger.
    pub(crate) fn is_number(&self) -> bool {
        matches!(self.due, Due::Number(_))
    }

    /// The line that the number is owed to, once.
    pub(crate) fn take_number(&mut self) -> Option<String> {
        match std::mem::replace(&mut self.due, Due::First) {
            Due::Number(line) => Some(line),
            due => {
                self.due = due;
                None
            }
        }
    }

    /// Whether what comes first behind danger is due, once a line, and not where the line itself brings it.
    pub(crate) fn take_first(&mut self) -> bool {
        let first = matches!(self.due, Due::First);
        if first {
            self.due = Due::Nothing;
        }
        first
    }

    pub(crate) fn at_stop(&self) -> bool {
        self.at_stop
    }

    /// Whether somebody is in danger right now is asked last from here on, or isn't.
    pub(crate) fn asks(&mut self, danger: bool) {
        self.asked = if danger { Asked::Since } else { Asked::Not };
    }

    /// Whether that was asked right before the line.
    pub(crate) fn was_asked(&self) -> bool {
        self.asked == Asked::Before
    }

    /// Danger is told of.
    pub(crate) fn tell(&mut self) {
        self.told = true;
    }

    /// Whether danger was told of since this was looked at last.
    pub(crate) fn take_told(&mut self) -> bool {
        std::mem::take(&mut self.told)
    }
}
