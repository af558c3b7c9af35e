//! The commands that do one thing and end. What a program reads goes to
//! standard output alone; everything for a person goes to standard error.

use crate::config::Config;
use crate::open::{self, Purpose, open};
use app::people::Invite;
use app::tokens::NewToken;
use clap::Subcommand;
use domain::Role;
use domain::access::{Actor, Grant, Scope, Within};
use std::io::Write as _;
use std::path::Path;

/// `selvedge user …`
#[derive(Subcommand)]
pub enum UserCommand {
    /// Add a person; prints a link by which the password is set, once.
    Add {
        /// Address, which is also the sign-in name.
        email: String,
        /// Name as clients read it.
        #[arg(long)]
        name: String,
        /// Role: advisor, senior_advisor, boutique_advisor, artisan, examiner, manager, counsel, administrator.
        #[arg(long)]
        role: String,
        /// Only in this region (repeatable).
        #[arg(long)]
        region: Vec<String>,
        /// Only at this site (repeatable).
        #[arg(long)]
        site: Vec<String>,
        /// Language of the desk.
        #[arg(long, default_value = "en")]
        language: String,
    },
    /// List everybody.
    List,
    /// Close somebody's account; sessions end within a second.
    Disable {
        /// Address.
        email: String,
    },
}

/// `selvedge token …`
#[derive(Subcommand)]
pub enum TokenCommand {
    /// Make a token; it is printed once and kept as a hash.
    Create {
        /// Role it acts in.
        #[arg(long)]
        role: String,
        /// Only in this region.
        #[arg(long)]
        region: Option<String>,
        /// What it is for.
        #[arg(long, default_value = "made on the command line")]
        name: String,
        /// May only read.
        #[arg(long)]
        read_only: bool,
    },
    /// List every token with its number, never its value: number, name, role,
    /// region, state, made on, last used on; tabs between.
    List,
    /// End a token; it opens nothing within a second, on every node.
    Revoke {
        /// Its number, as `token list` says it.
        number: i64,
    },
}

/// `selvedge notices …`
#[derive(Subcommand)]
pub enum NoticesCommand {
    /// Make the house's key for telling browsers in a new file; prints its public half.
    Key {
        /// The file; it must not be there yet.
        file: std::path::PathBuf,
    },
}

/// `selvedge audit …`
#[derive(Subcommand)]
pub enum AuditCommand {
    /// Check every link of the chain.
    Verify,
}

/// `selvedge config …`
#[derive(Subcommand)]
pub enum ConfigCommand {
    /// Say whether the configuration is right.
    Check,
    /// Print every key with what is in force.
    Print,
}

/// To standard output.
///
/// # Errors
/// When nobody reads it any more.
pub fn print(text: &str) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|e| e.to_string())
}

/// To standard error.
pub fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "selvedge: {text}");
}

fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

fn role(given: &str) -> Result<Role, String> {
    given.parse().map_err(|_| {
        let all: Vec<&str> = Role::ALL.iter().map(|r| r.code()).collect();
        format!("`{given}` is not a role; one of {}", all.join(", "))
    })
}

/// The places of these codes, everywhere for none; each must be one of the house.
fn within(codes: Vec<String>, what: &str, known: impl Fn(&str) -> bool) -> Result<Within, String> {
    if let Some(unknown) = codes.iter().find(|code| !known(code)) {
        return Err(format!("`{unknown}` is not a {what} of this house"));
    }
    Ok(if codes.is_empty() { Within::All } else { Within::only(codes) })
}

/// What a verb could not do, in its own words: those of copying are for the engineer.
fn plain(error: app::Error) -> String {
    match error {
        app::Error::Internal(what) => what,
        other => other.to_string(),
    }
}

/// `selvedge migrate`
pub async fn migrate(config: &Config, data: &Path) -> Result<(), String> {
    std::fs::create_dir_all(data).map_err(|e| format!("data folder {}: {e}", data.display()))?;
    let store = store::Store::open(&open::place(config, data)?).await.map_err(|e| e.to_string())?;
    let steps = store.migrate(now()).await.map_err(|e| e.to_string())?;
    complain(&format!("{steps} steps run; the schema is up to date"));
    Ok(())
}

