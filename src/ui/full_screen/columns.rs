//! The second column of a wide window: the post of a result, the mentor's panel, the other half of
//! the help lines.

use crate::ui::full_screen::lines::{Body, Line, SideColumn};
use crate::ui::full_screen::screen_buffer::ScreenRow;
use crate::ui::full_screen::theme::Role;
use crate::ui::report::{Block, Post, PostPiece};

/// Columns of the mentor's panel, and of each half of the help page.
pub(crate) const PANEL: usize = 30;
const HALF: usize = 51;

/// The post beside a result.
pub(crate) fn post(post: &Post, ascii: bool) -> SideColumn {
    let mut lines: Vec<ScreenRow> = vec![ScreenRow::new()];
    lines.extend(post.rows(ascii).into_iter().map(drawn));
    SideColumn { columns: post.columns(), on_left: true, half: false, lines }
}

/// The post in one line below a result.
pub(crate) fn post_line(post: &Post, ascii: bool) -> Line {
    Line { pieces: drawn(post.row(ascii)), ..Line::default() }
}

fn drawn(pieces: Vec<PostPiece>) -> ScreenRow {
    pieces.into_iter().map(|(heavy, text)| (if heavy { Role::Focus } else { Role::Frame }, text)).collect()
}

/// What a mentor sees beside a question.
pub(crate) fn panel(write: impl FnOnce(&mut Body, usize)) -> SideColumn {
    let mut panel = Body::default();
    write(&mut panel, PANEL);
    SideColumn { columns: PANEL, on_left: false, half: false, lines: panel.lines.into_iter().map(|l| l.pieces).collect() }
}

/// The help page in two columns: danger and the first kinds on the left, the other kinds on the
/// right.
pub(crate) fn help(out: &mut Body, page: &[Block]) {
    let mut kinds: Vec<&[Block]> = page.split_inclusive(|b| *b == Block::Gap).collect();
    let lines = |kinds: &[&[Block]]| {
        let mut body = Body::default();
        for kind in kinds {
            body.blocks(kind, HALF);
        }
        body.lines
    };
    let all = lines(&kinds).len();
    let mut left = kinds.len();
    while left > 1 && lines(&kinds[..left]).len() > all.div_ceil(2) {
        left -= 1;
    }
    let right = kinds.split_off(left);
    out.lines.extend(lines(&kinds));
    let right = lines(&right).into_iter().map(|l| l.pieces).collect();
    out.side = Some(SideColumn { columns: HALF, on_left: false, half: true, lines: right });
}
