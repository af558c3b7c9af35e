//! The binary: command line, configuration, telemetry, lifecycle.
//!
//! Exit codes: 0 done, 1 it could not be done (the sentence says why), 2 the
//! command line or the configuration is wrong and nothing was started.

mod bring;
mod commands;
mod config;
mod demonstration;
mod doctor;
mod jobs;
mod law;
mod mail;
mod open;
mod proofs;
mod serve;
mod telemetry;
mod triage;
mod wording;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Quick about small pieces (`docs/decisions/0016-allocator.md`).
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Client care and product authentication for luxury houses.
#[derive(Parser)]
#[command(name = "selvedge", version)]
struct Cli {
    /// Configuration file (or SELVEDGE_CONFIG).
    #[arg(long, global = true)]
    config: Option<PathBuf>,
    /// Data folder (or SELVEDGE_DATA): database, files and key unless configured elsewhere.
    #[arg(long, global = true)]
    data: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Start the demonstration house on this machine: no other service is needed.
    Demo {
        /// Address and port; port 0 takes a free one.
        #[arg(long)]
        listen: Option<String>,
        /// How many synthetic cases to load beside the stories.
        #[arg(long, default_value_t = 0)]
        cases: u64,
        /// Which world of synthetic cases.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Fill a folder with the demonstration (a process of its own, started by `demo`).
    #[command(hide = true)]
    DemoLoad {
        #[arg(long, default_value_t = 0)]
        cases: u64,
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Serve the house.
    Serve {
        /// Address and port.
        #[arg(long)]
        listen: Option<String>,
    },
    /// Bring the database's schema up to this binary.
    Migrate,
    /// Say what is wrong with this installation, and what to type.
    Doctor,
    /// People of the house.
    User {
        #[command(subcommand)]
        what: commands::UserCommand,
    },
    /// Tokens of the API.
    Token {
        #[command(subcommand)]
        what: commands::TokenCommand,
    },
    /// Copy everything into a new folder, while serving.
    Backup {
        /// The folder to be made.
        to: PathBuf,
    },
    /// Bring a copy back into an empty installation.
    Restore {
        /// The folder a backup made.
        from: PathBuf,
    },
    /// The audit log.
    Audit {
        #[command(subcommand)]
        what: commands::AuditCommand,
    },
    /// Notices to people of the house.
    Notices {
        #[command(subcommand)]
        what: commands::NoticesCommand,
    },
    /// Bring what other systems have.
    Import {
        #[command(subcommand)]
        what: bring::ImportCommand,
    },
    /// E-mail that came in.
    Mail {
        #[command(subcommand)]
        what: mail::MailCommand,
    },
    /// How new messages are sorted, and learning from what was put right.
    Triage {
        #[command(subcommand)]
        what: triage::TriageCommand,
    },
    /// The sentences of the product in its languages.
    Words {
        #[command(subcommand)]
        what: wording::WordsCommand,
    },
    /// What law and house owe for a purchase.
    Entitlements {
        #[command(subcommand)]
        what: law::EntitlementsCommand,
    },
    /// The rules of the law, by jurisdiction.
    Law {
        #[command(subcommand)]
        what: law::LawCommand,
    },
    /// The rules of the house.
    Policy {
        #[command(subcommand)]
        what: law::PolicyCommand,
    },
    /// Proofs of pieces: chips, tags, numbers, credentials, logs.
    Provenance {
        #[command(subcommand)]
        what: proofs::ProvenanceCommand,
    },
    /// Print the API as OpenAPI 3.1.
    Openapi,
    /// The configuration.
    Config {
        #[command(subcommand)]
        what: commands::ConfigCommand,
    },
    /// Print a table generated from the code: machines, routes, permissions, configuration.
    #[command(hide = true)]
    Tables {
        /// Which.
        which: String,
    },
}

/// Starts this program anew with the allocator told to give freed memory back at
/// once: it reads that from the environment alone. The process keeps its number;
/// where it cannot be done it goes on as it is.
#[cfg(target_os = "linux")]
fn with_thrifty_memory() {
    use std::os::unix::process::CommandExt as _;
    const DELAY: &str = "MIMALLOC_PURGE_DELAY";
    if std::env::var_os(DELAY).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        let mut command = std::process::Command::new(program);
        command.args(std::env::args_os().skip(1)).env(DELAY, "0").env("MALLOC_ARENA_MAX", "2");
        let _ = command.exec();
    }
}

#[cfg(not(target_os = "linux"))]
fn with_thrifty_memory() {}

fn main() -> ExitCode {
    let cli = Cli::parse();
    if matches!(cli.command, Command::Demo { .. } | Command::Serve { .. }) {
        with_thrifty_memory();
    }
    // What only reads files and counts needs no configuration and no runtime.
    let command = match cli.command {
        Command::Provenance { what } => {
            return proofs::provenance(what, jiff::Timestamp::now());
        }
        command => command,
    };
    match &command {
        Command::Entitlements { what } => return law::entitlements(what),
        Command::Law { what } => return law::law(what),
        Command::Words { what } => return wording::words(what),
        Command::Notices { what } => return commands::notices(what),
        Command::Policy { what } if !matches!(what, law::PolicyCommand::Try { .. }) => {
            return law::policy(what);
        }
        _ => {}
    }
    let file =
        cli.config.clone().or_else(|| std::env::var_os("SELVEDGE_CONFIG").map(PathBuf::from));
    let loaded = config::Config::load(file.as_deref(), std::env::vars());
    let config = match loaded {
        Ok(config) => config,
        Err(mistakes) => {
            for mistake in mistakes {
                commands::complain(&mistake.to_string());
            }
            return ExitCode::from(2);
        }
    };
    let demo = matches!(command, Command::Demo { .. });
    let data = cli
        .data
        .clone()
        .or_else(|| std::env::var_os("SELVEDGE_DATA").map(PathBuf::from))
        .unwrap_or_else(|| PathBuf::from(if demo { "demo-data" } else { "selvedge-data" }));
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().max_blocking_threads(16).build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => {
            commands::complain(&format!("no runtime: {error}"));
            return ExitCode::FAILURE;
        }
    };
    let speaking = match command {
        Command::Demo { .. } => telemetry::Speaking::Beside,
        Command::Serve { .. } => telemetry::Speaking::Log,
        _ => telemetry::Speaking::Mistakes,
    };
    telemetry::start(&config, speaking);
    let done = runtime.block_on(run(command, config, data, file));
    runtime.shutdown_timeout(std::time::Duration::from_secs(2));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(said) => {
            commands::complain(&said);
            ExitCode::FAILURE
        }
    }
}

