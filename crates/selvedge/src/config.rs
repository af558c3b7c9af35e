//! Configuration: the embedded file of defaults, then one TOML file, then
//! `SELVEDGE_<SECTION>_<KEY>`. A key that is not in the defaults is refused with
//! the nearest one that is; a value of another kind is refused too; both say
//! file, line and key, and nothing is started.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use toml::de::{DeTable, DeValue};

/// The defaults, which are the manual.
pub const DEFAULTS: &str = include_str!("../selvedge.default.toml");

/// A mistake in a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file, or the variable.
    pub place: String,
    /// The line, from 1, in a file.
    pub line: Option<usize>,
    /// The key.
    pub key: String,
    /// What is wrong, with the remedy.
    pub why: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.place)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.key.is_empty() {
            write!(f, ": `{}`", self.key)?;
        }
        write!(f, ": {}", self.why)
    }
}

impl std::error::Error for Mistake {}

/// One value in force and where it came from.
#[derive(Debug, Clone, PartialEq)]
struct Set {
    value: toml::Value,
    from: String,
    /// The line, from 1, in a file.
    line: Option<usize>,
}

/// The whole configuration, by `section.key`.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    values: BTreeMap<String, Set>,
}

fn kind(value: &toml::Value) -> &'static str {
    match value {
        toml::Value::String(_) => "text in quotes",
        toml::Value::Integer(_) => "a whole number",
        toml::Value::Float(_) => "a number",
        toml::Value::Boolean(_) => "true or false",
        toml::Value::Array(_) => "a list",
        _ => "a table",
    }
}

fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|b| *b == b'\n').count() + 1
}

/// The lines on which sections and their keys stand, however they are written.
struct Lines(BTreeMap<(String, String), usize>);

impl Lines {
    fn of(text: &str) -> Lines {
        let mut lines = BTreeMap::new();
        let Ok(table) = DeTable::parse(text) else { return Lines(lines) };
        for (section, keys) in table.get_ref() {
            let name = section.get_ref().to_string();
            lines.insert((name.clone(), String::new()), line_of(text, section.span().start));
            if let DeValue::Table(keys) = keys.get_ref() {
                for key in keys.keys() {
                    let whole = (name.clone(), key.get_ref().to_string());
                    lines.insert(whole, line_of(text, key.span().start));
                }
            }
        }
        Lines(lines)
    }

    fn at(&self, section: &str, key: &str) -> Option<usize> {
        self.0.get(&(section.to_owned(), key.to_owned())).copied()
    }
}

/// Whether a value is of the kind of the usual one; a list is one of texts.
fn alike(usual: &toml::Value, given: &toml::Value) -> bool {
    match given {
        toml::Value::Array(items) => usual.is_array() && items.iter().all(toml::Value::is_str),
        _ => kind(usual) == kind(given),
    }
}

/// Whether an address is https, or http on this machine; without a slash at the end.
fn is_public_url(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let there = !host.is_empty()
        && !authority.contains(['@', ' '])
        && port.is_none_or(|port| port.parse::<u16>().is_ok())
        && !url.ends_with('/');
    let here = matches!(host, "127.0.0.1" | "localhost" | "[::1]");
    there && (scheme == "https" || (scheme == "http" && here))
}

fn nearest<'k>(given: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    known
        .map(|k| (strsim::damerau_levenshtein(given, k), k))
        .filter(|(distance, k)| *distance <= k.len().max(3) / 2)
        .min()
        .map(|(_, k)| k)
}

impl Config {
    /// The configuration out of an optional file and the environment.
    ///
    /// # Errors
    /// Every [`Mistake`] found.
    pub fn load(
        file: Option<&Path>,
        env: impl Iterator<Item = (String, String)>,
    ) -> Result<Config, Vec<Mistake>> {
        let mut config = Config { values: BTreeMap::new() };
        let mut mistakes = Vec::new();
        let defaults: toml::Table = DEFAULTS.parse().unwrap_or_default();
        for (section, keys) in defaults {
            for (key, value) in keys.as_table().cloned().unwrap_or_default() {
                config.values.insert(
                    format!("{section}.{key}"),
                    Set { value, from: "default".to_owned(), line: None },
                );
            }
        }
        if let Some(path) = file {
            match std::fs::read_to_string(path) {
                Ok(text) => config.take_file(&path.display().to_string(), &text, &mut mistakes),
                Err(error) => mistakes.push(Mistake {
                    place: path.display().to_string(),
                    line: None,
                    key: String::new(),
                    why: format!("cannot be read: {error}"),
                }),
            }
        }
        config.take_env(env, &mut mistakes);
        config.check(&mut mistakes);
        if mistakes.is_empty() { Ok(config) } else { Err(mistakes) }
    }

