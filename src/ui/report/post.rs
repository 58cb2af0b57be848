//! The post of a result: a picture with an arm for each support, drawn from one description as rows
//! of characters, as SVG and as a sentence. It is no score: all arms are equally long, and their
//! order is that of the alphabet.

use std::fmt::Write;

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::content::model::Together;
use crate::ui::report::html::Esc;
use crate::ui::report::pages::Report;

/// An arm of the post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arm {
    /// The support's name, with a capital.
    pub name: String,
    /// Whether the result points along it.
    pub heavy: bool,
    /// Its place in a sequence, from 1; none where nothing comes first.
    pub turn: Option<usize>,
    /// Whether it is care that stays, beside what the result adds.
    pub stays: bool,
}

/// The post of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Its arms, in the order of the alphabet.
    pub arms: Vec<Arm>,
    /// How several heavy arms stand to one another; none where it points along one, or none.
    pub together: Option<Together>,
}

/// A piece of a drawn row: whether it is what the result points to, and its characters.
pub type PostPiece = (bool, String);

impl Report<'_> {
    /// The post of this result; none for a page that can't wait, and a young person's.
    pub fn post(&self) -> Option<Post> {
        let outcome = self.outcome();
        if outcome.is_urgent() || outcome.young || self.questionnaire.supports.is_empty() {
            return None;
        }
        let mut heavy = outcome.points_to.clone();
        // Care comes first or stays; two kinds of help without any are a close call.
        let several = self.questionnaire.together(outcome);
        let with_care = several.is_some_and(|t| t != Together::Open);
        if !with_care && let Some(close) = self.living().and_then(|l| l.close.as_ref()) {
            let others = close.others.iter().flat_map(|(_, to)| &self.questionnaire.outcome(*to).points_to);
            let other = others.copied().find(|s| !heavy.contains(s));
            heavy.extend(other.filter(|_| !heavy.is_empty()));
        }
        let together = several.or((heavy.len() > 1).then_some(Together::Open));
        let mut arms: Vec<Arm> = Vec::new();
        for (i, support) in self.questionnaire.supports.iter().enumerate() {
            let at = heavy.iter().position(|s| s.index() == i);
            arms.push(Arm {
                name: text::first_upper(&support.name),
                heavy: at.is_some(),
                turn: at.map(|i| i + 1).filter(|_| together == Some(Together::InTurn)),
                stays: at.is_some() && support.clinical && together == Some(Together::Beside),
            });
        }
        arms.sort_by(|a, b| a.name.cmp(&b.name));
        Some(Post { arms, together })
    }
}

impl Report<'_> {
    /// Where the post points, for whoever hears it; where it was close, which stands first and why.
    pub(crate) fn points_aloud(&self) -> Option<String> {
        let post = self.post()?;
        let own = self.outcome().points_to.first().filter(|_| self.close().is_some() && post.together == Some(Together::Open));
        let Some(own) = own else { return post.aloud() };
        let first = self.questionnaire.support(*own).name.to_lowercase();
        let others: Vec<String> = post.pointed().into_iter().filter(|name| *name != first).collect();
        Some(say!("lines-points-first", first = first, others = in_turn(&others)))
    }
}

impl Arm {
    fn label(&self) -> String {
        self.turn.map_or_else(|| self.name.clone(), |turn| format!("{turn} {}", self.name))
    }
}

impl Post {
    /// Columns of the drawn rows.
    pub fn columns(&self) -> usize {
        self.inside() + 3
    }

    /// Columns between the two edges of an arm.
    fn inside(&self) -> usize {
        self.arms.iter().map(|a| text::width(&a.name)).max().unwrap_or(0) + 6
    }

    /// The post as rows.
    pub fn rows(&self, ascii: bool) -> Vec<Vec<PostPiece>> {
        let (inside, half) = (self.inside(), self.inside() / 2);
        let post = vec![(false, format!("{}{}", " ".repeat(half + 1), if ascii { "|" } else { "│" }))];
        let mut out = vec![post.clone()];
        for arm in &self.arms {
            let [left_top, right_top, left_low, right_low, edge, upper, lower, side, tip] = match (arm.heavy, ascii) {
                (false, false) => ["┌", "┐", "└", "┘", "─", "┴", "┬", "│", "›"],
                (true, false) => ["┏", "┓", "┗", "┛", "━", "┷", "┯", "┃", "►"],
                (false, true) => ["+", "+", "+", "+", "-", "+", "+", "|", ">"],
                (true, true) => ["#", "#", "#", "#", "=", "#", "#", "#", ">"],
            };
            let row = |left: &str, joint: &str, right: &str| {
                vec![(false, format!("{left}{}{joint}{}{right}", edge.repeat(half), edge.repeat(inside - half - 1)))]
            };
            let label = arm.label();
            let name = format!(" {label}{}", " ".repeat(inside.saturating_sub(text::width(&label))));
            out.push(row(left_top, upper, right_top));
            out.push(vec![(false, side.to_owned()), (arm.heavy, name), (false, tip.to_owned())]);
            out.push(row(left_low, lower, right_low));
        }
        out.push(post);
        out
    }

