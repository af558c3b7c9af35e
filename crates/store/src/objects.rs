//! Where bytes lie: a local folder by default, any S3-compatible store by
//! configuration. `object_store`'s folder does not fsync, so the folder is ours:
//! bytes go to a temporary name, are synced, renamed, and the folder is synced;
//! only then may a row refer to them. Names are our own: what came with a file
//! never becomes part of a path.

use crate::{Error, Result};
use bytes::Bytes;
use object_store::ObjectStoreExt as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where the bytes of files lie.
#[derive(Clone)]
pub enum Objects {
    /// A folder of this machine.
    Folder(PathBuf),
    /// The same while it is being filled and thrown away if that is broken off:
    /// nothing is on disk before the whole folder is synced.
    Unsynced(PathBuf),
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
        Ok(Objects::Folder(path.to_owned()))
    }

    /// The same for filling: a folder is left unsynced until everything in it is.
    #[must_use]
    pub fn unsynced(self) -> Objects {
        match self {
            Objects::Folder(root) => Objects::Unsynced(root),
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
            Objects::Folder(root) | Objects::Unsynced(root) => {
                let path = place(root, key)?;
                let sync = matches!(self, Objects::Folder(_));
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
            Objects::Folder(root) | Objects::Unsynced(root) => {
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
            Objects::Folder(root) | Objects::Unsynced(root) => {
                match std::fs::remove_file(place(root, key)?) {
                    Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(io(e)),
                    _ => Ok(()),
                }
            }
            Objects::Remote(store) => {
                match store.delete(&object_store::path::Path::from(key)).await {
                    Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
                    Err(e) => Err(away(e)),
                }
            }
        }
    }
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
