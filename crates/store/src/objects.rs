//! Where bytes lie: a local folder by default, any S3-compatible store by
//! configuration. `object_store`'s folder does not fsync, so the folder is ours:
//! bytes go to a temporary name, are synced, renamed, and the folder is synced;
//! only then may a row refer to them. Names are our own: what came with a file
//! never becomes part of a path.

use crate::{Error, Result};
use bytes::Bytes;
use jiff::Timestamp;
use object_store::ObjectStoreExt as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where the bytes of files lie.
#[derive(Clone)]
pub enum Objects {
    /// A folder of this machine.
    Folder {
        /// Where.
        root: PathBuf,
        /// Whether bytes are on disk when they are kept; not while a folder is
        /// filled that is thrown away if that is broken off.
        synced: bool,
    },
    /// An S3-compatible store.
    Remote(Arc<dyn object_store::ObjectStore>),
}

/// How to reach an S3-compatible store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct S3 {
    /// Address of the store.
    pub endpoint: String,
    /// Bucket.
    pub bucket: String,
    /// Region.
    pub region: String,
    /// Key id.
    pub key_id: String,
    /// Secret.
    pub secret: String,
}

fn away(error: impl std::fmt::Display) -> Error {
    Error::Away(format!("object store: {error}"))
}

fn io(error: std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Error::Full,
        _ => away(error),
    }
}

impl Objects {
    /// A folder, made if it is not there.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn folder(path: &Path) -> Result<Objects> {
        std::fs::create_dir_all(path).map_err(io)?;
        Ok(Objects::Folder { root: path.to_owned(), synced: true })
    }

    /// The same for filling: a folder is left unsynced until everything in it is.
    #[must_use]
    pub fn unsynced(self) -> Objects {
        match self {
            Objects::Folder { root, .. } => Objects::Folder { root, synced: false },
            other => other,
        }
    }

    /// An S3-compatible store.
    ///
    /// # Errors
    /// When the settings do not make a client.
    pub fn s3(settings: &S3) -> Result<Objects> {
        let store = object_store::aws::AmazonS3Builder::new()
            .with_endpoint(&settings.endpoint)
            .with_bucket_name(&settings.bucket)
            .with_region(&settings.region)
            .with_access_key_id(&settings.key_id)
            .with_secret_access_key(&settings.secret)
            .with_allow_http(settings.endpoint.starts_with("http://"))
            .build()
            .map_err(away)?;
        Ok(Objects::Remote(Arc::new(store)))
    }

    /// Keeps bytes under a key; when this returns they are on disk.
    ///
    /// # Errors
    /// [`Error::Full`] when the disk is full, [`Error::Away`] otherwise.
    pub async fn put(&self, key: &str, bytes: Bytes) -> Result<()> {
        match self {
            Objects::Folder { root, synced } => {
                let (path, sync) = (place(root, key)?, *synced);
                tokio::task::spawn_blocking(move || write(&path, &bytes, sync))
                    .await
                    .map_err(away)?
                    .map_err(io)
            }
            Objects::Remote(store) => store
                .put(&object_store::path::Path::from(key), bytes.into())
                .await
                .map(drop)
                .map_err(away),
        }
    }

    /// The bytes under a key.
    ///
    /// # Errors
    /// [`Error::Inconsistent`] when nothing lies there.
    pub async fn get(&self, key: &str) -> Result<Bytes> {
        match self {
            Objects::Folder { root, .. } => {
                let path = place(root, key)?;
                let read =
                    tokio::task::spawn_blocking(move || std::fs::read(path)).await.map_err(away)?;
                read.map(Bytes::from).map_err(|e| match e.kind() {
                    std::io::ErrorKind::NotFound => Error::Inconsistent {
                        table: "files",
                        what: "no bytes under a key".to_owned(),
                    },
                    _ => away(e),
                })
            }
            Objects::Remote(store) => {
                let found = store.get(&object_store::path::Path::from(key)).await.map_err(away)?;
                found.bytes().await.map_err(away)
            }
        }
    }

    /// Forgets the bytes under a key; nothing there is fine.
    ///
    /// # Errors
    /// [`Error::Away`] when the store does not answer.
    pub async fn delete(&self, key: &str) -> Result<()> {
        match self {
            Objects::Folder { root, .. } => match std::fs::remove_file(place(root, key)?) {
                Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(io(e)),
                _ => Ok(()),
            },
            Objects::Remote(store) => {
                match store.delete(&object_store::path::Path::from(key)).await {
                    Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
                    Err(e) => Err(away(e)),
                }
            }
        }
    }
}

/// A part of the whole that is looked through at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf(Option<PathBuf>);

