//! The explanation of a result in words: what decided it, what would change it, what was declined. A page that can't wait has
//! none, and no answer about safety is ever named.

use crate::base::phrases::{phrase, say};
use crate::content::model::{AnswerSet, Choose, ClaimIx, Condition, OutcomeIx, Pace, Question, QuestionIx, Reply};
use crate::engine::decide::Reason;
use crate::prover::lookahead::{Change, CloseCall, Explained};
use crate::ui::report::Block;
use crate::ui::report::pages::Report;

/// The most changes on a page.
const MOST_CHANGES: usize = 4;

/// The most pages that one change names.
const MOST_PAGES: usize = 2;

/// The sentences of an explanation, each behind where it stands; for a reviewer.
pub(crate) fn sentences_of_why() -> [(&'static str, &'static str); 5] {
    [
        (phrase("page-review-why-enough"), phrase("page-why-enough")),
        (phrase("page-review-why-been"), phrase("page-why-been-enough")),
        (phrase("page-review-why-safety"), phrase("page-why-safety-counts")),
        (phrase("page-review-why-declined"), phrase("page-why-fine")),
        (phrase("page-review-changes"), phrase("page-why-open-only")),
    ]
}

impl Report<'_> {
    /// The explanation, where there may be one.
    pub(crate) fn living(&self) -> Option<&Explained> {
        (!self.outcome().is_urgent() && !self.outcome().young).then_some(&*self.explained)
    }

    /// Whether a question is about how somebody is.
    pub(crate) fn been(&self, question: QuestionIx) -> bool {
        self.questionnaire.section_of(question).about.tells_how_somebody_is()
    }

    /// The reasons in order: those that decide before those that only fit, and signs for care before both.
    pub fn ordered_reasons(&self) -> Vec<Reason> {
        let deciding = self.living().and_then(|l| l.deciding.as_deref()).unwrap_or_default();
        let mut out = self.recommendation.reasons.clone();
        out.sort_by_key(|r| !(self.been(r.question) || deciding.iter().any(|(q, _)| *q == r.question)));
        out
    }

    /// What a paper says back, in an order that tells nothing of an answer about danger, which may have made one of these a
    /// reason and another only something that was said: how somebody is first where help is wanted soon, else what they want.
    pub(crate) fn paper_reasons(&self) -> Vec<Reason> {
        let soon = self.outcome().pace < Pace::NoHurry;
        let mut out: Vec<Reason> = self.said_back().filter(|r| !self.told_more_fully(r)).collect();
        out.sort_by_key(|r| (self.been(r.question) != soon, r.question, r.answer));
        out
    }

    /// All that may be said back: reasons, and what else was said.
    fn said_back(&self) -> impl Iterator<Item = Reason> {
        self.recommendation.reasons.iter().chain(&self.recommendation.said).copied()
    }

    /// Whether an answer to a question that was asked for this answer alone says it again, and more: "someone died" behind "you
    /// lost somebody lately, and get through most days". A claim that both lean on tells that they are about one thing.
    fn told_more_fully(&self, said: &Reason) -> bool {
        let asked_for_it = |later: QuestionIx| {
            matches!(&self.questionnaire.question(later).asked_when, Some(Condition::Answer { question, any_of, declined: false })
                if *question == said.question && *any_of == AnswerSet::only(said.answer))
        };
        let claims = |r: &Reason| &self.questionnaire.question(r.question).answers[r.answer.index()].claims;
        self.said_back().any(|r| asked_for_it(r.question) && claims(&r).iter().any(|c| claims(said).contains(c)))
    }

    /// Whether an answer stands among what decided already, in the words of its question.
    fn is_quoted(&self, said: &Reason) -> bool {
        let mut deciding = self.living().and_then(|l| l.deciding.as_deref()).unwrap_or_default().iter();
        let in_own_words = self.recommendation.reasons.iter().any(|r| r.question == said.question);
        !in_own_words && self.takes_any_answer() && deciding.any(|(q, _)| *q == said.question)
    }

    /// Whether an answer that is no reason by itself argues for the page all the same. Where help is wanted soon, or too little was
    /// said, what decided is how somebody is, what they kept back or an answer about danger: any other could only have led to
    /// another page, and says nothing for this one.
    fn takes_any_answer(&self) -> bool {
        let outcome = self.outcome();
        let too_little = outcome.points_to.is_empty() && !outcome.nothing_needed && outcome.when.is_some();
        outcome.pace == Pace::NoHurry && !too_little
    }

    /// The deciding answers to a question, in words: those that are reasons, each with its claims, or else all of them without
    /// any, since a claim would argue for another page; none where these would argue for nothing.
    fn decided_by(&self, question: QuestionIx, reply: Reply) -> Vec<(String, Vec<ClaimIx>)> {
        let asked = self.questionnaire.question(question);
        let spoken = self.recommendation.reasons.iter().filter(|r| r.question == question);
        let mut out: Vec<(String, Vec<ClaimIx>)> =
            spoken.map(|r| (self.reason_text(r).to_owned(), asked.answers[r.answer.index()].claims.clone())).collect();
        if out.is_empty() && self.takes_any_answer() {
            out = match reply {
                Reply::Declined => vec![(say!("page-why-declined", question = &asked.ask), Vec::new())],
                Reply::Chosen(_) => self.quoted(question, reply).map(|text| (text, Vec::new())).into_iter().collect(),
            };
        }
        out
    }

    /// The answers to a question as its own words say them, behind the question itself; none where it was declined.
    fn quoted(&self, question: QuestionIx, reply: Reply) -> Option<String> {
        let Reply::Chosen(set) = reply else { return None };
        let asked = self.questionnaire.question(question);
        let texts: Vec<&str> = asked.chosen(set).map(|(_, a)| a.text.as_str()).collect();
        Some(say!("page-why-you-said", question = &asked.ask, answers = texts.join("; ")))
    }

    /// The reasons as blocks, and the claims among them. `taken` is for a paper, which doesn't say that a question about safety
    /// was declined.
    pub(crate) fn reasons(&self, taken: bool) -> (Vec<Block>, Vec<ClaimIx>) {
        let deciding = self.living().and_then(|l| l.deciding.as_deref());
        let mut shown = Vec::new();
        let mut decided = Vec::new();
        // Where the first page names one question that decided, it is that one here, too, in its own words.
        let close = self.close().map(|close| close.question);
        let mut beside = Vec::new();
        let mut answers: Vec<(QuestionIx, Reply)> = deciding.unwrap_or_default().to_vec();
        answers.sort_by_key(|(q, _)| close.is_some_and(|close| close != *q));
        for (question, reply) in answers {
            let blocks = if close.is_some_and(|close| close != question) { &mut beside } else { &mut decided };
            for (text, claims) in self.decided_by(question, reply) {
                let quoted = (close == Some(question)).then(|| self.quoted(question, reply)).flatten();
                blocks.push(Block::Item(quoted.unwrap_or(text)));
                if let Some(claim) = claims.into_iter().find(|c| !shown.contains(c)) {
                    shown.push(claim);
                    blocks.push(Block::Small(self.questionnaire.claim(claim).text.clone()));
                }
            }
        }
        // Beside "an answer here might have led to another page", this would argue with itself; below nothing, it says nothing.
        if !decided.is_empty()
            && beside.is_empty()
            && self.said_besides()
            && !self.explained.declined.iter().any(|d| d.could_matter)
        {
            decided.push(Block::Para(phrase("page-why-enough").to_owned()));
        }
        let items = |been: bool| {
            let wanted = move |r: &&Reason| {
                self.been(r.question) == been && (been || !deciding.is_some_and(|d| d.iter().any(|(q, _)| *q == r.question)))
            };
            let reasons = self.recommendation.reasons.iter().filter(wanted);
            reasons.map(|r| Block::Item(self.reason_text(r).to_owned())).collect::<Vec<_>>()
        };
        let mut been = items(true);
        let asks_safety = deciding.is_some() && self.questionnaire.questions.iter().any(|q| q.safety);
        let safety = || Block::Para(phrase("page-why-safety-counts").to_owned());
        let soon = self.outcome().pace < Pace::NoHurry;
        // Where help is wanted soon, answers about danger may have decided it. The page is the same whether they did.
        let safety_first = soon && been.is_empty() && asks_safety;
        if deciding.is_some_and(<[_]>::is_empty) {
            // It belongs to how somebody has been, where that comes first.
            let told = if soon && !been.is_empty() { &mut been } else { &mut decided };
            told.push(Block::Para(phrase("page-why-been-enough").to_owned()));
        }
        let first = if soon && !been.is_empty() {
            [(phrase("page-why-been-first"), been), (phrase("page-why-decided-the-rest"), decided)]
        } else if safety_first {
            [(phrase("page-why-safety"), vec![safety()]), (phrase("page-why-mattered"), decided)]
        } else {
            [(phrase("page-why-decided"), decided), (phrase("page-why-been"), been)]
        };
        let fits = if deciding.is_some() { phrase("page-why-fits-too") } else { phrase("page-why-wanted") };
        let fits = (fits, [beside, items(false)].concat());
        let mut out = Vec::new();
        let all_said = &self.recommendation.said;
        let said = all_said.iter().filter(|r| !self.is_quoted(r) && !self.told_more_fully(r));
        let said = said.map(|r| Block::Item(self.reason_text(r).to_owned())).collect();
        let first_said = self.recommendation.reasons.is_empty() && !all_said.iter().any(|r| self.is_quoted(r));
        let said_heading = if first_said { phrase("page-why-said") } else { phrase("page-why-said-too") };
        let parts = first.into_iter().chain([fits, (said_heading, said)]);
        for (heading, blocks) in parts.filter(|(_, b)| !b.is_empty()) {
            out.extend([Block::Gap, Block::Heading(heading.to_owned())]);
            out.extend(blocks);
        }
        if asks_safety && !safety_first {
            out.extend([Block::Gap, safety()]);
        }
        out.extend(self.kept_back(taken));
        (out, shown)
    }

    /// Whether an answer about changes or goals was given that neither decides nor is named as fitting.
    fn said_besides(&self) -> bool {
        let fits = |(question, answer)| self.recommendation.reasons.contains(&Reason { question, answer });
        self.living().is_some_and(|l| l.beside.iter().any(|given| !fits(*given)))
    }

    /// The declined questions, and whether an answer could have mattered.
    fn kept_back(&self, taken: bool) -> Vec<Block> {
        let Some(living) = self.living() else { return Vec::new() };
        let mut out = Vec::new();
        if living.kept_back && !taken {
            out.push(Block::Para(phrase("page-why-fine").to_owned()));
        }
        let none_alone = living.declined.iter().all(|d| !d.could_matter);
        for declined in &living.declined {
            let ask = &self.questionnaire.question(declined.question).ask;
            out.push(Block::Item(if declined.could_matter {
                say!("page-why-might-matter", question = ask)
            } else {
                say!("page-why-matters-not", question = ask)
            }));
        }
        if living.declined.len() > 1 && !living.together {
            out.push(Block::Para(phrase("page-why-none-together").to_owned()));
        } else if living.declined.len() > 1 && none_alone {
            out.push(Block::Para(phrase("page-why-might-together").to_owned()));
        }
        if !out.is_empty() {
            out.splice(0..0, [Block::Gap, Block::Heading(phrase("page-why-kept-back").to_owned())]);
        }
        out
    }

    /// Whether any other answer would change the result.
    pub(crate) fn can_change(&self) -> bool {
        self.living().is_some_and(|l| !l.changes.is_empty())
    }

    /// The sentence of a close call for the first screen; none where the result points to several supports, and so says it
    /// itself.
    pub(crate) fn was_close(&self) -> Option<String> {
        Some(say!("page-was-close", question = &self.questionnaire.question(self.close()?.question).ask))
    }

    /// The close call that the first page names; none where the result points to several supports.
    pub(crate) fn close(&self) -> Option<&CloseCall> {
        self.living()?.close.as_ref().filter(|_| self.outcome().points_to.len() < 2)
    }

    /// The page of what would change the result: the close call, then one change for each other page that an answer leads to.
    pub(crate) fn changes(&self) -> Vec<Block> {
        let mut out = vec![Block::Title(phrase("page-changes").to_owned())];
        let Some(living) = self.living() else { return out };
        // Where one answer leads to many pages, one such answer is enough.
        let many = |leads_to: &[OutcomeIx]| leads_to.len() > MOST_PAGES;
        let mut shown: Vec<&[OutcomeIx]> = Vec::new();
        if let Some(close) = &living.close {
            let asked = self.questionnaire.question(close.question);
            out.push(Block::Heading(phrase("page-changes-close").to_owned()));
            out.push(Block::Para(say!("page-changes-one-question", question = &asked.ask)));
            for (answer, to) in &close.others {
                let answer = say!("page-if-said", answer = &asked.answers[answer.index()].text);
                let leads_to = self.page(std::slice::from_ref(to));
                out.push(Block::Item(say!("page-if-then", answer = answer, page = leads_to)));
            }
            shown.extend(close.others.iter().map(|(_, to)| std::slice::from_ref(to)));
        }
        let mut others: Vec<&Change> = Vec::new();
        for change in self.sorted_changes() {
            if shown.contains(&&change.leads_to[..]) || (many(&change.leads_to) && shown.iter().any(|t| many(t))) {
                continue;
            }
            if shown.len() == MOST_CHANGES {
                break;
            }
            shown.push(&change.leads_to);
            others.push(change);
        }
        if living.close.is_some() && !others.is_empty() {
            out.extend([Block::Gap, Block::Heading(phrase("page-changes-others").to_owned())]);
        }
        // An answer says little without its question, which is said once for all its answers.
        others.sort_by_key(|change| change.question);
        for of_one in others.chunk_by(|a, b| a.question == b.question) {
            let asked = of_one.first().map(|change| &self.questionnaire.question(change.question).ask);
            out.extend(asked.map(|ask| Block::Para(say!("page-changes-asked", question = ask))));
            for change in of_one {
                let leads_to = self.page(&change.leads_to);
                out.push(Block::Item(say!("page-if-then", answer = self.other_answer(change), page = leads_to)));
            }
        }
        out.extend([Block::Gap, Block::Small(phrase("page-why-open-only").to_owned())]);
        out
    }

    /// Changes, those that add or replace an answer before those that only take one away.
    fn sorted_changes(&self) -> Vec<&Change> {
        let mut out: Vec<&Change> = self.living().map_or(Vec::new(), |l| l.changes.iter().collect());
        out.sort_by_key(|c| c.from.and(c.to) == c.to);
        out
    }

    fn page(&self, leads_to: &[OutcomeIx]) -> String {
        let quoted = |o: &OutcomeIx| say!("page-quoted", words = &self.questionnaire.outcome(*o).title);
        let titles: Vec<String> = leads_to.iter().map(quoted).collect();
        match titles.as_slice() {
            [only] => say!("page-would-say", page = only),
            few if few.len() <= MOST_PAGES => {
                let pages = few.join(&format!(" {} ", phrase("page-or")));
                say!("page-would-say-after-question", pages = pages)
            }
            _ => phrase("page-would-be-another").to_owned(),
        }
    }

    fn other_answer(&self, change: &Change) -> String {
        let asked = self.questionnaire.question(change.question);
        let words = |question: &Question, set| question.chosen(set).map(|(_, a)| a.text.clone()).collect::<Vec<_>>().join("; ");
        let one = |without: bool| {
            let (more, less) = if without { (change.from, change.to) } else { (change.to, change.from) };
            words(asked, less.iter().fold(more, AnswerSet::without))
        };
        match asked.choose {
            Choose::Many if change.from.and(change.to) == change.from => say!("page-if-also-said", answer = one(false)),
            Choose::Many if change.from.and(change.to) == change.to => say!("page-if-not-said", answer = one(true)),
            Choose::Many if !change.from.and(asked.alone()).is_empty() => say!("page-if-said", answer = words(asked, change.to)),
            _ => say!("page-if-said-instead", answer = words(asked, change.to), other = words(asked, change.from)),
        }
    }
}
