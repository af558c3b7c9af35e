//! Opening the house from its configuration: data folder, key, database, files.

use crate::config::Config;
use app::gate::{Gate, Rules};
use app::post::Incoming;
use app::references::ReferenceKey;
use app::secrets::{Dice, Seal};
use app::{App, Settings};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use store::{Objects, Place, S3, Store};

/// What could not be opened, in words for the engineer.
pub type Said = String;

/// The house, open.
pub struct Open {
    /// The house.
    pub app: App,
    /// The staff's door.
    pub gate: Gate,
    /// The installation's key.
    pub key: [u8; 32],
}

/// Where the database lies.
///
/// # Errors
/// When the file with the connection string cannot be read.
pub fn place(config: &Config, data: &Path) -> Result<Place, Said> {
    let file = config.text("store.url_file");
    let url = if file.is_empty() {
        config.text("store.url").to_owned()
    } else {
        std::fs::read_to_string(file)
            .map_err(|e| format!("store.url_file {file}: {e}"))?
            .trim()
            .to_owned()
    };
    Ok(match url.as_str() {
        "" => Place::Sqlite(data.join("selvedge.db")),
        url => match url.strip_prefix("sqlite:") {
            Some(path) => Place::Sqlite(PathBuf::from(path.trim_start_matches("//"))),
            None => Place::Postgres(url.to_owned()),
        },
    })
}

/// Where bytes lie.
///
/// # Errors
/// When the folder cannot be made or the S3 settings make no client.
pub fn objects(config: &Config, data: &Path) -> Result<Objects, Said> {
    if config.text("files.s3_endpoint").is_empty() {
        let folder = config.text("files.folder");
        let folder = if folder.is_empty() { data.join("files") } else { PathBuf::from(folder) };
        return Objects::folder(&folder).map_err(|e| format!("{}: {e}", folder.display()));
    }
    let secret = config.text("files.s3_secret_file");
    let secret = std::fs::read_to_string(secret)
        .map_err(|e| format!("files.s3_secret_file {secret}: {e}"))?;
    Objects::s3(&S3 {
        endpoint: config.text("files.s3_endpoint").to_owned(),
        bucket: config.text("files.s3_bucket").to_owned(),
        region: config.text("files.s3_region").to_owned(),
        key_id: config.text("files.s3_key_id").to_owned(),
        secret: secret.trim().to_owned(),
    })
    .map_err(|e| e.to_string())
}

/// How mail comes in; none where no address takes any.
///
/// # Errors
/// When an address is none.
pub fn incoming(config: &Config, key: &[u8; 32]) -> Result<Option<Incoming>, Said> {
    let addresses: Result<Vec<_>, Said> =
        config.list("incoming.addresses").into_iter().map(crate::config::address).collect();
    let addresses = addresses?;
    if addresses.is_empty() {
        return Ok(None);
    }
    let (local, domain) = config.text("mail.from").rsplit_once('@').unwrap_or(("care", ""));
    Ok(Some(Incoming {
        key: ReferenceKey::derive(key),
        local: local.to_owned(),
        domain: domain.to_owned(),
        addresses,
        kept: app::FactsCell::default(),
        trusted: config.text("incoming.trusted").to_owned(),
        region: Some(config.text("incoming.region").to_owned()).filter(|r| !r.is_empty()),
    }))
}

/// The model that drafts replies; none where no endpoint is named.
///
/// # Errors
/// When an endpoint is named without a model, or is none.
pub fn drafting(config: &Config) -> Result<Option<String>, Said> {
    let (endpoint, model) = (config.text("drafting.endpoint"), config.text("drafting.model"));
    if endpoint.is_empty() {
        return Ok(None);
    }
    if !endpoint.starts_with("https://") && !endpoint.starts_with("http://") {
        return Err(format!("drafting.endpoint {endpoint}: wants an address with http or https"));
    }
    if model.is_empty() {
        return Err("drafting.model: name the model that drafting.endpoint serves".to_owned());
    }
    Ok(Some(model.to_owned()))
}

/// The key that the shop's own pages sign with; none where none is named.
///
/// # Errors
/// When the file cannot be read or holds too little.
pub fn shop_key(config: &Config) -> Result<Option<app::shop::ShopKey>, Said> {
    let file = config.text("chat.shop_key_file");
    if file.is_empty() {
        return Ok(None);
    }
    let bytes = std::fs::read(file).map_err(|e| format!("chat.shop_key_file {file}: {e}"))?;
    let key = app::shop::ShopKey::of(bytes.trim_ascii());
    key.map(Some).ok_or_else(|| format!("chat.shop_key_file {file}: wants at least 32 bytes"))
}

