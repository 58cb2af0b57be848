//! The help lines of one place, to be rung one by one, and the sentences that don't stand in the
//! questions file.

use crate::base::calendar::date_in_a_sentence;
use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::content::helplines::{AdviceKind, Helpline};
use crate::content::review::Part;
use crate::ui::report::{danger_line, own_sentences, place_title, sentences_of_why};
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{TableLook, heading, item, labelled, listed, para, plain, quiet, strong, table};
use crate::ui::review_document::originals::with_original;

/// Texts of help lines without a translation that are printed; `check` names them all.
const MOST_TO_REDO: usize = 20;

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
        let row = |(at, line): (usize, &&Helpline)| {
            let mut what = strong(format!("{}: ", line.service));
            what.extend(plain(line.reach()));
            let small = text::in_brackets(&line.details());
            what.extend(quiet(format!("{small}; {}", say!("print-lines-source", day = date_in_a_sentence(&line.verified)))));
            let for_whom: Vec<&str> = line.audiences.iter().map(|a| d.helplines.heading(a)).filter(|h| !h.is_empty()).collect();
            what.extend(plain(format!(". {}", for_whom.join("; "))));
            vec![plain((at + 1).to_string()), what, plain(phrase("print-lines-checked"))]
        };
        let head = vec![phrase("print-lines-line"), phrase("print-lines-service"), ""];
        self.add([table(TableLook::Numbered, head, lines.iter().enumerate().map(row))]);
        let count = d.lines_to_redo.len();
        let redo = d.lines_to_redo.iter().take(MOST_TO_REDO).map(with_original).collect();
        self.add(listed(&say!("print-lines-to-redo", count = count, part = Part::Lines.to_string()), redo));
        let kinds = [
            (AdviceKind::TalkingTherapy, phrase("print-advice-therapy")),
            (AdviceKind::Register, phrase("print-advice-register")),
            (AdviceKind::OutOfHours, phrase("print-advice-doctor")),
            (AdviceKind::Debt, phrase("print-advice-debt")),
            (AdviceKind::Carers, phrase("print-advice-carers")),
        ];
        let advice = |(kind, label)| d.helplines.advice(d.place, kind).map(move |text| item(labelled(label, plain(text))));
        let local = kinds.into_iter().flat_map(advice).collect();
        self.add(listed(&say!("print-ways-in", place = &place), local));
        let opened = [
            (phrase("print-own-help-opened"), phrase("text-help-opened")),
            (phrase("print-own-help-opened-by-sign"), phrase("text-help-opened-by-sign")),
        ];
        let own = opened
            .into_iter()
            .chain(own_sentences())
            .chain(sentences_of_why())
            .map(|(label, text)| item(labelled(label, plain(text))))
            .collect();
        self.add(listed(phrase("print-own-sentences"), own));
    }
}
