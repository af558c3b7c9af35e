//! Messages in files, one after another, in a stable order: a single message, a
//! mailbox file (RFC 4155, in the form that hides lines beginning with `From `
//! behind `>`), a folder of messages or of Maildirs. Only one message is in
//! memory at once.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};

/// Most bytes of a message: 36 MiB.
const MESSAGE: u64 = 36 * 1024 * 1024;

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A message.
    Message(Vec<u8>),
    /// The beginning of one that is larger than any that is taken, and where it lies.
    TooLarge(Vec<u8>, String),
}

/// Everything under a path.
pub(super) struct Boxes {
    files: VecDeque<PathBuf>,
    mbox: Option<Mbox>,
}

struct Mbox {
    lines: BufReader<File>,
    place: String,
    /// The line that begins the next message was read already.
    begun: bool,
    nth: u64,
}

impl Boxes {
    pub(super) fn open(path: &Path) -> Result<Boxes, String> {
        let mut files = Vec::new();
        walk(path, &mut files).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok(Boxes { files: files.into(), mbox: None })
    }

    /// The next message; none at the end.
    pub(super) fn next(&mut self) -> Result<Option<Found>, String> {
        loop {
            if let Some(mbox) = &mut self.mbox {
                match mbox.next().map_err(|e| format!("{}: {e}", mbox.place))? {
                    Some(found) => return Ok(Some(found)),
                    None => self.mbox = None,
                }
            }
            let Some(path) = self.files.pop_front() else { return Ok(None) };
            let place = path.display().to_string();
            let said = |e: std::io::Error| format!("{place}: {e}");
            let mut file = File::open(&path).map_err(said)?;
            let mut head = [0_u8; 5];
            let read = read_head(&mut file, &mut head).map_err(said)?;
            if read == 5 && &head == b"From " {
                let file = File::open(&path).map_err(said)?;
                self.mbox = Some(Mbox {
                    lines: BufReader::with_capacity(256 * 1024, file),
                    place,
                    begun: false,
                    nth: 0,
                });
                continue;
            }
            let size = file.metadata().map_err(said)?.len();
            let mut raw = head.get(..read).unwrap_or_default().to_vec();
            if size > MESSAGE {
                file.take(intake::mail::CUT_AT as u64).read_to_end(&mut raw).map_err(said)?;
                return Ok(Some(Found::TooLarge(intake::mail::cut(&raw, size), place)));
            }
            file.read_to_end(&mut raw).map_err(said)?;
            return Ok(Some(Found::Message(raw)));
        }
    }
}

fn read_head(file: &mut File, head: &mut [u8]) -> std::io::Result<usize> {
    let mut read = 0;
    while let Some(rest) = head.get_mut(read..).filter(|rest| !rest.is_empty()) {
        match file.read(rest)? {
            0 => break,
            more => read += more,
        }
    }
    Ok(read)
}

/// The files under a path, sorted by name: in a Maildir that is the order of arrival. What is
/// half delivered (`tmp`) and what other programs keep beside (names with a dot) is left out.
fn walk(path: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if !std::fs::metadata(path)?.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let maildir = path.join("cur").is_dir() && path.join("new").is_dir();
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(path)?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?;
    entries.sort_by_key(|p| p.file_name().map(std::ffi::OsStr::to_owned));
    for entry in entries {
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let folder = entry.is_dir();
        let subfolder = maildir && folder && name.starts_with('.') && entry.join("cur").is_dir();
        let own = !maildir || matches!(name.as_str(), "cur" | "new") || subfolder;
        if own && (subfolder || !name.starts_with('.')) {
            walk(&entry, files)?;
        }
    }
    Ok(())
}

impl Mbox {
    fn next(&mut self) -> std::io::Result<Option<Found>> {
        let mut raw: Vec<u8> = Vec::new();
        let mut line: Vec<u8> = Vec::new();
        let mut size = 0_u64;
        let mut empty_before = true;
        let mut inside = std::mem::take(&mut self.begun);
        loop {
            line.clear();
            // A line without end is cut into pieces: memory is bounded whatever the file holds.
            let read = (&mut self.lines).take(1024 * 1024).read_until(b'\n', &mut line)?;
            if read == 0 {
                break;
            }
            if line.starts_with(b"From ") && empty_before {
                if inside {
                    self.begun = true;
                    break;
                }
                inside = true;
                empty_before = false;
                continue;
            }
            empty_before = matches!(line.as_slice(), b"\n" | b"\r\n");
            // `>From ` hides a line that would begin a message, `>>From ` one that was so.
            let hidden = line.iter().take_while(|b| **b == b'>').count();
            let unhidden =
                hidden > 0 && line.get(hidden..).is_some_and(|l| l.starts_with(b"From "));
            let kept = line.get(usize::from(unhidden)..).unwrap_or_default();
            size += kept.len() as u64;
            if size <= MESSAGE {
                raw.extend_from_slice(kept);
            } else if raw.len() > intake::mail::CUT_AT {
                raw.truncate(intake::mail::CUT_AT);
                raw.shrink_to_fit();
            }
        }
        if !inside {
            return Ok(None);
        }
        self.nth += 1;
        if size > MESSAGE {
            let place = format!("message {} of {}", self.nth, self.place);
            return Ok(Some(Found::TooLarge(intake::mail::cut(&raw, size), place)));
        }
        // The empty line before the next message is the mailbox's.
        for end in [b"\r\n".as_slice(), b"\n"] {
            if let Some(rest) = raw.strip_suffix(end)
                && (rest.ends_with(b"\n") || rest.is_empty())
            {
                raw.truncate(rest.len());
                break;
            }
        }
        Ok(Some(Found::Message(raw)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(path: &Path) -> Vec<String> {
        let mut boxes = Boxes::open(path).unwrap();
        let mut found = Vec::new();
        while let Some(one) = boxes.next().unwrap() {
            let Found::Message(raw) = one else { panic!("{one:?}") };
            found.push(String::from_utf8(raw).unwrap());
        }
        found
    }

    #[test]
    fn messages_are_found_in_a_file_a_mailbox_and_a_maildir() {
        let folder = tempfile::tempdir().unwrap();
        let mbox = folder.path().join("mbox");
        std::fs::write(
            &mbox,
            "From a@b.example Mon Mar  2 09:00:00 2026\nSubject: one\n\nText\nFrom here it goes on\n>From the start\n>>From twice\n\nFrom c@d.example Mon Mar  2 09:01:00 2026\nSubject: two\n\n\n",
        )
        .unwrap();
        assert_eq!(
            all(&mbox),
            [
                "Subject: one\n\nText\nFrom here it goes on\nFrom the start\n>From twice\n",
                "Subject: two\n\n"
            ]
        );
        let maildir = folder.path().join("Maildir");
        for (place, text) in [
            ("cur/1:2,S", "Subject: a\n\n"),
            ("new/2", "Subject: b\n\n"),
            ("tmp/3", "Subject: half\n\n"),
            (".Sent/cur/4", "Subject: c\n\n"),
            (".Sent/new/5", "Subject: d\n\n"),
            ("dovecot.index", "x"),
        ] {
            let path = maildir.join(place);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let found = all(&maildir);
        assert_eq!(found, ["Subject: c\n\n", "Subject: d\n\n", "Subject: a\n\n", "Subject: b\n\n"]);
        let single = folder.path().join("one.eml");
        std::fs::write(&single, "Sub").unwrap();
        assert_eq!(all(&single), ["Sub"]);
        assert!(Boxes::open(&folder.path().join("nowhere")).is_err());
    }
}
