//! How a grief is now and how long ago somebody died, where one question asks for both: a line that tells one of the two leaves the
//! other open.

use crate::base::hearing::{bare, heard};
use crate::base::text::{in_spaces, words};
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{AnswerIx, Question};
use crate::ui::line_mode::time_ago::TimeAgo;
use crate::ui::line_mode::typed_answer::telling::{telling, turning};

/// The answers of such a question: those of whoever manages, then of whoever hardly does, each of a time that is over and of one
/// that isn't.
const MANAGES: [&str; 2] = ["manage", "fresh-manage"];
const HEAVY: [&str; 2] = ["long-heavy", "fresh-heavy"];

/// What says that somebody manages, and that they hardly do.
#[rustfmt::skip]
const GETS_BY: Vocabulary = Vocabulary::new(
    &[
        "get through", "getting through", "i get by", "getting by", "i manage", "im managing", "i am managing", "i cope",
        "im coping", "i am coping", "i can cope", "i get on", "im getting on", "its easier", "its getting easier",
        "it gets easier",
    ],
    &[
        "voy llevando", "lo voy llevando", "lo llevo bien", "salgo adelante", "voy saliendo", "voy tirando", "me las arreglo",
        "ahi voy", "ahi la llevo",
    ],
);
#[rustfmt::skip]
const HARDLY: Vocabulary = Vocabulary::new(
    &[
        "takes over", "took over", "taken over", "takes me over", "cant get through", "dont get through", "hardly get through",
        "cant cope", "not coping", "cant manage", "not managing", "overwhelms me", "overwhelming", "unbearable",
        "cant stop crying", "cry every day", "crying every day", "still raw", "as raw as ever", "as bad as ever",
        "as hard as ever", "gets worse", "getting worse",
    ],
    &[
        "me puede", "me supera", "se apodera", "domina la mayoria", "domina casi todos", "domina todos", "me domina",
        "me desborda", "no salgo adelante", "no lo llevo", "insoportable", "lloro todos los dias", "no paro de llorar",
        "no dejo de llorar", "cada vez peor",
    ],
);

/// What tells when it was without a number, in days at the least.
#[rustfmt::skip]
const WHEN: [(Vocabulary, usize); 3] = [
    (
        Vocabulary::new(
            &["yesterday", "last week", "last month", "this week", "this month", "days ago", "weeks ago", "recently"],
            &["ayer", "la semana pasada", "el mes pasado", "esta semana", "este mes", "hace dias", "hace semanas", "hace poco"],
        ),
        30,
    ),
    (
        Vocabulary::new(
            &["years ago", "years now", "for years", "long ago", "a long time ago", "ages ago"],
            &["hace años", "hace muchos años", "hace mucho", "hace mucho tiempo", "hace tiempo"],
        ),
        730,
    ),
    // In other words than those of the answer, which a Scottish "mair" is.
    (
        Vocabulary::new(
            &["mair than six", "more than six", "more than 6", "over six months", "longer than six"],
            &["mas de seis meses", "mas de 6 meses"],
        ),
        200,
    ),
];
/// What names a time that may be either: nothing here knows which month it is.
#[rustfmt::skip]
const EITHER: Vocabulary = Vocabulary::new(
    &[
        "january", "february", "in march", "last march", "april", "in may", "last may", "june", "july", "august", "september",
        "october", "november", "december", "spring", "summer", "autumn", "winter", "christmas", "easter", "last year",
        "this year",
    ],
    &[
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre", "octubre",
        "noviembre", "diciembre", "primavera", "verano", "otoño", "invierno", "navidad", "semana santa", "el año pasado",
        "este año",
    ],
);

/// The answers that fit what a line tells of the two, where it tells how the grief is, or a time without a number.
pub(super) fn told_of_grief(question: &Question, line: &str) -> Vec<AnswerIx> {
    let of = |ids: [&str; 2]| ids.into_iter().filter_map(|id| question.answer_named(id)).collect::<Vec<_>>();
    let (manages, heavy) = (of(MANAGES), of(HEAVY));
    if manages.len() < 2 || heavy.len() < 2 {
        return Vec::new();
    }
    let plain = bare(line);
    let said = in_spaces(&words(&plain).collect::<Vec<_>>());
    let hardly = HARDLY.stands_in(&said);
    // "I can't manage" says the other.
    let gets_by = GETS_BY.stands_in(&said) && !telling(line).iter().any(|word| word == turning());
    let named = WHEN.iter().find(|(list, _)| list.stands_in(&said)).map(|(_, days)| TimeAgo::of_days(*days));
    let how = match (gets_by, hardly) {
        (true, false) => manages,
        (false, true) => heavy,
        (false, false) if named.is_some() || EITHER.stands_in(&said) => [manages, heavy].concat(),
        _ => return Vec::new(),
    };
    let line = line.replace("mair ", "more ");
    let Some(ago) = TimeAgo::read_as_asked(&line).or(named) else { return how };
    how.into_iter().filter(|a| ago.fits(&heard(&question.answers[a.index()].text))).collect()
}
