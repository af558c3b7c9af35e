//! The number of the house's set-up, by which every node knows that it must
//! read regions, teams, promises and the rest again.

use crate::{Result, Tx, sql};

/// Which set-up is in force.
pub async fn revision(tx: &mut Tx) -> Result<i64> {
    Ok(tx.fetch_one(sql!("house/revision"), &[]).await?.int(0))
}

/// Moves the number. Called first in every change of the set-up or of people:
/// its row lock makes such changes come one after another, so that two
/// administrators cannot both be the other's last.
pub async fn bump(tx: &mut Tx) -> Result<i64> {
    Ok(tx.fetch_one(sql!("house/bump"), &[]).await?.int(0))
}
