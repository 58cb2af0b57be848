//! An age as it is typed where answers ask for one: "16", "I'm 16", "16 years old".

use std::ops::RangeInclusive;

use crate::base::hearing::number;
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::content::model::{AnswerIx, Question};

/// From this age on somebody is an adult.
const ADULT: usize = 18;

/// Numbers that can be the age of somebody who types.
const AGES: RangeInclusive<usize> = 5..=120;
/// Those that aren't asked about: another is a slip more often, such as "5" for the number of a row.
const LIKELY: RangeInclusive<usize> = 10..=110;

/// What stands before an age, and behind it.
const BEFORE: Vocabulary = Vocabulary::new(&["i am ", "im ", "aged ", "age ", "my age is "], &["yo tengo ", "tengo ", "edad "]);
const BEHIND: Vocabulary = Vocabulary::new(
    &[" years old", " year old", " years of age", " yrs old", " years", " yo"],
    &[" años de edad", " anos de edad", " años", " anos"],
);

/// The age that a heard line says, if it says nothing else: "my son is 16" is about somebody else.
pub(crate) fn age(line: &str) -> Option<usize> {
    let line = unaccented(line).replace('\'', "");
    let said = BEFORE.behind(&line).unwrap_or(&line);
    let said = BEHIND.all().find_map(|behind| said.strip_suffix(behind)).unwrap_or(said);
    number(said).filter(|age| AGES.contains(age))
}

/// The age that a line says where it has to be asked about.
pub(crate) fn unlikely_age(line: &str) -> Option<usize> {
    age(line).filter(|age| !LIKELY.contains(age))
}

/// The answer that an age gives where it is asked who is 18 or over; a number of a row is that row.
pub(crate) fn of_age(question: &Question, line: &str, rows: usize) -> Option<AnswerIx> {
    let (young, adult) = question.answer_named("under-18").zip(question.answer_named("adult"))?;
    age(line).filter(|age| *age > rows).map(|age| if age < ADULT { young } else { adult })
}

#[cfg(test)]
mod tests {
    use super::{age, unlikely_age};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn an_age_is_heard_by_itself_alone() {
        for line in ["16", "I am 16", "i'm 16.", "16 years old", "I’m sixteen years old", "aged 16"] {
            assert_eq!(age(&heard(line)), Some(16), "{line}");
        }
        for line in ["my son is 16", "i am 16 and scared", "for 16 days", "i am 400", "i am 2", "16 17", ""] {
            assert_eq!(age(&heard(line)), None, "{line}");
        }
        assert!(["5", "i am 9", "115"].iter().all(|line| unlikely_age(&heard(line)).is_some()));
        assert!(["10", "i am 16", "110", "2", ""].iter().all(|line| unlikely_age(&heard(line)).is_none()));
        within(Language::Spanish, || {
            for line in ["Tengo 16 años", "tengo dieciséis", "16 anos", "I'm 16"] {
                assert_eq!(age(&heard(line)), Some(16), "{line}");
            }
        });
    }
}
