//! Why the referee refuses a proof, in words: it knows reasons, and no sentences.

use crate::base::phrases::phrase;
use crate::referee::Flaw;

/// A reason of the referee as the end of a sentence.
pub(crate) fn in_words(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::NoLayer => phrase("check-flaw-no-layer"),
        Flaw::FirstClaims => phrase("check-flaw-first-claims"),
        Flaw::AskedUnknown => phrase("check-flaw-asked-unknown"),
        Flaw::GateWithoutCondition => phrase("check-flaw-gate-without-condition"),
        Flaw::GateUnknown => phrase("check-flaw-gate-unknown"),
        Flaw::NoStep => phrase("check-flaw-no-step"),
        Flaw::StepToNoNode => phrase("check-flaw-step-to-no-node"),
        Flaw::OutcomeBehindUnclaimed => phrase("check-flaw-outcome-behind-unclaimed"),
        Flaw::StepEndsWrongly => phrase("check-flaw-step-ends-wrongly"),
        Flaw::StepToNoSplit => phrase("check-flaw-step-to-no-split"),
        Flaw::SplitByNoCount => phrase("check-flaw-split-by-no-count"),
        Flaw::SplitOutOfOrder => phrase("check-flaw-split-out-of-order"),
        Flaw::LabelDoesNotFollow => phrase("check-flaw-label-does-not-follow"),
        Flaw::OutcomeUnclaimed => phrase("check-flaw-outcome-unclaimed"),
        Flaw::OutcomeUnknown => phrase("check-flaw-outcome-unknown"),
        Flaw::NoOutcome => phrase("check-flaw-no-outcome"),
        Flaw::SignGoesOn => phrase("check-flaw-sign-goes-on"),
        Flaw::NotFollowedFromFirst => phrase("check-flaw-not-followed-from-first"),
        Flaw::TooManyCubes => phrase("check-flaw-too-many-cubes"),
        Flaw::FollowsNoNode => phrase("check-flaw-follows-no-node"),
        Flaw::HoldsAtOutcome => phrase("check-flaw-holds-at-outcome"),
        Flaw::HoldsAtGate => phrase("check-flaw-holds-at-gate"),
        Flaw::HoldsAndGoesOn => phrase("check-flaw-holds-and-goes-on"),
        Flaw::FollowedNowhere => phrase("check-flaw-followed-nowhere"),
        Flaw::NotFollowed => phrase("check-flaw-not-followed"),
        Flaw::FollowedStepEndsWrongly => phrase("check-flaw-followed-step-ends-wrongly"),
        Flaw::ExceptionsMixed => phrase("check-flaw-exceptions-mixed"),
        Flaw::NoPair => phrase("check-flaw-no-pair"),
        Flaw::SplitByUnknownCount => phrase("check-flaw-split-by-unknown-count"),
        Flaw::LaterHelp => phrase("check-flaw-later-help"),
        Flaw::LosesHelp => phrase("check-flaw-loses-help"),
    }
}
