//! The log: text on a terminal, JSON elsewhere, to standard error. One line a
//! request that failed, one a job; never a name, an address, a code or a word.

use crate::config::Config;
use std::io::IsTerminal as _;
use tracing_subscriber::EnvFilter;

/// Starts the log.
pub fn start(config: &Config, serving: bool) {
    let level = if serving { config.text("log.level") } else { "warn" };
    let filter = EnvFilter::try_new(level).unwrap_or_else(|_| EnvFilter::new("info"));
    let json = match config.text("log.format") {
        "json" => true,
        "text" => false,
        _ => !std::io::stderr().is_terminal(),
    };
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let _ = if json { builder.json().try_init() } else { builder.with_target(false).try_init() };
}
