//! Words of somebody who has taken something, or hurt themselves: pills, an overdose, cutting.

use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::time_ago::TimeAgo;

/// Such words, as words are compared.
#[rustfmt::skip]
const DONE: Vocabulary = Vocabulary::new(
    &[
        "pills", "tablets", "overdose", "overdosed", "overdosing", "took too many", "taken too many", "took too much",
        "taken too much", "took something", "taken something", "paracetamol", "poison", "poisoned", "bleach", "antifreeze",
        "cut myself", "cutting myself", "cutting", "cut my wrist", "cut my wrists", "cut my arm", "cut my arms", "slit my wrist",
        "slit my wrists", "hurt myself", "hurting myself", "harmed myself", "harming myself", "burned myself", "burnt myself",
        "stabbed myself", "shot myself", "self harm", "self harmed", "selfharm",
    ],
    &[
        "pastillas", "sobredosis", "tome demasiado", "tome demasiadas", "tome demasiados", "he tomado demasiado",
        "he tomado demasiadas", "tome algo", "he tomado algo", "me envenene", "veneno", "raticida", "cloro", "lejia",
        "me tome todo", "me tome todas", "me he cortado", "me corto los brazos", "me corto las venas", "me corto las munecas",
        "me corto la piel", "me corte los brazos", "me corte las venas", "me corte las munecas", "me corte la piel", "cortarme",
        "me hice dano", "me he hecho dano", "me hago dano", "hacerme dano", "autolesion", "autolesiones", "me autolesiono",
        "me queme a proposito", "me dispare",
    ],
);

/// The same, at the end of a line alone: "me corté", but not "me corté el pelo".
const DONE_AT_THE_END: Vocabulary = Vocabulary::new(&["i cut"], &["me corto", "me corte", "tome muchas"]);

/// The same words, where they say something else.
#[rustfmt::skip]
const OTHERWISE: Vocabulary = Vocabulary::new(
    &[
        "cutting down", "cutting back", "cutting edge", "cutting out", "cutting herself", "cutting himself", "cutting themselves",
        "shes cutting", "hes cutting", "keeps cutting",
    ],
    &["cortarme el pelo", "me he cortado el pelo"],
);

/// What was taken works for days, whenever that was.
#[rustfmt::skip]
const TAKEN: Vocabulary = Vocabulary::new(
    &[
        "pill", "pills", "tablet", "tablets", "overdose", "overdosed", "overdosing", "took", "taken", "take", "taking",
        "paracetamol", "poison", "poisoned", "bleach", "antifreeze", "swallowed", "drank",
    ],
    &[
        "pastilla", "pastillas", "sobredosis", "tome", "tomado", "tomo", "tomando", "tomar", "envenene", "envenenado", "veneno",
        "raticida", "cloro", "lejia", "trague", "bebi",
    ],
);

/// What says that it lies weeks back, at the least.
#[rustfmt::skip]
const LONG_AGO: Vocabulary = Vocabulary::new(
    &[
        "last week", "last month", "last year", "last spring", "last summer", "last autumn", "last winter", "weeks ago",
        "months ago", "months back", "weeks back",
    ],
    &[
        "la semana pasada", "el mes pasado", "el ano pasado", "la primavera pasada", "el verano pasado", "el otono pasado",
        "el invierno pasado", "hace semanas", "hace meses", "semanas atras", "meses atras",
    ],
);
/// What says that it lies more than a year back, as far as such words tell.
#[rustfmt::skip]
pub(crate) const YEARS_AGO: Vocabulary = Vocabulary::new(
    &[
        "years ago", "ages ago", "a long time ago", "years back", "in the past", "used to", "when i was", "when i were",
        "as a teenager", "as a kid", "as a child",
    ],
    &[
        "hace anos", "hace mucho", "hace tiempo", "anos atras", "en el pasado", "cuando era", "cuando tenia", "de joven",
        "de adolescente", "de nino", "de nina",
    ],
);

/// What says that it goes on, or was only now, whatever was before.
#[rustfmt::skip]
const STILL: Vocabulary = Vocabulary::new(
    &[
        "now", "today", "tonight", "again", "still", "just", "yesterday", "this morning", "this week", "last night", "since",
        "keep", "hour ago", "hours ago", "minutes ago", "day ago", "days ago", "want to", "going to", "bleeding",
    ],
    &[
        "ahora", "hoy", "otra vez", "de nuevo", "todavia", "aun", "ayer", "anoche", "esta manana", "esta semana", "acabo",
        "desde", "sigo", "horas", "minutos", "dias", "quiero", "voy a", "sangrando",
    ],
);