    fn take_file(&mut self, place: &str, text: &str, mistakes: &mut Vec<Mistake>) {
        let mut say = |line, key: &str, why: String| {
            mistakes.push(Mistake { place: place.to_owned(), line, key: key.to_owned(), why });
        };
        let table: toml::Table = match text.parse() {
            Ok(table) => table,
            Err(error) => {
                let error: toml::de::Error = error;
                let line = error.span().map(|span| line_of(text, span.start));
                return say(line, "", error.message().to_owned());
            }
        };
        let lines = Lines::of(text);
        let sections: Vec<String> = self
            .values
            .keys()
            .filter_map(|k| k.split_once('.'))
            .map(|(s, _)| s.to_owned())
            .collect();
        for (section, keys) in table {
            let Some(keys) = keys.as_table().filter(|_| sections.contains(&section)) else {
                let near = nearest(&section, sections.iter().map(String::as_str));
                say(lines.at(&section, ""), &section, unknown("section", near));
                continue;
            };
            for (key, value) in keys.clone() {
                let whole = format!("{section}.{key}");
                let line = lines.at(&section, &key);
                let Some(known) = self.values.get_mut(&whole) else {
                    let own = format!("{section}.");
                    let near =
                        nearest(&key, self.values.keys().filter_map(|k| k.strip_prefix(&own)));
                    say(line, &whole, unknown("key", near));
                    continue;
                };
                if alike(&known.value, &value) {
                    *known = Set { value, from: place.to_owned(), line };
                } else if value.is_array() && known.value.is_array() {
                    say(line, &whole, "wants a list of texts in quotes".to_owned());
                } else {
                    say(
                        line,
                        &whole,
                        format!("wants {}, not {}", kind(&known.value), kind(&value)),
                    );
                }
            }
        }
    }

    fn take_env(
        &mut self,
        env: impl Iterator<Item = (String, String)>,
        mistakes: &mut Vec<Mistake>,
    ) {
        for (name, text) in env {
            let Some(rest) = name.strip_prefix("SELVEDGE_") else { continue };
            if matches!(rest, "DEMO_TOKEN" | "CONFIG" | "DATA") || rest.starts_with("TEST_") {
                continue;
            }
            let lower = rest.to_ascii_lowercase();
            let whole = lower.replacen('_', ".", 1);
            let Some(known) = self.values.get_mut(&whole) else {
                let near = nearest(&whole, self.values.keys().map(String::as_str))
                    .map(|k| k.replacen('.', "_", 1).to_uppercase());
                let near = near.map(|k| format!("SELVEDGE_{k}"));
                mistakes.push(Mistake {
                    place: name,
                    line: None,
                    key: String::new(),
                    why: unknown("variable", near.as_deref()),
                });
                continue;
            };
            let value = match &known.value {
                toml::Value::String(_) => Some(toml::Value::String(text)),
                toml::Value::Integer(_) => text.trim().parse().ok().map(toml::Value::Integer),
                toml::Value::Boolean(_) => text.trim().parse().ok().map(toml::Value::Boolean),
                toml::Value::Array(_) => {
                    let items = text.split(',').map(str::trim).filter(|t| !t.is_empty());
                    Some(toml::Value::Array(
                        items.map(|t| toml::Value::String(t.to_owned())).collect(),
                    ))
                }
                _ => None,
            };
            match value {
                Some(value) => *known = Set { value, from: name, line: None },
                None => {
                    let why = format!("wants {}", kind(&known.value));
                    mistakes.push(Mistake { place: name, line: None, key: whole, why });
                }
            }
        }
    }

