//! The supports and the pages of words, what a mentor says, and the claims with their sources.

use crate::base::phrases::{phrase, say};
use crate::content::model::{Claim, EMERGENCY, KEPT_UNTIL, NumbersStand, Page, Source, WHO_RINGS, YOU_RING, somebody_near_rings};
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{TableLook, heading, item, labelled, list, numbered, para, plain, quiet, table};
use crate::ui::review_document::questions::{heard_as, under};
use crate::ui::review_document::results::claim_numbers;

impl Composer<'_> {
    pub(crate) fn supports_and_pages(&mut self) {
        let q = self.questionnaire;
        self.add([heading(2, plain(phrase("print-supports")))]);
        for support in &q.supports {
            let key = ("supports", support.id.as_str());
            self.add([heading(3, self.marks.words(key, "name", &support.name))]);
            let clinical = match (support.clinical, support.talking_therapy) {
                (true, true) => phrase("print-support-clinical"),
                (true, false) => phrase("print-support-no-therapy"),
                (false, _) => phrase("print-support-not-clinical"),
            };
            self.add([para(quiet(format!("{}; {clinical}", self.part_named(key.0, key.1))))]);
            let what = self.marks.words(key, "is", &support.what);
            let is_not = self.marks.words(key, "is-not", &support.is_not);
            self.add([para(labelled(phrase("print-support-is"), what)), para(labelled(phrase("print-support-is-not"), is_not))]);
            let lists = [
                (phrase("print-support-steps"), "steps", &support.steps),
                (phrase("print-support-find-one"), "find-one", &support.find_one),
            ];
            for (label, field, texts) in lists {
                self.texts_below(label, key, field, texts, false);
            }
            let rule = self.rule(key, "points-here", support.points_here.as_ref());
            self.add(list(under(phrase("print-support-points-here"), rule)));
            self.add([para(claim_numbers(&support.claims))]);
            self.add(self.marks.leftovers(key));
        }
        self.add(self.marks.gone(&["supports"]));
        self.add([heading(3, plain(phrase("print-paces"))), para(quiet(self.part_named("paces", "paces")))]);
        let names = [
            ("now", phrase("print-pace-now")),
            ("today", phrase("print-pace-today")),
            ("soon", phrase("print-pace-soon")),
            ("no-hurry", phrase("print-pace-no-hurry")),
        ];
        let pace = |((name, label), text): (&(&str, &str), &String)| {
            item(labelled(label, self.marks.words(("paces", "paces"), name, text)))
        };
        self.add(list(names.iter().zip(&q.paces).map(pace).collect()));
        self.add([para(plain(phrase("print-paces-where")))]);
        let pages = [
            ("welcome", phrase("print-page-welcome"), &q.welcome),
            ("in-short", phrase("print-page-in-short"), &q.in_short),
            ("about", phrase("print-page-about"), &q.about),
        ];
        for (id, name, page) in pages {
            if let Some(page) = page {
                self.page(id, name, page);
            }
        }
        if let Some(closing) = &q.closing {
            self.add([heading(3, plain(phrase("print-closing")))]);
            self.add([para(quiet(self.part_named("closing", "closing")))]);
            self.add([para(self.marks.words(("closing", "closing"), "text", &closing.text))]);
        }
    }

    fn page(&mut self, id: &str, name: &str, page: &Page) {
        let title = [plain(format!("{name}: ")), self.marks.words((id, id), "title", &page.title)].concat();
        self.add([heading(3, title), para(quiet(self.part_named(id, id)))]);
        self.add(self.marks.list((id, id), "text", &page.text).into_iter().map(|t| para(t.runs)));
        self.add([para(claim_numbers(&page.claims))]);
        self.add(self.marks.leftovers((id, id)));
    }

    pub(crate) fn mentor(&mut self) {
        let Some(leading) = &self.questionnaire.intake else { return };
        self.add([heading(2, plain(phrase("print-mentor"))), para(plain(phrase("print-mentor-lead")))]);
        let slots = [
            (EMERGENCY, phrase("print-slot-emergency").to_owned()),
            (WHO_RINGS, say!("print-slot-who-rings", either = phrase("mentor-either-rings"), near = somebody_near_rings())),
            (YOU_RING, say!("print-slot-you-ring", own = phrase("mentor-own-emergency-number"))),
            (KEPT_UNTIL, phrase("print-slot-kept-until").to_owned()),
        ];
        self.add(list(slots.into_iter().map(|(slot, means)| item(labelled(slot, plain(means)))).collect()));
        self.add([para(quiet(self.part_named("contract", "limits")))]);
        let talk = leading.free_to_talk.as_ref();
        let spoken = [
            ("free-to-talk", phrase("print-mentor-first"), talk.map(|(say, _)| say)),
            ("another-time", phrase("print-mentor-another-time"), talk.map(|(_, say)| say)),
            ("what-this-is", phrase("print-mentor-what-this-is"), Some(&leading.what_this_is)),
            ("limits", phrase("print-mentor-limits"), Some(&leading.limits)),
            ("where-now", phrase("print-mentor-where-now"), Some(&leading.where_now)),
            ("ring-back", phrase("print-mentor-ring-back"), leading.ring_back.as_ref()),
            ("whom-to-call", phrase("print-mentor-whom-to-call"), Some(&leading.whom_to_call)),
            ("notes", phrase("print-mentor-notes"), Some(&leading.notes)),
            ("again", phrase("print-mentor-again"), leading.again.as_ref()),
        ];
        let others = [
            ("safe-to-send", phrase("print-mentor-safe-to-send"), Some(&leading.safe_to_send)),
            ("safeguarding", phrase("print-mentor-safeguarding"), Some(&leading.safeguarding)),
            ("under-18", phrase("print-mentor-under-age"), leading.under_18.as_ref()),
            ("referral", phrase("print-mentor-referral"), leading.referral.as_ref()),
        ];
        let all = spoken.map(|text| ("say", text)).into_iter().chain(others.map(|text| (text.0, text)));
        let items = all
            .filter_map(|(field, (id, label, say))| Some(item(labelled(label, self.marks.words(("contract", id), field, say?)))));
        self.add(list(items.collect()));
        for (at, script) in leading.scripts.iter().enumerate() {
            let key = ("scripts", script.id.as_str());
            let label = plain(format!("{} ", say!("print-script", n = at + 1)));
            self.add([heading(3, self.marks.named(label, key, "title", &script.title))]);
            let lines = match script.numbers {
                _ if script.they_choose => phrase("print-script-they-choose"),
                NumbersStand::First => phrase("print-script-numbers-first"),
                NumbersStand::Last => phrase("print-script-numbers-last"),
                NumbersStand::None => phrase("print-script-no-numbers"),
            };
            let instead = leading.scripts.iter().position(|other| other.for_young.is_some_and(|young| young.index() == at));
            let told = instead.map(|other| say!("print-script-for-young", lines = lines, n = other + 1));
            let told = told.unwrap_or_else(|| lines.to_owned());
            let heard = (!script.heard_as.is_empty()).then(|| heard_as(&script.heard_as));
            self.add([para(quiet([told].into_iter().chain(heard).collect::<Vec<_>>().join(" ")))]);
            let steps = self.marks.list(key, "text", &script.text.iter().map(|t| self.said(t)).collect::<Vec<_>>());
            self.add(numbered(steps));
            self.add(self.marks.leftovers(key));
        }
        self.add(self.marks.gone(&["contract", "scripts"]));
    }

    pub(crate) fn claims(&mut self) {
        let q = self.questionnaire;
        if q.claims.is_empty() {
            return;
        }
        self.add([
            heading(2, plain(phrase("print-claims"))),
            para(plain(phrase("print-claims-lead"))),
            para(quiet(self.part_named("claims", &q.claims[0].id))),
        ]);
        let row = |(at, claim): (usize, &Claim)| {
            let key = ("claims", claim.id.as_str());
            let mut text = self.marks.words(key, "text", &claim.text);
            text.extend(self.marks.new_mark(key));
            let reference = claim.reference.as_ref().map_or(String::new(), |r| format!(" ({r})"));
            vec![plain((at + 1).to_string()), text, plain(format!("{}{reference}", claim.source + 1))]
        };
        let head = vec![phrase("print-claims-claim"), phrase("print-claims-words"), phrase("print-claims-source")];
        self.add([table(TableLook::Numbered, head, q.claims.iter().enumerate().map(row))]);
        let source = |(at, s): (usize, &Source)| {
            let key = ("sources", s.id.as_str());
            let mut text = self.marks.words(key, "title", &s.title);
            let year = s.year.map(|year| year.to_string());
            for (joint, field, said) in [(", ", "author", &s.author), (", ", "year", &year), (". ", "note", &s.note)] {
                if let Some(said) = said {
                    text.extend(plain(joint));
                    text.extend(self.marks.words(key, field, said));
                }
            }
            vec![plain((at + 1).to_string()), text]
        };
        let head = vec![phrase("print-claims-source"), phrase("print-claims-what")];
        self.add([table(TableLook::Numbered, head, q.sources.iter().enumerate().map(source))]);
        self.add(self.marks.gone(&["claims", "sources"]));
    }
}
