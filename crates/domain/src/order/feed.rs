//! What the shop tells of an order, in whatever order and however often it tells it.
//!
//! A telling is kept as it was heard; where the order stands is read from the whole set of them,
//! laid in the order in which they happened. So neither the sequence nor the number of tellings
//! changes anything. What would lead backwards (a parcel that is prepared again after it was
//! shipped, an order cancelled after it has left) is kept and flagged for a person, and has no
//! effect.
//!
//! [`TABLE`] is the whole machine for one track (the order, or one of its parcels); a test tries
//! every telling on every status.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{Line, LineId, MOST_TOLD, Parcel, ParcelId, Refusal, Units};
use crate::vocabulary::{UnknownWord, word_list};

word_list! {
    /// Where an order or a parcel stands.
    OrderStatus ("status of an order") {
        /// Bought; nobody has touched it.
        Placed = "placed",
        /// It is being picked and packed.
        Preparing = "preparing",
        /// With the carrier.
        Shipped = "shipped",
        /// With the client.
        Delivered = "delivered",
        /// It will not come.
        Cancelled = "cancelled",
    }
}

/// What a telling of a status does where the order stands at another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It is the new status.
    Applies,
    /// It was known.
    Same,
    /// It leads backwards: kept, flagged, not applied.
    Backwards,
}

/// Every status by every status that can be told.
pub const TABLE: &[(OrderStatus, [Step; 5])] = {
    use OrderStatus as O;
    use Step::{Applies as A, Backwards as B, Same as S};
    &[
        // told:       placed preparing shipped delivered cancelled
        (O::Placed, [S, A, A, A, A]),
        (O::Preparing, [B, S, A, A, A]),
        (O::Shipped, [B, B, S, A, B]),
        (O::Delivered, [B, B, B, S, B]),
        (O::Cancelled, [B, B, B, B, S]),
    ]
};

/// What a telling does, by the table.
#[must_use]
pub fn step(stands: OrderStatus, told: OrderStatus) -> Step {
    TABLE
        .iter()
        .find(|(status, _)| *status == stands)
        .and_then(|(_, steps)| {
            let place = OrderStatus::ALL.iter().position(|status| *status == told)?;
            steps.get(place).copied()
        })
        .unwrap_or(Step::Backwards)
}

/// One telling of the shop.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// The shop's id of the telling; told again, it counts once.
    pub id: String,
    /// When it happened, by the shop.
    pub at: Timestamp,
    /// What.
    pub what: What,
}

/// What the shop tells.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "told", rename_all = "snake_case", deny_unknown_fields)]
pub enum What {
    /// It was placed.
    Placed {},
    /// It is being prepared; without a parcel, all of it.
    Preparing {
        /// Which parcel.
        #[serde(default)]
        parcel: Option<ParcelId>,
    },
    /// It has left; without a parcel, all of it.
    Shipped {
        /// Which parcel.
        #[serde(default)]
        parcel: Option<ParcelId>,
    },
    /// It has come; without a parcel, all of it.
    Delivered {
        /// Which parcel.
        #[serde(default)]
        parcel: Option<ParcelId>,
    },
    /// It will not come; without units, all of it.
    Cancelled {
        /// Which units.
        #[serde(default)]
        units: Option<Vec<Units>>,
    },
}

impl What {
    /// The status that is told.
    #[must_use]
    pub const fn status(&self) -> OrderStatus {
        match self {
            What::Placed {} => OrderStatus::Placed,
            What::Preparing { .. } => OrderStatus::Preparing,
            What::Shipped { .. } => OrderStatus::Shipped,
            What::Delivered { .. } => OrderStatus::Delivered,
            What::Cancelled { .. } => OrderStatus::Cancelled,
        }
    }

    /// The parcel of which it is told, where it is one.
    #[must_use]
    pub fn parcel(&self) -> Option<&ParcelId> {
        match self {
            What::Preparing { parcel } | What::Shipped { parcel } | What::Delivered { parcel } => {
                parcel.as_ref()
            }
            What::Placed {} | What::Cancelled { .. } => None,
        }
    }
}

/// Everything that was told of an order.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Feed {
    told: Vec<Told>,
}

