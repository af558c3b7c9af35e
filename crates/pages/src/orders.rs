//! Orders, returns and money in a sentence: what portal, desk and letters say alike.

use domain::entry::ClientEntry;
use domain::exchange::ExchangeState;
use domain::money::Money;
use domain::order::change::{ChangeKind, ChangeState};
use domain::returns::refund::RefundState;
use domain::returns::{Shown, WayBack};
use jiff::Timestamp;
use words::Words;

/// An amount as the reader writes it.
#[must_use]
pub fn money(w: &Words, amount: Money) -> String {
    w.money(amount.minor(), amount.currency().code())
}

/// The word of a list for one of its codes.
#[must_use]
pub fn word(w: &Words, list: &str, code: &str) -> String {
    w.t(&format!("{list}-{}", code.replace('_', "-")))
}

/// Where a piece that comes back stands.
#[must_use]
pub fn shown(w: &Words, shown: Shown) -> String {
    word(w, "return-status", shown.code())
}

/// How money stands, with its amount.
#[must_use]
pub fn refund(w: &Words, amount: Money, state: RefundState) -> String {
    let key = format!("refund-state-{}", state.code());
    w.ta(&key, &[("amount", money(w, amount).into())])
}

/// How a change stands; `until` is by when the shop answers, in words.
#[must_use]
pub fn change(w: &Words, kind: ChangeKind, state: ChangeState, until: String) -> String {
    let state = w.ta(&format!("change-state-{}", state.code()), &[("moment", until.into())]);
    let args = [("change", word(w, "change-kind", kind.code()).into()), ("state", state.into())];
    w.ta("entry-change", &args)
}

/// Where the other piece of an exchange stands; `until` is until when it is held, in words.
#[must_use]
pub fn exchange(w: &Words, piece: &str, state: ExchangeState, until: Option<String>) -> String {
    let args = [("piece", piece.to_owned().into()), ("moment", until.unwrap_or_default().into())];
    w.ta(&format!("exchange-state-{}", state.code()), &args)
}

/// How a piece comes back.
#[must_use]
pub fn way(w: &Words, way: WayBack) -> String {
    w.ta("entry-way", &[("way", word(w, "return-way", way.code()).into())])
}

/// What an entry about an order says; none for an entry about something else.
#[must_use]
pub fn happened(
    w: &Words,
    entry: &ClientEntry,
    moment: &dyn Fn(Timestamp) -> String,
) -> Option<String> {
    Some(match entry {
        ClientEntry::ReturnStands { piece, status } => w.ta(
            "entry-return",
            &[("piece", piece.as_str().into()), ("status", shown(w, *status).into())],
        ),
        ClientEntry::RefundStands { amount, state } => refund(w, *amount, *state),
        ClientEntry::ChangeStands { change: kind, state, until } => {
            change(w, *kind, *state, moment(*until))
        }
        ClientEntry::ExchangeStands { piece, state, until } => {
            exchange(w, piece, *state, until.map(moment))
        }
        ClientEntry::WayChosen { way: by } => way(w, *by),
        ClientEntry::ExaminationStands { stands } => word(w, "examination", stands.code()),
        _ => return None,
    })
}

/// What another piece costs more or less, in words.
#[must_use]
pub fn more_words(w: &Words, more: Money) -> String {
    if more.is_zero() {
        return w.t("exchange-same");
    }
    let zero = Money::zero(more.currency());
    let (key, amount) = if more.is_negative() {
        ("exchange-less", zero.minus(more).unwrap_or(zero))
    } else {
        ("exchange-more", more)
    };
    w.ta(key, &[("amount", money(w, amount).into())])
}
