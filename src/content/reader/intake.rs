//! The part for a mentor, checked: the script has room on a small screen and says the emergency number.

use crate::base::phrases::{phrase, say};
use crate::base::text::{self, nearest};
use crate::content::document::{Code, Spanned};
use crate::content::model::{EMERGENCY, Leading, Script, ScriptIx, TextByPlace, WHO_RINGS, YOU_RING, somebody_near_rings};
use crate::content::reader::checker::Checker;
use crate::content::reader::raw::{RawIntake, RawScript, RawSpoken};
use crate::content::reader::slips::placeholders_in;

/// Columns and rows of the script at most: it is read whole, on the smallest usual screen, below the first help lines and whom to call.
const SCRIPT: (usize, usize) = (76, 14);

impl Checker {
    pub(crate) fn leading(&mut self, raw: RawIntake) -> Leading {
        let mut scripts = vec![self.script("script".to_owned(), raw.script)];
        for s in raw.scripts.0 {
            self.distinct(&s.lines.0);
            let for_young = self.script_named(s.for_young.as_ref());
            let lines = s.lines.0.iter().map(|audience| (audience.value.clone(), audience.at));
            self.audiences.extend(lines);
            let heard_as = self.heard_as(&s.heard_as);
            let read = RawScript { title: s.title, numbers: s.numbers, text: s.text, claims: s.claims };
            scripts.push(Script {
                heard_as,
                lines: s.lines.0.into_iter().map(|audience| audience.value).collect(),
                they_choose: s.they_choose,
                pass_on: s.pass_on,
                for_young,
                ..self.script(s.id.value, read)
            });
        }
        let spoken = |c: &mut Self, s: RawSpoken| {
            c.cited(&s.claims);
            s.say
        };
        let free = raw.contract.free_to_talk.zip(raw.contract.another_time);
        Leading {
            free_to_talk: free.map(|(asked, otherwise)| (spoken(self, asked), spoken(self, otherwise))),
            what_this_is: spoken(self, raw.contract.what_this_is),
            limits: spoken(self, raw.contract.limits),
            where_now: spoken(self, raw.contract.where_now),
            ring_back: raw.contract.ring_back.map(|s| spoken(self, s)),
            again: raw.contract.again.map(|s| spoken(self, s)),
            whom_to_call: spoken(self, raw.contract.whom_to_call),
            notes: spoken(self, raw.contract.notes),
            scripts,
            under_18: raw.under_18,
            safe_to_send: raw.safe_to_send,
            safeguarding: raw.safeguarding,
            referral: raw.referral,
        }
    }

    /// The ids of the scripts, entered before anything names one. The first script has none.
    pub(crate) fn script_ids(&mut self, raw: &RawIntake) {
        for (i, script) in raw.scripts.0.iter().enumerate() {
            self.new_id(&script.id, Code::UnknownScript, i + 1);
        }
    }

    /// The script that a name stands for.
    pub(crate) fn script_named(&mut self, name: Option<&Spanned<String>>) -> Option<ScriptIx> {
        self.find(name?, Code::UnknownScript).map(ScriptIx)
    }

    fn script(&mut self, id: String, raw: RawScript) -> Script {
        let script: Vec<TextByPlace> = raw.text.value.0.into_iter().map(|line| self.by_place(line)).collect();
        // One that is misspelt is told as such.
        let meant = |word: &str| nearest(word, [EMERGENCY, YOU_RING]).is_some();
        let says_it = |line: &TextByPlace| placeholders_in(&line.otherwise).any(meant);
        if !script.iter().any(says_it) && !script.is_empty() && self.all_read() {
            let says = say!("reader-script-without-number", emergency = EMERGENCY);
            let help = say!("reader-script-write-number", emergency = EMERGENCY);
            self.wrong(Code::SafetyMissing, raw.text.at, says, help);
        }
        let rows = |line: &str| text::wrap_hanging(&line.replace(WHO_RINGS, somebody_near_rings()), SCRIPT.0, "- ", "  ").len();
        let rows: usize = script.iter().map(|line| line.texts().map(rows).max().unwrap_or(0)).sum();
        if rows > SCRIPT.1 {
            let says = say!("reader-script-too-long", rows = rows, most = SCRIPT.1);
            self.wrong(Code::TooMany, raw.text.at, says, phrase("reader-script-shorten"));
        }
        self.cited(&raw.claims);
        Script {
            id,
            title: raw.title,
            heard_as: Vec::new(),
            numbers: raw.numbers,
            lines: Vec::new(),
            they_choose: false,
            pass_on: false,
            for_young: None,
            text: script,
        }
    }
}
