//! The demonstration: a fresh data folder is filled with the house Orle and its
//! cases, addresses and sign-ins are printed, and it serves on this machine. A
//! second start on the same folder finds everything again.

use crate::commands::print;
use crate::config::Config;
use crate::open::{self, Purpose};
use app::tokens::NewToken;
use demo::house::House;
use domain::Role;
use domain::access::Actor;
use jiff::Timestamp;
use std::path::Path;

/// Left beside the data when it is whole: a start that was broken off begins anew.
const WHOLE: &str = "demonstration.loaded";
/// Where the demonstration was last reached: what is typed beside it leads there.
const ADDRESS: &str = "demonstration.address";
/// Left before loading: what lies here is the demonstration's own.
const BEGUN: &str = "demonstration.begun";

/// Fills the folder if need be, and serves.
///
/// # Errors
/// A sentence for the engineer.
pub async fn run(
    mut config: Config,
    data: &Path,
    config_file: Option<&Path>,
    cases: u64,
    seed: u64,
) -> Result<(), String> {
    let listen = config.text("server.listen").to_owned();
    let listener = tokio::net::TcpListener::bind(&listen)
        .await
        .map_err(|e| format!("cannot listen on {listen}: {e}"))?;
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    if !address.ip().is_loopback() {
        return Err(format!(
            "{address} is not this machine's loopback; the demonstration's sign-ins are known to all"
        ));
    }
    // Browsers bind passkeys to names only: at `localhost` a client's can be tried.
    let by_name = format!("http://localhost:{}", address.port());
    let named = config.text("house.public_url") == by_name;
    let own = if named { by_name } else { format!("http://{address}") };
    config.set("house.public_url", &own);
    config.set("mail.from", "care@orle.example");
    let house = House::orle().map_err(|e| format!("{}: {}", e.file, e.why))?;
    config.set("house.name", &house.about.name);
    let whole = data.join(WHOLE);
    if !whole.exists() {
        begin_anew(data)?;
    }
    if whole.exists() {
        print(&format!("Found the demonstration in {} again.\n", data.display()))?;
    } else {
        load_apart(&config, data, config_file, cases, seed).await?;
    }
    std::fs::write(data.join(ADDRESS), config.text("house.public_url"))
        .map_err(|e| format!("data folder {}: {e}", data.display()))?;
    let open = open::open(&config, data, Purpose::Demonstrate).await?;
    token(&open).await?;
    let signs: Vec<(String, String)> = house
        .people
        .iter()
        .filter(|p| p.demo_password)
        .map(|p| (p.email.clone(), roles(p)))
        .collect();
    let password = house.demo_password.clone();
    web::desk::door::tell_signs(house.people.iter().filter(|p| p.demo_password).map(|p| {
        (p.email.clone(), house.demo_password.clone(), format!("{}, {}", p.name, roles(p)))
    }));
    crate::serve::on(&config, open, listener, move |_| {
        let _ = print(&welcome(&own, &signs, &password));
    })
    .await
}

/// Takes a demonstration's address over from its folder, where none is configured:
/// links that are printed beside it lead to it.
pub fn take_address(config: &mut Config, data: &Path) {
    if config.is_default("house.public_url")
        && let Ok(address) = std::fs::read_to_string(data.join(ADDRESS))
    {
        config.set("house.public_url", address.trim());
    }
}

/// Loads in a process of its own: drawing photographs takes memory that the
/// server would never give back.
async fn load_apart(
    config: &Config,
    data: &Path,
    config_file: Option<&Path>,
    cases: u64,
    seed: u64,
) -> Result<(), String> {
    let program = std::env::current_exe().map_err(|e| e.to_string())?;
    let status = tokio::task::spawn_blocking({
        let mut command = std::process::Command::new(program);
        command.arg("demo-load").arg("--data").arg(data);
        command.args(["--cases", &cases.to_string(), "--seed", &seed.to_string()]);
        if let Some(file) = config_file {
            command.arg("--config").arg(file);
        }
        command.env("SELVEDGE_HOUSE_PUBLIC_URL", config.text("house.public_url"));
        move || command.status()
    })
    .await
    .map_err(|e| e.to_string())?
    .map_err(|e| e.to_string())?;
    if status.success() { Ok(()) } else { Err("the demonstration was not loaded".to_owned()) }
}

/// The loading process: fills the folder and leaves the mark that it is whole.
///
/// # Errors
/// A sentence for the engineer.
pub async fn fill(mut config: Config, data: &Path, cases: u64, seed: u64) -> Result<(), String> {
    let house = House::orle().map_err(|e| format!("{}: {}", e.file, e.why))?;
    config.set("mail.from", "care@orle.example");
    config.set("house.name", &house.about.name);
    let open = open::open(&config, data, Purpose::Fill).await?;
    load(&open, house, cases, seed)
        .await
        .map_err(|e| format!("the demonstration cannot be loaded: {e}"))?;
    let kept = open.app.store.put_on_disk().await;
    kept.map_err(|e| format!("the demonstration cannot be kept: {e}"))?;
    let files = config.text("files.folder");
    let files = (!files.is_empty()).then(|| Path::new(files));
    for folder in std::iter::once(data).chain(files) {
        sync(folder).map_err(|e| format!("data folder {}: {e}", folder.display()))?;
    }
    let whole = data.join(WHOLE);
    std::fs::write(&whole, format!("cases = {cases}\nseed = {seed}\n"))
        .map_err(|e| e.to_string())?;
    std::fs::File::open(&whole).and_then(|f| f.sync_all()).map_err(|e| e.to_string())
}

