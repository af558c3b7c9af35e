//! The files of a message that was taken into a case, as other files are:
//! recognised by their content, drawn anew, scanned. What is not taken is named
//! in an entry for staff and stays in the message as it was received. A second
//! step after the words, so that a large picture keeps nobody waiting; a mark
//! in the row says that it is still to be done.

use crate::files::Kept;
use crate::{App, Ctx, Error, Result, cases};
use bytes::Bytes;
use domain::PhotoSlot;
use domain::access::{Actor, Permission};
use domain::entry::{ClientEntry, StaffEntry};
use jiff::Timestamp;
use store::Tx;
use store::mails::Mail;

/// Files of one message that are looked at; the others stay in it.
const MOST: usize = 40;
/// Pictures within the text that are smaller are marks of programs and
/// signatures: they stay in the message.
const MARK: usize = 8 * 1024;
/// Messages looked at in one round.
const ROUND: i64 = 20;

struct Loose {
    name: String,
    bytes: Bytes,
}

/// What became of one file.
enum Looked {
    Kept(Kept),
    Refused(String, &'static str),
}

impl App {
    /// Takes the files of messages into their cases where that is still to be
    /// done; how many messages.
    ///
    /// # Errors
    /// When a store cannot; what was not done is done at the next call.
    pub async fn take_mail_files(&self, now: Timestamp) -> Result<usize> {
        let (mut after, mut done) = (0, 0);
        loop {
            let due: Vec<i64> = self
                .store
                .read(move |tx| {
                    Box::pin(async move {
                        Ok::<_, Error>(store::mails::files_due(tx, after, ROUND).await?)
                    })
                })
                .await?;
            let Some(last) = due.last() else { return Ok(done) };
            after = *last;
            for id in due {
                self.take_files_of(id, now).await?;
                done += 1;
            }
        }
    }

    async fn take_files_of(&self, id: i64, now: Timestamp) -> Result<()> {
        let found: Option<(Mail, Vec<u8>)> = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    let Some(mail) = store::mails::find(tx, id).await? else {
                        return Ok::<_, Error>(None);
                    };
                    Ok(store::mails::raw(tx, id).await?.map(|raw| (mail, raw)))
                })
            })
            .await?;
        let Some((mail, raw)) = found else { return Ok(()) };
        let files = tokio::task::spawn_blocking(move || loose(&raw))
            .await
            .map_err(|e| Error::Internal(e.to_string()))?;
        let limit = self.facts.now().attachment_limit(&mail.region);
        let mut looked = Vec::new();
        for (nth, file) in files.into_iter().enumerate() {
            if nth >= MOST {
                looked.push(Looked::Refused(file.name, "too_many_files"));
                continue;
            }
            let name = cases::masked(&intake::clean_file_name(&file.name));
            match self.take_in(file.bytes, &name, PhotoSlot::Other, limit, now).await {
                Ok(kept) => looked.push(Looked::Kept(kept)),
                Err(Error::Invalid(fields)) => {
                    let code = fields.first().map_or("wrong_kind", |field| field.code);
                    looked.push(Looked::Refused(name, code));
                }
                Err(error) => {
                    self.forget_all(&looked).await;
                    return Err(error);
                }
            }
        }
        let rows: Vec<Looked> = looked.iter().map(Looked::copied).collect();
        let ctx = self.ctx(Actor::System, now);
        let taken = self
            .write(ctx, move |tx, ctx| Box::pin(async move { enter(tx, ctx, &mail, rows).await }))
            .await;
        match taken {
            Ok(left) => {
                for kept in left {
                    self.forget(&kept).await;
                }
                Ok(())
            }
            Err(error) => {
                self.forget_all(&looked).await;
                Err(error)
            }
        }
    }

    async fn forget_all(&self, looked: &[Looked]) {
        for one in looked {
            if let Looked::Kept(kept) = one {
                self.forget(kept).await;
            }
        }
    }
}

impl Looked {
    fn copied(&self) -> Looked {
        match self {
            Looked::Kept(kept) => Looked::Kept(kept.clone()),
            Looked::Refused(name, code) => Looked::Refused(name.clone(), code),
        }
    }
}

/// The files of a message, without the small pictures of its make-up.
fn loose(raw: &[u8]) -> Vec<Loose> {
    let Ok(message) = intake::mail::read(raw) else { return Vec::new() };
    let mut files = Vec::new();
    for file in &message.attachments {
        let bytes = file.bytes(raw);
        if file.inline && bytes.len() < MARK {
            continue;
        }
        files.push(Loose { name: file.name.clone(), bytes: Bytes::from(bytes.into_owned()) });
    }
    files
}

/// Enters the files; those that came to nothing, for their bytes to be forgotten.
async fn enter(tx: &mut Tx, ctx: &Ctx, mail: &Mail, looked: Vec<Looked>) -> Result<Vec<Kept>> {
    let all = |looked: Vec<Looked>| {
        looked.into_iter().filter_map(|one| match one {
            Looked::Kept(kept) => Some(kept),
            Looked::Refused(..) => None,
        })
    };
    let (true, Some(case), Some(client)) =
        (store::mails::files_done(tx, mail.id).await?, mail.case_id, mail.client_id)
    else {
        return Ok(all(looked).collect());
    };
    let case = store::cases::get(tx, case).await?;
    let known = store::files::of_case(tx, case.id).await?;
    let (mut count, mut bytes) = store::files::counted(tx, case.id).await?;
    let mut seen: Vec<String> = known.into_iter().map(|file| file.sha256).collect();
    let actor = Actor::Client { client: Some(client), cases: [case.id].into() };
    let as_client = Ctx { actor, ..ctx.clone() };
    let mut change = cases::Change::begin(tx, &as_client, &case.number, Permission::Attach).await?;
    change.channel = Some(domain::Channel::Email);
    let (mut refused, mut left) = (Vec::new(), Vec::new());
    for one in looked {
        let kept = match one {
            Looked::Kept(kept) => kept,
            Looked::Refused(name, code) => {
                refused.push((name, code));
                continue;
            }
        };
        // Answers bring the pictures of what they quote along: once is enough.
        if seen.contains(&kept.0.sha256) {
            left.push(kept);
            continue;
        }
        if count >= 100 || bytes + kept.0.size > 1 << 30 {
            refused.push((kept.0.name.clone(), "too_many_files"));
            left.push(kept);
            continue;
        }
        count += 1;
        bytes += kept.0.size;
        seen.push(kept.0.sha256.clone());
        let mut row = kept.into_row();
        row.case_id = Some(case.id);
        let file = store::files::insert(change.tx, &row).await?;
        let entry = ClientEntry::FileAdded { file, slot: row.slot, sha256: row.sha256.clone() };
        change.enter(entry).await?;
    }
    crate::examinations::photographs_came(&mut change).await?;
    if !refused.is_empty() {
        let names: Vec<&str> = refused.iter().map(|(name, _)| name.as_str()).collect();
        let text = change.words(&names.join("\n")).await?;
        let reasons = refused.iter().map(|(_, code)| (*code).to_owned()).collect();
        let entry = StaffEntry::FilesRefused { text, mail: mail.id, reasons };
        change.enter_as(entry, store::timeline::By::SYSTEM).await?;
    }
    change.save("case.mail_files").await?;
    Ok(left)
}
