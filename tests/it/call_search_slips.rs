//! What a mentor looks up with slips of the keys and in plain words: the row that fits stands
//! first.

use fingerpost::base::phrases::{Language, within};
use fingerpost::call::pencil::{HeardRow, OfferedRows};
use fingerpost::ui::full_screen::App;
use fingerpost::ui::report::emergency_numbers;
use fingerpost::ui::ui_text::mentor::ambulance_first;

use crate::call_search::{ANOTHER, HURT, ids, looked_up};
use crate::fake_host::{FakeHost, led, led_in};
use crate::spanish::SPANISH;
use crate::support::SHIPPED;

const ENDING: &str = "ending-life=yes";
const BODY: &str = "script body-emergency";

/// Looks each of them up, and says which one was found otherwise.
fn all(app: &App<'_>, said: &[&str], fits: impl Fn(&OfferedRows, &[String]) -> bool) {
    for said in said {
        let offered = looked_up(app, said);
        let rows = ids(&offered);
        assert!(fits(&offered, &rows), "{said}: {rows:?}");
    }
}

fn first(app: &App<'_>, row: &str, said: &[&str]) {
    all(app, said, |_, rows| rows.first().is_some_and(|first| first == row));
}

#[test]
fn a_slip_finds_what_was_meant() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let taken = ["paracetmol", "overdoes", "tabelts", "took the whole packet", "ive swallowed all my pils", "too much insulin"];
    all(&app, &taken, |offered, rows| offered.ambulance && rows[..2] == HURT);
    let body = [
        "siezure",
        "hart attack",
        "haemorrhaging",
        "miscarriage",
        "ectopic",
        "epileptic fit",
        "cant breath",
        "pain down my left arm",
        "chest hurts",
    ];
    all(&app, &body, |offered, rows| offered.body && rows[0] == BODY);
    first(&app, ENDING, &["tried to kill myslef"]);
    // Ordinary words one letter away are no slips.
    for said in ["the beach", "a table", "on strike", "prison"] {
        let offered = looked_up(&app, said);
        assert!(!offered.ambulance && !offered.body, "{said}");
    }
}

#[test]
fn somebody_else_is_told_from_the_client() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let wish = [
        "my mate said hes gonna top himself",
        "my freind wants to die",
        "my flatmate left a note and gone",
        "my friend jumped",
        "she took pills my sister",
    ];
    first(&app, ANOTHER, &wish);
    all(&app, &wish[3..], |offered, _| offered.ambulance);
    // Whoever lost somebody to it is asked about the loss, and about themselves.
    let lost = ["my best friend killed herself last year", "my dad committed suicide", "my brother hanged himself two years ago"];
    all(&app, &lost, |offered, rows| {
        !offered.ambulance && rows[0].ends_with("=death") && rows[1] == ENDING && !rows[..2].iter().any(|r| r.contains("people"))
    });
    all(&app, &["my son just killed himself"], |offered, rows| offered.ambulance && rows[0] == ANOTHER);
}

#[test]
fn what_was_taken_long_ago_needs_no_ambulance_now() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let past = [
        "i took an overdose when i was 16",
        "i took an overdose in 1998",
        "overdose ten years ago",
        "took an overdose when i was nineteen",
        "took pills in 2015",
        "attempted suicide at school",
        "od'd once years back",
        "I took a load of tablets five years ago, but I've been fine since",
        "took a load of tablets five years back, I've been grand since",
        "took an overdose in 2021, I'm fine now",
        "overdosed as a teenager, never again",
    ];
    all(&app, &past, |offered, rows| !offered.ambulance && rows[0] == "harm=long-ago" && rows.iter().any(|row| row == ENDING));
    let now = [
        "took pills years ago and again today",
        "overdosed at 16, and now I've taken pills",
        "took an overdose years ago, and he has taken one",
        "took an overdose at school",
        "took an overdose years ago, and I haven't been right since",
        "took tablets even days ago, I'm fine now",
    ];
    all(&app, &now, |offered, _| offered.ambulance);
}

