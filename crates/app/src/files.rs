//! Files that come in and go out. What comes in is looked at off the runtime's
//! threads, two at a time; the shown copy, its small copy and the sealed
//! original are on disk before any row refers to them. What goes out goes to
//! whoever may read the case, and to nobody else.

use crate::{App, Ctx, Error, Result, cases};
use bytes::Bytes;
use domain::PhotoSlot;
use domain::access::{Actor, Facet, Permission, Sight};
use store::files::{File, Scan};
use store::scanner::Found;

/// Bytes accepted and kept, waiting for a row to refer to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept(pub(crate) File);

impl Kept {
    /// The row it will be.
    pub fn into_row(self) -> File {
        self.0
    }
}

/// A copy to be served.
#[derive(Debug, Clone)]
pub struct Copy {
    /// The bytes.
    pub bytes: Bytes,
    /// Content type.
    pub content_type: String,
    /// Name to save it under.
    pub name: String,
    /// Whether a browser may show it; papers are only downloaded.
    pub inline: bool,
}

impl App {
    /// Looks at bytes that came in and keeps them.
    ///
    /// # Errors
    /// [`Error::Invalid`] on the field `file` with the reason's code: `empty`,
    /// `too_large`, `wrong_kind`, `heic`, `damaged`, `too_many_pixels`, `pdf_…`,
    /// and `refused` when the scanner found something.
    pub async fn take_in(
        &self,
        bytes: Bytes,
        name: &str,
        slot: PhotoSlot,
        limit: usize,
        now: jiff::Timestamp,
    ) -> Result<Kept> {
        let limits = intake::Limits { bytes: limit, ..intake::Limits::default() };
        let permit = self
            .decoding
            .clone()
            .acquire_owned()
            .await
            .map_err(|e| Error::Internal(e.to_string()))?;
        let looked_at = bytes.clone();
        let accepted = tokio::task::spawn_blocking(move || {
            let accepted = intake::photo_or_paper(&looked_at, &limits);
            drop(permit);
            accepted
        })
        .await
        .map_err(|e| Error::Internal(e.to_string()))?
        .map_err(|refused| Error::field("file", refused.code()))?;
        let scan = match self.scan(&bytes).await {
            Some(Found::Nothing) => Scan::Clean,
            Some(Found::Harm) => return Err(Error::field("file", "refused")),
            None => Scan::Held,
        };
        let token = crate::secrets::hex(&self.dice.bytes::<16>()?);
        let paper = accepted.kind == intake::Kind::Pdf;
        let size = bytes.len() as i64;
        let original_key = format!("{token}.original");
        let shown_key = if paper { original_key.clone() } else { format!("{token}.shown") };
        let thumb_key = accepted.thumb.is_some().then(|| format!("{token}.small"));
        self.objects.put(&original_key, bytes).await?;
        if !paper {
            self.objects.put(&shown_key, accepted.shown.into()).await?;
        }
        if let (Some(key), Some(thumb)) = (&thumb_key, accepted.thumb) {
            self.objects.put(key, thumb.into()).await?;
        }
        Ok(Kept(File {
            id: 0,
            token,
            case_id: None,
            intake_id: None,
            slot,
            name: cases::masked(&intake::clean_file_name(name)),
            kind: accepted.kind.code().to_owned(),
            size,
            sha256: crate::secrets::hex(&accepted.original_sha256),
            shown_type: accepted.shown_type.to_owned(),
            shown_key,
            thumb_key,
            original_key,
            width: i64::from(accepted.width),
            height: i64::from(accepted.height),
            created_at: now,
            scan,
        }))
    }

    /// What the scanner says of some bytes; nothing when it does not answer.
    /// Without one there is nothing to be found.
    pub(crate) async fn scan(&self, bytes: &[u8]) -> Option<Found> {
        let Some(scanner) = &self.scanner else { return Some(Found::Nothing) };
        match scanner.look(bytes).await {
            Ok(Found::Nothing) => Some(Found::Nothing),
            Ok(Found::Harm) => {
                tracing::warn!("file.refused_by_scanner");
                Some(Found::Harm)
            }
            Err(error) => {
                tracing::error!(%error, "file.scanner_away");
                None
            }
        }
    }

