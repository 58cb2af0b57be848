//! Hazards: what can go wrong, how bad that is and how likely, and what controls it.

use serde::{Deserialize, Serialize};

use crate::base::text::{counted, in_a_row};
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

    /// What controls a hazard, counted: "controlled by 3 proved promises and 1 test".
    pub fn controlled_by(&self, is_proved: &dyn Fn(&str) -> bool) -> String {
        let count = |kind: ControlKind| self.controls.iter().filter(|c| c.kind == kind).count();
        let guarantees = self.controls.iter().filter(|c| c.kind == ControlKind::Guarantee);
        let (proved, broken): (Vec<_>, Vec<_>) = guarantees.partition(|c| is_proved(&c.names));
        let named = |n: usize, one: &str, many: &str| (n > 0).then(|| counted(n, one, many));
        let all: Vec<String> = [
            named(proved.len(), "proved guarantee", "proved guarantees"),
            named(broken.len(), "guarantee that ISN'T PROVED", "guarantees that AREN'T PROVED"),
            named(count(ControlKind::Scenario), "scenario", "scenarios"),
            named(count(ControlKind::Test), "test", "tests"),
            named(count(ControlKind::Screen), "screen", "screens"),
            named(count(ControlKind::Procedure), "procedure", "procedures"),
        ]
        .into_iter()
        .flatten()
        .collect();
        let checked = proved.len() + count(ControlKind::Scenario) + count(ControlKind::Test);
        if all.is_empty() {
            return "controlled by nothing".to_owned();
        }
        format!("controlled by {}{}", in_a_row(&all, " and "), if checked == 0 { ", by words only" } else { "" })
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

/// The words for severity in order, with what they mean.
pub const SEVERITY_SCALE: &str = "Minor (a slight injury, or distress that passes, of one person); Significant (the same of several \
    people, or marked distress of one); Considerable (a severe injury or lasting distress of one); Major (the death or lasting severe \
    harm of one); Catastrophic (the same of several people).";

/// The words for likelihood in order, with what they mean.
pub const LIKELIHOOD_SCALE: &str = "Very low (hardly ever); Low (could happen); Medium (now and then); High (often); Very high (nearly \
    certain).";

impl Severity {
    /// The word of the standard.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Minor => "Minor",
            Severity::Significant => "Significant",
            Severity::Considerable => "Considerable",
            Severity::Major => "Major",
            Severity::Catastrophic => "Catastrophic",
        }
    }
}

impl Likelihood {
    /// The word of the standard.
    pub fn word(self) -> &'static str {
        match self {
            Likelihood::VeryLow => "Very low",
            Likelihood::Low => "Low",
            Likelihood::Medium => "Medium",
            Likelihood::High => "High",
            Likelihood::VeryHigh => "Very high",
        }
    }
}

impl HazardStatus {
    /// The word as it is printed.
    pub fn word(self) -> &'static str {
        match self {
            HazardStatus::Open => "open",
            HazardStatus::Transferred => "transferred",
            HazardStatus::Closed => "closed",
        }
    }
}

impl ControlKind {
    /// The key of the file, which is the word for it, too.
    pub fn word(self) -> &'static str {
        match self {
            ControlKind::Guarantee => "guarantee",
            ControlKind::Scenario => "scenario",
            ControlKind::Test => "test",
            ControlKind::Screen => "screen",
            ControlKind::Procedure => "procedure",
        }
    }
}

/// What people see that a control may name, each with what it does.
pub const SCREENS: [(&str, &str); 13] = [
    ("help", "help lines for the place are one key away on every screen"),
    ("help-strip", "the emergency number stays in view once an answer worries"),
    ("at-once-page", "a page that can't wait comes at the answer, first and alone, and offers no file"),
    ("place", "the place is asked and shown with its emergency number before anything else, and is never guessed"),
    ("welcome", "the first page says what this is and isn't, and that nobody is told"),
    ("rather-not-say", "every question can be declined, and help is shown where danger was asked about"),
    ("quick-exit", "one key leaves at once and clears the screen"),
    ("result", "a result says that it only suggests, and what it can't say"),
    ("about", "a page says who made this, from what, and that no clinician has reviewed it"),
    ("free-to-talk", "a mentor first asks whether the client can talk freely"),
    ("limits", "a mentor says the limits of confidence before anything is asked"),
    ("script", "a mentor sees what to say and do next to the answer"),
    ("other-file", "a file that isn't the built-in one is named on every screen and paper"),
];

/// Tests of this project that a control may name, as `module::name`. A test sees to it that each
/// exists.
pub const TESTS: [&str; 30] = [
    "intake::the_place_is_asked_and_never_guessed",
    "intake::private_words_never_reach_the_clients_summary",
    "intake::a_judgement_is_only_ever_sooner_and_comes_first",
    "intake::what_is_still_possible_is_shown_last_and_only_to_the_mentor",
    "intake::what_to_say_is_shown_to_the_mentor_never_to_the_client",
    "intake::the_script_opens_at_every_answer_that_is_not_clear",
    "intake::without_a_yes_to_the_first_two_sentences_nothing_is_asked",
    "record_deletion::a_call_that_ends_early_leaves_nothing_of_itself",
    "intake_retention::no_record_ever_holds_an_answer_about_right_now",
    "intake_retention::a_resumed_record_asks_about_now_and_reaches_the_same_result",
    "papers::a_paper_is_the_same_whether_or_not_a_safety_answer_was_clear",
    "parity::three_front_doors_give_the_same_bytes_for_the_shipped_file",
    "records::a_record_comes_back_as_it_was_and_nobody_else_may_read_it",
    "records::a_record_of_other_questions_is_shown_and_not_gone_on_with",
    "records::every_byte_that_is_changed_and_every_cut_is_noticed",
    "records::without_asking_an_intake_writes_nothing_anywhere",
    "safety::full_screen_a_sign_shows_help_and_ends_it_there",
    "safety::line_mode_a_sign_shows_help_and_ends_it_there",
    "safety::full_screen_back_from_a_sign_asks_the_same_question_again",
    "safety::line_mode_back_from_a_sign_asks_again_and_names_no_route",
    "safety::full_screen_an_answer_that_worries_opens_help_and_goes_on",
    "safety::urgent_outcomes_are_never_explained",
    "safety::no_reason_of_a_scenario_is_an_answer_of_a_safety_question",
    "scripts::somebody_who_is_hurt_never_brings_up_the_script_about_dying",
    "scripts::whoever_cannot_talk_freely_is_let_go_without_a_word",
    "result_copy::no_copy_is_offered_of_a_page_that_cannot_wait",
    "ways_out::the_quick_exit_from_a_question_leaves_nothing",
    "ways_out::the_quick_exit_of_line_mode_leaves_nothing",
    "ways_out::in_private_every_way_out_clears_the_window",
    "word_changes::ten_thousand_changed_words_are_told",
];
