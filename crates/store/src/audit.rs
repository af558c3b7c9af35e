//! The audit log: append-only, written in the deed's own transaction, and
//! chained afterwards by one linker. Chaining inside each transaction would
//! make all of PostgreSQL queue behind one fsync; here the links follow within
//! a second, in commit order, and one flipped byte anywhere is found.

use crate::timeline::By;
use crate::{Result, Row, Tx, sql, sql_forked};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// A deed to be written down. No names, addresses or words: references only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed<'d> {
    /// Who.
    pub by: By,
    /// What was done, such as `case.resolve` or `person.disable`.
    pub verb: &'d str,
    /// To what, such as `case:CS-9M2D-R7KC` or `person:12`.
    pub thing: &'d str,
    /// How it was, as JSON.
    pub before: Option<&'d str>,
    /// How it is now, as JSON.
    pub after: Option<&'d str>,
}

/// Writes a deed down.
pub async fn record(tx: &mut Tx, deed: &Deed<'_>, now: Timestamp) -> Result<()> {
    let number = tx.next_log_number().await?;
    tx.execute(
        sql!("audit/insert"),
        &[
            number,
            now.into(),
            deed.by.kind.into(),
            deed.by.id.into(),
            deed.verb.into(),
            deed.thing.into(),
            deed.before.into(),
            deed.after.into(),
        ],
    )
    .await
    .map(drop)
}

/// A deed as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Row id.
    pub id: i64,
    /// When.
    pub at: Timestamp,
    /// `client`, `staff`, `integration` or `system`.
    pub actor_kind: String,
    /// Who of those.
    pub actor_id: Option<i64>,
    /// What.
    pub verb: String,
    /// To what.
    pub thing: String,
    /// How it was.
    pub before: Option<String>,
    /// How it became.
    pub after: Option<String>,
}

fn recorded(r: &Row, at: usize) -> Recorded {
    Recorded {
        id: 0,
        at: r.instant(at),
        actor_kind: r.text(at + 1),
        actor_id: r.int_opt(at + 2),
        verb: r.text(at + 3),
        thing: r.text(at + 4),
        before: r.text_opt(at + 5),
        after: r.text_opt(at + 6),
    }
}

/// The log, newest first, below a row id.
pub async fn list(tx: &mut Tx, below: Option<i64>, limit: i64) -> Result<Vec<Recorded>> {
    let rows =
        tx.fetch(sql!("audit/list"), &[below.unwrap_or(i64::MAX).into(), limit.into()]).await?;
    Ok(rows.iter().map(|r| Recorded { id: r.int(0), ..recorded(r, 1) }).collect())
}

/// One link: hash of the link before and of the deed, each part with its length.
fn link(before: &[u8], deed: &Recorded) -> Vec<u8> {
    let mut hash = Sha256::new();
    let mut part = |bytes: Option<&[u8]>| match bytes {
        Some(bytes) => {
            hash.update([1]);
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        }
        None => hash.update([0]),
    };
    part(Some(before));
    part(Some(&deed.id.to_be_bytes()));
    part(Some(&deed.at.as_microsecond().to_be_bytes()));
    part(Some(deed.actor_kind.as_bytes()));
    part(deed.actor_id.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
    part(Some(deed.verb.as_bytes()));
    part(Some(deed.thing.as_bytes()));
    part(deed.before.as_deref().map(str::as_bytes));
    part(deed.after.as_deref().map(str::as_bytes));
    hash.finalize().to_vec()
}

/// Where the chain stands: how many links, and the last one's hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// How many links.
    pub no: i64,
    /// The last deed covered.
    pub audit_id: i64,
    /// The last link.
    pub hash: Vec<u8>,
}

/// Where the chain stands.
pub async fn head(tx: &mut Tx) -> Result<Head> {
    Ok(match tx.fetch_opt(sql!("audit/head"), &[]).await? {
        Some(r) => Head { no: r.int(0), audit_id: r.int(1), hash: r.bytes(2) },
        None => Head { no: 0, audit_id: 0, hash: Vec::new() },
    })
}

/// Chains what is not chained yet; how many deeds that were. Only one process
/// of all does it at a time.
pub async fn chain(tx: &mut Tx, limit: i64) -> Result<u64> {
    if tx.fetch_one(sql_forked!("audit/lead"), &[]).await?.int(0) == 0 {
        return Ok(0);
    }
    let mut head = head(tx).await?;
    let rows =
        tx.fetch(sql_forked!("audit/unchained"), &[head.audit_id.into(), limit.into()]).await?;
    let mut count = 0;
    for row in &rows {
        let deed = Recorded { id: row.int(0), ..recorded(row, 1) };
        head.no += 1;
        head.hash = link(&head.hash, &deed);
        tx.execute(
            sql!("audit/chain"),
            &[head.no.into(), deed.id.into(), head.hash.clone().into()],
        )
        .await?;
        count += 1;
    }
    Ok(count)
}

/// What a check of the chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Every link holds.
    Whole(Head),
    /// The chain breaks here.
    Broken {
        /// The link's number.
        no: i64,
        /// The deed's row id.
        audit_id: i64,
        /// Which deed it claims to be, where it can be read.
        deed: Option<Box<Recorded>>,
    },
    /// Deeds lie before the head that no link covers.
    Unlinked(i64),
    /// The chain's end was taken away, and perhaps made anew: it does not have
    /// what was written down of it.
    Cut {
        /// The link that was written down.
        kept: i64,
        /// How many there are.
        no: i64,
    },
}

/// A link as it was written down outside the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its number.
    pub no: i64,
    /// Its hash.
    pub hash: Vec<u8>,
}

/// Whether the chain has a link as it was written down.
pub async fn holds(tx: &mut Tx, kept: &Kept) -> Result<bool> {
    let found = tx.fetch_opt(sql!("audit/link_at"), &[kept.no.into()]).await?;
    Ok(found.is_some_and(|row| row.bytes(0) == kept.hash))
}

/// Checks every link, and that one written down is among them.
pub async fn verify_against(tx: &mut Tx, kept: Option<&Kept>) -> Result<Verdict> {
    let verdict = verify(tx).await?;
    if let (Verdict::Whole(head), Some(kept)) = (&verdict, kept)
        && !holds(tx, kept).await?
    {
        return Ok(Verdict::Cut { kept: kept.no, no: head.no });
    }
    Ok(verdict)
}

/// Checks every link.
pub async fn verify(tx: &mut Tx) -> Result<Verdict> {
    let mut head = Head { no: 0, audit_id: 0, hash: Vec::new() };
    loop {
        let rows = tx.fetch(sql!("audit/links"), &[head.no.into(), 1000_i64.into()]).await?;
        if rows.is_empty() {
            break;
        }
        for row in &rows {
            let (no, audit_id) = (row.int(0), row.int(1));
            let deed = row.int_opt(10).map(|id| Recorded { id, ..recorded(row, 3) });
            let holds = no == head.no + 1
                && audit_id > head.audit_id
                && deed.as_ref().is_some_and(|d| link(&head.hash, d) == row.bytes(2));
            if !holds {
                return Ok(Verdict::Broken { no, audit_id, deed: deed.map(Box::new) });
            }
            head = Head { no, audit_id, hash: row.bytes(2) };
        }
    }
    let unlinked =
        tx.fetch_one(sql!("audit/count_unlinked"), &[head.audit_id.into()]).await?.int(0);
    Ok(if unlinked == 0 { Verdict::Whole(head) } else { Verdict::Unlinked(unlinked) })
}