    /// Forgets kept bytes that no row came to refer to.
    pub async fn forget(&self, kept: &Kept) {
        let keys = [Some(&kept.0.shown_key), kept.0.thumb_key.as_ref(), Some(&kept.0.original_key)];
        for key in keys.into_iter().flatten() {
            if let Err(error) = self.objects.delete(key).await {
                tracing::warn!(%error, "file.forget");
            }
        }
    }

    /// Adds a file to a case.
    ///
    /// # Errors
    /// As [`App::take_in`]; [`Error::NotFound`] before the bytes are looked at
    /// when the case is not the actor's.
    pub async fn attach(
        &self,
        ctx: Ctx,
        number: &str,
        bytes: Bytes,
        name: &str,
        slot: PhotoSlot,
    ) -> Result<File> {
        let asked = number.to_owned();
        let region = self
            .read(ctx.clone(), move |tx, ctx| {
                Box::pin(async move {
                    let case = store::cases::find(tx, &asked).await?.ok_or(Error::NotFound)?;
                    ctx.actor
                        .may(Permission::ReadCases, &cases::place(&case))
                        .map_err(|_| Error::NotFound)?;
                    ctx.actor.may(Permission::Attach, &cases::place(&case))?;
                    Ok(case.region)
                })
            })
            .await?;
        let limit = ctx.facts.attachment_limit(&region);
        let kept = self.take_in(bytes, name, slot, limit, ctx.now).await?;
        let (number, row) = (number.to_owned(), kept.0.clone());
        let done = self
            .write(ctx, move |tx, ctx| {
                Box::pin(async move { cases::attach(tx, ctx, &number, row).await.map(|(_, f)| f) })
            })
            .await;
        if done.is_err() {
            self.forget(&kept).await;
        }
        done
    }

    /// A copy of a file, for whoever may read its case. `small` asks for the
    /// small copy of a photograph.
    ///
    /// # Errors
    /// [`Error::NotFound`] alike for a file that is not there and one that is
    /// not the actor's.
    pub async fn file_copy(&self, ctx: Ctx, token: &str, small: bool) -> Result<Copy> {
        let token = token.to_owned();
        let file = self
            .read(ctx, move |tx, ctx| {
                Box::pin(async move {
                    let file = store::files::find(tx, &token).await?.ok_or(Error::NotFound)?;
                    let case = store::cases::get(tx, file.case_id.ok_or(Error::NotFound)?).await?;
                    let place = cases::place(&case);
                    let permission = match ctx.actor {
                        Actor::Client { .. } => Permission::ReadCases,
                        _ => Permission::ReadAttachments,
                    };
                    ctx.actor.may(permission, &place).map_err(|_| Error::NotFound)?;
                    // A paper names people: whoever is shown no names is shown none.
                    let paper = file.slot == PhotoSlot::Receipt || file.thumb_key.is_none();
                    if paper && ctx.actor.sees(Facet::Identity, &place) == Sight::No {
                        return Err(Error::NotFound);
                    }
                    Ok(file)
                })
            })
            .await?;
        self.copy_of(&file, small).await
    }

    /// A copy of a file that still hangs on a form, for whoever holds the form.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn form_file_copy(&self, form: &str, token: &str, small: bool) -> Result<Copy> {
        let (form, token) = (crate::secrets::digest(form), token.to_owned());
        let file: File = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    let file = store::files::find(tx, &token).await?.ok_or(Error::NotFound)?;
                    let intake = store::visits::intake(tx, &form).await?.ok_or(Error::NotFound)?;
                    if file.intake_id == Some(intake.id) { Ok(file) } else { Err(Error::NotFound) }
                })
            })
            .await?;
        self.copy_of(&file, small).await
    }

    pub(crate) async fn copy_of(&self, file: &File, small: bool) -> Result<Copy> {
        match file.scan {
            Scan::Clean => {}
            Scan::Held => return Err(Error::Refused("file_held")),
            Scan::Refused => return Err(Error::NotFound),
        }
        let (key, content_type) = match &file.thumb_key {
            Some(thumb) if small => (thumb, "image/jpeg"),
            _ => (&file.shown_key, file.shown_type.as_str()),
        };
        let bytes = self.objects.get(key).await?;
        Ok(Copy {
            bytes,
            content_type: content_type.to_owned(),
            name: file.name.clone(),
            inline: content_type.starts_with("image/"),
        })
    }
}
