//! How the document is read: its words, its order, and what isn't printed in it.

use crate::base::text::{first_upper, grouped};
use crate::content::model::Choose;
use crate::ui::report::place_title;
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{DocBlock, TableLook, heading, item, list, para, plain, strong};

/// Words of this document that mean one thing each.
const WORDS: [(&str, &str); 13] = [
    (
        "Part",
        "What can be reviewed by itself, such as “safety”. The grey line of an item names its part, and the page to be signed lists \
         all items of each part. What stands behind “id” is the item's name in the file: only whoever edits it needs that.",
    ),
    (
        "Page that can't wait",
        "A result that is shown at the very answer that calls for it, before any other question. How soon the person should act is \
         another matter, and stands on the page: now, today, or soon.",
    ),
    (
        "Sign",
        "An answer to a question about danger that shows help at once, and leads to a page that can't wait. Most signs end the \
         questions there. A few let some more questions about danger come first: then the answer says which.",
    ),
    (
        "Shows help",
        "The emergency number and the help lines of the place are shown at that answer, below a sentence that stands with the help \
         lines here. Then the questions go on, unless it says “and ends here”.",
    ),
    ("Nothing opens", "The answer shows nothing by itself. Help stays one key away, here as everywhere."),
    (
        "Declined",
        "Somebody chose “I'd rather not say”. That is offered at every question. “Can't be skipped” means that a question about \
         danger can be declined, but not put off. In a rule, “isn't answered …” is also true of whoever declined.",
    ),
    ("Support", "A kind of help that a result points to: these are described in a section of their own."),
    (
        "Condition",
        "A rule with a name and a number, written out once and used in several places. The name is only a handle: what counts is \
         what is written out. “Used by” lists where it, or an answer, is read.",
    ),
    (
        "Addition",
        "A sentence that some answers put on a page besides its own words. Where several fit, they stand in the order of their \
         numbers; those “before the first step” stand above it, in that order.",
    ),
    (
        "[Where …: …]",
        "What people read in places of which no number for emergencies, for an ambulance, or no line of that kind is held. It stands \
         in square brackets before what all others read.",
    ),
    (
        "Call, mentor, aloud",
        "A mentor may lead somebody through the questions on a call. What stands behind “Aloud” is what they say; the person on the \
         other end sees nothing. “Heard as” lists words that bring up an answer for the mentor to look at.",
    ),
    (
        "Promise",
        "A statement about every set of answers that anybody could give, proved by the program. The file, and the list of controls, \
         call some of them guarantees: it is the same.",
    ),
    (
        "Claim",
        "A statement from the literature on which something rests. You don't have to check the claims, unless you review the part \
         “claims”; but say so where you know better.",
    ),
];

impl Composer<'_> {
    /// How to read the document, on about a page.
    pub(crate) fn guide(&mut self) {
        let (d, q) = (self.document, self.questionnaire);
        self.add([heading(2, plain("How to read this"))]);
        let row = |(word, means): &(&str, &str)| vec![strong(*word), plain(*means)];
        self.add([DocBlock::Table { look: TableLook::Words, head: Vec::new(), rows: WORDS.iter().map(row).collect() }]);
        let many = q.questions.iter().any(|question| question.choose == Choose::Many);
        let mut rules = vec![
            "A question that wasn't asked counts as neither answered nor declined.".to_owned(),
            "Nothing counts points: a rule looks at which answers were given, at most at how many of some listed ones."
                .to_owned(),
            "Parts of a rule are lettered: (a), (b); within them (i), (ii); within those (1), (2).".to_owned(),
            "Long questions and answers are cut short in a rule; their numbers say where they stand in full.".to_owned(),
            "On a screen, questions are counted as they come up, so that question 7 here may be the fifth there.".to_owned(),
        ];
        if many {
            let more = "Where any number of answers may be given, it's enough that one of those that a rule names is among them.";
            rules.insert(1, more.to_owned());
        }
        self.add([para(strong("In every rule:"))]);
        self.add(list(rules.into_iter().map(|r| item(plain(r))).collect()));
        self.add([para(strong("In which order, and how long it may take:"))]);
        let order = [
            "“The way through”, to see the whole: five minutes.",
            "The part “safety”, items in the order of the page to be signed: about two hours. Ask of each answer: is what it does right? \
             Who would be missed? Who would be frightened without need?",
            "“What a mentor says” and “Help lines”: half an hour, and a check of each number, never by ringing an emergency number.",
            "The hazards, then the promises: an hour. Which hazard is missing? What isn't promised isn't proved.",
            "The other parts that you know enough about: about a quarter of an hour each.",
        ];
        self.add(list(order.into_iter().map(|o| item(plain(o))).collect()));
        let lines = d.helplines.lines().len();
        let printed = d.helplines.all_for(d.place).len();
        let others = grouped(&lines.saturating_sub(printed).to_string());
        let mut missing = vec![format!(
            "{} other help lines, of other places than {}: `fingerpost print --place` prints those of another place.",
            others,
            place_title(d.helplines, d.place)
        )];
        missing.push("Names of keys and buttons, and messages about files and terminals.".to_owned());
        missing.push(
            "The order of everything on a screen. Look at it on a computer, too: `fingerpost` shows it to you as it is to anybody."
                .to_owned(),
        );
        self.add([para(strong("What isn't printed here, and isn't signed for:"))]);
        self.add(list(missing.into_iter().map(|m| item(plain(first_upper(&m)))).collect()));
    }
}
