//! A line once more without what adds nothing to it, and answers that its other words rule out: "bloody tired" is "tired", "6 I
//! guess" is 6, and sleep that is bad "from shifts" is none of an answer that says "not from shifts".

use crate::base::hearing::{bare, heard, rows, without_swearing};
use crate::base::plain_reply::NONE;
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::is_heard_as;
use crate::content::model::AnswerIx;
use crate::ui::line_mode::dropped_pronoun::with_its_i;
use crate::ui::line_mode::harm_roles::denied_harm::without_denied_harm;
use crate::ui::line_mode::harm_roles::without_fright_of_thoughts;
use crate::ui::line_mode::typed_answer::denied::affirmed;
use crate::ui::line_mode::typed_answer::small_words::{HOW_ARE_YOU, goes_both_ways, is_said};
use crate::ui::line_mode::typed_answer::telling::{telling, turning};
use crate::ui::line_mode::typed_answer::{Offered, TypedAnswer};
use crate::ui::ui_text::none_word;

/// What stands behind a number and leaves it the answer.
#[rustfmt::skip]
const HEDGES: Vocabulary = Vocabulary::new(
    &[" i guess", " i suppose", " i think", " then", " obviously", " probably", " of those", " of these", " of them"],
    &[
        " supongo", " creo", " yo creo", " obvio", " obviamente", " entonces", " de esas", " de esos", " de estas", " de estos",
        " de ellas", " de ellos",
    ],
);

/// What parts a line that says how somebody is in several ways.
const BUT: Vocabulary = Vocabulary::new(&[" but ", " and "], &[" pero ", " y "]);

/// The answers that work has burned somebody out, and that it did once; and what says that it is over.
const BURNOUT: &str = "burnout";
const BURNOUT_PAST: &str = "burnout-past";
#[rustfmt::skip]
const IS_OVER: Vocabulary = Vocabulary::new(
    &[
        "back at work", "back to work", "back working", "working again", "over it", "got over", "recovered", "better now",
        "fine now", "ok now", "in the past", "years ago",
    ],
    &[
        "ya trabajo", "de vuelta al trabajo", "volvi al trabajo", "volvi a trabajar", "ya lo supere", "lo supere", "ya estoy bien",
        "ya paso", "hace anos", "hace años", "me recupere",
    ],
);

impl Offered<'_> {
    /// What a line says, or the same line without what adds nothing, where it means no answer as it stands.
    pub(super) fn read(&self, line: &str, doubtful: bool, danger: bool) -> TypedAnswer {
        let thoughts = without_fright_of_thoughts(line);
        let line = thoughts.as_deref().unwrap_or(line);
        let whole = self.read_whole(line, doubtful, danger);
        // "Nobody hurts me" is no answer about being hurt, and at a list about that it is perhaps none.
        let Some(left) = without_denied_harm(line).filter(|_| !matches!(whole, TypedAnswer::Given(_) | TypedAnswer::InPart(_)))
        else {
            return whole;
        };
        let said = if left.is_empty() { TypedAnswer::Unknown } else { self.read_whole(&left, doubtful, danger) };
        let none = none_word(self.question).filter(|_| said == TypedAnswer::Unknown && self.question.safety && !danger);
        none.map_or(said, |none| TypedAnswer::Perhaps(vec![none]))
    }

    fn read_whole(&self, line: &str, doubtful: bool, danger: bool) -> TypedAnswer {
        let said = self.how_in_parts(line).unwrap_or_else(|| self.said(line, doubtful, danger));
        // "Am fine" is "I am fine".
        let said = match with_its_i(line).filter(|_| said == TypedAnswer::Unknown && !self.led) {
            Some(whole) => self.said(&whole, doubtful, danger),
            None => said,
        };
        let plain = if self.led || danger || said != TypedAnswer::Unknown { None } else { self.plainly(line) };
        let said = plain.map_or(said, |(plain, hedged)| {
            let doubtful = doubtful || hedged && self.question.safety;
            self.how_in_parts(&plain).unwrap_or_else(|| self.said(&plain, doubtful, danger))
        });
        if self.led || self.question.safety { said } else { self.without_ruled_out(line, said) }
    }

    /// A line without swearing, and a number without what stands behind it, and whether anything did; none where it has neither.
    fn plainly(&self, line: &str) -> Option<(String, bool)> {
        let swears_not = without_swearing(line);
        let last = self.question.offered(self.led).len() + 1;
        let hedged = HEDGES.all().find_map(|hedge| swears_not.strip_suffix(hedge)).filter(|number| rows(number, last).is_some());
        let plain = hedged.map_or_else(|| swears_not.clone(), str::to_owned);
        (plain != line).then_some((plain, hedged.is_some()))
    }

    /// Where it is asked how somebody is, what each part of a line says of it: "up and down, tired", "hard, but no complaints".
    fn how_in_parts(&self, line: &str) -> Option<TypedAnswer> {
        let (mostly, struggling) = self.question.answer_named("mostly").zip(self.question.answer_named("struggling"))?;
        // "Up and down" is one part, and "tired and fine" are two.
        let parted = BUT.all().fold(line.to_owned(), |line, but| line.replace(but, ","));
        let between = [line, &parted].into_iter().any(is_in_between);
        // Of what goes both ways neither half is dropped, and the worst that is named least of all.
        let both_ways = goes_both_ways(line) && !matches!(self.exact(line), TypedAnswer::Given(_));
        let worst = self.question.answer_named("not-coping").filter(|a| is_heard_as(&self.question.answers[a.index()], line));
        let named = || [Some(mostly), Some(struggling), worst].into_iter().flatten().collect();
        ((between || both_ways) && !self.led).then(|| TypedAnswer::Perhaps(named()))
    }

    /// What a line may mean without the answers that its other words rule out.
    fn without_ruled_out(&self, line: &str, said: TypedAnswer) -> TypedAnswer {
        let TypedAnswer::Perhaps(several) = said else { return said };
        let told = telling(&affirmed(line).unwrap_or_else(|| line.to_owned()));
        let mut left: Vec<AnswerIx> = several.clone();
        let text = |answer: &AnswerIx| self.question.answers[answer.index()].text.as_str();
        // Whoever types the answer itself has typed what it rules out, too.
        let typed = |answer: &AnswerIx| line.starts_with(heard(text(answer).split('(').next().unwrap_or_default()).trim());
        left.retain(|answer| typed(answer) || !rules_out(text(answer), &told));
        let over = || IS_OVER.stands_in(&format!(" {} ", bare(line).replace(['.', ';'], " ")));
        if let Some((now, once)) = self.question.answer_named(BURNOUT).zip(self.question.answer_named(BURNOUT_PAST))
            && left.contains(&now)
            && over()
        {
            left.retain(|answer| *answer != now && *answer != once);
            left.push(once);
        }
        let says_none = || line.split([',', ';', '.']).any(|part| NONE.has(part.trim()));
        match none_word(self.question) {
            Some(none) if left.is_empty() && says_none() => TypedAnswer::Perhaps(vec![none]),
            _ if left.is_empty() => TypedAnswer::Unknown,
            _ => TypedAnswer::Perhaps(left),
        }
    }
}

