//! Words about danger that were typed before a clear answer: the answer alone would pass over them, so it is asked about once, in
//! one plain question that names them.

use crate::base::phrases::{phrase, say};
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{AnswerIx, AnswerSet, Escalation, Question, QuestionIx, Reply};
use crate::engine::interview::Stage;
use crate::ui::line_mode::danger_words::denied_dying::without_denied_dying;
use crate::ui::line_mode::danger_words::{is_about_dying, is_of_own_harm, own_harm_lies_back, speaks_of_danger};
use crate::ui::line_mode::guess::{Guess, asks_yes_or_no, row_behind_answer};
use crate::ui::line_mode::said_back::quoted;
use crate::ui::line_mode::told_line::ToldLine;
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text::rather_not;

impl Talk<'_, '_> {
    /// The question that stands open.
    pub(crate) fn open_question(&self) -> Option<QuestionIx> {
        match self.interview.stage() {
            Stage::Question(ix) => Some(ix),
            _ => None,
        }
    }

    /// What a line says to a question, whatever was typed before.
    pub(crate) fn read_at(&self, ix: QuestionIx, line: &str) -> TypedAnswer {
        TypedAnswer::read(line, self.doubtful, false, self.session.questionnaire.question(ix), false)
    }

    /// Remembers words about danger. On a call the mentor has heard them.
    pub(crate) fn remember(&mut self, line: &str) {
        if self.call.is_some() {
            return;
        }
        self.owed.tell();
        let at = self.open_question();
        self.told.retain(|told| told.line != line);
        self.told.push(ToldLine::new(line, at));
    }

    /// Leaves the words in mind that were typed anywhere but at this question, and quotes them no more: said back there, they
    /// would sound like an answer to it. Without a question, all of them, as they were taken back.
    pub(crate) fn quote_no_more(&mut self, but_at: Option<QuestionIx>) {
        for told in &mut self.told {
            told.stands &= but_at.is_some() && told.at == but_at;
            told.taken_back |= but_at.is_none();
        }
    }

    /// Whether words about danger still stand: nobody who was asked about all that they may mean has answered.
    pub(crate) fn stands_unanswered(&self) -> bool {
        let chosen = |ix: QuestionIx| match self.interview.marked(ix) {
            Some(Reply::Chosen(set)) => Some(set),
            _ => None,
        };
        let met = self.interview.path().met;
        let questionnaire = self.session.questionnaire;
        // What was heard as danger only because that was asked about is answered with the question.
        let lightly = |told: &ToldLine| {
            told.at.is_some_and(|ix| chosen(ix).is_some()) && !told.read(|line| speaks_of_danger(questionnaire, line, false))
        };
        let answered = |told: &ToldLine| {
            if lightly(told) {
                return true;
            }
            let asked = |ix: QuestionIx| told.asked.contains(&ix) && chosen(ix).is_some();
            let means = met.iter().map(|ix| (*ix, meant_at(self.session.questionnaire.question(*ix), told)));
            let means: Vec<_> = means.filter(|(_, meant)| !meant.is_empty()).collect();
            // What means no answer anywhere was asked about where it was typed.
            if means.is_empty() {
                return told.asked.iter().any(|ix| asked(*ix));
            }
            let at = |ix: QuestionIx| met.iter().position(|met| *met == ix);
            let answers = |(ix, meant): &(QuestionIx, Vec<AnswerIx>)| {
                asked(*ix) || chosen(*ix).is_some_and(|set| meant.iter().any(|a| set.has(*a)))
            };
            // A yes or a no that was given before the words were typed is asked for once more behind them: that one counts.
            let earlier = |ix: QuestionIx| {
                let twin = asks_yes_or_no(self.session.questionnaire.question(ix));
                twin && told.at.and_then(at).is_some_and(|typed| at(ix).is_some_and(|asked| asked < typed))
            };
            means.iter().any(answers) && means.iter().all(|means| answers(means) || earlier(means.0))
        };
        self.told.is_empty() || !self.told.iter().all(answered)
    }

