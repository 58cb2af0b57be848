//! The stop before a page that asks whether it is safe to be read: by ear nothing of it can be
//! looked away from, so it is heard only after a yes.

use crate::base::commands::PageCommand;
use crate::base::hearing::{asks_again, bare};
use crate::base::phrases::phrase;
use crate::base::plain_reply::{Assent, PlainReply, assent, plain_reply};
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::call::intake::ContractStep;
use crate::call::pencil::is_heard_as;
use crate::content::helplines::ABUSE;
use crate::content::model::{AnswerIx, AnswerSet, Outcome, QuestionIx, Reply};
use crate::engine::decide::{asks_if_safe, has_page_that_asks, tells_of_abuse};
use crate::ui::line_mode::harm_roles::HarmRole;
use crate::ui::line_mode::harm_roles::no_fear::without_denied_fear;
use crate::ui::line_mode::menu::{HeardLine, Menu};
use crate::ui::line_mode::somebody_near::{NOBODY, NOT_SAFE, somebody_came, without_nobody};
use crate::ui::line_mode::way_out::goes_from_a_stop;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::Block;
use crate::ui::ui_text::mentor::{lines_for_whom, lines_where_overheard};
use crate::ui::{terminal_guard as guard, ui_text as words};

/// The word that is offered to hear the page. "Type hear" would sound like "type here".
const YES_WORD: Vocabulary = Vocabulary::new(&["yes"], &["sí"]);

/// What says that it is safe. "Here" says neither: it may be all that was typed of "he's here".
#[rustfmt::skip]
const SAFE: Vocabulary = Vocabulary::new(
    &["hear", "hear it", "safe", "its safe", "it is safe", "im safe", "i am safe", "im alone", "read it", "go on", "carry on", "keep going", "continue"],
    &[
        "oir", "oirla", "oirlo", "escuchar", "escucharla", "escucharlo", "quiero oirla", "segura", "es seguro", "es segura",
        "estoy a salvo", "a salvo", "estoy solo", "estoy sola", "leela", "leelo", "seguir", "sigue", "sigamos",
        "continua", "puedo", "puedo sin peligro",
        "puedo oirla", "puedo oirlo", "puedo oirla sin peligro", "puedo oirlo sin peligro", "puedo seguir", "sin peligro",
        "no hay peligro", "ningun peligro",
    ],
);

/// What says that it isn't, where it is all of a line, or all behind a "no": behind "no puedo" more may follow.
#[rustfmt::skip]
const CANNOT: Vocabulary = Vocabulary::new(
    &[
        "cant", "cannot", "i cant", "i cannot", "i can not", "i really cant", "i cant now", "i cant right now", "i cant do that",
        "i cant do it", "i cant here", "i cant talk", "i cant talk now", "i cant listen", "i cant hear it",
        "i cant hear it now", "i cant read it",
        "its dangerous", "it is dangerous", "dangerous",
    ],
    &[
        "no puedo", "ahora no puedo", "no puedo ahora", "aqui no puedo", "no puedo aqui", "no puedo oirla", "no puedo oirlo",
        "no la puedo oir", "no lo puedo oir", "no puedo escucharla", "no puedo escucharlo", "no puedo leerla", "no puedo seguir",
        "no puedo hablar", "es peligroso",
    ],
);
/// What may stand behind one of those.
const SAFELY: Vocabulary = Vocabulary::new(&[" safely", " without danger"], &[" sin peligro", " a salvo"]);

/// Whether all of a bare line says that somebody can't hear the page now.
fn says_cannot(said: &str) -> bool {
    let whole = SAFELY.all().find_map(|safely| said.strip_suffix(safely)).unwrap_or(said);
    let behind_no = whole.strip_prefix("no ").unwrap_or(whole);
    CANNOT.has(whole) || CANNOT.has(behind_no)
}

/// What a line says to whether it is safe.
enum SafeLine {
    Safe,
    NotSafe,
    Unsure,
    Other,
}

