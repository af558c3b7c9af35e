//! The machines of orders and of what comes back, as one document. A test of this file compares
//! it with `docs/machines/order.md`.

use std::fmt::{Display, Write as _};

use super::change::{self, ChangeAct};
use super::{OrderStatus, Step, TABLE};
use crate::exchange::{self, ExchangeAct};
use crate::returns::Shown;
use crate::returns::custody::{self, CustodyAct};
use crate::returns::permission::{self, PermissionAct, PermissionState};
use crate::returns::refund::{self, RefundAct};
use crate::withdrawal::{self, WithdrawalAct};

/// One table: acts downwards, states across, as the document of a case has it.
fn table<S: Display, A: Display>(
    out: &mut String,
    (title, note): (&str, &str),
    states: &[S],
    acts: &[A],
    cell: impl Fn(usize, usize) -> String,
) {
    let _ = write!(out, "\n## {title}\n\n{note}\n\n| |");
    for state in states {
        let _ = write!(out, " {state} |");
    }
    out.push_str("\n| --- |");
    out.push_str(&" --- |".repeat(states.len()));
    for (row, act) in acts.iter().enumerate() {
        let _ = write!(out, "\n| `{act}` |");
        for column in 0..states.len() {
            let _ = write!(out, " {} |", cell(column, row));
        }
    }
    out.push('\n');
}

/// A state, or a dash where the act is refused.
fn or_dash<S: Display>(state: Option<&Option<S>>) -> String {
    match state {
        Some(Some(state)) => state.to_string(),
        _ => "–".to_owned(),
    }
}

/// A machine whose rows are a state and what each act makes of it.
fn machine<S: Display + Copy, A: Display, const N: usize>(
    out: &mut String,
    about: (&str, &str),
    rows: &[(S, [Option<S>; N])],
    acts: &[A],
) {
    let states: Vec<S> = rows.iter().map(|(state, _)| *state).collect();
    table(out, about, &states, acts, |column, row| {
        or_dash(rows.get(column).and_then(|(_, cells)| cells.get(row)))
    });
}

/// All tables as Markdown, for `docs/machines/order.md`.
#[must_use]
pub fn tables_markdown() -> String {
    let mut out = String::from(
        "# Orders and what comes back: states by acts\n\nWritten by `cargo xtask machines` from the machines under `domain/src/order`, `returns`, `exchange`\nand `withdrawal`; tests beside each compare its table with what it does. A dash is a refusal.\n",
    );
    let status = (
        "What the shop tells of an order or a parcel",
        "Told downwards, standing across. *backwards* is kept and flagged, and has no effect.",
    );
    table(&mut out, status, OrderStatus::ALL, OrderStatus::ALL, |column, row| {
        let cell = TABLE.get(column).and_then(|(_, steps)| Some((steps.get(row)?, row)));
        match cell {
            Some((Step::Applies, row)) => {
                OrderStatus::ALL.get(row).map(ToString::to_string).unwrap_or_default()
            }
            Some((Step::Same, _)) => "same".to_owned(),
            _ => "*backwards*".to_owned(),
        }
    });
    let about = (
        "A change that is proposed to the shop",
        "The sample that was declined was so by the shop; one that was overtaken by the warehouse can still be confirmed.",
    );
    machine(&mut out, about, change::TABLE, ChangeAct::ALL);
    let about =
        ("Whether a line may come back", "What was refused is granted only by a named person.");
    table(&mut out, about, PermissionState::ALL, PermissionAct::ALL, |column, row| {
        let (state, act) = (PermissionState::ALL.get(column), PermissionAct::ALL.get(row));
        let found = permission::TABLE
            .iter()
            .find(|(from, does, _)| Some(from) == state && Some(does) == act);
        or_dash(found.map(|(_, _, to)| to))
    });
    let about = (
        "In whose hands a unit is",
        "For one unit, found as it was sold. What is told late leaves it where it is.",
    );
    machine(&mut out, about, custody::TABLE, CustodyAct::ALL);
    let about = (
        "Money that was asked of the payment adapter",
        "The alarm is one of silence; one of contradiction ends only by a person.",
    );
    machine(&mut out, about, refund::TABLE, RefundAct::ALL);
    let about = (
        "An exchange",
        "With nothing to pay and the piece back; a hold lapses only when it has run out.",
    );
    machine(&mut out, about, exchange::TABLE, ExchangeAct::ALL);
    let about = ("A withdrawal", "Two steps; declared twice is declared once.");
    machine(&mut out, about, withdrawal::TABLE, WithdrawalAct::ALL);
    out.push_str(
        "\n## What people are shown of a line that comes back\n\nRead from permission, custody and money by one function.\n\n| status | turn |\n| --- | --- |\n",
    );
    for shown in Shown::ALL {
        let _ = writeln!(out, "| {shown} | {} |", shown.turn());
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_document_is_as_the_code_prints_it() {
        let document = include_str!("../../../../docs/machines/order.md");
        let printed = super::tables_markdown();
        assert!(document == printed, "docs/machines/order.md should be:\n{printed}");
    }
}