/// What stands before a time that isn't the time of the hurt: "with the blade I bought last month", "the same as last year".
#[rustfmt::skip]
const OF_SOMETHING_ELSE: Vocabulary = Vocabulary::new(
    &[
        "with the", "with a", "with an", "with my", "with his", "with her", "with that", "with this", "with some", "with what",
        "like", "same as", "worse than", "bought", "got", "ordered", "found", "stole", "kept", "from",
    ],
    &[
        "con", "como", "igual que", "lo mismo que", "peor que", "compre", "comprado", "consegui", "encontre", "robe", "guarde",
    ],
);

/// Whether a line tells of a hurt weeks ago or more, and of nothing that was taken; its words with one space around each. Where
/// the time may be that of a thing, or of another hurt, the line counts as one of now.
pub(crate) fn lies_back(line: &str) -> bool {
    let first = LONG_AGO.all().chain(YEARS_AGO.all()).filter_map(|ago| line.find(&format!(" {ago} "))).min();
    let ago = || TimeAgo::read(line.trim()).is_some_and(TimeAgo::is_weeks).then_some(line.len());
    let Some(time) = first.or_else(ago) else { return false };
    let before = line.get(..line.len().min(time + 1)).unwrap_or(line);
    !OF_SOMETHING_ELSE.stands_in(before) && !TAKEN.stands_in(line) && !STILL.stands_in(line)
}

/// Whether a line says that it goes on, or was only now, its words with one space around each.
pub(crate) fn goes_on(line: &str) -> bool {
    STILL.stands_in(line)
}

/// Whether a line says so, its words with one space around each.
pub(crate) fn tells(line: &str) -> bool {
    let line = OTHERWISE.all().fold(line.to_owned(), |line, other| line.replace(other, ""));
    DONE.stands_in(&line) || DONE_AT_THE_END.all().any(|phrase| line.ends_with(&format!(" {phrase} ")))
}

#[cfg(test)]
mod tests {
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::danger_words::{is_of_own_harm, own_harm_lies_back};

    #[test]
    fn a_hurt_of_long_ago_is_told_from_one_of_now() {
        for line in [
            "last month i cut myself",
            "I cut my arms last week",
            "i hurt myself two years ago",
            "I harmed myself when I was 15",
            "i burned myself a few months ago",
            "last month i cut myself with a knife",
            "when i was 15 i cut my arms with a razor",
        ] {
            assert!(is_of_own_harm(line) && own_harm_lies_back(line), "{line}");
        }
        for line in [
            "i cut myself",
            "i cut my wrists an hour ago",
            "i took pills last week",
            "overdosed last month",
            "i cut myself last week and again today",
            "I hurt myself two days ago",
            "i hurt myself last night",
            "i cut my wrists with the blade i bought last month",
            "i cut myself with the razor i got last week",
            "i cut my wrists like last year",
            "i hurt myself the same as last year",
            "i cut my arms with a knife from last month",
            "i cut myself with a knife my dad gave me two years ago",
            "I cut my wrists, like I did when I was 15",
        ] {
            assert!(is_of_own_harm(line) && !own_harm_lies_back(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["el mes pasado me corté", "me hice daño hace dos años", "me corté los brazos el año pasado"] {
                assert!(is_of_own_harm(line) && own_harm_lies_back(line), "{line}");
            }
            for line in ["tomé pastillas el mes pasado", "me corté hace una hora", "me he cortado hoy", "me corté ayer"] {
                assert!(!own_harm_lies_back(line), "{line}");
            }
            for line in [
                "me corté las venas con la cuchilla que compré el mes pasado",
                "me hice daño como el año pasado",
                "me corté los brazos igual que hace dos años",
            ] {
                assert!(is_of_own_harm(line) && !own_harm_lies_back(line), "{line}");
            }
            assert!(own_harm_lies_back("el mes pasado me corté los brazos con un cuchillo"));
        });
    }

    #[test]
    fn what_somebody_took_or_did_to_themselves_is_known() {
        for line in ["I took pills", "overdose", "I've cut my wrists", "cutting", "i took too many tablets", "I hurt myself"] {
            assert!(is_of_own_harm(line), "{line}");
        }
        for line in [
            "my back hurts",
            "cutting down on bread",
            "my mate keeps cutting",
            "she is cutting herself",
            "i took a day off",
            "he hurt me",
            "spills",
            "",
        ] {
            assert!(!is_of_own_harm(line), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["tomé pastillas", "una sobredosis", "me corté", "me he cortado", "me hice daño", "I took pills"] {
                assert!(is_of_own_harm(line), "{line}");
            }
            for line in ["me corté el pelo", "me voy a cortar el pelo", "tomé un café", "me duele la espalda"] {
                assert!(!is_of_own_harm(line), "{line}");
            }
        });
    }
}