/// What a heard line says to whether it is safe. `doubtful`: it was typed as one asks.
fn says_if_safe(text: &str, doubtful: bool) -> SafeLine {
    let said = without_nobody(&bare(text));
    // "No one is here" is no no.
    let nobody = || NOBODY.all().any(|nobody| format!("{} ", bare(text)).starts_with(&format!("{nobody} ")));
    let bare = unaccented(text).replace('\'', "");
    let behind_yes = YES_BEFORE.all().fold(bare.as_str(), |rest, yes| rest.trim_start_matches(yes));
    let agreed = assent(text);
    let unsure = plain_reply(text) == Some(PlainReply::NotSure) || agreed == Some(Assent::Leans);
    match agreed {
        _ if NOT_SAFE.all().any(|no| said.contains(no)) || somebody_came(text) => SafeLine::NotSafe,
        _ if says_cannot(said.trim()) || goes_from_a_stop(said.trim()) => SafeLine::NotSafe,
        _ if nobody() => SafeLine::Other,
        Some(Assent::No) => SafeLine::NotSafe,
        _ if doubtful => SafeLine::Unsure,
        Some(Assent::Yes) => SafeLine::Safe,
        _ if SAFE.has(behind_yes.trim_matches([' ', ','])) || SAFE.has(&bare) => SafeLine::Safe,
        _ if unsure => SafeLine::Unsure,
        _ => SafeLine::Other,
    }
}

/// A yes before what says that it is safe.
const YES_BEFORE: Vocabulary = Vocabulary::new(&["yes"], &["si"]);

impl Talk<'_, '_> {
    /// Whether a page has to be stopped at: it asks whether it is safe to be read, or would tell whoever stands by what was said
    /// before anybody has said that it is safe.
    pub(crate) fn asks_if_safe(&self, outcome: &Outcome) -> bool {
        let asks = asks_if_safe(outcome);
        self.call.is_none() && (asks || !self.safe_said && self.session.asks_if_safe(&self.interview))
    }

    /// Whether the questions have ended at a page that is stopped at.
    pub(crate) fn may_be_overheard(&self) -> bool {
        let ended = self.interview.ended_by().map(|ix| self.session.questionnaire.outcome(ix));
        ended.is_some_and(|outcome| self.asks_if_safe(outcome))
    }

    /// Whether help lines have to wait until it is said that they can be heard: they would tell whoever stands by what they are
    /// about.
    pub(crate) fn lines_tell(&self) -> bool {
        let about = || self.session.audiences(&self.interview).iter().any(|audience| audience == ABUSE);
        self.may_overhear() && about()
    }

    /// Whether somebody may overhear what is about them: a page of these questions asks about that, and nobody has said that it is
    /// safe.
    pub(crate) fn may_overhear(&self) -> bool {
        self.call.is_none() && !self.safe_said && has_page_that_asks(self.session.questionnaire)
    }

    /// Whether an answer that was given before is better not said again: nobody has said that it is safe.
    pub(crate) fn answer_tells(&self, question: QuestionIx, reply: Reply) -> bool {
        let told = || tells_of_abuse(self.session.questionnaire, question, reply);
        matches!(reply, Reply::Chosen(_)) && self.may_overhear() && told()
    }

    /// Whether answers of the open question may be named: whoever stands by would hear what they tell.
    pub(crate) fn may_be_said(&self, answers: &[AnswerIx]) -> bool {
        let tells = |ix| answers.iter().any(|a| self.answer_tells(ix, Reply::Chosen(AnswerSet::only(*a))));
        !self.open_question().is_some_and(tells)
    }

    /// The audiences that answers brought, without those that have to wait.
    pub(crate) fn audiences(&self) -> Vec<String> {
        if let Some(intake) = self.intake().filter(|intake| intake.contract.step == ContractStep::AnotherTime) {
            return lines_where_overheard(intake);
        }
        let behind = self.intake().filter(|i| i.contract.step == ContractStep::Done || i.shows_judged());
        let shown = behind.and_then(|intake| intake.shown(&self.interview)).map(|shown| shown.audiences);
        let mut audiences = lines_for_whom(self.call.as_ref(), &self.interview, shown, self.session.audiences(&self.interview));
        audiences.retain(|audience| !self.hushed || audience != ABUSE);
        audiences
    }

    /// Asks whether it is safe to hear a page, and until then keeps what would tell what it is about; false where the person goes
    /// back instead.
    pub(crate) fn safe_to_hear(&mut self) -> Result<bool, Stop> {
        self.hushed = true;
        let safe = self.safe_at_the_stop()?;
        self.hushed = false;
        self.safe_said = safe;
        Ok(safe)
    }

