//! Files that clients and staff added: what is known of each. The bytes lie in
//! the object store ([`crate::Objects`]); a row is written only after they are
//! on disk, so there is never a row without its file.

use crate::{Result, Row, Tx, sql};
use domain::PhotoSlot;
use jiff::Timestamp;

/// What the scanner beside the house said of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scan {
    /// Nothing was found, or no scanner is configured.
    Clean,
    /// The scanner did not answer: kept, shown to nobody, offered to it again.
    Held,
    /// It found something: the bytes are gone.
    Refused,
}

impl Scan {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Scan::Clean => "clean",
            Scan::Held => "held",
            Scan::Refused => "refused",
        }
    }

    /// What is not known to be clean is shown to nobody.
    fn of(code: &str) -> Scan {
        match code {
            "clean" => Scan::Clean,
            "refused" => Scan::Refused,
            _ => Scan::Held,
        }
    }
}

/// A file as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Row id.
    pub id: i64,
    /// The unguessable name it is asked for by.
    pub token: String,
    /// Its case, once it has one.
    pub case_id: Option<i64>,
    /// The form it was added to, until then.
    pub intake_id: Option<i64>,
    /// What it shows.
    pub slot: PhotoSlot,
    /// The cleaned name it came with.
    pub name: String,
    /// `jpeg`, `png` or `pdf`.
    pub kind: String,
    /// Bytes as received.
    pub size: i64,
    /// SHA-256 of the bytes as received, hex.
    pub sha256: String,
    /// Content type of the copy that is shown.
    pub shown_type: String,
    /// Object of the shown copy.
    pub shown_key: String,
    /// Object of the small copy.
    pub thumb_key: Option<String>,
    /// Object of the sealed original.
    pub original_key: String,
    /// Pixels across, 0 for papers.
    pub width: i64,
    /// Pixels down.
    pub height: i64,
    /// When it came.
    pub created_at: Timestamp,
    /// Whether it may be shown.
    pub scan: Scan,
}

fn read(row: Row) -> File {
    File {
        id: row.int(0),
        token: row.text(1),
        case_id: row.int_opt(2),
        intake_id: row.int_opt(3),
        slot: row.str(4).parse().unwrap_or(PhotoSlot::Other),
        name: row.text(5),
        kind: row.text(6),
        size: row.int(7),
        sha256: row.text(8),
        shown_type: row.text(9),
        shown_key: row.text(10),
        thumb_key: row.text_opt(11),
        original_key: row.text(12),
        width: row.int(13),
        height: row.int(14),
        created_at: row.instant(15),
        scan: Scan::of(row.str(16)),
    }
}

/// Adds a file; `id` of the given one is ignored.
pub async fn insert(tx: &mut Tx, file: &File) -> Result<i64> {
    let row = tx
        .fetch_one(
            sql!("files/insert"),
            &[
                (&file.token).into(),
                file.case_id.into(),
                file.intake_id.into(),
                file.slot.code().into(),
                (&file.name).into(),
                (&file.kind).into(),
                file.size.into(),
                (&file.sha256).into(),
                (&file.shown_type).into(),
                (&file.shown_key).into(),
                file.thumb_key.as_deref().into(),
                (&file.original_key).into(),
                file.width.into(),
                file.height.into(),
                file.created_at.into(),
                file.scan.code().into(),
            ],
        )
        .await?;
    Ok(row.int(0))
}

/// A file by its token.
pub async fn find(tx: &mut Tx, token: &str) -> Result<Option<File>> {
    Ok(tx.fetch_opt(sql!("files/by_token"), &[token.into()]).await?.map(read))
}

/// The files of a case.
pub async fn of_case(tx: &mut Tx, case_id: i64) -> Result<Vec<File>> {
    Ok(tx.fetch(sql!("files/of_case"), &[case_id.into()]).await?.into_iter().map(read).collect())
}

/// What the files of a stretch of cases show, by the cases' rows.
pub async fn slots_between(tx: &mut Tx, after: i64, to: i64) -> Result<Vec<(i64, PhotoSlot)>> {
    let rows = tx.fetch(sql!("files/slots_between"), &[after.into(), to.into()]).await?;
    let of = |row: &Row| (row.int(0), row.str(1).parse().unwrap_or(PhotoSlot::Other));
    Ok(rows.iter().map(of).collect())
}

/// The files of a form.
pub async fn of_intake(tx: &mut Tx, intake_id: i64) -> Result<Vec<File>> {
    Ok(tx
        .fetch(sql!("files/of_intake"), &[intake_id.into()])
        .await?
        .into_iter()
        .map(read)
        .collect())
}

/// Files that wait for the scanner, after a row.
pub async fn held(tx: &mut Tx, after: i64, limit: i64) -> Result<Vec<File>> {
    let params = [after.into(), limit.into()];
    Ok(tx.fetch(sql!("files/held"), &params).await?.into_iter().map(read).collect())
}

/// Keeps what the scanner said of a file that waited; whether it still did.
pub async fn scanned(tx: &mut Tx, id: i64, scan: Scan) -> Result<bool> {
    Ok(tx.execute(sql!("files/scanned"), &[id.into(), scan.code().into()]).await? == 1)
}

/// Gives a form's file to the case it became.
pub async fn adopt(tx: &mut Tx, id: i64, case_id: i64) -> Result<()> {
    tx.execute(sql!("files/adopt"), &[id.into(), case_id.into()]).await.map(drop)
}

/// Takes a file off a form that was not sent yet; whether it was there.
pub async fn remove(tx: &mut Tx, token: &str, intake_id: i64) -> Result<bool> {
    Ok(tx.execute(sql!("files/remove"), &[token.into(), intake_id.into()]).await? == 1)
}

/// How many files and bytes hang on a case.
pub async fn counted(tx: &mut Tx, case_id: i64) -> Result<(i64, i64)> {
    let row = tx.fetch_one(sql!("files/counted"), &[case_id.into()]).await?;
    Ok((row.int(0), row.int(1)))
}

/// How many files and bytes hang on a form.
pub async fn counted_on_intake(tx: &mut Tx, intake_id: i64) -> Result<(i64, i64)> {
    let row = tx.fetch_one(sql!("files/counted_intake"), &[intake_id.into()]).await?;
    Ok((row.int(0), row.int(1)))
}

/// Every object the rows refer to, each once.
pub async fn all_keys(tx: &mut Tx) -> Result<Vec<String>> {
    let mut keys = std::collections::BTreeSet::new();
    let mut after = 0;
    loop {
        let rows = tx.fetch(sql!("files/keys"), &[after.into(), 1_000_i64.into()]).await?;
        let Some(last) = rows.last() else { break };
        after = last.int(3);
        for row in &rows {
            keys.extend([row.text_opt(0), row.text_opt(1), row.text_opt(2)].into_iter().flatten());
        }
    }
    Ok(keys.into_iter().collect())
}