    /// That a clear answer which a line speaks against stays, and how to change it, with a space behind it; nothing where there is
    /// none.
    pub(crate) fn answer_that_stays(&self, line: &str) -> String {
        let stays = |ix: &QuestionIx| {
            let question = self.session.questionnaire.question(*ix);
            let clear = self.interview.marked(*ix).is_some_and(|reply| question.escalation(reply) == Escalation::Clear);
            question.safety && clear && !worrying_at(question, line).is_empty()
        };
        let at = self.interview.path().met.iter().position(stays).filter(|_| self.call.is_none());
        at.map_or(String::new(), |at| format!("{} ", say!("lines-earlier-answer-stays", number = at + 1)))
    }

    /// Asks about words that a clear answer would pass over; none where there are none, or they were asked about here. `clear`: the
    /// answer, or the none by which a guess was turned down; none where it was turned down otherwise.
    pub(crate) fn asks_first(&mut self, ix: QuestionIx, clear: Option<Reply>) -> Result<Option<Guess>, Stop> {
        let question = self.session.questionnaire.question(ix);
        // Whatever ends the questions passes over nothing; to decline, or not to be sure, may.
        let passes = clear.is_none_or(|reply| question.escalation(reply) < Escalation::EndsAfter);
        if self.call.is_some() || !question.safety || !passes {
            return Ok(None);
        }
        let given = |a: &AnswerIx| matches!(clear, Some(Reply::Chosen(set)) if set.has(*a));
        // What itself said no here was asked about when it was typed.
        if question.answer_named("no").is_some_and(|no| given(&no)) {
            let denied = |told: &&mut ToldLine| told.at == Some(ix) && says_no_itself(&told.line);
            self.told.iter_mut().filter(denied).for_each(|told| told.asked.push(ix));
        }
        let found = self.told.iter().enumerate().rev().filter(|(_, told)| !told.asked.contains(&ix)).find_map(|(n, told)| {
            let meant = meant_at(question, told);
            let passed = if meant.is_empty() { told.at == Some(ix) } else { !meant.iter().any(given) };
            passed.then_some((n, meant))
        });
        let Some((n, meant)) = found else { return Ok(None) };
        // A yes or a no answers for all that was typed: one question is enough for all of it.
        let all = asks_yes_or_no(question);
        for (i, told) in self.told.iter_mut().enumerate() {
            // One question is enough for all that means the same.
            if i == n || !told.asked.contains(&ix) && (all || meant_at(question, told) == meant) {
                told.asked.push(ix);
            }
        }
        let line = self.told[n].line.clone();
        let tells = |a: &AnswerIx| self.answer_tells(ix, Reply::Chosen(AnswerSet::only(*a)));
        let aloud = !(meant.iter().any(tells) || self.may_overhear() && self.tells_abuse(&line));
        let told = &self.told[n];
        // The question that stands open comes behind those that were met.
        let met = self.interview.path().met;
        let place = |at: QuestionIx| met.iter().position(|met| *met == at).or_else(|| (at == ix).then_some(met.len()));
        let at = told.at.and_then(place).filter(|_| told.is_of_these_questions());
        let before = match (told.stands, aloud, at) {
            (true, true, _) => say!("lines-told-before", line = quoted(&line)),
            (true, false, _) => phrase("lines-told-unsaid").to_owned(),
            // Said back elsewhere it is said where it was typed, so that it doesn't sound like an answer here.
            (false, true, Some(at)) if !told.taken_back => say!("lines-told-at", number = at + 1, line = quoted(&line)),
            (false, false, Some(at)) if !told.taken_back => say!("lines-told-unsaid-at", number = at + 1),
            _ => phrase("lines-told-earlier").to_owned(),
        };
        let row = |a: AnswerIx| row_behind_answer(question, a, aloud);
        // The answer that was just given says no more than that.
        let own = |a: AnswerIx| row_behind_answer(question, a, !tells(&a));
        let mut guess = match (meant.as_slice(), clear) {
            _ if asks_yes_or_no(question) => Guess::at(question, &meant, false, true),
            ([one], _) => {
                // By its number alone it says nothing: how it is heard is told.
                let hear = if aloud { String::new() } else { format!(" {}", say!("lines-guess-hear", number = row(*one))) };
                let asked = format!("{}{hear}", say!("lines-told-fits", answer = row(*one)));
                Guess::new(asked, Some(Reply::Chosen(AnswerSet::only(*one))), meant.clone())
            }
            ([], Some(Reply::Chosen(set))) => {
                let asked = say!("lines-told-same", answer = set.iter().map(own).collect::<Vec<_>>().join("; "));
                Guess::new(asked, clear, set.iter().collect())
            }
            ([], Some(Reply::Declined)) => {
                let declined = format!("{}, {}", question.offered(false).len() + 1, rather_not());
                Guess::new(say!("lines-told-same", answer = declined), clear, Vec::new())
            }
            ([], None) => return Ok(None),
            (several, _) => Guess::at(question, several, true, aloud),
        };
        guess.or_else = clear.filter(|_| !meant.is_empty());
        guess.of_before = true;
        guess.asked = format!("{before} {}", guess.asked);
        // Of other danger the number was said when it was told; this may be late when it is felt.
        if self.harm_told().is_some() {
            self.say_first_behind_danger("")?;
            self.say(&guess.asked)?;
        } else {
            self.say(&format!("{} {}", guess.asked, self.number_itself()))?;
        }
        // What is asked is this, and a yes or a no answers it.
        self.owed.asks(false);
        Ok(Some(guess))
    }
}