async fn run(
    command: Command,
    mut config: config::Config,
    data: PathBuf,
    file: Option<PathBuf>,
) -> Result<(), String> {
    match command {
        Command::Demo { listen, cases, seed } => {
            let listen = listen.unwrap_or_else(|| config.text("server.listen").to_owned());
            config.set("server.listen", &listen);
            demonstration::run(config, &data, file.as_deref(), cases, seed).await
        }
        Command::DemoLoad { cases, seed } => demonstration::fill(config, &data, cases, seed).await,
        Command::Serve { listen } => {
            if let Some(listen) = listen {
                config.set("server.listen", &listen);
            }
            let open = open::open(&config, &data, open::Purpose::Serve).await?;
            serve::run(&config, open, |_| {}).await
        }
        Command::Migrate => commands::migrate(&config, &data).await,
        Command::Doctor => doctor::run(&config, &data).await,
        Command::User { what } => {
            demonstration::take_address(&mut config, &data);
            commands::user(&config, &data, what).await
        }
        Command::Token { what } => commands::token(&config, &data, what).await,
        Command::Backup { to } => commands::backup(&config, &data, &to).await,
        Command::Restore { from } => commands::restore(&config, &data, &from).await,
        Command::Audit { what } => commands::audit(&config, &data, what).await,
        // Done before there was a configuration.
        Command::Notices { .. } => Ok(()),
        Command::Import { what } => bring::run(&config, &data, what).await,
        Command::Mail { what } => mail::run(&config, &data, what).await,
        Command::Triage { what } => triage::run(&config, &data, what).await,
        Command::Openapi => commands::print(&format!("{:#}\n", web::api::openapi::whole())),
        Command::Config { what } => commands::config(&config, &what),
        Command::Tables { which } => commands::tables(&which),
        Command::Policy { what: law::PolicyCommand::Try { file, all, every_right, from } } => {
            let open = open::open(&config, &data, open::Purpose::Serve).await?;
            law::try_on_cases(&open.app, &file, (all, every_right), from.as_deref()).await
        }
        // Answered before anything was started.
        Command::Entitlements { .. }
        | Command::Law { .. }
        | Command::Provenance { .. }
        | Command::Words { .. }
        | Command::Policy { .. } => Ok(()),
    }
}
