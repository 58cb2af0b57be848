//! What is asked of the kinds of help themselves: what one is for, whether two go together, how one is found, what it may cost.

use unicode_segmentation::UnicodeSegmentation;

use crate::base::hearing::{bare, without_please};
use crate::base::phrases::{phrase, say};
use crate::base::text::{enumerated, first_upper, folded, folded_words, in_spaces, words};
use crate::base::vocabulary::Vocabulary;
use crate::content::helplines::{AdviceKind, YOUNG};
use crate::content::model::{Pace, Support};
use crate::engine::decide::decide;
use crate::engine::path::Sheet;
use crate::ui::line_mode::asked_of_it_words::HELPERS;
use crate::ui::line_mode::asked_of_question::AskedOfQuestion;
use crate::ui::line_mode::asked_thing::thing_asked;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::result_asked_words::{FINDS, KINDS};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, Report, ResultPage};

/// What begins a question what a kind of help is, and what else stands in it.
#[rustfmt::skip]
const ASKS_WHAT: Vocabulary = Vocabulary::new(
    &["what", "whats", "wots", "who", "whos", "how", "explain", "define", "tell", "and", "so", "but", "ok", "sorry"],
    &["que", "para", "quien", "como", "explica", "explicame", "dime", "y", "pero", "entonces", "perdon"],
);
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "is", "are", "was", "a", "an", "the", "for", "do", "does", "doing", "can", "could", "would", "mean", "means", "of",
        "point", "use", "good", "me", "to", "with", "about", "help", "helps", "work", "works",
        "like", "exactly", "actually", "then",
        "even", "really", "it", "and", "or", "thing", "anyway", "again", "i",
    ],
    &[
        "es", "son", "un", "una", "el", "la", "los", "las", "hace", "hacen", "sirve", "sirven", "significa", "exactamente", "de",
        "puede", "pueden", "hacer", "por", "mi", "me", "ayuda", "ayudan", "ayudar", "o", "eso", "exacto", "funciona", "a", "lo",
    ],
);

/// What asks whether something may be had, and that it is more than one.
const MAY: Vocabulary = Vocabulary::new(
    &["can i", "can you", "can people", "could i", "may i", "do people", "does anyone", "is it ok to", "am i allowed"],
    &["puedo", "se puede", "se pueden", "podria", "puede uno"],
);
const BOTH: Vocabulary = Vocabulary::new(
    &["both", "both together", "two of them", "all three", "more than one"],
    &["los dos", "las dos", "las dos cosas", "ambos", "ambas", "los tres", "las tres", "mas de uno"],
);
const AND: Vocabulary = Vocabulary::new(
    &["and", "together", "both", "as well", "same time", "at once", "besides", "plus"],
    &["y", "juntos", "juntas", "a la vez", "ademas", "mismo tiempo", "tambien"],
);
/// Which of them to have is another question.
const WHICH: Vocabulary = Vocabulary::new(&["or", "find", "get", "afford"], &["o", "encontrar", "pagar"]);

/// What says that there is no money for something.
#[rustfmt::skip]
const NO_MONEY: Vocabulary = Vocabulary::new(
    &[
        "cant afford", "cannot afford", "cant pay", "cannot pay", "no money for", "havent money for", "not got money for",
        "dont have money for", "dont have the money for", "havent got the money for", "havent got money for", "got no money for",
    ],
    &[
        "no tengo dinero para", "no tengo plata para", "no puedo pagar", "no me puedo permitir", "no puedo permitirme",
        "no me llega para", "no me alcanza para", "sin dinero para", "no hay dinero para",
    ],
);
/// What tells of the cost in what is said of a kind of help.
const COST: Vocabulary = Vocabulary::new(
    &["cost", "costs", "money", "free"],
    &["cuesta", "costar", "dinero", "gratis", "gratuito", "gratuita", "gratuitos", "gratuitas"],
);
/// What asks for it, and for nothing else: "vale" is a price, and a yes.
const ASKS_COST: Vocabulary = Vocabulary::new(
    &["cost", "costs", "pay", "price", "prices", "charge", "charges", "fee", "fees"],
    &["cuesta", "cuestan", "pagar", "precio", "precios", "cobra", "cobran"],
);
/// Words beside a kind of help that say nothing of who is looked for.
const NOTHING_OF_WHOM: Vocabulary = Vocabulary::new(
    &["one", "good", "me", "for", "now", "then", "here", "near", "please", "help", "the", "right"],
    &["uno", "una", "buen", "buena", "bueno", "para", "ahora", "aqui", "cerca", "favor", "por", "que", "los", "las"],
);

