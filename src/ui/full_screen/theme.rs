//! Roles and their styles. Weight and reverse video tell them apart; the one colour is an accent
//! that may be absent, with its own ink on its own paper, so that it can be read on any background.

use std::borrow::Cow;

use ratatui::style::{Color, Modifier, Style};

/// The abilities of the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appearance {
    /// ASCII characters only.
    pub ascii: bool,
    /// The colours from 16 on, which no palette changes; without them there is reverse video.
    pub colour: bool,
}

/// The role of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Running text.
    Text,
    /// The heading of a page.
    Title,
    /// A smaller heading, or text that mustn't be missed.
    Strong,
    /// How soon.
    Pace,
    /// A number to call.
    Reach,
    /// Small print.
    Small,
    /// The row that the keys act on, and the arm that a result points to.
    Focus,
    /// The strip with help.
    Strip,
    /// A notice to the person.
    Notice,
    /// Words that were searched for.
    Found,
    /// Header, rules and the post.
    Frame,
    /// A key of the footer.
    Keycap,
}

/// Every role.
pub const ROLES: [Role; 12] = [
    Role::Text,
    Role::Title,
    Role::Strong,
    Role::Pace,
    Role::Reach,
    Role::Small,
    Role::Focus,
    Role::Strip,
    Role::Notice,
    Role::Found,
    Role::Frame,
    Role::Keycap,
];

/// The accent's paper and ink (#005f87 and #ffffff).
const ACCENT: (Color, Color) = (Color::Indexed(24), Color::Indexed(231));

impl Appearance {
    /// The style of a role.
    pub fn style(self, role: Role) -> Style {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let reversed = bold.add_modifier(Modifier::REVERSED);
        match role {
            Role::Text | Role::Small | Role::Frame | Role::Pace => plain,
            Role::Title | Role::Strong | Role::Reach | Role::Notice | Role::Keycap => bold,
            Role::Focus if self.colour => bold.bg(ACCENT.0).fg(ACCENT.1),
            Role::Focus | Role::Strip | Role::Found => reversed,
        }
    }

    /// The text, in ASCII where nothing else can be shown.
    pub fn text(self, text: &str) -> Cow<'_, str> {
        if self.ascii { Cow::Owned(crate::base::text::to_ascii(text)) } else { Cow::Borrowed(text) }
    }
}
