//! Two versions of a text, word by word: which words stayed, went or came.

/// Words that stand together, and what became of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordRun {
    /// They stand in both.
    Kept(String),
    /// They stand in the old text only.
    Gone(String),
    /// They stand in the new text only.
    Come(String),
}

/// Words of a text beyond which two texts are only set beside each other: the table grows with the
/// square.
const MOST_WORDS: usize = 1_500;

/// Two lists beside each other, run by run in order: what stands in both, and between that what went with what came in its place.
/// A run that stands in both is the same on both sides, any other is not.
pub(crate) fn runs<'a, T: PartialEq>(old: &'a [T], new: &'a [T]) -> Vec<(&'a [T], &'a [T])> {
    // How long the longest common subsequence still is behind each pair of places.
    let mut table = vec![vec![0; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            table[i][j] = if old[i] == new[j] { table[i + 1][j + 1] + 1 } else { table[i + 1][j].max(table[i][j + 1]) };
        }
    }
    let both = |i: usize, j: usize| i < old.len() && j < new.len() && old[i] == new[j];
    let mut out = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        let (from, to, kept) = (i, j, both(i, j));
        while (i < old.len() || j < new.len()) && both(i, j) == kept {
            if kept {
                (i, j) = (i + 1, j + 1);
            } else if j == new.len() || i < old.len() && table[i + 1][j] >= table[i][j + 1] {
                i += 1;
            } else {
                j += 1;
            }
        }
        out.push((&old[from..i], &new[to..j]));
    }
    out
}

/// The runs of words that lead from one text to the other, in reading order. Put together, those
/// kept and gone are the old text, those kept and come the new one, blanks aside.
pub fn marked_words(old: &str, new: &str) -> Vec<WordRun> {
    let [a, b] = [old, new].map(|text| text.split_whitespace().collect::<Vec<&str>>());
    if a.len() > MOST_WORDS || b.len() > MOST_WORDS {
        return vec![WordRun::Gone(a.join(" ")), WordRun::Come(b.join(" "))];
    }
    let mut out = Vec::new();
    for (old, new) in runs(&a, &b) {
        if old == new {
            out.push(WordRun::Kept(old.join(" ")));
            continue;
        }
        out.extend((!old.is_empty()).then(|| WordRun::Gone(old.join(" "))));
        out.extend((!new.is_empty()).then(|| WordRun::Come(new.join(" "))));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{WordRun, marked_words};

    fn shown(old: &str, new: &str) -> String {
        let each = marked_words(old, new).into_iter().map(|run| match run {
            WordRun::Kept(words) => words,
            WordRun::Gone(words) => format!("-{words}-"),
            WordRun::Come(words) => format!("+{words}+"),
        });
        each.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_that_went_and_came_stand_where_they_were() {
        assert_eq!(shown("ring the number now", "ring the number on Monday"), "ring the number -now- +on Monday+");
        assert_eq!(shown("a b c", "b c d"), "-a- b c +d+");
        assert_eq!(shown("", "new words"), "+new words+");
        assert_eq!(shown("same", "same"), "same");
        assert_eq!(shown("you're fine", "you aren't fine"), "-you're- +you aren't+ fine");
    }
}
