//! Real mail servers in one story: Exim takes what programs submit, Dovecot keeps
//! the mailboxes; Selvedge fetches by IMAP over TLS, is told of news (IDLE), and
//! sends by SMTP. It runs where both are installed and may be started (as root,
//! for they change to users of their own), and says so where not.

use super::post::Post;
use courier::{Courier, Fetcher, Health, ImapSettings, PostBox, Smtp, SmtpSettings, Tls};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use store::cases::Case;
use store::mails::State;
use store::testing::Backend;
use testkit::Orle;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::sync::watch;

/// How long a real server is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// Both servers on ports of their own, in a folder that goes with them.
struct Servers {
    folder: tempfile::TempDir,
    smtp: u16,
    imap: u16,
    root: Vec<u8>,
    exim: Child,
    dovecot: Option<Child>,
}

fn free() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn program(name: &str) -> Option<PathBuf> {
    ["/usr/sbin", "/usr/bin", "/usr/local/sbin"]
        .iter()
        .map(|dir| Path::new(dir).join(name))
        .find(|path| path.exists())
}

/// Why the story cannot be told here; nothing where it can.
fn missing() -> Option<&'static str> {
    let said = |path: PathBuf, word: &str| {
        let out = Command::new(path).arg(word).output().ok()?;
        Some(String::from_utf8_lossy(&out.stdout).into_owned())
    };
    let root = said(PathBuf::from("id"), "-u").is_some_and(|id| id.trim() == "0");
    let version = program("dovecot").and_then(|path| said(path, "--version"));
    match (version, program("exim4"), root) {
        (None, ..) => Some("skipped: no dovecot"),
        // Its configuration is written otherwise from 2.4 on.
        (Some(version), ..) if !version.starts_with("2.3") => Some("skipped: no dovecot 2.3"),
        (_, None, _) => Some("skipped: no exim4"),
        (.., false) => Some("skipped: dovecot and exim4 are started by root only"),
        _ => None,
    }
}

impl Servers {
    fn start() -> Servers {
        let folder = tempfile::Builder::new().prefix("selvedge-mail").tempdir().unwrap();
        let (at, smtp, imap, lmtp) = (folder.path().to_owned(), free(), free(), free());
        let signed = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let root = signed.cert.pem();
        std::fs::write(at.join("cert.pem"), &root).unwrap();
        std::fs::write(at.join("key.pem"), signed.signing_key.serialize_pem()).unwrap();
        let at = at.display();
        // One mailbox a domain: whatever stands before the sign, tails too.
        let dovecot = format!(
            "base_dir = {at}/run\nfirst_valid_uid = 1\nfirst_valid_gid = 1\nstate_dir = {at}/state\nlog_path = {at}/dovecot.log\nprotocols = imap lmtp\n\
             listen = 127.0.0.1\nssl = required\nssl_cert = <{at}/cert.pem\nssl_key = <{at}/key.pem\n\
             mail_location = maildir:{at}/mail/%Ld\nrecipient_delimiter = +\nlmtp_hdr_delivery_address = original\n\
             passdb {{\n driver = static\n args = password=secret\n}}\n\
             userdb {{\n driver = static\n args = uid=mail gid=mail home={at}/mail/%Ld allow_all_users=yes\n}}\n\
             service imap-login {{\n inet_listener imap {{\n  port = 0\n }}\n inet_listener imaps {{\n  port = {imap}\n  ssl = yes\n }}\n}}\n\
             service lmtp {{\n inet_listener lmtp {{\n  address = 127.0.0.1\n  port = {lmtp}\n }}\n}}\n\
             protocol lmtp {{\n postmaster_address = postmaster@orle.example\n}}\n"
        );
        // What a client's server found of her is written down by the one that receives.
        let exim = format!(
            "primary_hostname = mx.orle.example\nspool_directory = {at}/spool\nlog_file_path = {at}/exim-%slog\n\
             pid_file_path = {at}/exim.pid\nlocal_interfaces = 127.0.0.1\ndaemon_smtp_ports = {smtp}\nkeep_environment =\n\
             acl_smtp_rcpt = recipients\nacl_smtp_data = message\nqueue_run_max = 1\nmessage_size_limit = 36M\n\
             begin acl\nrecipients:\n accept domains = mail.example : orle.example\n deny\n\
             message:\n warn remove_header = Authentication-Results\n warn condition = ${{if match{{$sender_address}}{{@mail.example\\$}}}}\n\
              \x20 add_header = :at_start:Authentication-Results: mx.orle.example; dmarc=pass header.from=mail.example\n accept\n\
             begin routers\nall:\n driver = accept\n transport = dovecot\n\
             begin transports\ndovecot:\n driver = smtp\n protocol = lmtp\n hosts = 127.0.0.1\n port = {lmtp}\n allow_localhost\n\
             begin retry\n* * F,2h,1s\n"
        );
        let files = folder.path();
        std::fs::write(files.join("dovecot.conf"), dovecot).unwrap();
        std::fs::write(files.join("exim.conf"), exim).unwrap();
        for name in ["spool", "mail"] {
            std::fs::create_dir(files.join(name)).unwrap();
        }
        let own = |name: &str, who: &str| {
            Command::new("chown").arg(who).arg(files.join(name)).status().unwrap();
        };
        own("spool", "Debian-exim");
        own("mail", "mail");
        Command::new("chgrp").arg("Debian-exim").arg(files).status().unwrap();
        Command::new("chmod").arg("777").arg(files).status().unwrap();
        let conf = files.join("exim.conf");
        let exim = Command::new(program("exim4").unwrap())
            .arg("-C")
            .arg(&conf)
            .args(["-bdf", "-q1s"])
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut servers =
            Servers { folder, smtp, imap, root: root.into_bytes(), exim, dovecot: None };
        servers.dovecot_up();
        servers
    }