    /// The post in one row, for a window without room for more.
    pub fn row(&self, ascii: bool) -> Vec<PostPiece> {
        let mut out = Vec::new();
        for (i, arm) in self.arms.iter().enumerate() {
            if i > 0 {
                out.push((false, if ascii { "--" } else { "──" }.to_owned()));
            }
            let tip = match (arm.heavy, ascii) {
                (true, false) => "►",
                (false, false) => "›",
                (_, true) => ">",
            };
            out.push((arm.heavy, format!(" {} {tip} ", arm.label())));
        }
        out
    }

    /// The post as a sentence.
    pub fn sentence(&self) -> String {
        let others: Vec<String> = self.arms.iter().filter(|a| !a.heavy).map(|a| a.name.to_lowercase()).collect();
        let others = match others.as_slice() {
            [] => String::new(),
            [one] => format!(" {}", say!("page-post-other", arm = one)),
            [first, rest @ ..] => format!(" {}", say!("page-post-others", first = first, others = in_turn(rest))),
        };
        let points = match self.pointed().as_slice() {
            [] => {
                let arms: Vec<String> = self.arms.iter().map(|a| a.name.to_lowercase()).collect();
                return say!("page-post-open", arms = in_turn(&arms));
            }
            [one] => say!("page-post-one", arm = one),
            [first, rest @ ..] => match self.together {
                Some(Together::Open) => say!("page-post-close", first = first, others = in_turn(rest)),
                Some(Together::Beside) => say!("page-post-beside", first = first, others = in_turn(rest)),
                _ => say!("page-post-sequence", first = first, others = in_turn(rest)),
            },
        };
        format!("{points}{others}")
    }

    /// Where the post points, for whoever hears it: the arms that it has besides would only be noise.
    fn aloud(&self) -> Option<String> {
        Some(match self.pointed().as_slice() {
            [] => return None,
            [one] => say!("lines-points-to", arm = one),
            [first, rest @ ..] => match self.together {
                Some(Together::Open) => say!("lines-points-close", first = first, others = in_turn(rest)),
                Some(Together::Beside) => say!("lines-points-beside", added = in_turn(&self.added())),
                _ => say!("lines-points-in-turn", first = first, others = in_turn(rest)),
            },
        })
    }

    /// The names of the arms that it points along, in turn.
    fn pointed(&self) -> Vec<String> {
        let mut heavy: Vec<&Arm> = self.arms.iter().filter(|a| a.heavy).collect();
        heavy.sort_by_key(|a| a.turn);
        heavy.iter().map(|a| a.name.to_lowercase()).collect()
    }

    /// The names of the arms that the result adds to care that stays.
    fn added(&self) -> Vec<String> {
        self.arms.iter().filter(|a| a.heavy && !a.stays).map(|a| a.name.to_lowercase()).collect()
    }

    /// The post as SVG.
    pub fn svg(&self) -> String {
        let height = 34 * self.arms.len() + 30;
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"260\" height=\"{height}\" viewBox=\"0 0 260 {height}\" role=\"img\" aria-label=\"{}\">\
             <rect x=\"20\" y=\"0\" width=\"8\" height=\"{height}\" fill=\"#111\"/>",
            Esc(&self.sentence())
        );
        for (i, arm) in self.arms.iter().enumerate() {
            let y = 8 + 34 * i;
            let (fill, ink, weight) = if arm.heavy { ("#111", "#fff", "bold") } else { ("#fff", "#111", "normal") };
            // Writing to a string can't fail.
            let _ = write!(
                out,
                "<path d=\"M14 {y}h190l20 13l-20 13H14z\" fill=\"{fill}\" stroke=\"#111\"/><text x=\"34\" y=\"{}\" \
                 font-family=\"sans-serif\" font-size=\"13\" font-weight=\"{weight}\" fill=\"{ink}\">{}</text>",
                y + 18,
                Esc(&arm.label())
            );
        }
        out.push_str("</svg>");
        out
    }
}

/// Names in a row, the last behind "and".
fn in_turn(names: &[String]) -> String {
    text::enumerated(names, phrase("page-and"))
}
