//! E-mail in, whole: nothing lost, nothing doubled, nothing in a stranger's case.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "mail/abuse.rs"]
mod abuse;
#[path = "mail/addresses.rs"]
mod addresses;
#[path = "mail/conversations.rs"]
mod conversations;
#[path = "mail/corpus.rs"]
mod corpus;
#[path = "mail/desk.rs"]
mod desk;
#[path = "mail/kept.rs"]
mod kept;
#[path = "mail/letters.rs"]
mod letters;
#[path = "mail/post.rs"]
mod post;
#[path = "mail/sent.rs"]
mod sent;
#[path = "mail/servers.rs"]
mod servers;
#[path = "mail/sorting.rs"]
mod sorting;
#[path = "mail/two.rs"]
mod two;
