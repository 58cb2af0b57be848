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

/// The longest common subsequence of two lists: for each pair of places how long it still is behind
/// them.
pub(crate) fn common_lengths<T: PartialEq>(old: &[T], new: &[T]) -> Vec<Vec<u32>> {
    let mut table = vec![vec![0; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            table[i][j] = if old[i] == new[j] { table[i + 1][j + 1] + 1 } else { table[i + 1][j].max(table[i][j + 1]) };
        }
    }
    table
}

/// The runs of words that lead from one text to the other, in reading order. Put together, those
/// kept and gone are the old text, those kept and come the new one, blanks aside.
pub fn marked_words(old: &str, new: &str) -> Vec<WordRun> {
    let [a, b] = [old, new].map(|text| text.split_whitespace().collect::<Vec<&str>>());
    if a.len() > MOST_WORDS || b.len() > MOST_WORDS {
        return vec![WordRun::Gone(a.join(" ")), WordRun::Come(b.join(" "))];
    }
    let table = common_lengths(&a, &b);
    let (mut kept, mut gone, mut come) = (Vec::new(), Vec::new(), Vec::new());
    let mut out = Vec::new();
    let (mut i, mut j) = (0, 0);
    loop {
        let same = i < a.len() && j < b.len() && a[i] == b[j];
        let done = i == a.len() && j == b.len();
        if (same || done) && !(gone.is_empty() && come.is_empty()) {
            take(&mut out, &mut gone, WordRun::Gone);
            take(&mut out, &mut come, WordRun::Come);
        }
        if !same {
            take(&mut out, &mut kept, WordRun::Kept);
        }
        if done {
            return out;
        }
        if same {
            kept.push(a[i]);
            (i, j) = (i + 1, j + 1);
        } else if j == b.len() || i < a.len() && table[i + 1][j] >= table[i][j + 1] {
            gone.push(a[i]);
            i += 1;
        } else {
            come.push(b[j]);
            j += 1;
        }
    }
}

fn take(out: &mut Vec<WordRun>, words: &mut Vec<&str>, run: fn(String) -> WordRun) {
    if !words.is_empty() {
        out.push(run(words.join(" ")));
        words.clear();
    }
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