impl Objects {
    /// The shelves there are: the local folder's own folders; a remote store is one.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub async fn shelves(&self) -> Result<Vec<Shelf>> {
        let Objects::Folder { root, .. } = self else { return Ok(vec![Shelf(None)]) };
        let root = root.clone();
        let list = move || -> std::io::Result<Vec<Shelf>> {
            let mut shelves = Vec::new();
            for entry in std::fs::read_dir(root)? {
                let entry = entry?;
                if entry.file_type()?.is_dir() {
                    shelves.push(Shelf(Some(entry.path())));
                }
            }
            Ok(shelves)
        };
        tokio::task::spawn_blocking(list).await.map_err(away)?.map_err(io)
    }

    /// Keys on a shelf that were written between two instants, the second one not included.
    ///
    /// # Errors
    /// [`Error::Away`] when the store does not answer.
    pub async fn written(
        &self,
        shelf: &Shelf,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Vec<String>> {
        match (self, &shelf.0) {
            (Objects::Remote(store), _) => {
                use futures_util::TryStreamExt as _;
                let mut found = Vec::new();
                let mut listed = store.list(None);
                while let Some(meta) = listed.try_next().await.map_err(away)? {
                    let at =
                        Timestamp::from_second(meta.last_modified.timestamp()).map_err(away)?;
                    if at >= from && at < to {
                        found.push(meta.location.to_string());
                    }
                }
                Ok(found)
            }
            (Objects::Folder { .. }, Some(shelf)) => {
                let shelf = shelf.clone();
                tokio::task::spawn_blocking(move || written_on(&shelf, from, to))
                    .await
                    .map_err(away)?
                    .map_err(io)
            }
            (Objects::Folder { .. }, None) => Ok(Vec::new()),
        }
    }
}

fn written_on(shelf: &Path, from: Timestamp, to: Timestamp) -> std::io::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(shelf)? {
        let entry = entry?;
        let written = match entry.metadata() {
            Ok(about) => about.modified()?,
            // Taken away while we looked.
            Err(_) => continue,
        };
        let at = Timestamp::try_from(written).map_err(std::io::Error::other)?;
        if at >= from
            && at < to
            && let Some(key) = entry.file_name().to_str()
        {
            found.push(key.to_owned());
        }
    }
    Ok(found)
}

/// Keys are ours: letters, digits and dashes, with one folder level from their first letters.
fn place(root: &Path, key: &str) -> Result<PathBuf> {
    let plain = key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.');
    match key.get(..2) {
        Some(shelf) if plain && !key.contains("..") => Ok(root.join(shelf).join(key)),
        _ => Err(Error::Inconsistent { table: "files", what: "not a key of ours".to_owned() }),
    }
}

fn write(path: &Path, bytes: &[u8], sync: bool) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let fresh = !folder.exists();
    std::fs::create_dir_all(folder)?;
    let partial = path.with_extension("partial");
    let mut file = std::fs::File::create(&partial)?;
    let written = file.write_all(bytes).and_then(|()| if sync { file.sync_all() } else { Ok(()) });
    if let Err(error) = written {
        let _ = std::fs::remove_file(&partial);
        return Err(error);
    }
    std::fs::rename(&partial, path)?;
    if !sync {
        return Ok(());
    }
    std::fs::File::open(folder)?.sync_all()?;
    if fresh && let Some(root) = folder.parent() {
        std::fs::File::open(root)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "ab0123.original";

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn ti03_a_full_disk_is_told_as_one_and_leaves_nothing_half_written() {
        let folder = tempfile::tempdir().unwrap();
        let objects = Objects::folder(folder.path()).unwrap();
        let shelf = folder.path().join("ab");
        std::fs::create_dir(&shelf).unwrap();
        // What is written under the temporary name goes to a device that is always full.
        std::os::unix::fs::symlink("/dev/full", shelf.join("ab0123.partial")).unwrap();
        assert_eq!(objects.put(KEY, Bytes::from_static(b"bytes")).await, Err(Error::Full));
        assert_eq!(std::fs::read_dir(&shelf).unwrap().count(), 0, "nothing is left");
        // The device went with the attempt: there is room again, and nothing was restarted.
        objects.put(KEY, Bytes::from_static(b"bytes")).await.unwrap();
        assert_eq!(objects.get(KEY).await.unwrap(), Bytes::from_static(b"bytes"));
    }

    #[tokio::test]
    async fn what_was_written_when_is_found_shelf_by_shelf_and_in_a_remote_store_too() {
        let folder = tempfile::tempdir().unwrap();
        let local = Objects::folder(folder.path()).unwrap();
        let remote = Objects::Remote(Arc::new(object_store::memory::InMemory::new()));
        for objects in [local, remote] {
            for key in [KEY, "cd0123.shown"] {
                objects.put(key, Bytes::from_static(b"x")).await.unwrap();
            }
            let (mut all, mut none) = (Vec::new(), Vec::new());
            for shelf in objects.shelves().await.unwrap() {
                let (first, last) = (Timestamp::UNIX_EPOCH, Timestamp::MAX);
                all.extend(objects.written(&shelf, first, last).await.unwrap());
                none.extend(objects.written(&shelf, first, first).await.unwrap());
            }
            all.sort();
            assert_eq!(all, [KEY, "cd0123.shown"]);
            assert_eq!(none, Vec::<String>::new());
        }
    }
}