impl Feed {
    /// What was told, in the order in which it was heard.
    #[must_use]
    pub fn told(&self) -> &[Told] {
        &self.told
    }

    /// Adds a telling; `false` where it was known.
    ///
    /// # Errors
    /// [`Refusal::SameIdOtherContent`] when its id was used for something else,
    /// [`Refusal::TooMuchTold`] beyond [`MOST_TOLD`].
    pub(super) fn add(&mut self, told: Told) -> Result<bool, Refusal> {
        match self.told.iter().find(|known| known.id == told.id) {
            Some(known) if *known == told => return Ok(false),
            Some(_) => return Err(Refusal::SameIdOtherContent),
            None => {}
        }
        if self.told.len() >= MOST_TOLD {
            return Err(Refusal::TooMuchTold);
        }
        self.told.push(told);
        Ok(true)
    }

    /// Where the order stands, given its lines and parcels.
    #[must_use]
    pub fn standing(&self, lines: &[Line], parcels: &[Parcel]) -> Standing {
        let mut told: Vec<&Told> = self.told.iter().collect();
        told.sort_by(|a, b| (a.at, a.what.status(), &a.id).cmp(&(b.at, b.what.status(), &b.id)));
        let mut standing = Standing::new(parcels);
        for telling in told {
            if !standing.takes(telling, lines, parcels) {
                standing.flagged.push(telling.id.clone());
            }
        }
        standing
    }
}

/// Since when a track stands at each status it has reached.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Track {
    /// Being prepared since.
    pub preparing: Option<Timestamp>,
    /// Shipped at.
    pub shipped: Option<Timestamp>,
    /// Delivered at.
    pub delivered: Option<Timestamp>,
    /// Cancelled at.
    pub cancelled: Option<Timestamp>,
}

impl Track {
    /// Its status.
    #[must_use]
    pub const fn status(&self) -> OrderStatus {
        if self.cancelled.is_some() {
            OrderStatus::Cancelled
        } else if self.delivered.is_some() {
            OrderStatus::Delivered
        } else if self.shipped.is_some() {
            OrderStatus::Shipped
        } else if self.preparing.is_some() {
            OrderStatus::Preparing
        } else {
            OrderStatus::Placed
        }
    }

    /// Takes a status where the order or parcel stands at `stands`. Tellings come in the order in
    /// which they happened, so of two of one status the first counts.
    fn reach(&mut self, stands: OrderStatus, status: OrderStatus, at: Timestamp) -> bool {
        if step(stands, status) == Step::Backwards {
            return false;
        }
        let place = match status {
            OrderStatus::Placed => return true,
            OrderStatus::Preparing => &mut self.preparing,
            OrderStatus::Shipped => &mut self.shipped,
            OrderStatus::Delivered => &mut self.delivered,
            OrderStatus::Cancelled => &mut self.cancelled,
        };
        place.get_or_insert(at);
        true
    }
}

/// Where an order stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What was told of the order as a whole.
    pub whole: Track,
    /// What was told of each parcel that is known or was told of.
    pub parcels: BTreeMap<ParcelId, Track>,
    /// Units that will not come.
    pub cancelled: BTreeMap<LineId, u32>,
    /// Ids of the tellings that lead backwards.
    pub flagged: Vec<String>,
}

impl Standing {
    fn new(parcels: &[Parcel]) -> Standing {
        Standing {
            whole: Track::default(),
            parcels: parcels.iter().map(|parcel| (parcel.id.clone(), Track::default())).collect(),
            cancelled: BTreeMap::new(),
            flagged: Vec::new(),
        }
    }

    /// Takes a telling, or says that it leads backwards.
    fn takes(&mut self, told: &Told, lines: &[Line], parcels: &[Parcel]) -> bool {
        let (status, whole) = (told.what.status(), self.whole.status());
        if let Some(parcel) = told.what.parcel() {
            // What was told of the order as a whole holds for each of its parcels.
            let track = self.parcels.entry(parcel.clone()).or_default();
            return track.reach(track.status().max(whole), status, told.at);
        }
        match &told.what {
            What::Cancelled { units: Some(units) } => self.cancels(units, lines, parcels),
            // The rest of an order may follow a parcel that has gone before.
            What::Shipped { .. } | What::Delivered { .. } => {
                self.whole.reach(whole, status, told.at)
            }
            What::Cancelled { units: None } | What::Preparing { .. } | What::Placed {} => {
                let furthest = self.parcels.values().map(Track::status).max().unwrap_or(whole);
                self.whole.reach(furthest.max(whole), status, told.at)
            }
        }
    }

