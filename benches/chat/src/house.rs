//! The house under load: its nodes, started on a fresh folder; its clients, who begin conversations by
//! the form; its advisors, who sign in at the desk.

use crate::Said;
use crate::http::{Http, form};
use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

/// The token by which the house itself writes.
pub const TOKEN: &str = "measurement-4d1f0c6b9a8e2375";

/// A running node.
pub struct Node {
    child: Child,
    /// Where it listens.
    pub at: SocketAddr,
    /// Its process.
    pub pid: u32,
    /// Who can sign in at its desk, by name; the password is the same.
    pub people: Vec<String>,
    /// That password.
    pub password: String,
}

impl Node {
    /// Starts one on a folder, and on a database server where one is named; answers when it is ready.
    ///
    /// # Errors
    /// When it ends by itself or says no address.
    pub async fn start(program: &Path, data: &Path, store: Option<&str>) -> Said<Node> {
        let mut command = Command::new(program);
        command.arg("demo").arg("--data").arg(data).args(["--listen", "127.0.0.1:0"]);
        command.env("SELVEDGE_DEMO_TOKEN", TOKEN).env("SELVEDGE_MAIL_SENDING", "false");
        command
            .env("SELVEDGE_SERVER_TRUSTED_PROXIES", "127.0.0.1")
            .env("SELVEDGE_LOG_LEVEL", "warn");
        if let Some(store) = store {
            command.env("SELVEDGE_STORE_URL", store);
        }
        command.stdin(Stdio::null()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn()?;
        let pid = child.id().ok_or("it ended at once")?;
        let mut lines = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
        let (mut at, mut people, mut password) = (None, Vec::new(), String::new());
        while let Some(line) = lines.next_line().await? {
            if let Some(rest) = line.split("http://").nth(1) {
                at = at.or_else(|| rest.split('/').next()?.trim().parse().ok());
            }
            if let Some((_, said)) = line.split_once("the password is: ") {
                said.trim().clone_into(&mut password);
            } else if let Some(login) =
                line.split_whitespace().next().filter(|word| word.contains('@'))
            {
                people.push(login.to_owned());
            }
            if line.trim() == "ready" {
                break;
            }
        }
        // Goes on being read, so that it never blocks.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let at = at.ok_or("it said no address")?;
        Ok(Node { child, at, pid, people, password })
    }

    /// Ends it.
    ///
    /// # Errors
    /// When it cannot be ended.
    pub async fn stop(mut self) -> Said<()> {
        Command::new("kill").args(["-TERM", &self.pid.to_string()]).status().await?;
        self.child.wait().await?;
        Ok(())
    }
}

/// Resident memory in MiB, now and at its highest.
pub fn memory_mib(pid: u32) -> (f64, f64) {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        line.and_then(|rest| rest.trim().split(' ').next()?.parse::<f64>().ok()).unwrap_or(0.0)
            / 1_024.0
    };
    (of("VmRSS:"), of("VmHWM:"))
}

/// Seconds of the processor used so far, in user and in system mode (fields 14 and 15 of proc(5)).
pub fn cpu_seconds(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let fields: Vec<&str> =
        stat.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace().collect();
    let ticks: u64 = [11, 12].iter().filter_map(|at| fields.get(*at)?.parse::<u64>().ok()).sum();
    ticks as f64 / 100.0
}

/// A client and her conversation.
#[derive(Clone)]
pub struct Client {
    /// Its case.
    pub number: String,
    /// Her cookies.
    pub cookies: String,
}

/// So many clients begin conversations, each from an address of her own, over eight connections.
///
/// # Errors
/// When one cannot.
pub async fn clients(at: SocketAddr, many: usize) -> Said<Vec<Client>> {
    let next = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let mut tasks = Vec::new();
    for _ in 0..8 {
        let next = std::sync::Arc::clone(&next);
        tasks.push(tokio::spawn(async move {
            let mut door = Http::open(at).await?;
            let page = door.ask("GET", "/en/chat?country=FR", &[], "").await?;
            let visit = page.cookies().into_iter().find(|one| one.starts_with("selvedge-visit"));
            let visit = visit.ok_or("no cookie")?;
            let csrf =
                between(&page.body, "name=\"csrf\" value=\"", "\"").ok_or("no form")?.to_owned();
            let mut begun = Vec::new();
            loop {
                let nth = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                if nth >= many {
                    return Ok::<_, crate::Stop>(begun);
                }
                begun.push(begin(&mut door, &visit, &csrf, nth).await?);
            }
        }));
    }
    let mut all = Vec::with_capacity(many);
    for task in tasks {
        all.extend(task.await??);
    }
    Ok(all)
}

async fn begin(door: &mut Http, visit: &str, csrf: &str, nth: usize) -> Said<Client> {
    let (name, email) = (format!("Client {nth}"), format!("client-{nth}@chats.example"));
    let body =
        format!("The clasp of bag number {nth} does not close since spring. Is it a repair?");
    let once = format!("begin-{nth}");
    let fields =
        [("csrf", csrf), ("once", &once), ("name", &name), ("email", &email), ("body", &body)];
    let address = format!("10.{}.{}.{}", nth >> 16 & 255, nth >> 8 & 255, nth & 255);
    let heads = [
        ("Cookie", visit),
        ("Content-Type", "application/x-www-form-urlencoded"),
        ("X-Forwarded-For", &address),
    ];
    let answer = door.ask("POST", "/en/chat?country=FR", &heads, &form(&fields)).await?;
    if answer.status != 303 {
        return Err(format!("{} for a beginning", answer.status).into());
    }
    let session = answer.cookies().into_iter().find(|one| one.starts_with("selvedge-client"));
    let number = answer.header("location").rsplit('/').next().unwrap_or_default().to_owned();
    Ok(Client { number, cookies: format!("{visit}; {}", session.ok_or("no session")?) })
}

/// Somebody of the house signs in; her cookies.
///
/// # Errors
/// When the door does not open.
pub async fn sign_in(at: SocketAddr, login: &str, password: &str) -> Said<String> {
    let mut door = Http::open(at).await?;
    let page = door.ask("GET", "/desk/sign-in", &[], "").await?;
    let visit = page.cookies().join("; ");
    let csrf = between(&page.body, "name=\"csrf\" value=\"", "\"").ok_or("no form")?;
    let fields = form(&[("csrf", csrf), ("login", login), ("password", password)]);
    let heads = [("Cookie", visit.as_str()), ("Content-Type", "application/x-www-form-urlencoded")];
    let answer = door.ask("POST", "/desk/sign-in", &heads, &fields).await?;
    let staff = answer.cookies().into_iter().find(|one| one.starts_with("selvedge-staff"));
    let staff = staff.ok_or_else(|| format!("{} for {login}", answer.status))?;
    Ok(format!("{visit}; {staff}"))
}

/// What stands between two marks.
pub fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    let rest = text.split_once(before)?.1;
    Some(rest.split_once(after)?.0)
}
