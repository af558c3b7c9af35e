//! `selvedge doctor`: what is wrong with this installation, and what to type.

use crate::commands::print;
use crate::config::Config;
use crate::open;
use std::path::Path;

/// Looks at everything that can be looked at without starting.
///
/// # Errors
/// When something is wrong; each finding was printed with its remedy.
pub async fn run(config: &Config, data: &Path) -> Result<(), String> {
    let mut wrong = 0;
    let mut say = |right: bool, what: &str, remedy: &str| {
        let sign = if right { "right" } else { "WRONG" };
        let remedy =
            if right || remedy.is_empty() { String::new() } else { format!("\n       {remedy}") };
        if !right {
            wrong += 1;
        }
        let _ = print(&format!("{sign}  {what}{remedy}\n"));
    };
    let writable = std::fs::create_dir_all(data).and_then(|()| {
        let probe = data.join(".doctor");
        std::fs::write(&probe, b"x").and_then(|()| std::fs::remove_file(probe))
    });
    say(
        writable.is_ok(),
        &format!("data folder {} can be written", data.display()),
        "give the folder to the user this runs as, or pass --data",
    );
    match open::place(config, data) {
        Err(error) => say(false, "the store's address can be read", &error),
        Ok(place) => match store::Store::open(&place).await {
            Err(error) => say(false, "the database can be opened", &error.to_string()),
            Ok(store) => database(&store, data, &mut say).await,
        },
    }
    match open::objects(config, data) {
        Err(error) => say(false, "the place of files can be opened", &error),
        Ok(objects) => {
            let wrote = objects.put("00-doctor", bytes::Bytes::from_static(b"doctor")).await;
            let read = objects.get("00-doctor").await;
            let _ = objects.delete("00-doctor").await;
            say(
                wrote.is_ok() && read.is_ok(),
                "files can be written and read",
                "look at the [files] section and at the disk's room",
            );
        }
    }
    let faces = config.text("paper.fonts");
    let remedy = "install fonts-noto-cjk and set paper.fonts = \"/usr/share/fonts/opentype/noto\"";
    match web::papers::lacking((!faces.is_empty()).then(|| Path::new(faces))) {
        Err(why) => say(false, "the faces of papers can be read", &why),
        Ok(lacking) => say(
            lacking.is_empty(),
            &match lacking.is_empty() {
                true => "papers have faces for every script".to_owned(),
                false => format!("papers have no faces for {}", lacking.join(", ")),
            },
            remedy,
        ),
    }
    let secure = config.text("house.public_url").starts_with("https://");
    say(
        secure,
        "the public address is https",
        "set house.public_url; without it cookies are not Secure (the demonstration needs none)",
    );
    let relay = config.text("mail.relay");
    {
        let address = format!("{relay}:{}", config.number("mail.port"));
        let reached = tokio::time::timeout(
            std::time::Duration::from_secs(5),
            tokio::net::TcpStream::connect(&address),
        )
        .await;
        say(
            matches!(reached, Ok(Ok(_))),
            &format!("the relay {address} can be reached"),
            "look at mail.relay, mail.port and the firewall",
        );
    }
    if wrong == 0 { Ok(()) } else { Err(format!("{wrong} things are wrong")) }
}

async fn database(store: &store::Store, data: &Path, say: &mut impl FnMut(bool, &str, &str)) {
    let known = store::MIGRATIONS.steps(store.is_postgres()).len();
    let done: store::Result<usize> =
        store.read(|tx| Box::pin(async move { tx.steps_done().await })).await;
    match done {
        Ok(done) => say(
            done == known,
            &format!("the schema has {done} of {known} steps"),
            "selvedge migrate",
        ),
        Err(_) => say(false, "the schema is there", "selvedge migrate"),
    }
    let verdict = app::witness::verify(store, &data.join(app::witness::FILE)).await;
    let whole = matches!(verdict, Ok(store::audit::Verdict::Whole(_)));
    say(whole, "the audit log is whole", "selvedge audit verify says where it breaks");
}