    /// What a kind cannot say: addresses, numbers in range, words of a list,
    /// files that must be there.
    fn check(&self, mistakes: &mut Vec<Mistake>) {
        let mut say = |key: &str, why: String| {
            let set = self.values.get(key);
            mistakes.push(Mistake {
                place: set.map_or_else(String::new, |s| s.from.clone()),
                line: set.and_then(|s| s.line),
                key: key.to_owned(),
                why,
            });
        };
        for (key, right, why) in self.wishes() {
            if !right {
                say(key, why.to_owned());
            }
        }
        for (key, words) in [
            ("mail.security", &["tls", "starttls", "none"][..]),
            ("log.format", &["auto", "text", "json"][..]),
        ] {
            if let Err(why) = one_of(self.text(key), words) {
                say(key, why);
            }
        }
        let level = &self.text("log.level").to_ascii_lowercase();
        // With a sign in it, it is a filter by rooms.
        if !level.contains(['=', ','])
            && let Err(why) = one_of(level, &["error", "warn", "info", "debug", "trace", "off"])
        {
            say("log.level", why);
        }
        if let Err(why) = one_of(self.text("incoming.protocol"), &["lmtp", "smtp"]) {
            say("incoming.protocol", why);
        }
        for why in self.list("incoming.addresses").into_iter().filter_map(|a| address(a).err()) {
            say("incoming.addresses", why);
        }
        for key in [
            "store.url_file",
            "files.s3_secret_file",
            "mail.password_file",
            "mail.dkim_key_file",
            "incoming.imap_password_file",
            "incoming.imap_root_file",
            "notices.vapid_key_file",
            "telephone.twilio_token_file",
            "telephone.cti_secret_file",
        ] {
            match self.text(key) {
                "" => {}
                path => match std::fs::read_to_string(path) {
                    Ok(url) if key == "store.url_file" && !is_database(url.trim()) => {
                        say(key, format!("the file {path} {DATABASE}"));
                    }
                    Ok(_) => {}
                    Err(error) => say(key, format!("{path} cannot be read: {error}")),
                },
            }
        }
        let own = ["law.folder", "law.policy"].iter().any(|key| !self.text(key).is_empty());
        if let Some(whys) = own.then(|| self.rules().err()).flatten() {
            let key = if self.text("law.policy").is_empty() { "law.folder" } else { "law.policy" };
            for why in whys {
                say(key, why);
            }
        }
        if let path @ [_, ..] = self.text("secrets.key_file").as_bytes() {
            let path = String::from_utf8_lossy(path);
            match std::fs::read(path.as_ref()) {
                Ok(bytes) if crate::open::parse_key(&bytes).is_some() => {}
                Ok(_) => {
                    say("secrets.key_file", format!("{path} wants 32 bytes or 64 hex letters"))
                }
                Err(error) => say("secrets.key_file", format!("{path} cannot be read: {error}")),
            }
        }
    }

    /// The rules of this installation: those of the program with its own packs in their
    /// place; a pack with a mistake is refused whole.
    pub fn rules(&self) -> Result<app::rules::Rules, Vec<String>> {
        let path = |key: &str| Some(self.text(key)).filter(|t| !t.is_empty()).map(PathBuf::from);
        let (folder, policy) = (path("law.folder"), path("law.policy"));
        crate::law::rules(folder.as_deref(), policy.as_deref())
    }