    fn safe_at_the_stop(&mut self) -> Result<bool, Stop> {
        self.say_stop()?;
        let expected = phrase("lines-safe-expected");
        let words = [("no", phrase("lines-safe-leave")), (YES_WORD.shown(), phrase("lines-safe-hear"))];
        let menu = Menu::stop(expected, &[PageCommand::Back, PageCommand::Again], words);
        loop {
            match self.line_at_a_stop(&menu)? {
                HeardLine::Command(PageCommand::Back) => return Ok(false),
                HeardLine::Command(_) => self.say_stop()?,
                HeardLine::Enter => self.enter_alone(expected)?,
                // "No, he'll read it" is a no first.
                HeardLine::Text(text) if asks_again(&text) && matches!(says_if_safe(&text, self.doubtful), SafeLine::Other) => {
                    self.say_stop()?;
                }
                HeardLine::Text(text) if self.is_safe(&text, expected)? => return Ok(true),
                HeardLine::Text(_) => {}
            }
        }
    }

    fn line_at_a_stop(&mut self, menu: &Menu) -> Result<HeardLine, Stop> {
        match self.line(menu) {
            // Whoever types no more may have run.
            Err(Stop::InputEnded) => Err(Stop::QuickExit),
            line => line,
        }
    }

    /// Whether a line says that it is safe; a way out where it says that it isn't.
    fn is_safe(&mut self, text: &str, expected: &str) -> Result<bool, Stop> {
        match says_if_safe(text, self.doubtful) {
            SafeLine::NotSafe => return Err(Stop::QuickExit),
            SafeLine::Safe => return Ok(true),
            SafeLine::Unsure => self.say(phrase("lines-safe-unsure"))?,
            SafeLine::Other => {
                self.not_understood(text, expected)?;
                // Whether it is safe was asked last.
                self.owed.asks(false);
            }
        }
        Ok(false)
    }

    /// Asks whoever types that somebody has come in, or asks to hide, whether it is safe to go on; Ok where it is.
    pub(crate) fn somebody_is_here(&mut self) -> Result<(), Stop> {
        self.leave_no_trace();
        let expected = phrase("lines-safe-to-go-on");
        self.say(&format!("{} {} {expected}", words::leave_from_here(guard::clears()), phrase("lines-safe-come-back")))?;
        let words = [("no", phrase("lines-safe-leave")), (YES_WORD.shown(), phrase("lines-safe-on"))];
        let menu = Menu::stop(expected, &[PageCommand::Again], words);
        loop {
            match self.line_at_a_stop(&menu)? {
                HeardLine::Text(text) if self.is_safe(&text, expected)? => return self.say(phrase("lines-carry-on")),
                HeardLine::Text(_) => {}
                _ => self.say(expected)?,
            }
        }
    }

    /// Whether a line tells that somebody harms whoever types it, or has the words of an answer that does.
    pub(crate) fn tells_abuse(&self, line: &str) -> bool {
        let answers = || self.session.questionnaire.questions.iter().filter(|q| q.safety).flat_map(|q| &q.answers);
        let named =
            || answers().filter(|a| a.audience.as_deref() == Some(ABUSE)).any(|a| is_heard_as(a, &without_denied_fear(line)));
        HarmRole::read(line).map_or_else(named, |role| role == HarmRole::Suffers)
    }

    /// From now on every way out clears the window.
    pub(crate) fn leave_no_trace(&mut self) {
        self.unseen = true;
        guard::leave_unseen();
    }

    /// The question of the page and the ways out, with help that tells nothing of what the page is about.
    fn say_stop(&mut self) -> Result<(), Stop> {
        // "Is it safe to read this?" is for the eye.
        let asks = phrase("lines-safe-asks");
        let mut blocks = vec![
            Block::Para(asks.to_owned()),
            Block::Para(words::leave_from_here(guard::clears()).to_owned()),
            // Said before somebody leaves: behind that, nothing may be.
            Block::Para(phrase("lines-safe-come-back").to_owned()),
            Block::Strong(self.danger()),
        ];
        blocks.extend(self.somebody_to_talk_to().into_iter().take(1));
        self.blocks(&blocks)?;
        self.say(phrase("lines-safe-expected"))
    }
}
