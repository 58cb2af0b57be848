//! What somebody says of the lines on a page: that they will ring one, or write to it, and what they ask before they do.

use unicode_segmentation::UnicodeSegmentation;

use crate::base::phrases::phrase;
use crate::base::text::{folded_words, in_spaces};
use crate::base::vocabulary::{Vocabulary, unaccented_words};
use crate::content::helplines::{Channel, Helpline};
use crate::content::model::Outcome;
use crate::engine::interview::Stage;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::plan_to_reach::{BEHIND, PlanToReach, plan_to_reach};
use crate::ui::line_mode::said_line::SaidLine;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::line_block;

/// What such a line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReachingOut {
    /// It asks what happens when somebody rings or writes.
    WhatToExpect,
    /// That they will ring.
    WillRing,
    /// That they will write.
    WillWrite,
}

/// What begins that question, and what it asks.
const ASKS: Vocabulary = Vocabulary::new(&["what", "whats", "who", "whos", "how"], &["que", "quien", "como"]);
#[rustfmt::skip]
const EXPECTS: Vocabulary = Vocabulary::new(
    &[
        "they say", "they ask", "they be asking", "they want to know", "happens if i", "happens when i", "happen if i",
        "happen when i",
        "it like to", "it like when", "it be like", "going to happen if i", "picks up", "answers", "will answer", "do i expect",
        "should i expect", "can i expect", "they do if i", "they do when i", "other end",
    ],
    &[
        "me dicen", "me diran", "me van a decir", "me preguntan", "me preguntaran", "me van a preguntar", "pasa si",
        "pasa cuando",
        "pasara si", "va a pasar si", "es llamar", "contesta", "atiende", "me atendera",
    ],
);
/// What is done with a line, and what else tells that one is meant.
#[rustfmt::skip]
const REACHES: Vocabulary = Vocabulary::new(
    &[
        "ring", "call", "phone", "text", "message", "dial", "contact", "ringing", "calling", "texting", "phoning", "they",
        "picks",
        "answers", "line", "lines",
    ],
    &[
        "llamo", "llamar", "llame", "escribo", "escribir", "escriba", "marco", "dicen", "diran", "decir", "preguntan",
        "preguntaran",
        "preguntar", "contesta", "atiende", "atendera", "linea", "lineas",
    ],
);
/// What asks for more than that, which is answered elsewhere.
#[rustfmt::skip]
const ASKS_MORE: Vocabulary = Vocabulary::new(
    &[
        "police", "ambulance", "social", "tell", "know", "send", "he", "she", "my", "cost", "bill", "i say", "do i say",
        "should i say",
    ],
    &["policia", "ambulancia", "sociales", "mi", "el", "ella", "cuesta", "factura", "les digo", "digo"],
);
/// Words of such a question, at most.
const MOST: usize = 12;

/// What a page tells that says what to expect, and that nobody is a bother.
const LISTENS: Vocabulary = Vocabulary::new(&["listens"], &["escucha", "escucharan"]);
const NO_BOTHER: Vocabulary = Vocabulary::new(&["bother"], &["molestas"]);

/// Signs of a line that is short enough to be said once more.
const SHORT: usize = 110;

impl ReachingOut {
    /// What a line says; none where it says nothing of the kind. `named`: whether a word is one of the name of a line.
    pub(crate) fn read(line: &str, named: impl Fn(&str) -> bool) -> Option<ReachingOut> {
        let all = unaccented_words(line);
        if asks_what_to_expect(&all) {
            return Some(ReachingOut::WhatToExpect);
        }
        plan_to_reach(&all, &named).map(|plan| match plan {
            PlanToReach::Ring => ReachingOut::WillRing,
            PlanToReach::Write => ReachingOut::WillWrite,
        })
    }
}

/// Whether words ask what happens when somebody rings.
fn asks_what_to_expect(all: &[String]) -> bool {
    let spaced = in_spaces(all);
    let asks = all.iter().take(3).any(|word| ASKS.has(word));
    let reaches = all.iter().any(|word| REACHES.has(word));
    asks && reaches && all.len() <= MOST && EXPECTS.stands_in(&spaced) && !ASKS_MORE.stands_in(&spaced)
}

