//! A copy of the whole house while it serves, and the way back. The copy is a
//! folder: one file a table, the bytes of every file, and a manifest with the
//! digest of each and the audit log's head. Nothing is read back before every
//! digest was found right.

use crate::{App, Error, Result};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::path::Path;
use store::{Objects, Store};

/// What a copy holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The format of this manifest.
    pub format: u32,
    /// When it was begun.
    pub made_at: Timestamp,
    /// How many steps the schema had.
    pub schema_steps: usize,
    /// The audit log's length when it was begun.
    pub head_no: i64,
    /// The audit log's last link, hex.
    pub head: String,
    /// SHA-256 of every file of the copy, hex, by path.
    pub digests: BTreeMap<String, String>,
}

/// What was copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Rows.
    pub rows: u64,
    /// Files.
    pub files: usize,
    /// The audit log's length.
    pub head_no: i64,
    /// Its last link, hex.
    pub head: String,
}

fn said(what: impl std::fmt::Display) -> Error {
    Error::Internal(what.to_string())
}

fn digest_of(path: &Path) -> std::io::Result<String> {
    let mut file = std::fs::File::open(path)?;
    let mut hash = Sha256::new();
    std::io::copy(&mut file, &mut hash)?;
    Ok(crate::secrets::hex(&hash.finalize()))
}

async fn keys(store: &Store) -> Result<Vec<String>> {
    store
        .read(|tx| Box::pin(async move { store::files::all_keys(tx).await.map_err(Error::from) }))
        .await
}

async fn head_of(store: &Store) -> Result<(i64, String)> {
    let head: Result<store::audit::Head> = store
        .read(|tx| Box::pin(async move { store::audit::head(tx).await.map_err(Error::from) }))
        .await;
    let head = head?;
    Ok((head.no, crate::secrets::hex(&head.hash)))
}

/// Copies everything into a new folder.
///
/// # Errors
/// When the folder is there already, or something cannot be read or written.
pub async fn backup(app: &App, to: &Path, now: Timestamp) -> Result<Copied> {
    if to.exists() {
        return Err(said(format!("{} is there already; name a new folder", to.display())));
    }
    std::fs::create_dir_all(to.join("files")).map_err(said)?;
    while app.chain_audit().await? > 0 {}
    let rows = app.store.dump(to).await?;
    // The chain as the copy has it, not as it has become meanwhile.
    let (head_no, head) = dumped_head(to)?;
    // Bytes never change under a key, so they may be copied after the rows.
    let mut files = 0;
    for key in keys(&app.store).await? {
        match app.objects.get(&key).await {
            Ok(bytes) => {
                let path = to.join("files").join(&key);
                std::fs::write(&path, &bytes).map_err(said)?;
                std::fs::File::open(&path).and_then(|f| f.sync_all()).map_err(said)?;
                files += 1;
            }
            Err(error) => return Err(said(format!("file {key}: {error}"))),
        }
    }
    let mut digests = BTreeMap::new();
    for folder in [to.to_owned(), to.join("files")] {
        for entry in std::fs::read_dir(&folder).map_err(said)? {
            let path = entry.map_err(said)?.path();
            if path.is_file() {
                let name = path.strip_prefix(to).map_err(said)?.display().to_string();
                digests.insert(name, digest_of(&path).map_err(said)?);
            }
        }
    }
    let schema_steps = store::MIGRATIONS.steps(app.store.is_postgres()).len();
    let manifest =
        Manifest { format: 1, made_at: now, schema_steps, head_no, head: head.clone(), digests };
    let text = serde_json::to_string_pretty(&manifest).map_err(said)?;
    let path = to.join("manifest.json");
    std::fs::write(&path, text)
        .and_then(|()| std::fs::File::open(&path)?.sync_all())
        .map_err(said)?;
    Ok(Copied { rows, files, head_no, head })
}

/// The last link in a copy's own rows.
fn dumped_head(folder: &Path) -> Result<(i64, String)> {
    let text = std::fs::read_to_string(folder.join("audit_chain.jsonl")).map_err(said)?;
    let mut last = (0, String::new());
    for line in text.lines().skip(1) {
        let cells: Vec<serde_json::Value> = serde_json::from_str(line).map_err(said)?;
        let no = cells.first().and_then(serde_json::Value::as_i64).unwrap_or(0);
        let hash = cells
            .get(2)
            .and_then(|c| c.get("hex"))
            .and_then(serde_json::Value::as_str)
            .unwrap_or("");
        if no > last.0 {
            last = (no, hash.to_owned());
        }
    }
    Ok(last)
}

/// Looks whether a copy is whole, before anything is replaced.
///
/// # Errors
/// What is wrong with it: a file that is missing, changed or too much, another
/// format, or a schema newer than this program.
pub fn check(from: &Path) -> Result<Manifest> {
    let text = std::fs::read_to_string(from.join("manifest.json"))
        .map_err(|e| said(format!("{}: no manifest: {e}", from.display())))?;
    let manifest: Manifest = serde_json::from_str(&text)
        .map_err(|e| said(format!("the manifest cannot be read: {e}")))?;
    if manifest.format != 1 {
        return Err(said(format!("a copy of format {} is of a newer version", manifest.format)));
    }
    if manifest.schema_steps > store::MIGRATIONS.steps(false).len() {
        return Err(said("this copy was made by a newer version"));
    }
    for (name, digest) in &manifest.digests {
        if name.contains("..") || name.starts_with('/') {
            return Err(said(format!("{name} is no name of ours")));
        }
        let found = digest_of(&from.join(name)).map_err(|e| said(format!("{name}: {e}")))?;
        if found != *digest {
            return Err(said(format!("{name} was changed: its digest is not the manifest's")));
        }
    }
    Ok(manifest)
}

/// Reads a copy back into an empty, migrated house.
///
/// # Errors
/// As [`check`]; when the house is not empty.
pub async fn restore(store: &Store, objects: &Objects, from: &Path) -> Result<Copied> {
    let manifest = check(from)?;
    let used: Result<bool> = store
        .read(|tx| Box::pin(async move { store::dump::in_use(tx).await.map_err(Error::from) }))
        .await;
    if used? {
        return Err(said("the database is not empty; restore into an empty one"));
    }
    let mut files = 0;
    for name in manifest.digests.keys() {
        if let Some(key) = name.strip_prefix("files/") {
            let bytes = std::fs::read(from.join(name)).map_err(said)?;
            objects.put(key, bytes.into()).await?;
            files += 1;
        }
    }
    let rows = store.load(from).await?;
    let (head_no, head) = head_of(store).await?;
    if (head_no, &head) != (manifest.head_no, &manifest.head) {
        return Err(said("the restored audit log has another head than the copy's manifest"));
    }
    Ok(Copied { rows, files, head_no, head })
}