/// `selvedge user …`
pub async fn user(config: &Config, data: &Path, what: UserCommand) -> Result<(), String> {
    let open = open(config, data, Purpose::Serve).await?;
    match what {
        UserCommand::Add { email, name, role: given, region, site, language } => {
            let facts = open.app.facts.now();
            let scope = Scope {
                regions: within(region, "region", |code| facts.regions.contains_key(code))?,
                sites: within(site, "site", |code| facts.sites.contains_key(code))?,
            };
            let invite = Invite {
                login: String::new(),
                email,
                name,
                language: language.clone(),
                languages: vec![language],
                families: Vec::new(),
                grants: vec![Grant { role: role(&given)?, scope }],
            };
            let opening =
                open.gate.invite(&Actor::System, invite, now()).await.map_err(|e| e.to_string())?;
            complain("open this link within three days to set the password:");
            print(&format!(
                "{}/desk/invitation/{}\n",
                config.text("house.public_url"),
                opening.token
            ))
        }
        UserCommand::List => {
            let people = open.gate.list_people(&Actor::System).await.map_err(|e| e.to_string())?;
            for listed in people {
                let roles: Vec<&str> = listed.grants.iter().map(|g| g.role.code()).collect();
                let state = if listed.disabled { "disabled" } else { "active" };
                print(&format!(
                    "{}\t{}\t{}\t{}\n",
                    listed.email,
                    listed.name,
                    roles.join(","),
                    state
                ))?;
            }
            Ok(())
        }
        UserCommand::Disable { email } => {
            let people = open.gate.list_people(&Actor::System).await.map_err(|e| e.to_string())?;
            let found = people.iter().find(|p| p.email.eq_ignore_ascii_case(&email));
            let id =
                found.map(|p| p.id).ok_or_else(|| format!("nobody has the address {email}"))?;
            open.gate.disable(&Actor::System, id, now()).await.map_err(|e| e.to_string())?;
            complain("disabled; sessions end within a second");
            Ok(())
        }
    }
}

/// `selvedge token …`
pub async fn token(config: &Config, data: &Path, what: TokenCommand) -> Result<(), String> {
    let open = open(config, data, Purpose::Serve).await?;
    match what {
        TokenCommand::Create { role: given, region, name, read_only } => {
            let facts = open.app.facts.now();
            let codes = region.iter().cloned().collect();
            within(codes, "region", |code| facts.regions.contains_key(code))?;
            let new = NewToken { name, role: role(&given)?, region, read_only };
            let (_, token) = open
                .gate
                .make_token(&Actor::System, new, now())
                .await
                .map_err(|e| e.to_string())?;
            print(&format!("{token}\n"))
        }
        TokenCommand::List => {
            let tokens = open.gate.list_tokens(&Actor::System).await.map_err(|e| e.to_string())?;
            for token in &tokens {
                print(&token_line(token))?;
            }
            Ok(())
        }
        TokenCommand::Revoke { number } => {
            open.gate.revoke_token(&Actor::System, number, now()).await.map_err(
                |error| match error {
                    app::Error::NotFound => {
                        format!("there is no living token {number}; see `selvedge token list`")
                    }
                    other => other.to_string(),
                },
            )?;
            complain("revoked; it opens nothing within a second");
            Ok(())
        }
    }
}

/// One line of `token list`.
fn token_line(token: &store::tokens::Token) -> String {
    let day = |at: jiff::Timestamp| at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
    let state = match (token.revoked_at.is_some(), token.read_only) {
        (true, _) => "revoked",
        (false, true) => "read-only",
        (false, false) => "active",
    };
    format!(
        "{}\t{}\t{}\t{}\t{state}\t{}\t{}\n",
        token.id,
        token.name,
        token.role.code(),
        token.region.as_deref().unwrap_or("everywhere"),
        day(token.made_at),
        token.used_at.map_or_else(|| "never".to_owned(), day),
    )
}

/// `selvedge backup`
pub async fn backup(config: &Config, data: &Path, to: &Path) -> Result<(), String> {
    let open = open(config, data, Purpose::Serve).await?;
    let made = app::backup::backup(&open.app, to, now()).await.map_err(plain)?;
    complain(&format!("{} rows and {} files copied to {}", made.rows, made.files, to.display()));
    Ok(())
}

/// `selvedge restore`
pub async fn restore(config: &Config, data: &Path, from: &Path) -> Result<(), String> {
    std::fs::create_dir_all(data).map_err(|e| format!("data folder {}: {e}", data.display()))?;
    let place = open::place(config, data)?;
    app::backup::check(from).map_err(plain)?;
    let store = store::Store::open(&place).await.map_err(|e| e.to_string())?;
    store.migrate(now()).await.map_err(|e| e.to_string())?;
    let objects = open::objects(config, data)?;
    let made = app::backup::restore(&store, &objects, from).await.map_err(plain)?;
    // The log that is here now is the copy's; what was written down of another one is not.
    let head: store::Result<store::audit::Head> =
        store.read(|tx| Box::pin(async move { store::audit::head(tx).await })).await;
    let head = head.map_err(|e| e.to_string())?;
    app::witness::keep(&data.join(app::witness::FILE), &head).map_err(|e| e.to_string())?;
    complain(&format!(
        "{} rows and {} files restored; audit head {} {}",
        made.rows, made.files, made.head_no, made.head
    ));
    Ok(())
}

