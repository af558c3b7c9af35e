//! Power cuts while files are uploaded: the data folder lies on a file system of
//! its own, the server is killed in the middle, the file system's image as it is
//! at that moment takes its place, and every file whose upload had been
//! acknowledged must be there, byte for byte. The driver of [`crate::crash`]
//! writes cases only; this is its sibling for bytes. It needs root.

use crate::bench::TOKEN;
use crate::crash::Ending;
use crate::http::Connection;
use crate::place::{Scratch, is_root};
use crate::run::read;
use crate::server::Server;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Who uploads at once.
const CLIENTS: usize = 4;
/// Files of one case at most: the product takes a hundred.
const FILES_A_CASE: usize = 90;
/// Megabytes of the file system.
const DISK_MB: u64 = 512;

/// A small file system in a file, mounted.
struct LoopDisk {
    image: PathBuf,
    mount: PathBuf,
}

impl LoopDisk {
    fn make(scratch: &Path) -> Result<Self, String> {
        let disk = Self { image: scratch.join("disk.img"), mount: scratch.join("disk") };
        std::fs::create_dir(&disk.mount).map_err(|err| err.to_string())?;
        let file = std::fs::File::create(&disk.image).map_err(|err| err.to_string())?;
        file.set_len(DISK_MB << 20).map_err(|err| err.to_string())?;
        read(Command::new("mkfs.ext4").args(["-q", "-F"]).arg(&disk.image))?;
        disk.attach()?;
        Ok(disk)
    }

    /// The kernel writes nothing back by itself for five minutes: only what was synced is there.
    fn attach(&self) -> Result<(), String> {
        let mut command = Command::new("mount");
        command.args(["-o", "loop,commit=300"]).arg(&self.image).arg(&self.mount);
        read(&mut command).map(drop)
    }

    /// Brings it back as a power cut leaves it.
    fn cut(&self) -> Result<(), String> {
        let copy = self.image.with_extension("cut");
        read(Command::new("cp").arg("--sparse=always").arg(&self.image).arg(&copy))?;
        read(Command::new("umount").arg(&self.mount))?;
        std::fs::rename(&copy, &self.image).map_err(|err| err.to_string())?;
        self.attach()
    }
}

impl Drop for LoopDisk {
    fn drop(&mut self) {
        drop(Command::new("umount").arg("-l").arg(&self.mount).status());
    }
}

/// A file whose upload was acknowledged: what was sent, and where it is to be read.
struct Kept {
    mark: String,
    url: String,
}

/// A paper of its own for each mark.
fn paper(mark: &str) -> Vec<u8> {
    let filling = mark.repeat(40);
    let objects = format!(
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids \
         [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] \
         >>\nendobj\n% {filling}\n"
    );
    let start = objects.len();
    format!(
        "{objects}xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n{start}\n%%EOF\n"
    )
    .into_bytes()
}

fn authorised() -> String {
    format!("Bearer {TOKEN}")
}

fn open_case(connection: &mut Connection, mark: &str) -> Result<String, String> {
    let case = serde_json::json!({
        "topic": "repair", "subject": mark, "body": mark, "language": "en", "region": "FR",
        "client": { "name": "Avery Client", "email": format!("{mark}@example.com") },
    });
    let headers = [("Authorization", &*authorised()), ("Content-Type", "application/json")];
    let answer = connection.send("POST", "/api/v1/cases", &headers, case.to_string().as_bytes())?;
    match answer.json()["number"].as_str() {
        Some(number) if answer.status == 201 => Ok(number.to_owned()),
        _ => Err(format!("opening a case gave {}: {}", answer.status, answer.text())),
    }
}