impl Talk<'_, '_> {
    /// Answers what is said of the lines on a page of help, or on one that can't wait; false for every other line, and for
    /// danger.
    pub(crate) fn reaches_out(&mut self, line: &str, menu: &Menu) -> Result<bool, Stop> {
        let at_result = self.is_at_result(menu) && (self.has_stopped() || menu.exit_near);
        let at_help = matches!(self.interview.stage(), Stage::Help { .. });
        if self.call.is_some() || menu.stops || !(at_result || at_help) {
            return Ok(false);
        }
        let names: Vec<String> = self.own_lines().iter().flat_map(|line| folded_words(&line.service)).collect();
        let Some(said) = ReachingOut::read(line, |word| names.iter().any(|name| name == word)) else { return Ok(false) };
        if speaks_of_danger(self.session.questionnaire, line, true) {
            return Ok(false);
        }
        let number = self.number_itself();
        if said == ReachingOut::WhatToExpect {
            let told = self.own_step(LISTENS).unwrap_or_else(|| phrase("lines-first-words").to_owned());
            self.say(&format!("{told} {number}"))?;
        } else {
            self.say(&format!("{} {number}", phrase("lines-will-reach-out")))?;
            let again = self.line_to_reach(line, said == ReachingOut::WillWrite).map(line_block);
            self.blocks(&again.into_iter().collect::<Vec<_>>())?;
        }
        self.beside = true;
        let leave = if said == ReachingOut::WhatToExpect || at_help { menu.expected() } else { phrase("lines-to-leave-page") };
        self.end_aside("", leave)?;
        Ok(true)
    }

    /// The line that somebody will ring or write to, where it is short: the one that they named, or the first.
    fn line_to_reach(&self, said: &str, writes: bool) -> Option<&Helpline> {
        let said = folded_words(said);
        let fits = |line: &&Helpline| if writes { line.channel == Channel::Text } else { line.channel == Channel::Phone };
        let lines: Vec<&Helpline> = self.own_lines().into_iter().filter(fits).collect();
        let short = |line: &&Helpline| {
            let line = SaidLine::of(line);
            [line.service, line.reach, line.details].iter().map(|text| text.chars().count()).sum::<usize>() <= SHORT
        };
        let is_named = |line: &&Helpline| folded_words(&line.service).iter().any(|word| said.contains(word) && !BEHIND.has(word));
        let named = lines.iter().copied().find(is_named);
        named.map_or_else(|| lines.iter().copied().find(short), |line| Some(line).filter(short))
    }

    /// The outcome of a page that an answer brought.
    fn page_that_stops(&self) -> Option<&Outcome> {
        self.interview.ended_by().map(|ix| self.session.questionnaire.outcome(ix))
    }

    /// The step of that page which has one of these words.
    fn own_step(&self, has: Vocabulary) -> Option<String> {
        let (helplines, place) = (self.session.helplines, self.place);
        let steps = self.page_that_stops()?.steps.iter().map(|step| step.at(|lack| helplines.lacks(place, lack)));
        let mut steps = steps.filter(|step| unaccented_words(step).iter().any(|word| has.has(word)));
        steps.next().map(str::to_owned)
    }

    /// The sentence of that page which says that nobody is a bother, or else one that says so anywhere.
    pub(crate) fn no_bother(&self) -> String {
        let says = |text: &&str| unaccented_words(text).iter().any(|word| NO_BOTHER.has(word));
        let own = self.own_step(NO_BOTHER).and_then(|step| step.split_sentence_bounds().find(says).map(|s| s.trim().to_owned()));
        own.unwrap_or_else(|| phrase("lines-nothing-stupid").to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::ReachingOut::{self, WhatToExpect, WillRing, WillWrite};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    fn read(line: &str) -> Option<ReachingOut> {
        ReachingOut::read(&heard(line), |word| word == "samaritans")
    }

    #[test]
    fn a_plan_to_ring_and_what_is_asked_before_it_are_heard() {
        for (line, said) in [
            ("what will they say if I text them", WhatToExpect),
            ("What happens if I ring?", WhatToExpect),
            ("who answers the phone", WhatToExpect),
            ("what is it like to call", WhatToExpect),
            ("thanks, I'll text them", WillWrite),
            ("ok I'll ring them", WillRing),
            ("right. I'm going to call Samaritans now", WillRing),
            ("I think I'll ring 116 123", WillRing),
        ] {
            assert_eq!(read(line), Some(said), "{line}");
        }
        for line in [
            "what do I say to them",
            "what happens next",
            "what happens if I die",
            "I'll ring him",
            "I'll never ring them",
            "will they tell the police if I ring",
            "I'll call it a day",
            "I won't ring them",
            "text them",
            "ok",
            "",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
        within(Language::Spanish, || {
            for (line, said) in [
                ("¿qué pasa si llamo?", WhatToExpect),
                ("¿qué me van a decir si les escribo?", WhatToExpect),
                ("gracias, voy a llamar", WillRing),
                ("vale, les escribo", WillWrite),
                ("llamaré ahora mismo", WillRing),
            ] {
                assert_eq!(read(line), Some(said), "{line}");
            }
            for line in ["no voy a llamar", "qué les digo", "voy a llamar a mi marido", "qué pasa si me muero"] {
                assert_eq!(read(line), None, "{line}");
            }
        });
    }
}