#[test]
fn who_is_not_safe_or_not_alone_is_heard_in_plain_words() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let hurt = [
        "he makes me sleep with him",
        "forced me to have sex",
        "my stepdad comes into my room",
        "she takes my wages",
        "I'm being groomed",
        "forced marriage",
        "locked in",
        "He's drunk and smashing things",
        "he has a knife",
    ];
    all(&app, &hurt, |_, rows| ["people=hurt", "people=controlled"].contains(&rows[0].as_str()));
    first(&app, "people=might-hurt", &["shoot up my school", "smash his face in"]);
    let money = ["my son takes my pension", "takes my pension", "he keeps my pension", "son has my bank card", "financial abuse"];
    first(&app, "people=controlled", &money);
    // Help is for the child, and not for whoever tells of it.
    let shaken = ["I shook the baby last night", "the baby is grand now but I shook him"];
    all(&app, &shaken, |offered, rows| {
        offered.body && rows[0] == "script child-may-be-hurt" && rows[1].ends_with("child-may-be-hurt")
    });
    let here = [
        "he's in the room",
        "he is in the room",
        "he's in the next room",
        "in the car with me",
        "on speaker",
        "whispering",
        "he can hear me",
    ];
    first(&app, "script somebody-came-in", &here);
    all(&app, &["voices whispering"], |_, rows| rows[0] != "script somebody-came-in");
    let gone = [
        "line cut",
        "line went dead",
        "line is dead",
        "cut off",
        "got cut off",
        "no reply",
        "she stopped talking",
        "signal gone",
    ];
    all(&app, &gone, |offered, rows| !offered.ambulance && rows[0] == "script silent-line");
    // Nobody listens where nobody is.
    first(&app, "health=unseen-heard", &["there's whispering when nobody's there"]);
    let unwanted = [
        "i keep seeing myself dropping the baby",
        "imagining stabbing my baby",
        "pictures in my head of pushing someone under a train",
        "disturbing images",
        "ocd",
        "thoughts of hurting my baby, I'd never do it",
    ];
    all(&app, &unwanted, |_, rows| rows[..2] == ["people=unwanted", "people=might-hurt"]);
    first(&app, ENDING, &["I keep imagining killing myself"]);
    // A small word that stands in many answers finds none of them.
    all(&app, &["sure what's the use", "I'm no use to anyone"], |_, rows| {
        rows[0] == ENDING && rows.iter().all(|row| !row.starts_with("without-it") && !row.starts_with("days"))
    });
}

#[test]
fn what_is_no_danger_stands_before_the_rows_about_it() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    for (said, row) in [
        ("fell asleep driving", "body=sleepy"),
        ("i make myself sick after meals", "health=eating"),
        ("boss screams at me", "people=work-bullying"),
        ("my manager screams at me every day", "people=work-bullying"),
        ("the tv talks to me", "health=signals"),
        ("they are watching me", "health=signals"),
        ("neighbours put cameras", "health=signals"),
        ("this is a waste of time", "script angry"),
        ("you people are useless", "script angry"),
        ("stupid questions", "script angry"),
        ("fuck off", "script angry"),
        ("ive had a few", "script drunk-on-the-call"),
        ("had a few beers", "script drunk-on-the-call"),
    ] {
        first(&app, row, &[said]);
    }
    all(&app, &["i drink every day and want to stop"], |_, rows| {
        ["without-it=stopping", "health=drink-drugs"].contains(&rows[0].as_str())
    });
    all(&app, &["had a few bad days"], |_, rows| rows.iter().all(|row| row != "script drunk-on-the-call"));
}

