//! The referee (a certificate checker): accepts or refuses what the diagram claims, from the questionnaire alone. It shares no
//! code with the diagram.
//!
//! A certificate labels every node with claims about the conditions. No label is trusted: the first one has to claim nothing,
//! each step's label has to follow from the label before it and the reply, and every end has to be what the rules say. One pass
//! over the certificate checks all of it.
//!
//! Conditions are numbered in the order of reading, each before its parts: named ones, each question's `asked-when` and
//! `unless`, each outcome's `when`, then the watched ones. The form of a certificate depends on this order.

mod acceptance;
mod all_promises;
mod case_split;
mod certificate;
mod cubes;
mod may_reach;
mod model_count;
mod pairs;
mod product;
mod semantics;

use acceptance::claims_nothing;
pub use acceptance::{Referee, SoundCertificate};
pub use all_promises::Promised;
pub use certificate::{Certificate, CertificateNode, CountSplit, Flaw, KnownValue, Refused, Successor};
use certificate::{Facts, Interval, Label, LabelClaim};
use may_reach::{MayReach, behind, may_reach};
pub use model_count::PRIME;
pub use pairs::{CountRelation, HelpShown, PairCertificate};
pub use product::{ProductCertificate, ProductCertificateNode};
use semantics::{Clause, ConditionTable, ReplyGroup, Visit};
