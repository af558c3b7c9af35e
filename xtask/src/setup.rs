//! Finds or installs what the tests need that is not Rust: PostgreSQL, a
//! browser, Node with two packages, two mail servers, fonts for the pictures. As root it uses
//! `apt-get`; otherwise it says what to type. Each step is said aloud.
//!
//! None of this is needed to build or run the product.

use crate::place::{is_root, on_path, root};
use crate::run::{aloud, read};
use crate::tally::{complain, say, step};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

/// The first major version of Node whose own test runner has what `e2e/` uses.
const NODE_AT_LEAST: u32 = 20;

/// The chore `setup`.
///
/// # Errors
/// On an unknown option.
pub fn main(words: &[String]) -> Result<bool, String> {
    if let Some(word) = words.first() {
        return Err(format!("`setup` takes no options, not `{word}`"));
    }
    step("What the tests need");
    let found = [postgres().map(drop), browser().map(drop), node_packages()];
    fonts();
    mail_servers();
    let missing: Vec<&String> = found.iter().filter_map(|one| one.as_ref().err()).collect();
    for why in &missing {
        complain(why);
    }
    Ok(missing.is_empty())
}

/// The folder with `initdb` and `postgres`.
///
/// # Errors
/// When it is not there and cannot be installed: a sentence that says what to type.
pub fn postgres() -> Result<PathBuf, String> {
    if let Some(dir) = find_postgres() {
        say(&format!("PostgreSQL: found in {}", dir.display()));
        return Ok(dir);
    }
    install("PostgreSQL", &["postgresql"])?;
    find_postgres().ok_or_else(|| {
        "PostgreSQL was installed but `initdb` was not found; set POSTGRES_BIN_DIR to its folder"
            .to_owned()
    })
}

/// The folder with `initdb` and `postgres`, where it is already there.
pub fn find_postgres() -> Option<PathBuf> {
    let whole = |dir: &Path| dir.join("initdb").exists() && dir.join("postgres").exists();
    if let Some(dir) = std::env::var_os("POSTGRES_BIN_DIR").map(PathBuf::from)
        && whole(&dir)
    {
        return Some(dir);
    }
    let mut debian: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin")))
        })
        .filter(|(_, dir)| whole(dir))
        .collect();
    debian.sort();
    if let Some((_, dir)) = debian.pop() {
        return Some(dir);
    }
    let beside = on_path("initdb")?.canonicalize().ok()?.parent()?.to_path_buf();
    whole(&beside).then_some(beside)
}

/// The browser's program.
///
/// # Errors
/// When it is not there and cannot be installed: a sentence that says what to type.
pub fn browser() -> Result<PathBuf, String> {
    if let Some(file) = find_browser() {
        say(&format!("Browser: found {}", file.display()));
        return Ok(file);
    }
    install("Chromium", &["chromium"])?;
    find_browser().ok_or_else(|| {
        "Chromium was installed but not found on PATH; set SELVEDGE_TEST_CHROMIUM to its program"
            .to_owned()
    })
}

fn find_browser() -> Option<PathBuf> {
    if let Some(file) = std::env::var_os("SELVEDGE_TEST_CHROMIUM").map(PathBuf::from)
        && file.is_file()
    {
        return Some(file);
    }
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        .iter()
        .find_map(|name| on_path(name))
}

/// Node and the two packages of `e2e/`, at the versions of its lock file.
///
/// # Errors
/// When they are not there and cannot be had: a sentence that says what to type.
pub fn node_packages() -> Result<(), String> {
    if on_path("node").is_none() || on_path("npm").is_none() {
        install("Node", &["nodejs", "npm"])?;
    }
    let version = read(Command::new("node").arg("--version"))?;
    let major: u32 = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse().ok())
        .unwrap_or(0);
    if major < NODE_AT_LEAST {
        return Err(format!(
            "Node {} is too old for the browser journeys: {NODE_AT_LEAST} or later is needed",
            version.trim()
        ));
    }
    say(&format!("Node: found {}", version.trim()));
    let e2e = root().join("e2e");
    let lock = std::fs::read(e2e.join("package-lock.json"))
        .map_err(|err| format!("e2e/package-lock.json: {err}"))?;
    // npm's own note of what it installed differs from the lock file, so ours is beside it.
    let mark = e2e.join("node_modules/.installed-from");
    if std::fs::read(&mark).is_ok_and(|installed| installed == lock) {
        say("Node packages: already installed as the lock file says");
        return Ok(());
    }
    say("Node packages: installing playwright-core and axe-core as the lock file says");
    let installed = aloud(
        Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"])
            .current_dir(&e2e),
    )?;
    if !installed {
        return Err(
            "the Node packages could not be had; type: npm ci --ignore-scripts --prefix e2e"
                .to_owned(),
        );
    }
    std::fs::write(&mark, lock).map_err(|err| format!("{}: {err}", mark.display()))
}

/// Dovecot and Exim, for the one story that goes over real mail servers: it says
/// that it was skipped where they are not, so what cannot be had is said and
/// nothing more.
pub fn mail_servers() {
    let there = |name: &str| {
        on_path(name).is_some()
            || ["/usr/sbin", "/usr/local/sbin"].iter().any(|dir| Path::new(dir).join(name).exists())
    };
    if there("dovecot") && there("exim4") {
        say("Mail servers: Dovecot and Exim found");
    } else if let Err(why) =
        install("Dovecot and Exim", &["dovecot-imapd", "dovecot-lmtpd", "exim4-daemon-light"])
    {
        complain(&format!("{why}\n(the story over real mail servers is skipped; tests go on)"));
    }
}

/// Fonts for Arabic, and for the names of languages in their own script: for the pictures only,
/// so a font that cannot be had is said and nothing more.
pub fn fonts() {
    for (script, language, package) in
        [("Arabic", "ar", "fonts-noto-core"), ("East Asian", "ja", "fonts-noto-cjk")]
    {
        let found = || {
            read(Command::new("fc-list").arg(format!(":lang={language}")).arg("family"))
                .is_ok_and(|list| !list.trim().is_empty())
        };
        if found() {
            say(&format!("Fonts: {script} found"));
        } else if let Err(why) = install(&format!("{script} fonts"), &[package]) {
            complain(&format!("{why}\n(pictures will show boxes for {script}; tests go on)"));
        }
    }
}

fn install(what: &str, packages: &[&str]) -> Result<(), String> {
    let by_hand = format!("apt-get install --no-install-recommends {}", packages.join(" "));
    if !is_root() {
        return Err(format!("{what} is not on this machine; type: sudo {by_hand}"));
    }
    if on_path("apt-get").is_none() {
        return Err(format!(
            "{what} is not on this machine and there is no apt-get; install it by this system's \
             own means (Debian calls it {})",
            packages.join(" ")
        ));
    }
    say(&format!("{what}: not on this machine; installing {}", packages.join(" ")));
    static LIST_IS_FRESH: AtomicBool = AtomicBool::new(false);
    if !LIST_IS_FRESH.swap(true, Ordering::Relaxed) {
        aloud(Command::new("apt-get").args(["update", "-qq"]))?;
    }
    let mut apt = Command::new("apt-get");
    apt.args(["install", "-y", "-qq", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive");
    if aloud(&mut apt)? {
        return Ok(());
    }
    Err(format!("{what} could not be installed; to see why, type: {by_hand}"))
}
