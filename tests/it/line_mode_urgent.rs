//! A page that can't wait, by ear: a no to it has the number, and so has whoever can't ring, or rang and wasn't answered.

use fingerpost::base::phrases::{Language, within};

use crate::line_mode_driver::{lines_to, said, talk, with_more};
use crate::spanish::SPANISH;

/// A no to a page that can't wait, in whatever words, hears the number, and so does whoever says that it's wrong.
#[test]
fn whoever_turns_down_an_urgent_page_hears_the_number() {
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    for line in ["I don't think so", "i disagree", "that's not me", "it doesn't fit", "not really"] {
        let answer = said(&urgent, &[line]);
        assert!(answer.starts_with("All right.") && answer.contains("In an emergency, call 999."), "{line}: {answer}");
    }
    for line in ["that's wrong", "wrong answer", "i made a mistake"] {
        let answer = said(&urgent, &[line]);
        assert!(answer.starts_with("In an emergency, call 999.") && !answer.contains("review"), "{line}: {answer}");
    }
    for line in ["no creo", "no es así", "no estoy de acuerdo", "eso está mal"] {
        let answer = within(Language::Spanish, || {
            let all = with_more(&lines_to("ending-life"), &["sí", line]);
            talk(SPANISH.at(SPANISH.place("ES")), &all).after(all.len() - 1).to_owned()
        });
        assert!(answer.contains("En una emergencia, llama al 112.") && !answer.contains("repaso"), "{line}: {answer}");
    }
    let danger = said(&urgent, &["no, i want to die"]);
    assert!(danger.contains("That matters.") && danger.contains("call 999"), "{danger}");
}

/// Whatever help was read last, the numbers of the page that somebody is on are read, too.
#[test]
fn numbers_hold_those_of_the_result_behind_any_help() {
    let young: Vec<String> = ["", "2", "2"].map(str::to_owned).to_vec();
    let page = said(&young, &["again"]);
    assert!(page.contains("Childline: call 0800"), "{page}");
    for more in [&["help speak", "steps", "numbers"][..], &["help speak", "numbers"], &["help debts", "steps", "numbers"]] {
        let numbers = said(&young, more);
        for line in ["Childline: call 0 8 0 0", "PAPYRUS"] {
            assert!(numbers.contains(line), "{more:?}: {numbers}");
        }
        assert_eq!(numbers.matches("Childline: call").count(), 1, "{more:?}: {numbers}");
    }
    let moved = said(&young, &["help speak", "place", "Ireland", "numbers"]);
    assert!(moved.contains("call 1 1 2") && !moved.contains("call 9 9 9"), "{moved}");
}
