//! The help lines of one place, to be rung one by one, and the sentences that don't stand in the
//! questions file.

use crate::base::calendar::date_in_a_sentence;
use crate::base::phrases::{phrase, say};
use crate::content::helplines::AdviceKind;
use crate::content::review::Part;
use crate::ui::report::{danger_line, own_sentences, place_title, sentences_of_why};
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{DocBlock, TableLook, heading, item, labelled, list, para, plain, quiet, strong};
use crate::ui::ui_text::help_opened;

impl Composer<'_> {
    pub(crate) fn help_lines(&mut self) {
        let d = self.document;
        let place = place_title(d.helplines, d.place);
        let lines = d.helplines.all_for(d.place);
        self.add([
            heading(2, plain(say!("print-lines", place = &place))),
            para(quiet(say!("print-lines-part", part = Part::Lines.to_string(), place = &place))),
            para(plain(phrase("print-lines-lead"))),
            para(strong(danger_line(d.helplines, d.place))),
        ]);
        let row = |(at, line): (usize, &&crate::content::helplines::Helpline)| {
            let mut what = strong(format!("{}: ", line.service));
            what.extend(plain(line.reach()));
            let details = line.details();
            let small = if details.is_empty() { String::new() } else { format!(" ({details})") };
            what.extend(quiet(format!("{small}; {}", say!("print-lines-source", day = date_in_a_sentence(&line.verified)))));
            let for_whom: Vec<&str> = line.audiences.iter().map(|a| d.helplines.heading(a)).filter(|h| !h.is_empty()).collect();
            what.extend(plain(format!(". {}", for_whom.join("; "))));
            vec![plain((at + 1).to_string()), what, plain(phrase("print-lines-checked"))]
        };
        let rows = lines.iter().enumerate().map(row).collect();
        self.add([DocBlock::Table {
            look: TableLook::Numbered,
            head: vec![phrase("print-lines-line"), phrase("print-lines-service"), ""],
            rows,
        }]);
        let kinds = [
            (AdviceKind::TalkingTherapy, phrase("print-advice-therapy")),
            (AdviceKind::Register, phrase("print-advice-register")),
            (AdviceKind::OutOfHours, phrase("print-advice-doctor")),
            (AdviceKind::Debt, phrase("print-advice-debt")),
            (AdviceKind::Carers, phrase("print-advice-carers")),
        ];
        let local = kinds.into_iter().flat_map(|(kind, label)| {
            let texts = d.helplines.advice(d.place, kind).map(move |text| item(labelled(label, plain(text))));
            texts.collect::<Vec<_>>()
        });
        let local: Vec<_> = local.collect();
        if !local.is_empty() {
            self.add([para(strong(say!("print-ways-in", place = &place)))]);
            self.add(list(local));
        }
        let own = [(phrase("print-own-help-opened"), help_opened())]
            .into_iter()
            .chain(own_sentences())
            .chain(sentences_of_why())
            .map(|(label, text)| item(labelled(label, plain(text))))
            .collect();
        self.add([para(strong(phrase("print-own-sentences")))]);
        self.add(list(own));
    }
}
