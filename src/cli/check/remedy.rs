//! What to do about names in rules that change nothing.

use crate::base::phrases::{phrase, say};
use crate::content::model::{
    AnswerSet, ConditionSite, Literal, LiteralPart, OutcomeIx, Pace, QuestionIx, Questionnaire, Reply, SupportIx,
};
use crate::engine::path::gate;

/// What to do about literals that change nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Remedy {
    /// They say the same.
    KeepOne,
    /// Something hides them.
    Unhide,
    /// Only reasons are shown where an answer points to a support, and theirs has none.
    GiveReason,
    /// No page that shows reasons points to the support that the answers are said to point to.
    PointThere(SupportIx),
    /// A page that is at once takes the answer, and an extra stands on such a page only where it names it.
    NameThePage(OutcomeIx),
    /// Their question isn't asked of everybody.
    ChangeWhoIsAsked,
}

impl Remedy {
    pub(crate) fn of_one(self, q: &Questionnaire) -> String {
        match self {
            Self::KeepOne => phrase("check-literal-twin").to_owned(),
            Self::Unhide => phrase("check-literal-hidden").to_owned(),
            Self::GiveReason => phrase("check-literal-without-reason").to_owned(),
            Self::PointThere(support) => say!("check-literal-no-page-points", support = &q.support(support).id),
            Self::NameThePage(outcome) => say!("check-literal-page-at-once", outcome = &q.outcome(outcome).id),
            Self::ChangeWhoIsAsked => phrase("check-literal-not-asked-of-all").to_owned(),
        }
    }

    /// What to do about one of which it isn't known whether it changes anything.
    pub(crate) fn of_open(self, q: &Questionnaire) -> String {
        match self {
            Self::Unhide | Self::KeepOne => phrase("check-literal-scenario").to_owned(),
            Self::GiveReason => phrase("check-literal-open-without-reason").to_owned(),
            other => other.of_one(q),
        }
    }

    pub(crate) fn of_several(self, q: &Questionnaire) -> String {
        match self {
            Self::Unhide => phrase("check-literals-hidden").to_owned(),
            Self::GiveReason => phrase("check-literals-without-reason").to_owned(),
            Self::ChangeWhoIsAsked => phrase("check-literals-not-asked-of-all").to_owned(),
            Self::KeepOne | Self::PointThere(_) | Self::NameThePage(_) => self.of_one(q),
        }
    }
}

/// What to do about a literal; `twin`: whether another one that changes nothing says the same.
pub(crate) fn remedy(questionnaire: &Questionnaire, literal: &Literal, twin: bool) -> Remedy {
    let points = if let ConditionSite::PointsHere(support) = literal.of { Some(support) } else { None };
    if let Some(outcome) = page_at_once(questionnaire, literal) {
        return Remedy::NameThePage(outcome);
    }
    match (points, literal.part) {
        (Some(_), LiteralPart::Answer(q, a)) if questionnaire.question(q).answers[a.index()].reason.is_none() => {
            Remedy::GiveReason
        }
        (Some(support), _) if !twin && !is_shown(questionnaire, support) => Remedy::PointThere(support),
        (None, LiteralPart::Answer(q, _) | LiteralPart::Declined(q)) if !is_asked_of_all(questionnaire, q) => {
            Remedy::ChangeWhoIsAsked
        }
        _ if twin => Remedy::KeepOne,
        _ => Remedy::Unhide,
    }
}

/// Whether a page that shows reasons points to a support.
fn is_shown(questionnaire: &Questionnaire, support: SupportIx) -> bool {
    questionnaire.outcomes.iter().any(|o| !o.at_once && o.pace > Pace::Today && o.points_to.contains(&support))
}

fn is_asked_of_all(questionnaire: &Questionnaire, question: QuestionIx) -> bool {
    let question = questionnaire.question(question);
    question.asked_when.is_none() && question.unless.is_none()
}

/// The page that is at once and takes the answer of an extra by itself, where the extra names no page.
fn page_at_once(questionnaire: &Questionnaire, literal: &Literal) -> Option<OutcomeIx> {
    let ConditionSite::Extra(ix) = literal.of else { return None };
    let (question, reply) = match literal.part {
        LiteralPart::Answer(question, answer) => (question, Reply::Chosen(AnswerSet::only(answer))),
        LiteralPart::Declined(question) => (question, Reply::Declined),
        LiteralPart::Holds(_) => return None,
    };
    let takes = gate(questionnaire, &questionnaire.replied_alone(question, reply));
    takes.filter(|_| questionnaire.extra(ix).on.is_empty())
}
