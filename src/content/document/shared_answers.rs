//! Lists of answers that several questions share: each is written out where a question names it, so that everything behind this
//! reads plain lists.

use std::collections::BTreeSet;

use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::content::document::commented_heading::explained;
use crate::content::document::file_kind::FileKind;
use crate::content::document::line_marks::is_name;
use crate::content::document::problem::{Code, Problem, Span};
use crate::content::document::tree::{NodeKind, YamlNode, written_tree};

/// The key under which shared lists stand, by name.
const SETS: &str = "answer-sets";

/// The text as a tree, in which the lists of answers that questions share are written out. Errors: one problem: what stops a text
/// from being read at all.
pub fn parse(source: &str) -> Result<YamlNode, Problem> {
    let mut tree = written_tree(source)?;
    write_out(&mut tree)?;
    Ok(tree)
}

/// The text as the tree of one kind of file. Errors: one problem, of another kind of file as well.
pub fn parse_as(kind: FileKind, source: &str) -> Result<YamlNode, Vec<Problem>> {
    let tree = parse(source).map_err(|problem| explained(source, vec![problem]))?;
    kind.other_than(&tree).map_or(Ok(tree), |problem| Err(vec![problem]))
}

/// Puts each shared list of a questions file in place of its name, and takes the table of lists away. Other trees stay as they are.
/// Errors: a name that no list has, and a list that no question names.
fn write_out(tree: &mut YamlNode) -> Result<(), Problem> {
    let NodeKind::Map(entries) = &mut tree.kind else { return Ok(()) };
    // Where the mark is missing, that is told, and nothing else.
    if !entries.iter().any(|(_, key, _)| key == FileKind::Questions.mark() || key == "outcomes") {
        return Ok(());
    }
    let sets = entries.iter().position(|(_, key, _)| key == SETS).map(|at| entries.remove(at));
    let misspelt = entries.iter().find(|(_, key, _)| sets.is_none() && text::nearest(key, [SETS]).is_some());
    if let Some((at, key, _)) = misspelt {
        let problem = Problem::new(Code::UnknownField, *at, say!("problem-no-field", field = key));
        return Err(problem.help(say!("problem-did-you-mean", near = SETS)));
    }
    let Some(questions) = entries.iter_mut().find(|(_, key, _)| key == "questions") else {
        // That they are missing is told where the file is read.
        return Ok(());
    };
    let (sets, at) = match sets {
        None => (Vec::new(), Span::default()),
        Some((_, _, YamlNode { kind: NodeKind::Map(sets), at })) => (sets, at),
        Some((at, _, _)) => {
            let says = say!("problem-sets-shape", sets = SETS);
            return Err(Problem::new(Code::WrongShape, at, says).help(phrase("problem-sets-shape-help")));
        }
    };
    let (mut named, mut without) = (BTreeSet::new(), false);
    let NodeKind::List(questions) = &mut questions.2.kind else { return Ok(()) };
    for question in questions {
        let NodeKind::Map(fields) = &mut question.kind else { continue };
        let Some((_, _, answers)) = fields.iter_mut().find(|(_, key, _)| key == "answers") else {
            without = true;
            continue;
        };
        let NodeKind::Text { text, .. } = &answers.kind else { continue };
        match sets.iter().find(|(_, name, _)| name == text) {
            Some((_, name, list)) => {
                named.insert(name.as_str());
                *answers = list.clone();
            }
            // Without any, other text than a name is a slip of another kind.
            None if sets.is_empty() && (at != Span::default() || !is_name(text)) => {}
            None if sets.is_empty() => {
                let problem = Problem::new(Code::WrongShape, answers.at, say!("problem-set-none", name = text, sets = SETS));
                return Err(problem.help(say!("problem-set-none-help", name = text, sets = SETS, open = "{", close = "}")));
            }
            None => {
                let says = say!("problem-set-unknown", name = text, sets = SETS);
                let known = sets.iter().map(|(_, name, _)| name.as_str());
                return Err(Problem::new(Code::UnknownAnswer, answers.at, says).did_you_mean(text, known));
            }
        }
    }
    // Where a question lacks its `answers`, that is told instead: the list may be the one that it should have.
    if let Some((unused, name, _)) = sets.iter().find(|(_, name, _)| !without && !named.contains(name.as_str())) {
        let says = say!("problem-set-unused", name = name);
        return Err(Problem::new(Code::UnknownAnswer, *unused, says).help(say!("problem-set-unused-help", name = name)));
    }
    if sets.is_empty() && at != Span::default() {
        let says = say!("problem-sets-empty", sets = SETS);
        return Err(Problem::new(Code::EmptyList, at, says).help(phrase("problem-sets-empty-help")));
    }
    Ok(())
}
