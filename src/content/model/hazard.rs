//! Hazards: what can go wrong, how bad that is and how likely, and what controls it.

use serde::{Deserialize, Serialize};

use crate::base::phrases::{phrase, say};
use crate::base::text::enumerated;
use crate::content::document::Span;

/// One hazard of the log.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Hazard {
    /// Id in the file, such as `h-007`.
    pub id: String,
    /// Where it stands.
    pub at: Span,
    /// What can go wrong, in a short heading.
    pub title: String,
    /// Whom it can hurt.
    pub for_whom: String,
    /// What can lead to it.
    pub causes: Vec<String>,
    /// The possible harm.
    pub harm: String,
    /// How severe the harm would be.
    pub severity: Rating<Severity>,
    /// How likely the harm is.
    pub likelihood: Rating<Likelihood>,
    /// What keeps it from happening, or from doing harm.
    pub controls: Vec<Control>,
    /// How far its handling has come.
    pub status: HazardStatus,
}

impl Hazard {
    /// The id as it is printed: "H-007".
    pub fn number(&self) -> String {
        self.id.to_uppercase()
    }

    /// What controls a hazard, counted: "controlled by 3 proved guarantees and 1 test", or where guarantees are called
    /// `promises`, "3 proved promises".
    pub fn controlled_by(&self, is_proved: &dyn Fn(&str) -> bool, promises: bool) -> String {
        let count = |kind: ControlKind| self.controls.iter().filter(|c| c.kind == kind).count();
        let guarantees = self.controls.iter().filter(|c| c.kind == ControlKind::Guarantee);
        let (proved, broken): (Vec<_>, Vec<_>) = guarantees.partition(|c| is_proved(&c.names));
        let (proved, broken) = (proved.len(), broken.len());
        let [scenarios, tests, screens, procedures] =
            [ControlKind::Scenario, ControlKind::Test, ControlKind::Screen, ControlKind::Procedure].map(count);
        let (said_proved, said_broken) = if promises {
            (say!("problem-controls-promises-proved", count = proved), say!("problem-controls-promises-broken", count = broken))
        } else {
            (
                say!("problem-controls-guarantees-proved", count = proved),
                say!("problem-controls-guarantees-broken", count = broken),
            )
        };
        let all = [
            (proved, said_proved),
            (broken, said_broken),
            (scenarios, say!("problem-controls-scenarios", count = scenarios)),
            (tests, say!("problem-controls-tests", count = tests)),
            (screens, say!("problem-controls-screens", count = screens)),
            (procedures, say!("problem-controls-procedures", count = procedures)),
        ];
        let all: Vec<String> = all.into_iter().filter(|(n, _)| *n > 0).map(|(_, said)| said).collect();
        if all.is_empty() {
            return phrase("problem-controlled-by-nothing").to_owned();
        }
        let all = enumerated(&all, phrase("problem-controls-and"));
        if proved + scenarios + tests == 0 {
            say!("problem-controlled-by-words", controls = all)
        } else {
            say!("problem-controlled", controls = all)
        }
    }
}

/// A rating before and after the controls. Both are proposals, for an officer to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating<T> {
    /// Without the controls.
    pub initial: T,
    /// With them.
    pub residual: T,
}

/// Something that controls a hazard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Control {
    /// Its kind.
    pub kind: ControlKind,
    /// What it names: an id, the name of a test or a screen, or the words of a procedure.
    pub names: String,
    /// Where it stands.
    pub at: Span,
}

/// The kind of a control.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ControlKind {
    /// A guarantee, built in or of the file: proved over all answer sheets.
    Guarantee,
    /// A scenario: one answer sheet that leads where it says.
    Scenario,
    /// A test of this project.
    Test,
    /// Something that people see.
    Screen,
    /// Something that people do.
    Procedure,
}

/// How severe a harm is, in the words of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Severity {
    /// Minor injury or distress of one person.
    Minor,
    /// Minor for several people, or significant distress of one.
    Significant,
    /// Severe, with recovery expected, or lasting distress.
    Considerable,
    /// Death, or lasting severe harm, of one person.
    Major,
    /// Several deaths.
    Catastrophic,
}

/// How likely a harm is, in the words of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Likelihood {
    /// Negligible or nearly so.
    VeryLow,
    /// Could happen.
    Low,
    /// Expected now and then.
    Medium,
    /// Expected often.
    High,
    /// Nearly certain.
    VeryHigh,
}

/// How far the handling of a hazard has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum HazardStatus {
    /// Nobody responsible has judged it yet.
    Open,
    /// Handed over to somebody else's log.
    Transferred,
    /// Judged and accepted by an officer.
    Closed,
}

impl Severity {
    /// The word of the standard, as people read it.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Minor => phrase("problem-severity-minor"),
            Severity::Significant => phrase("problem-severity-significant"),
            Severity::Considerable => phrase("problem-severity-considerable"),
            Severity::Major => phrase("problem-severity-major"),
            Severity::Catastrophic => phrase("problem-severity-catastrophic"),
        }
    }
}

impl Likelihood {
    /// The word of the standard, as people read it.
    pub fn word(self) -> &'static str {
        match self {
            Likelihood::VeryLow => phrase("problem-likelihood-very-low"),
            Likelihood::Low => phrase("problem-likelihood-low"),
            Likelihood::Medium => phrase("problem-likelihood-medium"),
            Likelihood::High => phrase("problem-likelihood-high"),
            Likelihood::VeryHigh => phrase("problem-likelihood-very-high"),
        }
    }
}

impl HazardStatus {
    /// The word as it is printed.
    pub fn word(self) -> &'static str {
        match self {
            HazardStatus::Open => phrase("problem-status-open"),
            HazardStatus::Transferred => phrase("problem-status-transferred"),
            HazardStatus::Closed => phrase("problem-status-closed"),
        }
    }
}

impl ControlKind {
    /// The word as it is printed.
    pub fn word(self) -> &'static str {
        match self {
            ControlKind::Guarantee => phrase("problem-control-guarantee"),
            ControlKind::Scenario => phrase("problem-control-scenario"),
            ControlKind::Test => phrase("problem-control-test"),
            ControlKind::Screen => phrase("problem-control-screen"),
            ControlKind::Procedure => phrase("problem-control-procedure"),
        }
    }
}

/// What people see that a control may name. [`on_screen`] says what each does.
pub const SCREENS: [&str; 13] = [
    "help",
    "help-strip",
    "at-once-page",
    "place",
    "welcome",
    "rather-not-say",
    "quick-exit",
    "result",
    "about",
    "free-to-talk",
    "limits",
    "script",
    "other-file",
];

/// What one of [`SCREENS`] does; nothing of another name.
pub fn on_screen(name: &str) -> &'static str {
    match name {
        "help" => phrase("problem-screen-help"),
        "help-strip" => phrase("problem-screen-help-strip"),
        "at-once-page" => phrase("problem-screen-at-once-page"),
        "place" => phrase("problem-screen-place"),
        "welcome" => phrase("problem-screen-welcome"),
        "rather-not-say" => phrase("problem-screen-rather-not-say"),
        "quick-exit" => phrase("problem-screen-quick-exit"),
        "result" => phrase("problem-screen-result"),
        "about" => phrase("problem-screen-about"),
        "free-to-talk" => phrase("problem-screen-free-to-talk"),
        "limits" => phrase("problem-screen-limits"),
        "script" => phrase("problem-screen-script"),
        "other-file" => phrase("problem-screen-other-file"),
        _ => "",
    }
}