/// The house's key for telling browsers; none where none is named.
///
/// # Errors
/// When the file cannot be read or holds no such key.
pub fn vapid(config: &Config) -> Result<Option<courier::Vapid>, Said> {
    let file = config.text("notices.vapid_key_file");
    if file.is_empty() {
        return Ok(None);
    }
    let bad = |why: String| format!("notices.vapid_key_file {file}: {why}");
    let text = std::fs::read_to_string(file).map_err(|e| bad(e.to_string()))?;
    let contact = match config.text("notices.contact") {
        "" => format!("mailto:{}", config.text("mail.from")),
        given => given.to_owned(),
    };
    let vapid = courier::Vapid::read(&text, &contact);
    vapid
        .map(Some)
        .ok_or_else(|| bad("holds no key; `selvedge notices key FILE` makes one".to_owned()))
}

/// Makes a key for telling browsers in a new file; its public half.
///
/// # Errors
/// When the file is there already, or cannot be made.
pub fn make_vapid(file: &Path, dice: &Dice) -> Result<String, Said> {
    let bad = |why: String| format!("{}: {why}", file.display());
    loop {
        let random = dice.bytes::<32>().map_err(|e| bad(e.to_string()))?;
        let Some(text) = courier::Vapid::made(&random) else { continue };
        write_private(file, text.as_bytes()).map_err(|e| bad(e.to_string()))?;
        let made = courier::Vapid::read(&text, "");
        return made.map(|vapid| vapid.public_key()).ok_or_else(|| bad("is no key".to_owned()));
    }
}

/// The secrets of the telephone systems that tell of calls.
///
/// # Errors
/// When a file cannot be read or holds too little.
pub fn telephone(config: &Config) -> Result<app::telephone::Keys, Said> {
    let read = |key: &str| match config.text(key) {
        "" => Ok(None),
        file => std::fs::read(file).map(Some).map_err(|e| format!("{key} {file}: {e}")),
    };
    let short = |key: &str| format!("{key} {}: wants at least 32 letters", config.text(key));
    let mut keys = app::telephone::Keys::default();
    if let Some(token) = read("telephone.twilio_token_file")? {
        keys = keys.with_twilio(&token).ok_or_else(|| short("telephone.twilio_token_file"))?;
    }
    if let Some(secret) = read("telephone.cti_secret_file")? {
        keys = keys.with_cti(&secret).ok_or_else(|| short("telephone.cti_secret_file"))?;
    }
    Ok(keys)
}

/// The secrets of what comes in signed.
///
/// # Errors
/// When a file cannot be read or holds too little.
pub fn hooks(config: &Config) -> Result<app::hooks::Hooks, Said> {
    let read = |key: &str| -> Result<Option<Vec<u8>>, Said> {
        let file = config.text(key);
        if file.is_empty() {
            return Ok(None);
        }
        let bytes = std::fs::read(file).map_err(|e| format!("{key} {file}: {e}"))?;
        let secret = bytes.trim_ascii().to_vec();
        let least = app::hooks::SHORTEST;
        match secret.len() >= least {
            true => Ok(Some(secret)),
            false => Err(format!("{key} {file}: wants at least {least} bytes")),
        }
    };
    Ok(app::hooks::Hooks {
        shopify: read("shop.shopify_secret_file")?,
        shop: read("shop.hook_secret_file")?,
        stripe: read("payments.webhook_secret_file")?,
        easypost: read("carrier.webhook_secret_file")?,
    })
}

/// The installation's key, made at the first start.
///
/// # Errors
/// When the file cannot be read or made, or holds something else.
pub fn key(config: &Config, data: &Path, dice: &Dice) -> Result<[u8; 32], Said> {
    let named = config.text("secrets.key_file");
    let path = if named.is_empty() { data.join("key") } else { PathBuf::from(named) };
    let bad = |why: String| format!("key file {}: {why}", path.display());
    match std::fs::read(&path) {
        Ok(bytes) => {
            parse_key(&bytes).ok_or_else(|| bad("wants 32 bytes or 64 hex letters".to_owned()))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && named.is_empty() => {
            let key = dice.bytes::<32>().map_err(|e| bad(e.to_string()))?;
            write_private(&path, &key).map_err(|e| bad(e.to_string()))?;
            Ok(key)
        }
        Err(error) => Err(bad(error.to_string())),
    }
}

/// A key as its file may hold it.
pub(crate) fn parse_key(bytes: &[u8]) -> Option<[u8; 32]> {
    if let Ok(key) = <[u8; 32]>::try_from(bytes) {
        return Some(key);
    }
    let text = std::str::from_utf8(bytes).ok()?.trim();
    let mut key = [0_u8; 32];
    if text.len() != 64 {
        return None;
    }
    for (at, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()?;
    }
    Some(key)
}

fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    match path.parent() {
        Some(folder) => std::fs::File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}

/// For what the house is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To serve: the schema is as it must be.
    Serve,
    /// To serve the demonstration, its schema brought up.
    Demonstrate,
    /// To fill a fresh demonstration, which is thrown away if that is broken off.
    Fill,
}

