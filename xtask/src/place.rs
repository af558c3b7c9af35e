//! Where things lie: the root of the checkout, the target folder, programs on
//! `PATH`, folders for one run that are gone afterwards.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// The root of the checkout, taken from where this crate lies in it.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(Path::to_path_buf).unwrap_or(here)
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// A program by name on `PATH`.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|dir| dir.join(name)).find(|file| file.is_file())
}

/// Whole GiB that are free where the root of the checkout lies; none where `df` does not say.
pub fn free_gib() -> Option<u64> {
    let told = std::process::Command::new("df").arg("-Pk").arg(root()).output().ok()?;
    free_in(&String::from_utf8_lossy(&told.stdout))
}

/// The fourth field of the second line (POSIX, `df -P`), in KiB.
fn free_in(told: &str) -> Option<u64> {
    let kib: u64 = told.lines().nth(1)?.split_ascii_whitespace().nth(3)?.parse().ok()?;
    Some(kib / (1024 * 1024))
}

/// Whether we are root, without a call to C: the owner of our own `/proc` entry.
pub fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata("/proc/self").is_ok_and(|meta| meta.uid() == 0)
}

/// The user and group ids of an account in `/etc/passwd`.
pub fn account(name: &str) -> Option<(u32, u32)> {
    let passwd = std::fs::read_to_string("/etc/passwd").ok()?;
    passwd.lines().find_map(|line| {
        let fields: Vec<&str> = line.split(':').collect();
        let [login, _, uid, gid, ..] = fields.as_slice() else { return None };
        (*login == name).then_some((uid.parse().ok()?, gid.parse().ok()?))
    })
}

/// A folder for one run, removed when dropped.
pub struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// A new empty folder under the system's temporary folder.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new(purpose: &str) -> Result<Self, String> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("selvedge-{purpose}-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).map_err(|err| format!("{}: {err}", path.display()))?;
        Ok(Self { path })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // The folder is ours alone; what cannot be removed is left to the system's own sweep.
        drop(std::fs::remove_dir_all(&self.path));
    }
}

/// Every file below `dir` whose name ends with one of `endings`, sorted; build output,
/// version control and node packages are passed over.
pub fn files(dir: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![dir.to_path_buf()];
    while let Some(dir) = waiting.pop() {
        let Ok(entries) = std::fs::read_dir(&dir) else { continue };
        for entry in entries.flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            let name = name.to_string_lossy();
            if path.is_dir() {
                if !matches!(name.as_ref(), "target" | ".git" | "node_modules" | "out") {
                    waiting.push(path);
                }
            } else if endings.is_empty() || endings.iter().any(|ending| name.ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A path as people say it: from the root of the checkout.
pub fn said(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_space_is_read_from_what_df_prints() {
        let told = "Filesystem 1024-blocks Used Available Capacity Mounted on\n\
            /dev/vda 264113152 88080384 7864320 92% /\n";
        assert_eq!(free_in(told), Some(7));
        assert_eq!(free_in("df: no such file\n"), None);
    }
}