/// `selvedge notices …`: needs no configuration, since it makes what one names.
pub fn notices(what: &NoticesCommand) -> std::process::ExitCode {
    let NoticesCommand::Key { file } = what;
    let made = std::path::absolute(file)
        .map_err(|e| format!("{}: {e}", file.display()))
        .and_then(|file| open::make_vapid(&file, &app::secrets::Dice::system()))
        .and_then(|public| print(&format!("{public}\n")));
    match made {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(said) => {
            complain(&said);
            std::process::ExitCode::FAILURE
        }
    }
}

/// `selvedge audit verify`
pub async fn audit(config: &Config, data: &Path, what: AuditCommand) -> Result<(), String> {
    let AuditCommand::Verify = what;
    let store = store::Store::open(&open::place(config, data)?).await.map_err(|e| e.to_string())?;
    let kept = data.join(app::witness::FILE);
    match app::witness::verify(&store, &kept).await.map_err(plain)? {
        store::audit::Verdict::Whole(head) => {
            if !kept.exists() {
                complain(&format!(
                    "{} is not there: whether the newest links were taken away cannot be told",
                    kept.display()
                ));
            }
            let hash: String = head.hash.iter().map(|b| format!("{b:02x}")).collect();
            print(&format!("whole: {} deeds, head {hash}\n", head.no))
        }
        store::audit::Verdict::Broken { no, audit_id, deed } => Err(match deed {
            Some(deed) => format!(
                "broken at link {no}: deed {audit_id} of {} ({} {}) is not what was chained",
                deed.at, deed.verb, deed.thing
            ),
            None => format!("broken at link {no}: deed {audit_id} is gone"),
        }),
        store::audit::Verdict::Cut { kept: link, no } => Err(format!(
            "cut: {} has link {link}, which is not in the chain of {no} any more",
            kept.display()
        )),
        store::audit::Verdict::Unlinked(count) => {
            Err(format!("{count} deeds lie before the chain's head and are not in it"))
        }
    }
}

/// `selvedge config …`
pub fn config(config: &Config, what: &ConfigCommand) -> Result<(), String> {
    match what {
        ConfigCommand::Check => {
            complain("the configuration is right");
            Ok(())
        }
        ConfigCommand::Print => print(&config.print()),
    }
}

/// `selvedge tables …`
pub fn tables(which: &str) -> Result<(), String> {
    match which {
        "case" => print(&domain::case::table_markdown()),
        "order" => print(&domain::order::tables_markdown()),
        "examination" => print(&provenance::examination::table_markdown()),
        "routes" => print(&web::routes::markdown()),
        "permissions" => print(&domain::access::permissions_markdown()),
        "configuration" => print(&format!(
            "# Configuration\n\nWritten by `cargo xtask machines` from `selvedge.default.toml`, which is built into the program.\n\n```toml\n{}```\n",
            crate::config::DEFAULTS
        )),
        "law" => print(&crate::law::document::whole()?),
        other => Err(format!(
            "`{other}` is not a table; one of case, order, examination, routes, permissions, configuration, law"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_the_house_has_not_is_refused_by_its_name() {
        let known = |code: &str| matches!(code, "FR" | "GB");
        let within = |codes: &[&str]| {
            within(codes.iter().map(|code| (*code).to_owned()).collect(), "region", known)
        };
        assert_eq!(within(&[]), Ok(Within::All));
        assert!(matches!(within(&["FR", "GB"]), Ok(Within::Set(codes)) if codes.len() == 2));
        assert_eq!(within(&["FR", "ZZ"]), Err("`ZZ` is not a region of this house".to_owned()));
    }

    #[test]
    fn a_copy_that_cannot_be_brought_back_is_refused_in_plain_words() {
        let nowhere = std::path::Path::new("/nowhere/copy");
        let said = app::backup::check(nowhere).map_err(plain).unwrap_err();
        assert!(!said.starts_with("internal") && said.contains("/nowhere/copy"), "{said}");
    }

    #[test]
    fn a_line_of_the_tokens_says_what_each_may_and_when_it_was_last_used() {
        let at: jiff::Timestamp = "2026-03-02T23:30:00Z".parse().unwrap();
        let token = store::tokens::Token {
            id: 7,
            name: "shop site".to_owned(),
            role: Role::Integration,
            region: None,
            read_only: false,
            made_at: at,
            made_by: None,
            used_at: None,
            revoked_at: None,
        };
        let line = |token: &store::tokens::Token| token_line(token);
        assert_eq!(
            line(&token),
            "7\tshop site\tintegration\teverywhere\tactive\t2026-03-02\tnever\n"
        );
        let used = store::tokens::Token {
            region: Some("FR".to_owned()),
            read_only: true,
            used_at: Some(at),
            ..token
        };
        assert_eq!(
            line(&used),
            "7\tshop site\tintegration\tFR\tread-only\t2026-03-02\t2026-03-02\n"
        );
        let over = store::tokens::Token { revoked_at: Some(at), ..used };
        assert!(line(&over).contains("\trevoked\t"));
    }
}