/// Whether a line says no, and to dying, and tells of something else behind that: "no, not dying, but I might hurt him".
fn says_no_itself(line: &str) -> bool {
    without_denied_dying(line).is_some_and(|left| !is_about_dying(&left, true) && !is_of_own_harm(&left))
}

/// The answers of a question about danger that a line may mean, but for clear ones.
fn meant_at(question: &Question, told: &ToldLine) -> Vec<AnswerIx> {
    if question.safety { told.read(|line| worrying_at(question, line)) } else { Vec::new() }
}

/// The same of a line in the language that is spoken.
fn worrying_at(question: &Question, line: &str) -> Vec<AnswerIx> {
    let read = |line: &str| match TypedAnswer::read(line, false, true, question, false) {
        TypedAnswer::Perhaps(several) => several,
        TypedAnswer::PerhapsAll(set) | TypedAnswer::Given(Reply::Chosen(set)) => set.iter().collect(),
        _ => Vec::new(),
    };
    let mut meant = read(line);
    // "A few too many" stands in no answer, and means the one about an overdose.
    if meant.is_empty() && is_of_own_harm(line) && !own_harm_lies_back(line) {
        meant = OVERDOSE.all().map(read).find(|meant| !meant.is_empty()).unwrap_or_default();
    }
    meant.retain(|a| question.escalation(Reply::Chosen(AnswerSet::only(*a))) > Escalation::Clear);
    meant
}

/// The word of whoever has taken something, which a question about that knows.
const OVERDOSE: Vocabulary = Vocabulary::new(&["overdose"], &["sobredosis"]);

#[cfg(test)]
mod tests {
    use super::says_no_itself;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_no_to_dying_is_told_from_words_about_it() {
        for line in
            ["no, not dying, but I'm scared I'll hurt my kid", "No I don't want to die but he hits me", "nope, im not suicidal"]
        {
            assert!(says_no_itself(&heard(line)), "{line}");
        }
        for line in [
            "no, but i want to die",
            "no, i don't want to live",
            "no, not dying, but better off dead",
            "no, i took pills",
            "i don't want to die",
            "no",
            "",
        ] {
            assert!(!says_no_itself(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            assert!(says_no_itself(&heard("no, morirme no, pero me da miedo hacerle daño a mi niño")));
            for line in ["no, no quiero vivir", "no quiero morir", "no, morirme no, pero me quiero matar"] {
                assert!(!says_no_itself(&heard(line)), "{line}");
            }
        });
    }
}
