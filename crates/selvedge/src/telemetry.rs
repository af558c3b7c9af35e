//! The log: text on a terminal, JSON elsewhere, to standard error. One line a
//! request that failed, one a job; never a name, an address, a code or a word.

use crate::config::Config;
use std::io::IsTerminal as _;
use tracing_subscriber::EnvFilter;

/// What a command has to say by the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaking {
    /// Everything: it serves, and the log is what is read of it.
    Log,
    /// The demonstration: beside what it prints, unless it is piped.
    Beside,
    /// What went wrong: it does one thing and says so itself.
    Mistakes,
}

/// The level: what is configured counts, and what is not said follows from who reads.
fn level(config: &Config, speaking: Speaking, terminal: bool) -> &str {
    match speaking {
        Speaking::Log => config.text("log.level"),
        Speaking::Beside if terminal || !config.is_default("log.level") => config.text("log.level"),
        Speaking::Beside | Speaking::Mistakes => "warn",
    }
}

/// Starts the log.
pub fn start(config: &Config, speaking: Speaking) {
    let level = level(config, speaking, std::io::stderr().is_terminal());
    let filter = EnvFilter::try_new(level).unwrap_or_else(|_| EnvFilter::new("info"));
    let json = match config.text("log.format") {
        "json" => true,
        "text" => false,
        _ => !std::io::stderr().is_terminal(),
    };
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let _ = if json { builder.json().try_init() } else { builder.with_target(false).try_init() };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piped_demonstration_logs_what_went_wrong_unless_asked_otherwise() {
        let told = |env: &[(&str, &str)], speaking, terminal| {
            let env = env.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
            level(&Config::load(None, env).unwrap(), speaking, terminal).to_owned()
        };
        let asked = [("SELVEDGE_LOG_LEVEL", "info")];
        assert_eq!(told(&[], Speaking::Beside, false), "warn");
        assert_eq!(told(&[], Speaking::Beside, true), "info");
        assert_eq!(told(&asked, Speaking::Beside, false), "info");
        assert_eq!(told(&[], Speaking::Log, false), "info");
        assert_eq!(told(&asked, Speaking::Mistakes, true), "warn");
    }
}