/// Whichever words somebody has for it, a baby that moves less, thoughts that nobody wants, a call
/// that dropped and a wish to stop drinking each have their row first.
#[test]
fn a_family_of_words_has_one_first_row() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let moves_less = [
        "reduced movements",
        "baby moving less",
        "she hasn't felt the baby kick today",
        "haven't felt any kicks",
        "no movements since this morning",
        "baby hardly moves",
        "the bump isn't moving",
        "fewer kicks",
        "can't feel the baby",
        "pregnant and it's stopped kicking",
        "my baby isn't moving",
        "baby's gone quiet, kicking less",
    ];
    // Whom to ring is another than for any other body: that comes first.
    all(&app, &moves_less, |offered, rows| offered.body && rows[..2] == ["script baby-moves-less", BODY]);
    all(&app, &["he kicked me and the baby isn't his", "not moving house"], |_, rows| rows[0] != BODY);
    let unwanted = [
        "i see myself stabbing my baby",
        "i am scared i will harm my baby",
        "bad thoughts about my baby",
        "what if I hurt my baby",
        "worried I'll drop the baby down the stairs",
        "violent thoughts about my child",
        "evil thoughts about my newborn",
        "flashes of smothering the baby",
        "thoughts of throwing my baby",
        "she's scared she'll hurt her baby",
        "horrible thoughts about hurting the baby, I'm disgusted with myself",
        "images of the knife going into her, I'd never do it",
        "what if I stabbed him",
        "im scared ill stab my babby, it makes me sick",
    ];
    all(&app, &unwanted, |_, rows| rows[..2] == ["people=unwanted", "people=might-hurt"]);
    first(&app, "people=might-hurt", &["I hit him and I'm scared I'll hurt the baby"]);
    first(&app, "people=hurt", &["he hits me and I'm scared I'll hurt the baby"]);
    let dropped =
        ["call dropped", "the call dropped", "call keeps dropping", "lost the connection", "bad line", "can't hear you"];
    all(&app, &dropped, |offered, rows| !offered.ambulance && rows[0] == "script silent-line");
    let stopping = ["i want to quit drinking", "quitting alcohol", "give up booze", "come off drugs", "getting sober"];
    first(&app, "without-it=stopping", &stopping);
}

/// Where nothing fits, the rows are about danger alone: none is taken by Enter, and the number
/// stands above them.
#[test]
fn where_nothing_fits_the_number_stands_first() {
    let app = led_in(&SHIPPED, &FakeHost::default(), "IE");
    let offered = looked_up(&app, "qqqq wwww");
    let (first, others) = offered.rows.split_first().unwrap();
    // The first number takes none of them.
    assert!(offered.fits == 0 && !offered.sure && *first == HeardRow::NoneOfThese);
    assert!(!others.is_empty() && others.iter().all(|row| matches!(row, HeardRow::Answer(..))));
    let number = emergency_numbers(&SHIPPED.helplines, SHIPPED.place("IE")).unwrap();
    let above = ambulance_first(&offered, &SHIPPED.helplines, SHIPPED.place("IE"));
    assert!(above.is_some_and(|said| said.contains(&number)));
}

#[test]
fn in_spanish_plain_words_and_slips_are_heard_too() {
    within(Language::Spanish, || {
        let app = led(&SPANISH, &FakeHost::default());
        all(&app, &["sobredossis", "se tomó toda la caja"], |offered, rows| offered.ambulance && rows[..2] == HURT);
        let moves_less =
            |offered: &OfferedRows, rows: &[String]| offered.body && rows[0] == "script baby-moves-less" && rows[1] == BODY;
        all(&app, &["mi bebé no se mueve", "mi bebé se mueve menos"], moves_less);
        all(&app, &["mi hermano se suicidó el año pasado"], |offered, rows| !offered.ambulance && rows[0].ends_with("=death"));
        first(&app, "script somebody-came-in", &["está en la habitación", "en altavoz"]);
        first(&app, "script silent-line", &["sin señal", "se cayó la llamada"]);
        first(&app, "people=unwanted", &["malos pensamientos sobre mi bebé", "me veo apuñalando a mi bebé"]);
        first(&app, "without-it=stopping", &["quiero dejar el alcohol"]);
        first(&app, "script angry", &["esto es una pérdida de tiempo"]);
    });
}
