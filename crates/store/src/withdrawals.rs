//! Withdrawals from contracts, each with its receipt.

use crate::{Error, Result, Tx, sql};
use domain::withdrawal::Receipt;
use jiff::Timestamp;

/// A withdrawal as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// Opens the receipt for whoever has it.
    pub token: String,
    /// Its case's row.
    pub case_id: i64,
    /// Its case's number; empty before it was read.
    pub number: String,
    /// The shop's id of the order, where it is known.
    pub shop_id: Option<String>,
    /// What was declared, and when it came.
    pub receipt: Receipt,
    /// IANA name of the zone in which its client is told when it came.
    pub zone: String,
}

fn wrong(what: impl std::fmt::Display) -> Error {
    Error::Inconsistent { table: "withdrawals", what: what.to_string() }
}

/// Keeps one.
pub async fn insert(tx: &mut Tx, new: &Withdrawal) -> Result<()> {
    let receipt = serde_json::to_string(&new.receipt).map_err(wrong)?;
    let at: Timestamp = new.receipt.at;
    let values = [
        (&new.token).into(),
        new.case_id.into(),
        new.shop_id.clone().into(),
        receipt.into(),
        (&new.zone).into(),
        at.into(),
    ];
    tx.execute(sql!("withdrawals/insert"), &values).await.map(drop)
}

/// One by the token of its receipt.
pub async fn by_token(tx: &mut Tx, token: &str) -> Result<Option<Withdrawal>> {
    let row = tx.fetch_opt(sql!("withdrawals/by_token"), &[token.into()]).await?;
    row.map(|row| {
        Ok(Withdrawal {
            token: row.text(0),
            case_id: row.int(1),
            shop_id: row.text_opt(2),
            receipt: serde_json::from_str(row.str(3)).map_err(wrong)?,
            zone: row.text(4),
            number: row.text(6),
        })
    })
    .transpose()
}
