//! Roles and their styles: only the 16 named colours, and no meaning by colour alone.

use std::borrow::Cow;

use ratatui::style::{Color, Modifier, Style};

/// The abilities of the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appearance {
    /// ASCII characters only.
    pub ascii: bool,
    /// Colours; without them there is bold and reverse.
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
    /// The row that the keys act on.
    Focus,
    /// The strip with help.
    Strip,
    /// A notice to the person.
    Notice,
    /// Header, footer and rules.
    Frame,
}

impl Appearance {
    /// The style of a role.
    pub fn style(self, role: Role) -> Style {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let tint = |style: Style, colour| if self.colour { style.fg(colour) } else { style };
        match role {
            Role::Text | Role::Small => plain,
            Role::Title => tint(bold, Color::Cyan),
            Role::Strong | Role::Reach => bold,
            Role::Pace => tint(plain, Color::Cyan),
            Role::Focus => bold.add_modifier(Modifier::REVERSED),
            Role::Strip => tint(bold, Color::Yellow),
            Role::Notice => tint(plain, Color::Yellow),
            Role::Frame => tint(plain, Color::DarkGray),
        }
    }

    /// The text, in ASCII where nothing else can be shown.
    pub fn text(self, text: &str) -> Cow<'_, str> {
        if self.ascii { Cow::Owned(crate::base::text::to_ascii(text)) } else { Cow::Borrowed(text) }
    }
}
