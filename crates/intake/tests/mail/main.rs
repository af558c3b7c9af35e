//! Reading e-mail: the cases of the list of abuse and of the lessons that
//! concern it, by name, each message made here; and what must hold for any
//! bytes at all.

#![cfg(test)]

mod bounds;
mod changed;
mod facts;
mod inert;
mod kinds;
mod noise;
mod properties;
mod quotations;
mod targets;

use intake::mail::{Message, Unreadable, read};

/// A message with lines as mail has them.
fn crlf(text: &str) -> Vec<u8> {
    text.replace("\r\n", "\n").replace('\n', "\r\n").into_bytes()
}

/// Reads a message written with plain line ends.
fn message(text: &str) -> Message {
    read(&crlf(text)).unwrap()
}

/// Why a message is not read.
fn refused(raw: &[u8]) -> Unreadable {
    read(raw).expect_err("it was read")
}

/// A message with these fields beside the usual ones.
fn with_fields(fields: &str, body: &str) -> Message {
    message(&format!("From: Léa <lea@mail.example>\nTo: care@orle.example\n{fields}\n\n{body}"))
}

/// A message of plain text.
fn plain(body: &str) -> Message {
    with_fields("Subject: Re: Bag\nContent-Type: text/plain; charset=utf-8", body)
}

/// A message of HTML.
fn html(body: &str) -> Message {
    with_fields("Subject: Re: Bag\nContent-Type: text/html; charset=utf-8", body)
}
