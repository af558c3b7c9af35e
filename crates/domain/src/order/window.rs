//! The time left until the warehouse picks an order.
//!
//! Picking begins after so much open time of the warehouse: a forecast, by its hours and
//! holidays. When that time has come and the shop has told nothing, an order can still be asked
//! to change, but may be taken from the shelf in any minute. What the shop tells ends it.

use jiff::{SignedDuration, Timestamp};

use super::{Order, OrderStatus};
use crate::hours::OpeningHours;
use crate::vocabulary::{UnknownWord, word_list};

word_list! {
    /// Whether an order has time left until it is picked.
    WindowState ("window of an order") {
        /// There is time.
        Open = "open",
        /// It may be picked in any minute.
        Due = "due",
        /// It was picked, or cancelled.
        Closed = "closed",
    }
}

/// The time until picking, with its facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// There is time.
    Open {
        /// When picking is expected to begin.
        until: Timestamp,
        /// How long that is, by the clock on the wall.
        left: SignedDuration,
        /// How much of it the warehouse is open.
        open_left: SignedDuration,
    },
    /// It may be picked in any minute.
    Due {
        /// Since when.
        since: Timestamp,
    },
    /// It is too late, or there is nothing to wait for.
    Closed {
        /// What the shop told.
        status: OrderStatus,
    },
}

impl Window {
    /// Its state without its facts.
    #[must_use]
    pub const fn state(&self) -> WindowState {
        match self {
            Window::Open { .. } => WindowState::Open,
            Window::Due { .. } => WindowState::Due,
            Window::Closed { .. } => WindowState::Closed,
        }
    }
}

/// When picking is expected to begin: after so much open time of the warehouse. A warehouse that
/// does not open within the reach of its calendar picks at once, as far as we can tell.
#[must_use]
pub fn picking_begins(
    placed_at: Timestamp,
    warehouse: &OpeningHours,
    after: SignedDuration,
) -> Timestamp {
    warehouse.add_open_time(placed_at, after).map_or(placed_at, |(at, _)| at)
}

/// The time left at an instant.
#[must_use]
pub fn window(
    order: &Order,
    warehouse: &OpeningHours,
    after: SignedDuration,
    now: Timestamp,
) -> Window {
    let status = order.status();
    if status != OrderStatus::Placed {
        return Window::Closed { status };
    }
    let until = picking_begins(order.written().placed_at, warehouse, after);
    if now >= until {
        return Window::Due { since: until };
    }
    Window::Open {
        until,
        left: until.duration_since(now),
        open_left: warehouse.open_time_between(now, until),
    }
}