/// Letters at its beginning that tell a kind of help: "coach" and "coaching".
const STEM: usize = 5;
/// Words of a question whether two go together, at most.
const MOST_WORDS: usize = 14;

/// Whether a line asks what a kind of help is; `alone`: its name alone asks it, too.
fn asks_what(line: &str, alone: bool) -> bool {
    let said = bare(without_please(line));
    let all: Vec<&str> = words(&said).collect();
    let first = all.first().is_some_and(|first| ASKS_WHAT.has(first));
    let known = |word: &&str| KINDS.has(word) || BESIDE.has(word) || ASKS_WHAT.has(word);
    first && all.iter().all(known) && all.iter().any(|word| KINDS.has(word))
        || alone && thing_asked(line, |said| KINDS.has(said).then_some(())).is_some()
}

/// Whether a line asks if several kinds of help go together; `alone`: at a result, "both" are those.
fn asks_for_both(line: &str, alone: bool) -> bool {
    let said = bare(without_please(line));
    let all: Vec<&str> = words(&said).collect();
    let spaced = in_spaces(&all);
    let mut kinds: Vec<&str> = all.iter().filter(|word| KINDS.has(word)).map(|word| word.get(..STEM).unwrap_or(word)).collect();
    kinds.dedup();
    let several = kinds.len() > 1 && AND.stands_in(&spaced) || alone && BOTH.stands_in(&spaced);
    all.len() <= MOST_WORDS && several && MAY.stands_in(&spaced) && !all.iter().any(|word| WHICH.has(word))
}

/// Whether a line asks what a kind of help is, or whether several go together, as it may be asked at a result.
pub(crate) fn asks_of_kinds(line: &str) -> bool {
    asks_what(line, true) || asks_for_both(line, true)
}

/// Whether somebody says that they have no money for a kind of help.
pub(crate) fn has_no_money_for_it(said: &str) -> bool {
    let behind = NO_MONEY.all().find_map(|form| said.split_once(form)).map(|(_, behind)| behind);
    behind.is_some_and(|behind| words(behind).any(|word| KINDS.has(word) || HELPERS.has(word)))
}

/// Whether somebody who is looked for is described by more than the kind of help: "a mentor who is blind".
fn describes_whom(line: &str) -> bool {
    let spaced = format!(" {} ", bare(line));
    let behind = FINDS.all().find_map(|begins| spaced.split_once(&format!(" {begins} ")).map(|(_, rest)| rest.to_owned()));
    let more = |word: &str| word.len() > 2 && !KINDS.has(word) && !NOTHING_OF_WHOM.has(word);
    behind.is_some_and(|rest| words(&rest).any(more))
}

impl Talk<'_, '_> {
    /// The kinds of help that a line names, in the order of the file.
    pub(crate) fn kinds_said(&self, line: &str) -> Vec<&Support> {
        let said = bare(line);
        let stems: Vec<&str> = words(&said).filter(|word| KINDS.has(word)).filter_map(|word| word.get(..STEM)).collect();
        let named = |support: &&Support| stems.iter().any(|stem| folded(&support.name).starts_with(stem));
        self.session.questionnaire.supports.iter().filter(named).collect()
    }

    /// What a kind of help is, as the page of all of them says it.
    pub(crate) fn in_short(&self, kind: &Support) -> String {
        let name = folded(&kind.name);
        let texts = self.session.questionnaire.in_short.iter().flat_map(|page| &page.text);
        let about = texts.into_iter().find(|text| folded_words(text).contains(&name));
        say!("lines-kind-in-short", kind = first_upper(&kind.name), says = about.unwrap_or(&kind.what))
    }

