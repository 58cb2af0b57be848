//! The referee (a certificate checker): accepts or refuses what the diagram claims, from the questionnaire alone. It shares no
//! code with the diagram.
//!
//! A certificate labels every node with claims about the conditions. No label is trusted: the first one has to claim nothing,
//! each step's label has to follow from the label before it and the reply, and every end has to be what the rules say. One pass
//! over the certificate checks all of it.
//!
//! Conditions are numbered in the order of reading, each before its parts: named ones, each question's `asked-when` and
//! `unless`, each outcome's `when`, then the watched ones. The form of a certificate depends on this order.

pub(crate) mod acceptance;
pub(crate) mod case_split;
pub(crate) mod certificate;
pub(crate) mod facts;
pub(crate) mod may_reach;
pub(crate) mod model_count;
pub(crate) mod pair_certificate;
pub(crate) mod pairs;
pub(crate) mod product;
pub(crate) mod semantics;

pub use acceptance::{Referee, SoundCertificate};
pub use certificate::{Certificate, CertificateNode, CountSplit, KnownValue, Refused, Successor};
pub use model_count::PRIME;
pub use pair_certificate::{CountRelation, HelpShown, PairCertificate};
pub use product::{ProductCertificate, ProductCertificateNode};