/// Puts everything below a folder on disk: filling it did not wait for that.
fn sync(folder: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let synced = match path.is_dir() {
            true => sync(&path),
            false => std::fs::File::open(&path).and_then(|file| file.sync_all()),
        };
        match synced {
            // The database's own side files come and go.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            other => other?,
        }
    }
    std::fs::File::open(folder)?.sync_all()
}

/// Throws away what a broken-off start left. A folder with a database that no
/// demonstration began is somebody's house and is not touched.
fn begin_anew(data: &Path) -> Result<(), String> {
    let begun = data.join(BEGUN);
    let database = data.join("selvedge.db");
    if database.exists() && !begun.exists() {
        let place = database.display();
        return Err(format!("{place} is not a demonstration's; name another folder with --data"));
    }
    for name in ["selvedge.db", "selvedge.db-wal", "selvedge.db-shm", app::witness::FILE] {
        match std::fs::remove_file(data.join(name)) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
                return Err(format!("{}: {e}", data.join(name).display()));
            }
            _ => {}
        }
    }
    match std::fs::remove_dir_all(data.join("files")) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e.to_string()),
        _ => {}
    }
    let marked = std::fs::create_dir_all(data).and_then(|()| std::fs::write(&begun, b""));
    marked.map_err(|e| format!("data folder {}: {e}", data.display()))
}

fn roles(person: &demo::house::Person) -> String {
    let roles: Vec<String> = person.roles.iter().map(|r| r.role.code().replace('_', " ")).collect();
    roles.join(", ")
}

async fn load(open: &open::Open, house: House, cases: u64, seed: u64) -> app::Result<()> {
    let now = Timestamp::now();
    let said = |text: String| {
        let _ = print(&text);
    };
    said(format!("Filling a fresh folder with the house {} …\n", house.about.name));
    demo::seed::seed_house(&open.app, &open.gate, house.clone(), now).await?;
    demo::seed::play_stories(&open.app, &house, now, |done, all| {
        if done % 8 == 0 || done == all {
            let _ = print(&format!("  stories {done} of {all}\n"));
        }
    })
    .await?;
    demo::orders::tell_orders(&open.app, now).await?;
    // Deadlines that the seeding asked to count anew are counted while there are few: those of the
    // synthetic cases are counted as they are made, and the first start has nothing to catch up on.
    let settled = now.checked_add(jiff::SignedDuration::from_secs(3)).unwrap_or(now);
    while open.app.recount_due(settled).await? > 0 {}
    if cases > 0 {
        let began = std::time::Instant::now();
        demo::bulk::load_synthetic(&open.app, cases, seed, now, |done| {
            if done % 10_000 == 0 || done >= cases {
                let rate = done as f64 / began.elapsed().as_secs_f64().max(0.001);
                let _ = print(&format!("  cases {done} of {cases} ({rate:.0} a second)\n"));
            }
        })
        .await?;
    }
    Ok(())
}

/// `SELVEDGE_DEMO_TOKEN` gives the demonstration, and only it, a token of that value.
async fn token(open: &open::Open) -> Result<(), String> {
    let Ok(value) = std::env::var("SELVEDGE_DEMO_TOKEN") else { return Ok(()) };
    if value.is_empty() {
        return Ok(());
    }
    let now = Timestamp::now();
    if open.gate.bearer(&value, now).await.map_err(|e| e.to_string())?.is_some() {
        return Ok(());
    }
    let new = NewToken {
        name: "demonstration".to_owned(),
        role: Role::Integration,
        region: None,
        read_only: false,
    };
    open.gate
        .keep_token(&Actor::System, new, &value, now)
        .await
        .map_err(|e| e.to_string())
        .map(drop)
}

fn welcome(base: &str, signs: &[(String, String)], password: &str) -> String {
    let mut out = format!(
        "\n{base}/en/           client's pages\n{base}/desk          advisor's desk\n{base}/demo/mail     letters that went out\n{base}/api/openapi.json\n\nSign in at the desk with one of these; the password is: {password}\n"
    );
    for (email, roles) in signs {
        out.push_str(&format!("  {email:<32} {roles}\n"));
    }
    out.push_str("\nready\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_beside_a_demonstration_leads_to_it() {
        let data = std::env::temp_dir().join(format!("selvedge-address-{}", std::process::id()));
        std::fs::create_dir_all(&data).unwrap();
        let taken = |env: &[(&str, &str)]| {
            let env = env.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
            let mut config = Config::load(None, env).unwrap();
            take_address(&mut config, &data);
            config.text("house.public_url").to_owned()
        };
        assert_eq!(taken(&[]), "http://127.0.0.1:8080", "no demonstration");
        std::fs::write(data.join(ADDRESS), "http://127.0.0.1:8191").unwrap();
        assert_eq!(taken(&[]), "http://127.0.0.1:8191");
        let own = [("SELVEDGE_HOUSE_PUBLIC_URL", "https://care.example")];
        assert_eq!(taken(&own), "https://care.example", "what is configured wins");
        std::fs::remove_dir_all(&data).unwrap();
    }
}