    /// Cancels units that have not left; all of them or none.
    fn cancels(&mut self, units: &[Units], lines: &[Line], parcels: &[Parcel]) -> bool {
        if self.whole.status() >= OrderStatus::Shipped {
            return false;
        }
        let mut cancelled = self.cancelled.clone();
        for Units { line, quantity } in units {
            let Some(bought) = lines.iter().find(|known| known.id == *line) else { return false };
            let sum = cancelled.entry(line.clone()).or_default();
            *sum = sum.saturating_add(*quantity);
            if sum.saturating_add(self.departed(bought, parcels)) > bought.quantity {
                return false;
            }
        }
        self.cancelled = cancelled;
        true
    }

    fn in_parcels(
        &self,
        line: &LineId,
        parcels: &[Parcel],
        reached: impl Fn(&Track) -> Option<Timestamp>,
    ) -> u32 {
        parcels
            .iter()
            .filter(|parcel| self.parcels.get(&parcel.id).and_then(&reached).is_some())
            .flat_map(|parcel| &parcel.units)
            .filter(|units| units.line == *line)
            .fold(0_u32, |sum, units| sum.saturating_add(units.quantity))
    }

    /// Units of a line that will not come.
    #[must_use]
    pub fn cancelled(&self, line: &Line) -> u32 {
        if self.whole.cancelled.is_some() {
            return line.quantity;
        }
        self.cancelled.get(&line.id).copied().unwrap_or(0)
    }

    /// When a parcel was delivered: as was told of it, or of the order as a whole.
    #[must_use]
    pub fn parcel_delivered(&self, parcel: &ParcelId) -> Option<Timestamp> {
        self.parcels.get(parcel).and_then(|track| track.delivered).or(self.whole.delivered)
    }

    /// Units of a line that have left the warehouse.
    #[must_use]
    pub fn departed(&self, line: &Line, parcels: &[Parcel]) -> u32 {
        if matches!(self.whole.status(), OrderStatus::Shipped | OrderStatus::Delivered) {
            return line.quantity;
        }
        self.in_parcels(&line.id, parcels, |track| track.shipped.or(track.delivered))
    }

    /// Units of a line that are with the client, or were.
    #[must_use]
    pub fn delivered(&self, line: &Line, parcels: &[Parcel]) -> u32 {
        let left = line.quantity - self.cancelled(line).min(line.quantity);
        if self.whole.status() == OrderStatus::Delivered || self.silent_parcels_came(parcels) {
            return left;
        }
        self.in_parcels(&line.id, parcels, |track| track.delivered).min(left)
    }

    /// Whether parcels of which the shop does not say what is in them are all delivered.
    fn silent_parcels_came(&self, parcels: &[Parcel]) -> bool {
        !parcels.is_empty()
            && parcels.iter().any(|parcel| parcel.units.is_empty())
            && parcels.iter().all(|parcel| self.parcel_delivered(&parcel.id).is_some())
    }

    /// The status of the order: delivered when all that is to come has come, shipped when any of
    /// it has left.
    #[must_use]
    pub fn status(&self, lines: &[Line], parcels: &[Parcel]) -> OrderStatus {
        let all_cancelled =
            !lines.is_empty() && lines.iter().all(|line| self.cancelled(line) >= line.quantity);
        if self.whole.cancelled.is_some() || all_cancelled {
            return OrderStatus::Cancelled;
        }
        let came = |line: &Line| {
            self.delivered(line, parcels).saturating_add(self.cancelled(line)) >= line.quantity
        };
        let furthest = self.parcels.values().map(Track::status).max();
        let furthest = furthest.unwrap_or(OrderStatus::Placed).max(self.whole.status());
        if furthest == OrderStatus::Delivered && !lines.iter().all(came) {
            return OrderStatus::Shipped;
        }
        furthest
    }
}
