//! A message as it was sent, for who may read its words: its HTML made inert,
//! the pictures it brought drawn anew, and those elsewhere once a reader has asked
//! for them. Looking at a message asks nobody for anything. Who asks for pictures
//! is given a seal, for this message and this reader alone, and a picture is
//! fetched for a seal and an address that stands in the message, or not at all;
//! what was fetched is kept, drawn anew, so that a second look asks nobody.

use super::deeds;
use crate::files::Copy;
use crate::{App, Ctx, Error, Result, cases};
use bytes::Bytes;
use domain::access::Permission;
use hmac::{Hmac, Mac as _};
use intake::mail::{CleanPiece, Message};
use jiff::SignedDuration;
use sha2::{Digest as _, Sha256};
use std::cell::Cell;
use std::collections::HashSet;
use store::files::Scan;
use store::mails::{Mail, Picture};
use store::scanner::Found;

/// Pictures from elsewhere of one message that are shown.
const MOST_ELSEWHERE: usize = 100;
/// Most bytes of a picture that came with a message and is drawn anew for this
/// look alone, as one too small to be a file of the case.
const MOST_OWN: usize = 5 * 1024 * 1024;
/// After so long an address where nothing was is asked once more.
const AGAIN_HOURS: i64 = 1;

/// A message as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// What is known of it.
    pub mail: Mail,
    /// Inert HTML, in order.
    pub pieces: Vec<CleanPiece>,
    /// Whether it has HTML: else the pieces are its words.
    pub html: bool,
    /// Places of pictures elsewhere that are not shown.
    pub held_back: usize,
    /// Whether there is more than is shown.
    pub cut: bool,
    /// Whether the seal that was brought is this reader's for this message.
    pub sealed: bool,
}

/// Where the pictures of a message are served: a path for it, without an end.
fn at(id: i64) -> String {
    format!("/desk/mail/{id}/sent")
}

/// Which attachment a content id names.
fn named(message: &Message, id: &str) -> Option<usize> {
    message.attachments.iter().position(|file| file.content_id.as_deref() == Some(id))
}

fn digest(address: &str) -> [u8; 32] {
    Sha256::digest(address.as_bytes()).into()
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|e| Error::Internal(e.to_string()))
}

impl App {
    /// A message for whoever may read its words.
    async fn readable(&self, ctx: Ctx, id: i64) -> Result<(Mail, Vec<u8>)> {
        let (mail, raw) = self.mail(ctx, id).await?;
        if raw.is_empty() { Err(Error::NotFound) } else { Ok((mail, raw)) }
    }

    /// The seal under which a reader is shown pictures from elsewhere in one
    /// message; it opens nothing for another reader or message.
    fn picture_seal(&self, ctx: &Ctx, id: i64) -> Result<String> {
        let post = self.post.as_ref().ok_or(Error::NotFound)?;
        let person = ctx.actor.person().ok_or(Error::NotFound)?;
        let mac = Hmac::<Sha256>::new_from_slice(&post.key.subkey(b"pictures elsewhere, 1"))
            .map_err(|e| Error::Internal(e.to_string()))?;
        let sum = mac.chain_update(id.to_le_bytes()).chain_update(person.to_le_bytes()).finalize();
        Ok(crate::secrets::hex(&sum.into_bytes()))
    }

    fn is_sealed(&self, ctx: &Ctx, id: i64, seal: &str) -> bool {
        use subtle::ConstantTimeEq as _;
        let right = self.picture_seal(ctx, id);
        right.is_ok_and(|right| right.as_bytes().ct_eq(seal.as_bytes()).into())
    }

    /// A message as it was sent.
    ///
    /// # Errors
    /// [`Error::NotFound`], also when it is not the reader's.
    pub async fn mail_as_sent(&self, ctx: Ctx, id: i64, seal: &str) -> Result<Shown> {
        let sealed = self.is_sealed(&ctx, id, seal);
        let (mail, raw) = self.readable(ctx.clone(), id).await?;
        let about = mail.clone();
        let kept: HashSet<Vec<u8>> = self
            .read(ctx, move |tx, _| {
                Box::pin(async move { Ok(store::mails::pictures(tx, &about).await?) })
            })
            .await?
            .into_iter()
            .collect();
        let end = if sealed { format!("?seal={seal}") } else { String::new() };
        blocking(move || {
            let Ok(message) = intake::mail::read(&raw) else {
                let none = Vec::new();
                return Shown { mail, pieces: none, html: false, held_back: 0, cut: false, sealed };
            };
            let Some(html) = &message.html else {
                let pieces = plain(&message);
                return Shown { mail, pieces, html: false, held_back: 0, cut: false, sealed };
            };
            let held_back = Cell::new(0);
            let base = at(id);
            let clean = html.clean_with(
                |cid| named(&message, cid).map(|nth| format!("{base}/pictures/{nth}")),
                |nth, address| {
                    let open = nth < MOST_ELSEWHERE
                        && (sealed || kept.contains(digest(address).as_slice()));
                    if !open {
                        held_back.set(held_back.get() + 1);
                        return None;
                    }
                    Some(format!("{base}/elsewhere/{nth}{end}"))
                },
            );
            Shown {
                mail,
                pieces: clean.pieces,
                html: true,
                held_back: held_back.get(),
                cut: clean.cut,
                sealed,
            }
        })
        .await
    }

