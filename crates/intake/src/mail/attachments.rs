//! Files that came with a message, by name and kind. Nothing is opened,
//! unpacked or followed here: a message in a message, an invitation, a
//! `winmail.dat`, a signature or an encrypted part is one file.

use super::parts::{Encoding, Part};
use crate::clean_file_name;
use std::borrow::Cow;
use std::ops::Range;

/// Where the bytes of a file are.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Content {
    /// In the message, still encoded.
    Within(Range<usize>, Encoding),
    /// Taken out of the HTML.
    Own(Vec<u8>),
}

/// A file of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Cleaned, never empty.
    pub name: String,
    /// The declared media type in lower case; it proves nothing.
    pub content_type: String,
    /// `Content-ID` without angle brackets.
    pub content_id: Option<String>,
    /// The HTML shows it in its place.
    pub inline: bool,
    content: Content,
}

impl Attachment {
    /// The decoded bytes; `message` is the very message that was read.
    pub fn bytes<'a>(&'a self, message: &'a [u8]) -> Cow<'a, [u8]> {
        match &self.content {
            Content::Within(range, encoding) => {
                encoding.decode(message.get(range.clone()).unwrap_or_default())
            }
            Content::Own(bytes) => Cow::Borrowed(bytes),
        }
    }

    /// The file a part is; `number` (from 1) names it where it has no name.
    pub(super) fn of_part(part: &Part, number: usize) -> Attachment {
        let given = part.disposition.parameter("filename").or_else(|| part.kind.parameter("name"));
        let content_id = part
            .headers
            .first("content-id")
            .map(|id| id.trim().trim_start_matches('<').trim_end_matches('>').trim().to_owned());
        Attachment {
            name: name(given.unwrap_or_default(), part, number),
            content_type: part.kind.value.clone(),
            content_id: content_id.filter(|id| !id.is_empty()),
            inline: false,
            content: Content::Within(part.body.clone(), part.encoding),
        }
    }

    /// A picture that stood in the HTML itself.
    pub(super) fn of_data(kind: &str, id: String, bytes: Vec<u8>, number: usize) -> Attachment {
        Attachment {
            name: format!("part-{number}.{}", ending(kind)),
            content_type: kind.to_owned(),
            content_id: Some(id),
            inline: true,
            content: Content::Own(bytes),
        }
    }
}

fn name(given: &str, part: &Part, number: usize) -> String {
    let cleaned = clean_file_name(given);
    let says_nothing = cleaned == "file" && given != "file";
    if !says_nothing && !given.trim().is_empty() {
        return cleaned;
    }
    match part.kind.value.as_str() {
        "message/rfc822" | "message/global" => "message.eml".to_owned(),
        "text/calendar" | "application/ics" => "invitation.ics".to_owned(),
        "application/ms-tnef" | "application/vnd.ms-tnef" => "winmail.dat".to_owned(),
        "application/pgp-signature" => "signature.asc".to_owned(),
        "application/pkcs7-signature" | "application/x-pkcs7-signature" => "smime.p7s".to_owned(),
        "application/pkcs7-mime" | "application/x-pkcs7-mime" => "smime.p7m".to_owned(),
        kind => format!("part-{number}.{}", ending(kind)),
    }
}

/// The ending for a media type; `bin` where it is not one of the usual.
fn ending(kind: &str) -> &'static str {
    match kind {
        "image/jpeg" | "image/jpg" | "image/pjpeg" => "jpg",
        "image/png" => "png",
        "image/gif" => "gif",
        "image/webp" => "webp",
        "image/heic" => "heic",
        "application/pdf" => "pdf",
        "text/plain" => "txt",
        "text/html" => "html",
        "text/csv" => "csv",
        "text/vcard" | "text/x-vcard" => "vcf",
        "application/pgp-encrypted" | "application/pgp-keys" => "asc",
        _ => "bin",
    }
}
