//! Where letters are handed over. The set is closed: a relay, or the
//! demonstration's mailbox, which is a table beside the outbox and so takes a
//! letter and settles it in one transaction.

use crate::smtp::Smtp;

/// Where letters are handed over.
pub enum PostBox {
    /// A mail relay.
    Smtp(Smtp),
    /// The demonstration's mailbox: nothing leaves the machine.
    Mailbox,
}

impl PostBox {
    /// How many letters are in hand at once.
    pub(crate) fn lanes(&self) -> usize {
        match self {
            PostBox::Smtp(_) => 4,
            PostBox::Mailbox => 32,
        }
    }

    /// There is nothing more to hand over for now.
    pub(crate) async fn rest(&self) {
        if let PostBox::Smtp(smtp) = self {
            smtp.rest().await;
        }
    }
}

/// Why a letter was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The relay could not be reached, would not have us, or does not take mail
    /// from us: nothing is said about this letter.
    Relay(String),
    /// The connection was lost, or nothing was heard, after the letter had been
    /// begun: it may or may not have been taken.
    Lost(String),
    /// Refused for now.
    Later(String),
    /// Refused for good.
    Never {
        /// What the relay said.
        why: String,
        /// Whether it said that there is no such address.
        returned: bool,
    },
}

/// What a server said, fit to be kept: without addresses, one line, short.
pub(crate) fn without_addresses(said: &str) -> String {
    let words = said.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty());
    let kept: Vec<&str> = words.map(|w| if w.contains('@') { "…" } else { w }).collect();
    kept.join(" ").chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_says_is_kept_without_addresses() {
        let said =
            without_addresses("550 5.1.1 <her.name@mail.test>: user\r\nunknown (rcpt=x@y.test)");
        assert_eq!(said, "550 5.1.1 … user unknown …");
        assert!(without_addresses(&"long ".repeat(1_000)).chars().count() <= 200);
    }
}