    /// A reader asks for the pictures elsewhere of a message: what is fetched for
    /// her from now on is in the audit log as her wish. The seal.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn ask_pictures(&self, ctx: Ctx, id: i64) -> Result<String> {
        let seal = self.picture_seal(&ctx, id)?;
        self.readable(ctx.clone(), id).await?;
        self.write(ctx, move |tx, ctx| {
            Box::pin(async move {
                let mail = deeds::look(tx, ctx, id).await?;
                deeds::record(tx, ctx, &mail, mail.state, "mail.pictures").await
            })
        })
        .await?;
        Ok(seal)
    }

    /// A picture that came with a message: the case's shown copy where there is
    /// one, else drawn anew for this look. The received bytes are never served.
    ///
    /// # Errors
    /// [`Error::NotFound`], also for what is none or cannot be drawn.
    pub async fn mail_picture(&self, ctx: Ctx, id: i64, nth: usize) -> Result<Copy> {
        let (mail, raw) = self.readable(ctx.clone(), id).await?;
        let bytes = blocking(move || {
            let message = intake::mail::read(&raw).ok()?;
            let file = message.attachments.get(nth).filter(|file| file.content_id.is_some())?;
            Some(Bytes::from(file.bytes(&raw).into_owned()))
        })
        .await?
        .ok_or(Error::NotFound)?;
        let sum = crate::secrets::hex(&Sha256::digest(&bytes));
        let known = self
            .read(ctx, move |tx, ctx| {
                Box::pin(async move {
                    let Some(case) = mail.case_id else { return Ok(None) };
                    let place = store::cases::get(tx, case).await?;
                    let may = ctx.actor.may(Permission::ReadAttachments, &cases::place(&place));
                    may.map_err(|_| Error::NotFound)?;
                    let files = store::files::of_case(tx, case).await?;
                    Ok(files.into_iter().find(|file| file.sha256 == sum))
                })
            })
            .await?;
        match known {
            Some(file) if file.scan == Scan::Clean && file.kind != intake::Kind::Pdf.code() => {
                self.copy_of(&file, false).await
            }
            // It waits for the scanner, or the scanner would not have it.
            Some(_) => Err(Error::NotFound),
            None => self.drawn(bytes, MOST_OWN).await?.map(copy).ok_or(Error::NotFound),
        }
    }

    /// A picture elsewhere that stands in a message: as it is kept, and else
    /// fetched where the reader's seal is right.
    ///
    /// # Errors
    /// [`Error::NotFound`], also for what nobody asked to see and what nothing came of.
    pub async fn mail_elsewhere(&self, ctx: Ctx, id: i64, nth: usize, seal: &str) -> Result<Copy> {
        let sealed = self.is_sealed(&ctx, id, seal);
        let (mail, raw) = self.readable(ctx.clone(), id).await?;
        let address = blocking(move || placed(&raw, nth)).await?.ok_or(Error::NotFound)?;
        let sum = digest(&address);
        let about = mail.clone();
        let kept: Option<Picture> = self
            .read(ctx.clone(), move |tx, _| {
                Box::pin(async move { Ok(store::mails::picture(tx, &about, &sum).await?) })
            })
            .await?;
        let again = ctx.now.checked_sub(SignedDuration::from_hours(AGAIN_HOURS));
        let again = again.unwrap_or(ctx.now);
        match kept {
            Some(kept) if !kept.kind.is_empty() => {
                return Ok(copy((kept.kind, Bytes::from(kept.bytes))));
            }
            Some(kept) if kept.fetched_at > again => return Err(Error::NotFound),
            _ if !sealed => return Err(Error::NotFound),
            _ => {}
        }
        let drawn = match self.elsewhere.fetch(&address).await {
            Ok(bytes) => self.drawn(bytes, store::elsewhere::MOST_BYTES).await?,
            Err(why) => {
                tracing::info!(mail.id = id, why = why.code(), "mail.picture_not_fetched");
                None
            }
        };
        let (kind, bytes) = drawn.clone().unwrap_or_default();
        let picture = Picture { kind, bytes: bytes.to_vec(), fetched_at: ctx.now };
        self.write(ctx, move |tx, _| {
            Box::pin(
                async move { Ok(store::mails::keep_picture(tx, mail.id, &sum, &picture).await?) },
            )
        })
        .await?;
        drawn.map(copy).ok_or(Error::NotFound)
    }

    /// A picture drawn anew: its kind and bytes; nothing where it is none.
    async fn drawn(&self, bytes: Bytes, most: usize) -> Result<Option<(String, Bytes)>> {
        if self.scan(&bytes).await != Some(Found::Nothing) {
            return Ok(None);
        }
        let permit = self.decoding.clone().acquire_owned().await;
        let permit = permit.map_err(|e| Error::Internal(e.to_string()))?;
        let limits = intake::Limits { bytes: most, ..intake::Limits::default() };
        blocking(move || {
            let taken = intake::photo_or_paper(&bytes, &limits).ok();
            drop(permit);
            let taken = taken.filter(|taken| taken.kind != intake::Kind::Pdf)?;
            Some((taken.shown_type.to_owned(), Bytes::from(taken.shown)))
        })
        .await
    }
}

/// The address of a picture elsewhere that has a place in a message.
fn placed(raw: &[u8], nth: usize) -> Option<String> {
    if nth >= MOST_ELSEWHERE {
        return None;
    }
    let message = intake::mail::read(raw).ok()?;
    let found = Cell::new(None);
    message.html.as_ref()?.clean_with(
        |_| None,
        |number, address| {
            if number == nth {
                found.set(Some(address.to_owned()));
            }
            None
        },
    );
    found.into_inner()
}

/// The words of a message without HTML, as HTML.
fn plain(message: &Message) -> Vec<CleanPiece> {
    let piece = |piece: &intake::mail::Piece| CleanPiece {
        folded: piece.is_folded(),
        html: format!("<pre>{}</pre>", escaped(piece.text())),
    };
    message.body.pieces.iter().map(piece).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn copy((content_type, bytes): (String, Bytes)) -> Copy {
    Copy { bytes, content_type, name: "picture".to_owned(), inline: true }
}
