//! The help lines of one place, to be rung one by one, and the sentences that don't stand in the
//! questions file.

use crate::content::helplines::AdviceKind;
use crate::content::review::Part;
use crate::ui::report::{danger_line, own_sentences, place_title, sentences_of_why};
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{DocBlock, TableLook, heading, item, labelled, list, para, plain, quiet, strong};
use crate::ui::ui_text::HELP_OPENED;

impl Composer<'_> {
    pub(crate) fn help_lines(&mut self) {
        let d = self.document;
        let place = place_title(d.helplines, d.place);
        let lines = d.helplines.all_for(d.place);
        self.add([
            heading(2, plain(format!("Help lines in {place}"))),
            para(quiet(format!("part “{}”, as far as it is about {place}", Part::Lines))),
            para(plain(
                "These come from documents; nobody has rung them for this. Never ring an emergency number, or a silent way to one, to \
                 try it: look it up on the official site. Of every other service ask the office, not the people who answer calls for \
                 help. Write down when, by whom, and what was wrong. Where a place has no line of some kind, a website is shown that looks for one.",
            )),
            para(strong(danger_line(d.helplines, d.place))),
        ]);
        let row = |(at, line): (usize, &&crate::content::helplines::Helpline)| {
            let mut what = strong(format!("{}: ", line.service));
            what.extend(plain(line.reach()));
            let details = line.details();
            let small = if details.is_empty() { String::new() } else { format!(" ({details})") };
            what.extend(quiet(format!("{small}; source of {}", line.verified)));
            let for_whom: Vec<&str> = line.audiences.iter().map(|a| d.helplines.heading(a)).filter(|h| !h.is_empty()).collect();
            what.extend(plain(format!(". {}", for_whom.join("; "))));
            vec![
                plain((at + 1).to_string()),
                what,
                plain("checked\u{a0}on\u{a0}________\u{a0}by\u{a0}________ wrong:\u{a0}__________________"),
            ]
        };
        let rows = lines.iter().enumerate().map(row).collect();
        self.add([DocBlock::Table {
            look: TableLook::Numbered,
            head: vec!["Line", "Service, how it is reached, and for whom", ""],
            rows,
        }]);
        let kinds = [
            (AdviceKind::TalkingTherapy, "With how to find talking therapy"),
            (AdviceKind::Register, "With how to check a therapist"),
            (AdviceKind::OutOfHours, "On pages that send to a doctor"),
            (AdviceKind::Debt, "Where debt was named"),
            (AdviceKind::Carers, "Where somebody looks after another"),
        ];
        let local = kinds.into_iter().flat_map(|(kind, label)| {
            let texts = d.helplines.advice(d.place, kind).map(move |text| item(labelled(label, plain(text))));
            texts.collect::<Vec<_>>()
        });
        let local: Vec<_> = local.collect();
        if !local.is_empty() {
            self.add([para(strong(format!("Ways in, as they are in {place}, which stand among the steps of a result:")))]);
            self.add(list(local));
        }
        let own = [("Above the help lines, where an answer shows help", HELP_OPENED)]
            .into_iter()
            .chain(own_sentences())
            .chain(sentences_of_why())
            .map(|(label, text)| item(labelled(label, plain(text))))
            .collect();
        self.add([para(strong(
            "Sentences of the program itself, which go with a result. They are the same for every file and belong to no part; comment \
             on them all the same.",
        ))]);
        self.add(list(own));
    }
}
