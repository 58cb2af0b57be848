//! The stop before a page that asks whether it is safe to be read: by ear nothing of it can be
//! looked away from, so it is heard only after a yes.

use std::io::{BufRead, Write};

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
use crate::ui::line_mode::overheard::may_be_heard;
use crate::ui::line_mode::people::SOMEONE;
use crate::ui::line_mode::way_out::goes_from_a_stop;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::Block;
use crate::ui::ui_text::mentor::lines_where_overheard;
use crate::ui::{terminal_guard as guard, ui_text as words};

/// The word that is offered to hear the page. "Type hear" would sound like "type here".
const YES_WORD: Vocabulary = Vocabulary::new(&["yes"], &["sí"]);

/// What says that it is safe, and that it isn't. "Here" says neither: it may be all that was typed of "he's here".
const SAFE: Vocabulary = Vocabulary::new(
    &["hear", "hear it", "safe", "its safe", "it is safe", "im safe", "i am safe", "im alone", "read it", "go on"],
    &[
        "oir",
        "oirla",
        "oirlo",
        "escuchar",
        "escucharla",
        "escucharlo",
        "quiero oirla",
        "segura",
        "es seguro",
        "es segura",
        "estoy a salvo",
        "a salvo",
        "estoy solo",
        "estoy sola",
        "leela",
        "leelo",
        "seguir",
        "puedo",
        "puedo sin peligro",
        "puedo oirla",
        "puedo oirlo",
        "puedo oirla sin peligro",
        "puedo oirlo sin peligro",
        "puedo seguir",
        "sin peligro",
        "no hay peligro",
        "ningun peligro",
    ],
);
const NOT_SAFE: Vocabulary = Vocabulary::new(
    &[
        "unsafe",
        "not safe",
        "isnt safe",
        "not now",
        "not alone",
        "no its not",
        "no it isnt",
        "hes here",
        "shes here",
        "theyre here",
        "he is here",
        "they are here",
        "hes coming",
        "shes coming",
        "theyre coming",
        "someones coming",
        "somebodys coming",
    ],
    &[
        "inseguro",
        "insegura",
        "no es seguro",
        "no es segura",
        "no seguro",
        "ahora no",
        "no ahora",
        "no estoy solo",
        "no estoy sola",
        "no estoy a salvo",
        "no a salvo",
        "esta aqui",
        "estan aqui",
        "esta cerca",
        "estan cerca",
        "esta en casa",
        "estan en casa",
        "ya viene",
        "ya llego",
        "ahi viene",
        "viene alguien",
        "hay alguien",
        "me oyen",
        "me oye",
        "me escuchan",
        "me escucha",
    ],
);
/// The same where it is all of a line, or all behind a "no": behind "no puedo" more may follow.
#[rustfmt::skip]
const CANNOT: Vocabulary = Vocabulary::new(
    &[
        "cant", "cannot", "i cant", "i cannot", "i can not", "i really cant", "i cant now", "i cant right now", "i cant do that",
        "i cant do it", "i cant here", "i cant talk", "i cant talk now", "i cant listen", "i cant hear it", "i cant hear it now", "i cant read it",
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

/// What says that somebody comes in while questions are asked, without apostrophes.
#[rustfmt::skip]
const SOMEBODY_HERE: Vocabulary = Vocabulary::new(
    &[
        "hes here", "shes here", "theyre here", "he is here", "she is here", "they are here", "hes back", "shes back", "hes home",
        "shes home", "he is home", "she is home", "hes coming", "shes coming", "theyre coming", "someones coming",
        "somebodys coming", "someone is coming", "somebody is coming", "hes watching", "shes watching",
        "husband is here", "wife is here", "partner is here", "boyfriend is here", "girlfriend is here", "dad is here",
        "mum is here", "mom is here", "someone is here", "somebody is here", "someones here", "somebodys here", "husbands here",
        "he is coming", "she is coming", "they are coming", "he is back", "she is back", "he is watching", "she is watching",
        "hes in the room", "shes in the room", "he is in the room", "she is in the room", "in the room with me", "hes behind me",
        "shes behind me", "he is behind me", "she is behind me", "hes in the house", "he is in the house", "hes at the door",
        "he is at the door", "husband is coming", "partner is coming", "dad is coming",
        "husband is home", "partner is home", "dad is home", "im not alone", "i am not alone", "can hear me", "can see me",
    ],
    &[
        "esta aqui", "estan aqui", "ya viene", "ya llego", "ahi viene", "viene alguien", "hay alguien aqui", "me oyen", "me oye",
        "me escuchan", "me esta viendo", "me estan viendo", "acaba de entrar", "acaba de llegar", "ya entro", "no estoy sola",
        "no estoy solo", "esta en casa", "llego a casa",
    ],
);
/// What somebody watches who isn't near.
const WATCHES: Vocabulary = Vocabulary::new(
    &["watching telly", "watching tv", "watching the telly", "watching the tv", "watching television", "watching the football"],
    &[],
);
/// What asks to hide the window.
const HIDE: Vocabulary = Vocabulary::new(
    &["hide", "hide it", "hide this", "hide that", "hide the screen", "hide now", "hide everything", "quick hide"],
    &["esconder", "escondelo", "esconde esto", "ocultar", "ocultalo", "oculta esto", "oculta todo", "esconde todo"],
);
/// The same behind nothing but who it is: "my boss walked in once" tells of another day.
const COMES_IN: Vocabulary = Vocabulary::new(&["came in", "walked in", "comes in"], &["entro", "acaba de entrar"]);
/// Who it is, besides those of [`SOMEONE`].
const WHO: Vocabulary = Vocabulary::new(
    &["he", "she", "they", "my", "the", "our", "just", "has", "ex", "boss", "uncle", "stepdad", "stepmum", "parents", "landlord"],
    &["el", "ella", "ellos", "mi", "mis", "ya", "ex", "jefe", "jefa", "tio", "padrastro", "madrastra", "papas", "padres"],
);
/// What says, right before one of those, that it isn't so.
const NOBODY: Vocabulary =
    Vocabulary::new(&["nobody", "nobody else", "noone", "no one", "no one else"], &["nadie", "nadie mas", "no hay nadie que"]);
/// What says that they are near, and who else it may be.
const NEAR: Vocabulary = Vocabulary::new(&["coming", "here", "home", "back", "watching", "downstairs", "upstairs"], &[]);
const WHO_COMES: Vocabulary = Vocabulary::new(
    &["boss", "uncle", "aunt", "stepdad", "stepmum", "stepfather", "stepmother", "parents", "ex", "landlord", "bf"],
    &[],
);
/// Words before that, of which there are fewer in a line that was typed in haste.
const FEW_WORDS: usize = 3;
/// Words of a line that says no more than that.
const FEW: usize = 6;

/// Whether a line says that somebody has come in.
pub(crate) fn somebody_came(line: &str) -> bool {
    let bare = bare(line);
    let said = without_nobody(&bare);
    // Whoever watches television watches nobody.
    let here = || SOMEBODY_HERE.stands_in(&WATCHES.all().fold(said.clone(), |said, watches| said.replace(watches, "away")));
    HIDE.has(&bare) || comes_in(&bare) || may_be_heard(&bare) || bare.split(' ').count() <= FEW && (here() || is_near(&bare))
}

/// Whether a line ends with somebody who is named, and that they are near: "my dads coming", "i think my mum is home".
fn is_near(bare: &str) -> bool {
    let words: Vec<&str> = bare.split(' ').collect();
    let words = words.strip_suffix(&["now"]).unwrap_or(&words);
    let Some((near, before)) = words.split_last().filter(|(near, _)| NEAR.has(near)) else { return false };
    let named = |word: &str| WHO_COMES.has(word) || SOMEONE.has(word);
    let elsewhere = |word: &&str| ["no", "not", "nobody", "at", "in", "from", "to"].contains(word);
    if before.iter().any(elsewhere) {
        return false;
    }
    match before.split_last() {
        Some((is, who)) if ["is", "has", "are", "just"].contains(is) => who.last().is_some_and(|who| named(who)),
        // "My dads back" hurts; "dads" is "dad's" without its apostrophe, and "husband here" was typed in haste.
        Some((who, _)) if *near != "back" => who.strip_suffix('s').is_some_and(named) || before.len() < FEW_WORDS && named(who),
        _ => false,
    }
}

/// Whether a line says that somebody comes in, and nothing else.
fn comes_in(bare: &str) -> bool {
    let who = COMES_IN.all().filter_map(|comes| bare.strip_suffix(comes));
    let named = |who: &str| who.split_whitespace().all(|word| WHO.has(word) || SOMEONE.has(word));
    who.filter(|who| who.is_empty() || who.ends_with(' ')).any(named)
}

/// A line, its words with one space around each, without what it says that nobody does: "nobody can hear me".
fn without_nobody(bare: &str) -> String {
    let here = || SOMEBODY_HERE.all().chain(NOT_SAFE.all()).chain(COMES_IN.all());
    let none = NOBODY.all().flat_map(|nobody| here().map(move |here| format!(" {nobody} {here} ")));
    none.fold(format!(" {bare} "), |line, none| line.replace(&none, " "))
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

impl<R: BufRead, W: Write> Talk<'_, R, W> {
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
        let mut audiences = self.session.audiences(&self.interview);
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
                self.danger_asked = false;
            }
        }
        Ok(false)
    }

    /// Asks whoever types that somebody has come in, or asks to hide, whether it is safe to go on; Ok where it is.
    pub(crate) fn somebody_is_here(&mut self) -> Result<(), Stop> {
        self.leave_no_trace();
        let expected = phrase("lines-safe-to-go-on");
        self.say(&format!("{} {expected}", words::leave_from_here(guard::clears())))?;
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
            Block::Strong(self.danger()),
        ];
        blocks.extend(self.somebody_to_talk_to().into_iter().take(1));
        self.blocks(&blocks)?;
        self.say(phrase("lines-safe-expected"))
    }
}