    /// What is wished of single values: the key, whether it is so, the wish.
    fn wishes(&self) -> Vec<(&'static str, bool, &'static str)> {
        let scanner = self.text("files.scanner");
        let proxies = self.list("server.trusted_proxies");
        let s3 = [
            "files.s3_endpoint",
            "files.s3_bucket",
            "files.s3_region",
            "files.s3_key_id",
            "files.s3_secret_file",
        ];
        let given = s3.iter().filter(|k| !self.text(k).is_empty()).count();
        vec![
            (
                "server.listen",
                self.text("server.listen").parse::<std::net::SocketAddr>().is_ok(),
                "wants an address and a port, such as 127.0.0.1:8080",
            ),
            (
                "house.public_url",
                is_public_url(self.text("house.public_url")),
                "wants https://… without a slash at the end; http:// is for this machine only",
            ),
            (
                "server.token_requests_a_minute",
                (0..=10_000_000).contains(&self.number("server.token_requests_a_minute")),
                "wants a number from 0 to 10000000",
            ),
            ("store.url", is_database(self.text("store.url")), DATABASE),
            (
                "mail.port",
                (1..=65_535).contains(&self.number("mail.port")),
                "wants a port from 1 to 65535",
            ),
            ("mail.from", self.text("mail.from").contains('@'), "wants an e-mail address"),
            (
                "mail.dkim_selector",
                self.text("mail.dkim_key_file").is_empty()
                    || !self.text("mail.dkim_selector").is_empty(),
                "a key to sign with wants a selector",
            ),
            (
                "notices.contact",
                ["mailto:", "https://"].iter().any(|begin| {
                    let rest = self.text("notices.contact").strip_prefix(begin);
                    rest.is_some_and(|rest| !rest.is_empty())
                }) || self.text("notices.contact").is_empty(),
                "wants mailto: and an address, https:// and a page, or nothing",
            ),
            (
                "notices.services",
                self.list("notices.services").iter().all(|name| {
                    name.contains('.')
                        && name.bytes().all(|b| {
                            b.is_ascii_lowercase() || b.is_ascii_digit() || b".-".contains(&b)
                        })
                        && !name.starts_with('.')
                        && name.parse::<std::net::IpAddr>().is_err()
                }),
                "wants names such as push.example.org, in small letters",
            ),
            (
                "incoming.listen",
                self.text("incoming.listen").is_empty()
                    || self.text("incoming.listen").parse::<std::net::SocketAddr>().is_ok(),
                "wants an address and a port, such as 127.0.0.1:2424, or nothing",
            ),
            (
                "incoming.addresses",
                !self.list("incoming.addresses").is_empty()
                    || ["incoming.listen", "incoming.imap_host"]
                        .iter()
                        .all(|key| self.text(key).is_empty()),
                "mail that comes in wants the addresses that clients write to",
            ),
            (
                "incoming.imap_port",
                (1..=65_535).contains(&self.number("incoming.imap_port")),
                "wants a port from 1 to 65535",
            ),
            (
                "incoming.imap_user",
                self.text("incoming.imap_host").is_empty()
                    || (!self.text("incoming.imap_user").is_empty()
                        && !self.text("incoming.imap_password_file").is_empty()),
                "a mailbox wants imap_user and imap_password_file",
            ),
            (
                "incoming.imap_poll_seconds",
                (5..=300).contains(&self.number("incoming.imap_poll_seconds")),
                "wants a number from 5 to 300: mail that is not fetched for ten minutes is an alarm",
            ),
            (
                "files.scanner",
                scanner.is_empty() || store::Scanner::parse(scanner).is_some(),
                "wants tcp:HOST:PORT or unix:/PATH, or nothing",
            ),
            (
                "server.trusted_proxies",
                proxies.iter().all(|p| p.parse::<std::net::IpAddr>().is_ok()),
                "wants a list of addresses",
            ),
            (
                "files.s3_endpoint",
                given == 0 || given == s3.len(),
                "an S3 store wants all five s3_ keys",
            ),
        ]
    }

    /// A text.
    pub fn text(&self, key: &str) -> &str {
        self.values.get(key).and_then(|s| s.value.as_str()).unwrap_or("")
    }

    /// A whole number.
    pub fn number(&self, key: &str) -> i64 {
        self.values.get(key).and_then(|s| s.value.as_integer()).unwrap_or(0)
    }

    /// Yes or no.
    pub fn flag(&self, key: &str) -> bool {
        self.values.get(key).and_then(|s| s.value.as_bool()).unwrap_or(false)
    }

    /// A list of texts.
    pub fn list(&self, key: &str) -> Vec<&str> {
        let items = self.values.get(key).and_then(|s| s.value.as_array());
        items.map(|a| a.iter().filter_map(toml::Value::as_str).collect()).unwrap_or_default()
    }

    /// Whether nobody said anything about a key.
    pub fn is_default(&self, key: &str) -> bool {
        self.values.get(key).is_some_and(|set| set.from == "default")
    }

    /// Sets a value from the command line.
    pub fn set(&mut self, key: &str, value: &str) {
        if let Some(known) = self.values.get_mut(key) {
            *known = Set {
                value: toml::Value::String(value.to_owned()),
                from: "command line".to_owned(),
                line: None,
            };
        }
    }

    /// Every value in force, with its comment and where it came from. Secrets
    /// are never values here: they are files.
    pub fn print(&self) -> String {
        let mut out = String::new();
        let mut section = String::new();
        for line in DEFAULTS.lines() {
            if let Some(name) = line.strip_prefix('[') {
                section = name.trim_end_matches(']').to_owned();
            }
            match line.split_once(" = ").filter(|_| !line.starts_with('#')) {
                Some((key, _)) => {
                    let whole = format!("{section}.{key}");
                    let Some(set) = self.values.get(&whole) else { continue };
                    let shown = match set.value.as_str() {
                        Some(url) if whole == "store.url" => toml::Value::String(
                            store::Place::postgres_shown(url).unwrap_or_else(|| url.to_owned()),
                        ),
                        _ => set.value.clone(),
                    };
                    let from = if set.from == "default" {
                        String::new()
                    } else {
                        format!("  # from {}", set.from)
                    };
                    out.push_str(&format!("{key} = {shown}{from}\n"));
                }
                None => {
                    out.push_str(line);
                    out.push('\n');
                }
            }
        }
        out
    }
}