    /// What is told to a question what a kind of help is, or whether several go together; none to any other line, and to whoever
    /// is under 18: nobody of those is offered a kind of help for adults. `alone`: the name of a kind alone asks for it.
    pub(crate) fn told_of_kinds(&self, line: &str, alone: bool) -> Option<String> {
        let both = asks_for_both(line, alone);
        if !both && !asks_what(line, alone) || self.audiences().iter().any(|audience| audience == YOUNG) {
            return None;
        }
        let kinds: Vec<String> = self.kinds_said(line).into_iter().map(|kind| self.in_short(kind)).collect();
        if both {
            let first = |says: &String| says.unicode_sentences().next().unwrap_or_default().trim().to_owned();
            let firsts = kinds.iter().map(first);
            return Some([phrase("lines-kinds-together").to_owned()].into_iter().chain(firsts).collect::<Vec<_>>().join(" "));
        }
        // "It's different from both of the others": whoever asks of one hears which those are.
        let said = self.kinds_said(line);
        let others = self.session.questionnaire.supports.iter().filter(|kind| !said.iter().any(|s| s.id == kind.id));
        let others: Vec<String> = others.map(|kind| kind.name.clone()).collect();
        let others = match kinds.len() {
            1 if !others.is_empty() => {
                format!(" {}", say!("lines-other-kinds", others = enumerated(&others, phrase("page-and"))))
            }
            _ => String::new(),
        };
        (!kinds.is_empty()).then(|| format!("{}{others}", kinds.join(" ")))
    }

    /// Answers at a result what is asked of the kinds of help; false where a line asks nothing of them.
    pub(crate) fn asked_of_kinds(&mut self, report: &Report<'_>, line: &str) -> Result<bool, Stop> {
        if self.call.is_some() || speaks_of_danger(self.session.questionnaire, line, false) {
            return Ok(false);
        }
        // At the last question two kinds weren't named: here they are.
        let which = AskedOfQuestion::read(&bare(line)) == Some(AskedOfQuestion::WhichKinds);
        if let Some(points) = report.points_aloud().filter(|_| which) {
            self.say(&format!("{points} {}", phrase("lines-words-here")))?;
            return Ok(true);
        }
        let Some(told) = self.told_of_kinds(line, true) else { return Ok(false) };
        // What comes first stays first.
        let first = asks_for_both(line, true) && report.outcome().pace < Pace::NoHurry;
        let points = report.points_aloud().filter(|_| first);
        self.say(&[Some(told), points].into_iter().flatten().collect::<Vec<_>>().join(" "))?;
        self.end_aside(phrase("lines-all-three"), phrase("lines-words-here"))?;
        Ok(true)
    }

    /// Says as what a question was taken that brings a page of the result; false where all was said that is asked for.
    pub(crate) fn taken_as(&mut self, report: &Report<'_>, page: ResultPage, line: &str) -> Result<bool, Stop> {
        let said = bare(without_please(line));
        if page != ResultPage::Steps || words(&said).count() < 2 {
            return Ok(true);
        }
        if words(&said).any(|word| ASKS_COST.has(word)) {
            let named = if self.kinds_said(line).is_empty() { report.to_be_found().collect() } else { self.kinds_said(line) };
            let cost = self.cost_of(&named);
            self.end_aside(&format!("{cost} {}", phrase("lines-steps-to-find")), phrase("lines-words-here"))?;
            return Ok(false);
        }
        let kinds = self.kinds_said(line);
        let named: Vec<&str> = kinds.iter().map(|kind| kind.name.as_str()).collect();
        let asked = if named.is_empty() {
            phrase("lines-asked-to-find").to_owned()
        } else {
            say!("lines-asked-to-find-kind", kind = named.join(", "))
        };
        let unknown = if describes_whom(line) { format!(" {}", phrase("lines-none-known")) } else { String::new() };
        // Where nothing comes first, another kind of help than that of the page is told of by itself.
        let on_page = |kind: &&Support| report.to_be_found().any(|found| found.id == kind.id);
        let elsewhere = report.outcome().pace == Pace::NoHurry && !kinds.is_empty() && !kinds.iter().any(on_page);
        // Whoever says more of whom they look for hears how to look, and not all of the page.
        let first = || report.to_be_found().next().filter(|_| kinds.is_empty());
        let alone = elsewhere || !unknown.is_empty();
        let items: Vec<Block> = kinds
            .iter()
            .copied()
            .chain(first())
            .filter(|_| alone)
            .flat_map(|kind| report.find_one(kind))
            .map(|s| Block::Item(s.to_owned()))
            .collect();
        self.say(&format!("{asked}{unknown}"))?;
        if items.is_empty() {
            return Ok(true);
        }
        self.blocks(&items)?;
        self.end_aside("", phrase("lines-words-here"))?;
        Ok(false)
    }

