//! The sheet of shortcuts and the palette's list of commands. The same table
//! is printed on the sheet, drawn on buttons, and read by the script.

use askama::Template;
use words::Words;

use super::frame::Frame;

/// One shortcut.
#[derive(Debug, Clone)]
pub struct Key {
    /// The keys as they are written.
    pub keys: &'static [&'static str],
    /// What they do.
    pub what: String,
}

/// The page.
#[derive(Clone, Template)]
#[template(path = "desk/keys.html")]
pub struct KeysPage {
    /// What stands round it.
    pub frame: Frame,
    /// The shortcuts.
    pub keys: Vec<Key>,
}

impl KeysPage {
    /// The sheet in the reader's words.
    pub fn new(frame: Frame) -> Self {
        Self { keys: sheet(frame.w), frame }
    }
}

/// Every shortcut.
pub fn sheet(w: &Words) -> Vec<Key> {
    let key = |keys, what| Key { keys, what };
    vec![
        key(&["J", "K"], w.t("desk-key-move")),
        key(&["Enter"], w.t("desk-key-open")),
        key(&["J", "Enter"], w.t("desk-key-turn")),
        key(&["R"], w.t("desk-key-reply")),
        key(&["N"], w.t("desk-key-note")),
        key(&["Ctrl", "Enter"], w.t("desk-key-send")),
        key(&["/"], w.t("desk-key-phrases")),
        key(&["A"], w.t("desk-key-assign")),
        key(&["H"], w.t("desk-key-snooze")),
        key(&["X"], w.t("desk-key-escalate")),
        key(&["E"], w.t("desk-key-resolve")),
        key(&["Z"], w.t("desk-key-undo")),
        key(&["Ctrl", "K"], w.t("desk-key-palette")),
        key(&["?"], w.t("desk-key-sheet")),
    ]
}