/// An address that clients write to, with its region and topic: `ADDRESS [REGION [TOPIC]]`.
pub fn address(text: &str) -> Result<app::post::HouseAddress, String> {
    let mut words = text.split_whitespace();
    let address = words.next().unwrap_or_default();
    if !domain::questions::is_email(address) {
        return Err(format!("`{text}` does not begin with an e-mail address"));
    }
    let region = words.next().map(str::to_owned);
    let topic = words
        .next()
        .map(|code| code.parse().map_err(|_| format!("`{code}` is not a topic")))
        .transpose()?;
    if words.next().is_some() {
        return Err(format!("`{text}` wants an address, a region and a topic, no more"));
    }
    let address = address.to_owned();
    Ok(app::post::HouseAddress { address, region, topic, ..Default::default() })
}

/// What is wanted where a database is named.
const DATABASE: &str = "wants nothing, sqlite:/PATH, or a PostgreSQL connection string such as postgres://selvedge@db/selvedge";

/// Whether a text says where the facts lie.
fn is_database(url: &str) -> bool {
    url.is_empty() || url.starts_with("sqlite:") || store::Place::postgres_shown(url).is_some()
}

/// Whether a text is one of these words.
fn one_of(given: &str, words: &[&str]) -> Result<(), String> {
    if words.contains(&given) {
        return Ok(());
    }
    let near = nearest(given, words.iter().copied());
    let near = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
    let (last, others) = words.split_last().unwrap_or((&"", &[]));
    Err(format!("wants {} or {last}{near}", others.join(", ")))
}