/// Opens the house.
///
/// # Errors
/// A sentence for the engineer: what could not be opened, and what to do.
pub async fn open(config: &Config, data: &Path, purpose: Purpose) -> Result<Open, Said> {
    std::fs::create_dir_all(data).map_err(|e| format!("data folder {}: {e}", data.display()))?;
    let dice = Dice::system();
    let key = key(config, data, &dice)?;
    let place = place(config, data)?;
    let store = match purpose {
        Purpose::Fill => Store::open_unsynced(&place).await,
        Purpose::Serve | Purpose::Demonstrate => Store::open(&place).await,
    }
    .map_err(|e| format!("the database cannot be opened: {e}"))?;
    let demo = purpose != Purpose::Serve;
    if demo {
        store
            .migrate(jiff::Timestamp::now())
            .await
            .map_err(|e| format!("the schema cannot be brought up: {e}"))?;
    }
    let from = config.text("mail.from");
    let settings = Settings {
        house: config.text("house.name").to_owned(),
        public_url: config.text("house.public_url").to_owned(),
        mail_domain: from.rsplit('@').next().unwrap_or("localhost").to_owned(),
        demo,
        carrier: !config.text("carrier.endpoint").is_empty(),
    };
    let mut rules = Rules::of_house(&settings.house);
    rules.factor_required = !demo;
    rules.mail_domain.clone_from(&settings.mail_domain);
    rules.public_url.clone_from(&settings.public_url);
    let seal = Seal::new(&key).map_err(|e| e.to_string())?;
    let gate = Gate::new(store.clone(), rules, seal, dice.clone()).map_err(|e| e.to_string())?;
    let objects = match purpose {
        Purpose::Fill => objects(config, data)?.unsynced(),
        Purpose::Serve | Purpose::Demonstrate => objects(config, data)?,
    };
    let rules = config.rules().map_err(|mistakes| mistakes.join("\n"))?;
    let unread = |e| format!("the house cannot be read: {e}; has `selvedge migrate` been run?");
    let mut app = App::open_under(store, objects, settings, dice, rules)
        .await
        .map_err(unread)?
        .with_scanner(store::Scanner::parse(config.text("files.scanner")))
        .with_drafting(drafting(config)?);
    app.shop_key = shop_key(config)?;
    app.telephone = std::sync::Arc::new(telephone(config)?);
    app.hooks = std::sync::Arc::new(hooks(config)?);
    let faces = config.text("paper.fonts");
    if !faces.is_empty() {
        web::papers::faces_from(PathBuf::from(faces));
    }
    let app = match incoming(config, &key)? {
        Some(incoming) => app.with_post(incoming),
        None => app,
    };
    let phrases = config.text("sorting.phrases_file");
    let app = match phrases {
        "" => app,
        file => {
            let bad = |why: String| format!("sorting.phrases_file {file}: {why}");
            let text = std::fs::read_to_string(file).map_err(|e| bad(e.to_string()))?;
            let sorts = app::sorting::of_house(&text).map_err(|e| bad(e.to_string()))?;
            app.with_sorting(sorts).await.map_err(unread)?
        }
    };
    let app = match vapid(config)? {
        Some(vapid) => app.with_push(app::notices::Push {
            public_key: vapid.public_key(),
            services: config.list("notices.services").into_iter().map(str::to_owned).collect(),
            loopback: false,
        }),
        None => app,
    };
    app.follow_rules(jiff::Timestamp::now()).await.map_err(unread)?;
    // A fill may be thrown away with its log.
    let app = match purpose {
        Purpose::Fill => app,
        Purpose::Serve | Purpose::Demonstrate => app.with_witness(data.join(app::witness::FILE)),
    };
    Ok(Open { app, gate, key })
}