    fn dovecot_up(&mut self) {
        let conf = self.folder.path().join("dovecot.conf");
        let mut command = Command::new(program("dovecot").unwrap());
        let child = command.arg("-F").arg("-c").arg(conf).stdin(Stdio::null()).spawn().unwrap();
        self.dovecot = Some(child);
    }

    /// Ends Dovecot as an engineer does, with its lines.
    fn dovecot_down(&mut self) {
        if let Some(mut child) = self.dovecot.take() {
            Command::new("kill").arg(child.id().to_string()).status().unwrap();
            child.wait().unwrap();
        }
    }

    /// Submits a message as a client's program does, however long the server takes to be there.
    async fn submit(&self, from: &str, to: &str, raw: &str) {
        let socket = loop {
            match TcpStream::connect(("127.0.0.1", self.smtp)).await {
                Ok(socket) => break socket,
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        };
        let mut socket = BufReader::new(socket);
        let body = format!("{}\r\n.", raw.trim_end().replace("\r\n.", "\r\n.."));
        let lines = [
            "EHLO laptop.mail.example".to_owned(),
            format!("MAIL FROM:<{from}>"),
            format!("RCPT TO:<{to}>"),
            "DATA".to_owned(),
            body,
            "QUIT".to_owned(),
        ];
        let mut answer = answered(&mut socket).await;
        for line in lines {
            assert!(answer.starts_with(['2', '3']), "{answer}");
            socket.get_mut().write_all(format!("{line}\r\n").as_bytes()).await.unwrap();
            answer = answered(&mut socket).await;
        }
    }

    /// The messages in the mailbox of a domain, in any order.
    fn mailbox(&self, domain: &str) -> Vec<String> {
        let mut all = Vec::new();
        for folder in ["new", "cur"] {
            let at = self.folder.path().join("mail").join(domain).join(folder);
            for file in std::fs::read_dir(at).into_iter().flatten().flatten() {
                let bytes = std::fs::read(file.path()).unwrap_or_default();
                all.push(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"));
            }
        }
        all
    }

    /// The log of both, for a test that fails.
    fn logs(&self) -> String {
        let read = |name: &str| std::fs::read_to_string(self.folder.path().join(name));
        let names = ["dovecot.log", "exim-mainlog", "exim-paniclog"];
        names.iter().filter_map(|name| read(name).ok()).collect()
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        self.dovecot_down();
        let _ = Command::new("kill").arg(self.exim.id().to_string()).status();
        let _ = self.exim.wait();
    }
}

async fn answered(socket: &mut BufReader<TcpStream>) -> String {
    loop {
        let mut line = String::new();
        socket.read_line(&mut line).await.unwrap();
        if line.as_bytes().get(3) != Some(&b'-') {
            return line;
        }
    }
}

/// Selvedge on these servers: a fetcher that runs, and a courier that sends.
struct Desk {
    post: Post,
    courier: Courier,
    stop: watch::Sender<bool>,
    fetching: tokio::task::JoinHandle<()>,
}

fn fetcher(orle: &Orle, servers: &Servers) -> Fetcher {
    let clock = orle.clock.clone();
    let settings = ImapSettings {
        host: "localhost".to_owned(),
        port: servers.imap,
        user: "care@orle.example".to_owned(),
        password: "secret".to_owned(),
        folder: "INBOX".to_owned(),
        moved_to: None,
        poll: Duration::from_secs(3_600),
        root: Some(servers.root.clone()),
    };
    let health = Arc::new(Health::default());
    Fetcher::new(orle.app.clone(), settings, Arc::new(move || clock.now()), health).unwrap()
}

impl Desk {
    fn open(orle: &Orle, servers: &Servers) -> Desk {
        let clock = orle.clock.clone();
        let relay = SmtpSettings {
            host: "127.0.0.1".to_owned(),
            port: servers.smtp,
            tls: Tls::None,
            credentials: None,
            hello: "selvedge.orle.example".to_owned(),
            root: None,
            patience: PATIENCE,
        };
        let post_box = PostBox::Smtp(Smtp::new(relay).unwrap());
        let courier = Courier::new(orle.app.clone(), post_box, Arc::new(move || clock.now()));
        let (stop, stopped) = watch::channel(false);
        let fetching = tokio::spawn(fetcher(orle, servers).run(stopped));
        Desk { post: Post::of(orle), courier: courier.with_key([7; 32]), stop, fetching }
    }

    async fn close(self) {
        self.stop.send(true).unwrap();
        self.fetching.await.unwrap();
    }

    /// Waits until so many messages were kept and decided about.
    async fn until(&self, count: usize, servers: &Servers) {
        let all = async {
            loop {
                self.post.decide().await;
                if self.post.mails().await.len() >= count {
                    // One may have come between the two.
                    self.post.decide().await;
                    return;
                }
                let arrives = self.post.app.mail_arrived();
                let _ = tokio::time::timeout(Duration::from_millis(500), arrives).await;
            }
        };
        let done = tokio::time::timeout(PATIENCE, all).await;
        let here = self.post.mails().await.len();
        assert!(done.is_ok(), "{here} of {count} messages\n{}", servers.logs());
    }

    /// Sends what is due and waits until so many letters lie in the clients' mailbox.
    async fn sends(&self, count: usize, servers: &Servers) -> Vec<String> {
        self.courier.deliver_due().await.unwrap();
        let all = async {
            while servers.mailbox("mail.example").len() < count {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        };
        let done = tokio::time::timeout(PATIENCE, all).await;
        let letters = servers.mailbox("mail.example");
        assert!(done.is_ok(), "{} of {count} letters\n{}", letters.len(), servers.logs());
        letters
    }

    async fn only_case(&self) -> Case {
        let cases = self.post.cases().await;
        assert_eq!(cases.len(), 1);
        self.post.case(cases[0]).await
    }
}

/// One field of a message, unfolded.
fn field(message: &str, name: &str) -> String {
    let head = message.split("\n\n").next().unwrap().replace("\n ", " ").replace("\n\t", " ");
    let found = head.lines().find(|line| line.to_lowercase().starts_with(&format!("{name}:")));
    let line = found.unwrap_or_else(|| panic!("no {name} in {head}"));
    line.split_once(':').unwrap().1.trim().to_owned()
}

fn address(field: &str) -> String {
    field.rsplit('<').next().unwrap().trim_end_matches('>').to_owned()
}

/// A first message as Thunderbird writes one.
fn thunderbird(id: &str, from: &str, subject: &str, words: &str) -> String {
    format!(
        "Message-ID: <{id}@mail.example>\r\nDate: Fri, 20 Nov 2026 15:30:00 +0100\r\nMIME-Version: 1.0\r\nUser-Agent: Mozilla Thunderbird\r\n\
         Content-Language: en-US\r\nTo: care@orle.example\r\nFrom: Lea Client <{from}>\r\nSubject: {subject}\r\n\
         Content-Type: text/plain; charset=UTF-8; format=flowed\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{words}\r\n"
    )
}

/// An answer as Apple Mail writes one: HTML beside the text, the letter quoted below.
fn apple(id: &str, letter: &str, words: &str) -> (String, String) {
    let to = address(&field(letter, "reply-to"));
    let answered = field(letter, "message-id");
    let raw = format!(
        "Content-Type: multipart/alternative; boundary=\"Apple-Mail=_1\"\r\nMime-Version: 1.0 (Mac OS X Mail 16.0)\r\n\
         Subject: Re: {}\r\nFrom: Lea Client <lea@mail.example>\r\nIn-Reply-To: {answered}\r\nReferences: {answered}\r\n\
         Date: Fri, 20 Nov 2026 16:00:00 +0100\r\nMessage-Id: <{id}@mail.example>\r\nTo: {to}\r\n\r\n\
         --Apple-Mail=_1\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
         {words}\r\n\r\n> On 20 Nov 2026, at 15:45, Orle client care <{to}> wrote:\r\n>=20\r\n> Please send a photograph.\r\n\r\n\
         --Apple-Mail=_1\r\nContent-Transfer-Encoding: 7bit\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
         <html><body>{words}<br><blockquote type=\"cite\"><div>On 20 Nov 2026, at 15:45, Orle client care wrote:</div><div>Please send a photograph.</div></blockquote></body></html>\r\n\
         --Apple-Mail=_1--\r\n",
        field(letter, "subject")
    );
    (to, raw)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_correspondence_goes_over_real_servers_and_survives_their_restart() {
    if let Some(why) = missing() {
        eprintln!("{why}");
        return;
    }
    let mut servers = Servers::start();
    let orle = Orle::with_mail(Backend::Sqlite).await;
    let desk = Desk::open(&orle, &servers);

    // She writes; her server hands it on; we are told of it by the mailbox's server.
    let first = thunderbird("first", "lea@mail.example", "The clasp", "The clasp does not close.");
    servers.submit("lea@mail.example", "care@orle.example", &first).await;
    desk.until(1, &servers).await;
    let case = desk.only_case().await;
    assert_eq!(case.subject, "The clasp");
    let mail = desk.post.mails().await.remove(0);
    assert_eq!((mail.verified, mail.source.as_str()), (true, "imap"));

    // The receipt and the advisor's answer lie in her mailbox, below what they answer.
    desk.post.replied(&case.number, "Please send a photograph.", true).await;
    let letters = desk.sends(2, &servers).await;
    for letter in &letters {
        assert!(field(letter, "references").contains("<first@mail.example>"), "{letter}");
        assert_eq!(address(&field(letter, "from")), "care@orle.example");
    }
    let said = |letter: &&String| letter.contains("Please send a photograph.");
    let answer = letters.iter().find(said).unwrap().clone();

    // Her answer, as her program writes it, is in the same case, without what it quotes.
    let (to, raw) = apple("second", &answer, "Here it is.");
    servers.submit("lea@mail.example", &to, &raw).await;
    desk.until(2, &servers).await;
    assert_eq!(desk.post.said(case.id).await, ["The clasp does not close.", "Here it is."]);

    // Dovecot is started anew: lines break. What is written meanwhile waits at her server.
    servers.dovecot_down();
    let (to, raw) = apple("third", &answer, "And another one.");
    servers.submit("lea@mail.example", &to, &raw).await;
    servers.dovecot_up();
    desk.until(3, &servers).await;
    assert_eq!(desk.post.said(case.id).await.last().unwrap(), "And another one.");
    desk.close().await;

    // A day's outage of ours: forty messages lie there when we come back, each once.
    for nth in 0..40 {
        let (id, from) = (format!("day-{nth}"), format!("n{nth}@mail.example"));
        let raw = thunderbird(&id, &from, &format!("Matter {nth}"), "It is about this.");
        servers.submit(&from, "care@orle.example", &raw).await;
    }
    let desk = Desk::open(&orle, &servers);
    desk.until(43, &servers).await;
    let mails = desk.post.mails().await;
    assert_eq!(mails.len(), 43);
    assert!(mails.iter().all(|mail| mail.state == State::Placed));
    assert_eq!(desk.post.cases().await.len(), 41);
    desk.close().await;
    // Another process begins where this one stood, and fetches nothing twice.
    let desk = Desk::open(&orle, &servers);
    let last = thunderbird("last", "lea@mail.example", "Another matter", "It is about that.");
    servers.submit("lea@mail.example", "care@orle.example", &last).await;
    desk.until(44, &servers).await;
    assert_eq!(desk.post.mails().await.len(), 44);
    desk.close().await;
}