fn unknown(what: &str, near: Option<&str>) -> String {
    match near {
        Some(near) => format!("is not a {what} of ours; did you mean `{near}`?"),
        None => format!("is not a {what} of ours; `selvedge config print` lists them all"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(text: &str, env: &[(&str, &str)]) -> Result<Config, Vec<Mistake>> {
        // Tests run side by side: each load has a file of its own.
        static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let nth = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let name = format!("selvedge-config-{}-{nth}", std::process::id());
        let dir = std::env::temp_dir().join(name);
        std::fs::write(&dir, text).unwrap();
        let env = env.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
        let loaded = Config::load(Some(&dir), env);
        let _ = std::fs::remove_file(dir);
        loaded
    }

    #[test]
    fn the_defaults_are_right_and_documented() {
        let config = Config::load(None, std::iter::empty()).unwrap();
        let mut above = String::new();
        for line in DEFAULTS.lines() {
            if line.contains(" = ") && !line.starts_with('#') {
                assert!(
                    above.starts_with('#') || above.contains(" = "),
                    "no comment above: {line}"
                );
            }
            above = line.to_owned();
        }
        assert!(config.print().contains("listen = \"127.0.0.1:8080\""));
    }

    #[test]
    fn a_mistake_names_file_line_key_and_the_nearest_name() {
        let check = |text: &str, line: Option<usize>, key: &str, why: &str| {
            let mistakes = load(text, &[]).unwrap_err();
            let said = mistakes.first().unwrap();
            assert_eq!((said.line, said.key.as_str()), (line, key), "{said}");
            assert!(said.why.contains(why), "{said}");
        };
        check(
            "[server]\nlisten = \"127.0.0.1:1\"\nlissten = \"x\"\n",
            Some(3),
            "server.lissten",
            "did you mean `listen`",
        );
        check("[sever]\nlisten = \"x\"\n", Some(1), "sever", "did you mean `server`");
        check(
            "[server]\nlisten = 8080\n",
            Some(2),
            "server.listen",
            "wants text in quotes, not a whole number",
        );
        check("[server]\nlisten = \"here\"\n", Some(2), "server.listen", "an address and a port");
        check("[server\n", Some(1), "", "");
        let near = "did you mean `starttls`";
        check("[mail]\n\nsecurity = \"startls\"\n", Some(3), "mail.security", near);
        check("[mail]\nport = 0\n", Some(2), "mail.port", "1 to 65535");
        check("[log]\nformat = \"jsn\"\n", Some(2), "log.format", "did you mean `json`");
        check("[log]\nlevel = \"wran\"\n", Some(2), "log.level", "did you mean `warn`");
        // Other ways to write the same.
        check("\n[\"mail\"]\n\"prot\" = 1\n", Some(3), "mail.prot", "did you mean `port`");
        check("\nmail = { security = \"tsl\" }\n", Some(2), "mail.security", "did you mean `tls`");
        check("\nlog.fromat = \"x\"\n", Some(2), "log.fromat", "did you mean `format`");
        check("\nport = 1\n", Some(2), "port", "is not a section of ours");
        let texts = "a list of texts in quotes";
        check("[server]\ntrusted_proxies = [1, 2]\n", Some(2), "server.trusted_proxies", texts);
        check(
            "[server]\ntrusted_proxies = [\"me\"]\n",
            Some(2),
            "server.trusted_proxies",
            "addresses",
        );
        let mail = "[incoming]\naddresses = [\"care\"]\n";
        check(mail, Some(2), "incoming.addresses", "an e-mail address");
        let mail = "[incoming]\naddresses = [\"care@orle.example FR repairs\"]\n";
        check(mail, Some(2), "incoming.addresses", "`repairs` is not a topic");
        let mail = "[incoming]\n\nlisten = \"127.0.0.1:2424\"\n";
        check(mail, None, "incoming.addresses", "wants the addresses");
        check("[incoming]\nprotocol = \"lmpt\"\n", Some(2), "incoming.protocol", "`lmtp`");
        check("[store]\nurl = \"mysql://x\"\n", Some(2), "store.url", "PostgreSQL");
        check(
            "[store]\nurl_file = \"/nowhere/url\"\n",
            Some(2),
            "store.url_file",
            "cannot be read",
        );
        check(
            "[secrets]\nkey_file = \"/nowhere/k\"\n",
            Some(2),
            "secrets.key_file",
            "cannot be read",
        );
    }

    #[test]
    fn http_is_for_this_machine_alone() {
        for (url, right) in [
            ("http://127.0.0.1:8080", true),
            ("http://localhost", true),
            ("http://[::1]:8080", true),
            ("http://[::1]", true),
            ("https://care.example", true),
            ("https://care.example:8443/house", true),
            ("http://care.example", false),
            ("http://localhost.evil.example", false),
            ("http://127.0.0.1.evil.example", false),
            ("http://localhost@evil.example", false),
            ("https://care.example/", false),
            ("https://", false),
            ("https://care.example:x", false),
            ("care.example", false),
        ] {
            let config = load(&format!("[house]\npublic_url = \"{url}\"\n"), &[]);
            assert_eq!(config.is_ok(), right, "{url}");
        }
    }

    #[test]
    fn the_environment_wins_and_a_misspelt_variable_is_refused() {
        let config = load(
            "[server]\nlisten = \"127.0.0.1:1\"\n",
            &[("SELVEDGE_SERVER_LISTEN", "127.0.0.1:2")],
        )
        .unwrap();
        assert_eq!(config.text("server.listen"), "127.0.0.1:2");
        let mistakes = load("", &[("SELVEDGE_SERVER_LISTN", "x")]).unwrap_err();
        assert!(mistakes[0].why.contains("SELVEDGE_SERVER_LISTEN"), "{}", mistakes[0]);
    }

    #[test]
    fn a_password_is_not_printed() {
        for (url, shown) in [
            ("postgres://me:hunter2@db/x", "postgres://me@db/x"),
            ("postgres://db/x?user=me&password=hunter2", "postgres://me@db/x"),
            (
                "postgres://me:s%40hunter2@db:6000/x?sslmode=require",
                "postgres://me@db:6000/x?sslmode=require",
            ),
            ("host=db user=me password=hunter2 dbname=x", "postgres://me@db/x"),
            ("host=/run/pg user=me password='a hunter2' dbname=x", "postgres://me@%2Frun%2Fpg/x"),
        ] {
            let printed = load(&format!("[store]\nurl = \"{url}\"\n"), &[]).unwrap().print();
            assert!(!printed.contains("hunter2"), "{url}: {printed}");
            assert!(printed.contains(&format!("url = \"{shown}\"")), "{url}: {printed}");
        }
    }
}
