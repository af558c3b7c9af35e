//! Configuration: the embedded file of defaults, then one TOML file, then
//! `SELVEDGE_<SECTION>_<KEY>`. A key that is not in the defaults is refused with
//! the nearest one that is; a value of another kind is refused too; both say
//! file, line and key, and nothing is started.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

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

/// The line on which a key of a section stands.
fn line_of_key(text: &str, section: &str, key: &str) -> Option<usize> {
    let mut here = String::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if let Some(name) = line.strip_prefix('[').and_then(|l| l.split(']').next()) {
            here = name.trim().to_owned();
            if key.is_empty() && here == section {
                return Some(at + 1);
            }
        } else if let Some((name, _)) = line.split_once('=')
            && ((here == section && name.trim() == key)
                || (here.is_empty() && name.trim() == format!("{section}.{key}")))
        {
            return Some(at + 1);
        }
    }
    None
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
                config
                    .values
                    .insert(format!("{section}.{key}"), Set { value, from: "default".to_owned() });
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
        let sections: Vec<String> = self
            .values
            .keys()
            .filter_map(|k| k.split_once('.'))
            .map(|(s, _)| s.to_owned())
            .collect();
        for (section, keys) in table {
            let Some(keys) = keys.as_table().filter(|_| sections.contains(&section)) else {
                let near = nearest(&section, sections.iter().map(String::as_str));
                let line =
                    line_of_key(text, &section, "").or_else(|| line_of_key(text, "", &section));
                say(line, &section, unknown("section", near));
                continue;
            };
            for (key, value) in keys.clone() {
                let whole = format!("{section}.{key}");
                let line = line_of_key(text, &section, &key);
                let Some(known) = self.values.get_mut(&whole) else {
                    let own = format!("{section}.");
                    let near =
                        nearest(&key, self.values.keys().filter_map(|k| k.strip_prefix(&own)));
                    say(line, &whole, unknown("key", near));
                    continue;
                };
                if kind(&known.value) == kind(&value) {
                    *known = Set { value, from: place.to_owned() };
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
                Some(value) => *known = Set { value, from: name },
                None => {
                    let why = format!("wants {}", kind(&known.value));
                    mistakes.push(Mistake { place: name, line: None, key: whole, why });
                }
            }
        }
    }

    /// What a kind cannot say: addresses, numbers in range, words of a list.
    fn check(&self, mistakes: &mut Vec<Mistake>) {
        let mut want = |key: &str, right: bool, why: &str| {
            if !right {
                let place = self.values.get(key).map_or_else(String::new, |s| s.from.clone());
                mistakes.push(Mistake {
                    place,
                    line: None,
                    key: key.to_owned(),
                    why: why.to_owned(),
                });
            }
        };
        let listen = self.text("server.listen");
        want(
            "server.listen",
            listen.parse::<std::net::SocketAddr>().is_ok(),
            "wants an address and a port, such as 127.0.0.1:8080",
        );
        let url = self.text("house.public_url");
        let plain = url.starts_with("http://127.0.0.1")
            || url.starts_with("http://localhost")
            || url.starts_with("http://[::1]");
        want(
            "house.public_url",
            (url.starts_with("https://") || plain) && !url.ends_with('/'),
            "wants https://… without a slash at the end; http:// is for this machine only",
        );
        want(
            "server.token_requests_a_minute",
            (0..=10_000_000).contains(&self.number("server.token_requests_a_minute")),
            "wants a number from 0",
        );
        want(
            "mail.port",
            (1..=65_535).contains(&self.number("mail.port")),
            "wants a port from 1 to 65535",
        );
        want(
            "mail.security",
            matches!(self.text("mail.security"), "tls" | "starttls" | "none"),
            "wants tls, starttls or none",
        );
        want("mail.from", self.text("mail.from").contains('@'), "wants an e-mail address");
        want(
            "log.format",
            matches!(self.text("log.format"), "auto" | "text" | "json"),
            "wants auto, text or json",
        );
        let proxies = self.list("server.trusted_proxies");
        want(
            "server.trusted_proxies",
            proxies.iter().all(|p| p.parse::<std::net::IpAddr>().is_ok()),
            "wants a list of addresses",
        );
        let s3 = [
            "files.s3_endpoint",
            "files.s3_bucket",
            "files.s3_region",
            "files.s3_key_id",
            "files.s3_secret_file",
        ];
        let given = s3.iter().filter(|k| !self.text(k).is_empty()).count();
        want(
            "files.s3_endpoint",
            given == 0 || given == s3.len(),
            "an S3 store wants all five s3_ keys",
        );
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

    /// Sets a value from the command line.
    pub fn set(&mut self, key: &str, value: &str) {
        if let Some(known) = self.values.get_mut(key) {
            *known = Set {
                value: toml::Value::String(value.to_owned()),
                from: "command line".to_owned(),
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
                    let shown = if whole == "store.url"
                        && set.value.as_str().is_some_and(|u| u.contains('@'))
                    {
                        toml::Value::String(without_password(self.text("store.url")))
                    } else {
                        set.value.clone()
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

fn without_password(url: &str) -> String {
    match url
        .split_once("://")
        .and_then(|(scheme, rest)| rest.rsplit_once('@').map(|(who, host)| (scheme, who, host)))
    {
        Some((scheme, who, host)) => {
            format!("{scheme}://{}@{host}", who.split(':').next().unwrap_or(""))
        }
        None => url.to_owned(),
    }
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
        let dir = std::env::temp_dir().join(format!(
            "selvedge-config-{}-{}",
            std::process::id(),
            text.len()
        ));
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
        check("[server]\nlisten = \"here\"\n", None, "server.listen", "an address and a port");
        check("[server\n", Some(1), "", "");
        check("[house]\npublic_url = \"http://care.example\"\n", None, "house.public_url", "https");
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
        let config = load("[store]\nurl = \"postgres://me:secret@db/x\"\n", &[]).unwrap();
        assert!(
            !config.print().contains("secret@") && config.print().contains("postgres://me@db/x")
        );
    }
}