/// Whether the parts of a line together say that things go neither well nor badly.
fn is_in_between(line: &str) -> bool {
    let parts: Vec<&str> = line.split([',', ';', '.']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let known = |part: &&str| HOW_ARE_YOU.iter().any(|(words, _)| is_said(*words, part));
    let one_kind = HOW_ARE_YOU.iter().any(|(words, _)| parts.iter().all(|part| is_said(*words, part)));
    parts.len() > 1 && parts.iter().all(known) && (!one_kind || parts.iter().all(|part| is_between(part)))
}

/// Whether somebody says so that things go neither well nor badly.
fn is_between(part: &str) -> bool {
    HOW_ARE_YOU.iter().any(|(words, ids)| *ids == ["mostly", "struggling"] && is_said(*words, part))
}

/// Whether an answer says "not from this" in brackets of what a line tells.
fn rules_out(text: &str, told: &[String]) -> bool {
    let Some((_, behind)) = text.split_once('(') else { return false };
    let inside = behind.split(')').next().unwrap_or_default();
    let alike = |word: &String| told.iter().any(|said| said.trim_end_matches('s') == word.trim_end_matches('s'));
    let item = |item: &str| {
        let words: Vec<String> = telling(item).into_iter().filter(|word| word != turning()).collect();
        !words.is_empty() && words.iter().all(alike)
    };
    let turned = telling(inside).first().is_some_and(|first| first == turning());
    turned && inside.replace(" or ", ",").replace(" o ", ",").split(',').any(|part| item(part.trim_start_matches("not from ")))
}

#[cfg(test)]
mod tests {
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};
    use crate::content::model::Questionnaire;
    use crate::ui::line_mode::typed_answer::TypedAnswer;

    /// The ids of the answers that a line means at a question of the shipped file.
    fn meant(id: &str, line: &str) -> Vec<String> {
        let questionnaire = Questionnaire::shipped().unwrap();
        let question = questionnaire.questions.iter().find(|q| q.id == id).unwrap();
        let answers = match TypedAnswer::read(&heard(line), false, false, question, false) {
            TypedAnswer::Perhaps(several) => several,
            TypedAnswer::Given(crate::content::model::Reply::Chosen(set)) => set.iter().collect(),
            _ => Vec::new(),
        };
        answers.iter().map(|answer| question.answers[answer.index()].id.clone()).collect()
    }

    #[test]
    fn what_adds_nothing_is_taken_off_and_what_rules_out_counts() {
        for (question, line, ids) in [
            ("coping", "up and down. bloody tired", &["mostly", "struggling"][..]),
            ("coping", "ah grand some days, bad others", &["mostly", "struggling"]),
            ("coping", "up and down really", &["mostly", "struggling"]),
            ("coping", "fine some days, can't cope on bad ones", &["mostly", "struggling", "not-coping"]),
            ("happened", "work is wearing me out, i never get a rest", &["burnout", "wearing"]),
            ("without-it", "could do without it, no shakes", &["to-cope"]),
            ("coping", "5 i guess", &["not-coping"]),
            ("days", "just shift sleep. none", &["none"]),
            ("ending-life", "christ no", &["no"]),
            ("happened", "burnt out last year. back at work now", &["burnout-past"]),
            ("changes", "want to quit nursing and teach", &["move"]),
            ("changes", "changing field", &["move"]),
            ("nearer", "i know where im heading", &["get-there"]),
            ("care", "neither. not any more", &["none"]),
            ("care", "had a counsellor, done now", &["none", "steady", "unsteady"]),
        ] {
            assert_eq!(meant(question, line), ids, "{line}");
        }
        within(Language::Spanish, || {
            for (question, line, ids) in [
                ("coping", "me cuesta pero no me quejo", &["mostly", "struggling"][..]),
                ("changes", "perdí mi trabajo en agosto", &["ended"]),
                ("harm", "no, nunca he hecho nada de eso", &["none"]),
                ("style", "alguien que ya pasó por eso", &["been-there"]),
            ] {
                assert_eq!(meant(question, line), ids, "{line}");
            }
        });
    }
}
