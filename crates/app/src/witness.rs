//! Where the audit log's chain stood, in a file outside the database. A chain
//! shows what was changed in its middle and not that its end was taken away;
//! this file does, to whoever can write to the database and not to the folder.
//! It is written by the linker after each round and never set back.

use crate::{Error, Result};
use sha2::{Digest as _, Sha256};
use std::io::Write as _;
use std::path::Path;
use store::Store;
use store::audit::{self, Head, Kept, Verdict};

/// The file's name in the data folder.
pub const FILE: &str = "audit.head";

fn sum(line: &str) -> String {
    crate::secrets::hex(&Sha256::digest(line.as_bytes()))
}

/// Writes down where the chain stands.
///
/// # Errors
/// When the file cannot be written.
pub fn keep(path: &Path, head: &Head) -> std::io::Result<()> {
    let line = format!("{} {}", head.no, crate::secrets::hex(&head.hash));
    let fresh = path.with_extension("new");
    let mut file = std::fs::File::create(&fresh)?;
    writeln!(file, "{line} {}", sum(&line))?;
    file.sync_all()?;
    std::fs::rename(&fresh, path)
}

/// Where the chain stood when it was last written down; none where it never was.
///
/// # Errors
/// [`Error::Internal`] when the file cannot be read, or is not as it was written.
pub fn read(path: &Path) -> Result<Option<Kept>> {
    let broken = |why: &str| Error::Internal(format!("{}: {why}", path.display()));
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(broken(&error.to_string())),
    };
    let changed = || broken("is not as it was written");
    let (line, told) = text.trim_end().rsplit_once(' ').ok_or_else(changed)?;
    let (no, hash) = line.split_once(' ').ok_or_else(changed)?;
    if told != sum(line) {
        return Err(changed());
    }
    let byte =
        |at: usize| hash.get(at * 2..at * 2 + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let hash: Option<Vec<u8>> = (0..hash.len() / 2).map(byte).collect();
    Ok(Some(Kept { no: no.parse().map_err(|_| changed())?, hash: hash.ok_or_else(changed)? }))
}

/// Checks every link of the chain, and that it still has what was written down.
///
/// # Errors
/// When file or database cannot be read.
pub async fn verify(store: &Store, path: &Path) -> Result<Verdict> {
    // The file first: the chain may grow meanwhile, and only grow.
    let kept = read(path)?;
    store
        .read(move |tx| {
            Box::pin(
                async move { audit::verify_against(tx, kept.as_ref()).await.map_err(Error::from) },
            )
        })
        .await
}

/// Writes down where the chain stands, unless it no longer has what was written
/// down before: that stays for whoever asks.
pub(crate) async fn follow(store: &Store, path: &Path) -> Result<()> {
    let kept = read(path)?;
    let before = kept.clone();
    let (head, holds): (Head, bool) = store
        .read(move |tx| {
            Box::pin(async move {
                let holds = match &before {
                    Some(kept) => audit::holds(tx, kept).await?,
                    None => true,
                };
                Ok::<_, Error>((audit::head(tx).await?, holds))
            })
        })
        .await?;
    if !holds {
        return Err(Error::Internal("the end of the audit log was taken away".to_owned()));
    }
    if kept.is_some_and(|kept| kept.no >= head.no) || head.no == 0 {
        return Ok(());
    }
    let path = path.to_owned();
    let wrote = tokio::task::spawn_blocking(move || keep(&path, &head)).await;
    wrote
        .map_err(|error| Error::Internal(error.to_string()))?
        .map_err(|error| Error::Internal(format!("the audit log's head: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_down_is_read_back_and_a_changed_file_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        assert_eq!(read(&path), Ok(None));
        let head = Head { no: 17, audit_id: 20, hash: vec![0xAB; 32] };
        keep(&path, &head).unwrap();
        assert_eq!(read(&path), Ok(Some(Kept { no: 17, hash: vec![0xAB; 32] })));
        let text = std::fs::read_to_string(&path).unwrap();
        for changed in [text.replacen("17", "16", 1), text.replacen("ab", "aa", 1), String::new()] {
            std::fs::write(&path, &changed).unwrap();
            assert!(read(&path).is_err(), "{changed}");
        }
    }
}