    /// What is known of the cost of the kinds of help that a line names.
    pub(crate) fn cost_of_help(&self, line: &str) -> String {
        let said = bare(line);
        let mut kinds = self.kinds_said(line);
        if kinds.is_empty() && words(&said).any(|word| HELPERS.has(word)) {
            kinds = self.session.questionnaire.supports.iter().filter(|kind| kind.clinical).collect();
        }
        self.cost_of(&kinds)
    }

    /// The same of those that a result points to.
    pub(crate) fn cost_of_page(&self, sheet: &Sheet) -> String {
        let questionnaire = self.session.questionnaire;
        let outcome = questionnaire.outcome(decide(questionnaire, sheet).outcome);
        // What comes later costs nothing yet.
        let first = if outcome.pace < Pace::NoHurry { 1 } else { outcome.points_to.len() };
        self.cost_of(&outcome.points_to.iter().take(first).map(|kind| questionnaire.support(*kind)).collect::<Vec<_>>())
    }

    /// What is known of the cost of kinds of help: what is said of finding one, and at this place of therapy alone.
    fn cost_of(&self, kinds: &[&Support]) -> String {
        let advice = self.session.helplines.advice(self.place, AdviceKind::TalkingTherapy);
        let local = advice.filter(|_| kinds.iter().any(|kind| kind.talking_therapy));
        let all = local.chain(kinds.iter().flat_map(|kind| &kind.find_one).map(String::as_str));
        let says: Vec<&str> = all.filter(|text| folded_words(text).iter().any(|word| COST.has(word))).collect();
        if says.is_empty() || self.audiences().iter().any(|audience| audience == YOUNG) {
            return phrase("lines-cost-of-help").to_owned();
        }
        say!("lines-cost-may", says = says.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::{asks_for_both, asks_what, describes_whom, has_no_money_for_it};
    use crate::base::hearing::{bare, heard};
    use crate::base::phrases::{Language, within};

    #[test]
    fn what_a_kind_of_help_is_is_told_from_what_is_wanted_of_it() {
        for line in ["What is a coach for?", "what's a mentor", "so what does a therapist do", "how does coaching work"] {
            assert!(asks_what(&heard(line), false), "{line}");
        }
        for line in ["coach", "what about therapy?"] {
            assert!(asks_what(&heard(line), true), "{line}");
        }
        for line in ["coach", "how do I find a coach", "what does a mentor cost", "my coach hurts me", "why a mentor", ""] {
            assert!(!asks_what(&heard(line), false), "{line}");
        }
        within(Language::Spanish, || {
            assert!(asks_what(&heard("¿para qué sirve un coach?"), false) && asks_what(&heard("¿qué hace una mentora?"), false));
            assert!(!asks_what(&heard("quiero un coach"), false));
        });
    }

    #[test]
    fn two_kinds_together_are_told_from_a_choice() {
        for line in ["can I have a coach and a mentor together?", "could i do therapy and coaching at the same time"] {
            assert!(asks_for_both(&heard(line), false), "{line}");
        }
        assert!(asks_for_both(&heard("can i have both"), true) && !asks_for_both(&heard("can i have both"), false));
        for line in ["should i see a coach or a mentor", "i have a coach and a mentor", "can i find a coach and a mentor", ""] {
            assert!(!asks_for_both(&heard(line), true), "{line}");
        }
        within(Language::Spanish, || assert!(asks_for_both(&heard("¿puedo tener un coach y una mentora a la vez?"), false)));
    }

    #[test]
    fn no_money_for_help_is_told_from_no_money() {
        let told = |line: &str| has_no_money_for_it(&bare(&heard(line)));
        assert!(told("what if i can't afford therapy") && told("I have no money for a coach"));
        assert!(!told("i cant afford the rent") && !told("i have no money"));
        within(Language::Spanish, || assert!(told("¿y si no tengo dinero para la terapia?")));
    }

    #[test]
    fn somebody_is_described_by_more_than_the_kind_of_help() {
        assert!(
            describes_whom(&heard("How do I find a mentor who is blind?"))
                && describes_whom("where can i find a coach in kumasi")
        );
        assert!(!describes_whom("how do i find a mentor") && !describes_whom("how do i find one for me"));
    }
}