/// Uploads until told to stop or cut off; what was acknowledged, and the first wrong answer.
fn upload(to: SocketAddr, name: &str, stop: &AtomicBool) -> (Vec<Kept>, Option<String>) {
    let mut kept = Vec::new();
    let Ok(mut connection) = Connection::open(to) else { return (kept, None) };
    let mut case = String::new();
    while !stop.load(Ordering::Relaxed) {
        let mark = format!("{name}-{}", kept.len());
        if kept.len() % FILES_A_CASE == 0 {
            match open_case(&mut connection, &mark) {
                Ok(number) => case = number,
                Err(_) => return (kept, None),
            }
        }
        let mut body = format!(
            "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{mark}.pdf\"\r\n\
             Content-Type: application/pdf\r\n\r\n"
        )
        .into_bytes();
        body.extend(paper(&mark));
        body.extend(b"\r\n--cut--\r\n");
        let headers = [
            ("Authorization", &*authorised()),
            ("Content-Type", "multipart/form-data; boundary=cut"),
        ];
        let path = format!("/api/v1/cases/{case}/attachments");
        match connection.send("POST", &path, &headers, &body) {
            Ok(answer) if answer.status == 201 => match answer.json()["url"].as_str() {
                Some(url) => kept.push(Kept { mark, url: url.to_owned() }),
                None => return (kept, Some(format!("no address in {}", answer.text()))),
            },
            Ok(answer) if answer.status >= 500 => {}
            Ok(answer) => {
                let why = format!("an upload gave {}: {}", answer.status, answer.text());
                return (kept, Some(why));
            }
            // Cut off: nothing was promised.
            Err(_) => return (kept, None),
        }
    }
    (kept, None)
}

/// Makes so many cuts.
///
/// # Errors
/// When the server cannot be started or worked with at all.
pub fn figures(selvedge: &Path, cuts: u32) -> Result<Ending, String> {
    if !is_root() {
        return Ok(Ending::needs_root());
    }
    let scratch = Scratch::new("uploads")?;
    let disk = match LoopDisk::make(scratch.path()) {
        Ok(disk) => disk,
        Err(why) => {
            return Ok(Ending::CouldNot(format!("this machine lets nobody mount: {why}")));
        }
    };
    let start = || {
        let mut command = Command::new(selvedge);
        command.arg("demo").arg("--data").arg(disk.mount.join("house"));
        command.args(["--listen", "127.0.0.1:0"]).env("SELVEDGE_DEMO_TOKEN", TOKEN);
        Server::start(command, Duration::from_secs(300))
    };
    let (mut acknowledged, mut lost, mut corrupt) = (0_usize, 0_usize, 0_usize);
    let mut slowest: f64 = 0.0;
    let mut server = start()?;
    for cut in 0..cuts {
        let stop = AtomicBool::new(false);
        let to = server.address;
        let results: Vec<(Vec<Kept>, Option<String>)> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..CLIENTS)
                .map(|client| {
                    let stop = &stop;
                    scope.spawn(move || upload(to, &format!("cut{cut}-{client}"), stop))
                })
                .collect();
            // A little longer each time, so that the cuts fall on different work.
            std::thread::sleep(Duration::from_millis(400 + u64::from(cut) * 97));
            drop(server);
            stop.store(true, Ordering::Relaxed);
            threads
                .into_iter()
                .map(|thread| {
                    thread.join().unwrap_or_else(|_| {
                        (Vec::new(), Some("a client of the test ended badly".to_owned()))
                    })
                })
                .collect()
        });
        disk.cut()?;
        let began = Instant::now();
        server = start()?;
        slowest = slowest.max(began.elapsed().as_secs_f64());
        for (kept, wrong) in results {
            if let Some(why) = wrong {
                return Err(why);
            }
            acknowledged += kept.len();
            for one in kept {
                let answer = server.get(&one.url, &[("Authorization", &authorised())])?;
                match answer.status {
                    200 if answer.body.trim_ascii_end() == paper(&one.mark).trim_ascii_end() => {}
                    200 => corrupt += 1,
                    _ => lost += 1,
                }
            }
        }
    }
    drop(server);
    if acknowledged == 0 {
        return Err("no upload was acknowledged".to_owned());
    }
    let figures = [
        ("power cuts", cuts.to_string()),
        ("acknowledged uploads", acknowledged.to_string()),
        ("lost", lost.to_string()),
        ("corrupt", corrupt.to_string()),
        ("restart s max", format!("{slowest:.3}")),
    ];
    let figures = figures.map(|(name, value)| (name.to_owned(), value)).to_vec();
    Ok(Ending::Ran { held: lost + corrupt == 0, figures })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_paper_is_another() {
        assert_ne!(paper("a-1"), paper("a-2"));
        assert!(paper("a-1").starts_with(b"%PDF-"));
    }
}
