//! The queue: cases in groups by deadline, each with its fuse, the load of the
//! coming hours, and the views. It holds strings that are ready to show, so
//! that a page of three hundred rows costs a fraction of a millisecond.

use askama::Template;

use super::frame::Frame;

/// One of the saved views.
#[derive(Debug, Clone)]
pub struct View {
    /// Its word in the address.
    pub code: &'static str,
    /// Its name.
    pub name: String,
    /// How many cases it holds; empty where it is not counted.
    pub count: String,
    /// Open now.
    pub current: bool,
}

/// One bar of the load drawing.
#[derive(Debug, Clone, Copy)]
pub struct Bar {
    /// Height in hundredths of the drawing.
    pub height: u8,
    /// Above what can be cleared.
    pub hot: bool,
}

/// Answers due in each of the coming hours against what can be cleared.
#[derive(Debug, Clone, Default)]
pub struct Load {
    /// One bar an hour.
    pub bars: Vec<Bar>,
    /// The capacity line, in hundredths from the bottom; none when unknown.
    pub line: Option<u8>,
    /// Words under the drawing.
    pub ticks: Vec<String>,
    /// The same as a sentence.
    pub sentence: String,
}

impl Load {
    /// A drawing of `due` answers an hour where `rate` an hour can be cleared.
    pub fn draw(due: &[u32], rate: Option<u32>, ticks: Vec<String>, sentence: String) -> Self {
        let top = due.iter().copied().chain(rate).max().unwrap_or(0).max(1);
        let share = |n: u32| u8::try_from(u64::from(n) * 100 / u64::from(top)).unwrap_or(100);
        Self {
            bars: due
                .iter()
                .map(|n| Bar { height: share(*n), hot: rate.is_some_and(|rate| *n > rate) })
                .collect(),
            line: rate.map(share),
            ticks,
            sentence,
        }
    }

    pub(crate) fn width(&self) -> usize {
        self.bars.len() * 20
    }

    pub(crate) fn x(&self, at: &usize) -> usize {
        at * 20 + 1
    }

    pub(crate) fn y(&self, height: &u8) -> u8 {
        100_u8.saturating_sub(*height)
    }
}

/// One case in the queue.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its number.
    pub number: String,
    /// The sign of the channel it came by.
    pub icon: &'static str,
    /// The channel in words.
    pub channel: String,
    /// The client's name.
    pub name: String,
    /// What it is about.
    pub subject: String,
    /// Topic, piece, team: whatever helps to choose.
    pub place: String,
    /// The language of the client as a short code.
    pub lang: String,
    /// When the next answer is due, in words.
    pub due: String,
    /// The same for machines.
    pub due_iso: String,
    /// Past its deadline.
    pub late: bool,
    /// How much of the time is gone, 0 to 100.
    pub fuse: u8,
    /// Has words that nobody of the house has read.
    pub unread: bool,
    /// Open in the case column now.
    pub current: bool,
    /// Who is replying just now; empty for nobody.
    pub busy: String,
    /// Chosen for a deed on many before this page was made.
    pub chosen: bool,
}

impl Row {
    /// The fuse's width in steps of five, as classes have it.
    pub(crate) fn step(&self) -> u8 {
        self.fuse.min(100).div_ceil(5) * 5
    }

    pub(crate) fn hot(&self) -> bool {
        self.late || self.fuse >= 70
    }
}

/// Cases with a like deadline.
#[derive(Debug, Clone)]
pub struct Group {
    /// `overdue`, `hour`, `today`, `later`, `waiting`, `snoozed`, `done`.
    pub code: &'static str,
    /// Its name.
    pub name: String,
    /// How many there are, shown or not.
    pub count: String,
    /// Those on this page.
    pub rows: Vec<Row>,
}

/// Another page of the queue.
#[derive(Debug, Clone)]
pub struct Turn {
    /// The place it begins after.
    pub to: String,
    /// What is said of it.
    pub name: String,
}

/// The queue.
#[derive(Debug, Clone)]
pub struct Queue {
    /// The name of the open view.
    pub title: String,
    /// `view=mine` and the like with the place, to be kept on every link.
    pub keep: String,
    /// The views.
    pub views: Vec<View>,
    /// The load; empty bars draw nothing.
    pub load: Load,
    /// The groups, most pressing first, none empty.
    pub groups: Vec<Group>,
    /// What is said when every group is empty.
    pub empty: String,
    /// The next page, when there is one.
    pub next: Option<Turn>,
    /// The first page, when this is another.
    pub start: Option<Turn>,
    /// Rows carry boxes for a deed on many.
    pub select: bool,
    /// Cases chosen that are not on this page.
    pub elsewhere: Vec<String>,
    /// What the box says that takes the whole view.
    pub every: String,
}

impl Queue {
    /// The open view's word.
    pub(crate) fn view(&self) -> &'static str {
        self.views.iter().find(|view| view.current).map_or("triage", |view| view.code)
    }

    /// The pages to turn to, each with its identifier; the next one first.
    pub(crate) fn turns(&self) -> impl Iterator<Item = (&'static str, &Turn)> {
        let next = self.next.iter().map(|turn| ("turn-next", turn));
        next.chain(self.start.iter().map(|turn| ("turn-start", turn)))
    }
}

/// The desk with no case open.
#[derive(Clone, Template)]
#[template(path = "desk/desk.html")]
pub struct DeskPage {
    /// What stands round it.
    pub frame: Frame,
    /// The queue.
    pub queue: Queue,
    /// The first case to open, where there is one.
    pub first: Option<super::frame::Link>,
}

/// The queue alone, for a live refresh.
#[derive(Clone, Template)]
#[template(path = "desk/queue.html")]
pub struct QueuePart {
    /// What stands round it.
    pub frame: Frame,
    /// The queue.
    pub queue: Queue,
}
