//! What is told to pages that are open on a case: that its timeline grew, that somebody writes,
//! that somebody has read; and to whoever follows the whole feed, what entered it. One reader for
//! each process follows the feed and tells them; ten thousand open pages and all desks cost one read
//! of it. Nothing told here is kept: whoever was away says up to which place she knows the timeline,
//! or the feed, and asks again.

use crate::App;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use store::Store;
use store::timeline::Fed;
use tokio::sync::broadcast;

/// Things told that a slow page may be behind before it is told to look for itself.
const BEHIND: usize = 32;
/// Stretches of the feed that whoever follows it may be behind before she is told the same.
const STRETCHES_BEHIND: usize = 256;
/// Places of the feed read at once.
const STRETCH: i64 = 1_000;
/// How long another process's writes may stay unseen on PostgreSQL where its word of them was lost.
const POLL: Duration = Duration::from_millis(200);
/// The same where this process is the only writer and wakes its reader itself.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// On which side of a conversation somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The client.
    Client,
    /// The house.
    House,
}

/// Something told to open pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// The timeline has grown up to a place.
    Grew(i64),
    /// Somebody writes. Never kept, and nothing of what she writes.
    Writes(Side),
    /// Somebody has seen the timeline, or came or went.
    Seen(Side),
}

/// Something told to whoever follows the whole feed.
#[derive(Debug, Clone)]
pub enum Fresh {
    /// What entered it, in its order and with nothing left out since the last time.
    Entries(Arc<[Fed]>),
    /// Something may have been missed: to be read from the store.
    Look,
}

/// Whoever follows the feed, as long as it is kept.
pub struct FollowingFeed(broadcast::Receiver<Fresh>);

impl FollowingFeed {
    /// What is told next.
    pub async fn next(&mut self) -> Fresh {
        match self.0.recv().await {
            Ok(fresh) => fresh,
            Err(broadcast::error::RecvError::Lagged(_)) => Fresh::Look,
            // The house is closing; whoever looks finds that out.
            Err(broadcast::error::RecvError::Closed) => Fresh::Look,
        }
    }
}

struct Followed {
    tell: broadcast::Sender<Told>,
    pages: usize,
}

/// The open pages of a process, by case, and who follows the whole feed.
pub struct Hub {
    cases: Mutex<HashMap<i64, Followed>>,
    feed: broadcast::Sender<Fresh>,
    reads: AtomicBool,
    hears: AtomicBool,
}

impl Default for Hub {
    fn default() -> Hub {
        Hub {
            cases: Mutex::default(),
            feed: broadcast::Sender::new(STRETCHES_BEHIND),
            reads: AtomicBool::new(false),
            hears: AtomicBool::new(false),
        }
    }
}

/// A page that follows a case, as long as it is kept.
pub struct Following {
    hub: Arc<Hub>,
    case: i64,
    told: broadcast::Receiver<Told>,
}

impl Following {
    /// What is told next; that the timeline grew where so much was told that some of it was missed.
    pub async fn next(&mut self) -> Option<Told> {
        match self.told.recv().await {
            Ok(told) => Some(told),
            Err(broadcast::error::RecvError::Lagged(_)) => Some(Told::Grew(i64::MAX)),
            Err(broadcast::error::RecvError::Closed) => None,
        }
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        let mut cases = self.hub.cases.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(followed) = cases.get_mut(&self.case) {
            followed.pages -= 1;
            if followed.pages == 0 {
                cases.remove(&self.case);
            }
        }
    }
}

impl Hub {
    fn follow(self: &Arc<Hub>, case: i64) -> Following {
        let mut cases = self.cases.lock().unwrap_or_else(PoisonError::into_inner);
        let followed = cases
            .entry(case)
            .or_insert_with(|| Followed { tell: broadcast::Sender::new(BEHIND), pages: 0 });
        followed.pages += 1;
        Following { hub: Arc::clone(self), case, told: followed.tell.subscribe() }
    }

    /// Tells the open pages of a case; nobody hears it where there are none.
    pub fn tell(&self, case: i64, told: Told) {
        let cases = self.cases.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(followed) = cases.get(&case) {
            let _ = followed.tell.send(told);
        }
    }

    /// Tells what entered the feed; whether more may have than was read at once.
    fn tell_all(&self, entries: Vec<Fed>) -> bool {
        let full = entries.len() as i64 == STRETCH;
        for fed in &entries {
            self.tell(fed.case_id, Told::Grew(fed.placed.pos));
        }
        if !entries.is_empty() {
            let _ = self.feed.send(Fresh::Entries(entries.into()));
        }
        full
    }

    fn look_for_yourselves(&self) {
        let _ = self.feed.send(Fresh::Look);
        let cases = self.cases.lock().unwrap_or_else(PoisonError::into_inner);
        for followed in cases.values() {
            let _ = followed.tell.send(Told::Grew(i64::MAX));
        }
    }
}

impl App {
    /// Follows a case. The reader of the feed is begun with the first page that does.
    pub fn follow_case(&self, case: i64) -> Following {
        let following = self.hub.follow(case);
        self.read_on();
        following
    }

    /// Follows the feed from now on. What stands in it already is to be read from the store, after
    /// this: what is read and what is told then overlap and leave nothing out.
    pub fn follow_feed(&self) -> FollowingFeed {
        let following = FollowingFeed(self.hub.feed.subscribe());
        self.read_on();
        following
    }

    fn read_on(&self) {
        if !self.hub.reads.swap(true, Ordering::AcqRel) {
            tokio::spawn(read(self.store.clone(), Arc::downgrade(&self.hub)));
        }
        // What other nodes write and tell is heard at once.
        if self.store.is_postgres() && !self.hub.hears.swap(true, Ordering::AcqRel) {
            tokio::spawn(overhear(self.store.clone(), Arc::downgrade(&self.hub)));
        }
    }

    /// Tells the open pages of a case, those of other nodes too.
    pub fn tell(&self, case: i64, told: Told) {
        self.hub.tell(case, told);
        let Some(words) = whispered(case, told).filter(|_| self.store.is_postgres()) else {
            return;
        };
        let store = self.store.clone();
        tokio::spawn(async move {
            if let Err(error) = store.whisper(words).await {
                tracing::debug!(%error, "live.whisper");
            }
        });
    }
}

/// What other nodes are told: who writes and who has seen; that a timeline grew they read themselves.
fn whispered(case: i64, told: Told) -> Option<String> {
    let what = match told {
        Told::Grew(_) => return None,
        Told::Writes(Side::Client) => "client-writes",
        Told::Writes(Side::House) => "house-writes",
        Told::Seen(Side::Client) => "client-seen",
        Told::Seen(Side::House) => "house-seen",
    };
    Some(format!("{case} {what}"))
}

/// What another node, or this one, has whispered.
fn understood(words: &str) -> Option<(i64, Told)> {
    let (case, what) = words.split_once(' ')?;
    let told = match what {
        "client-writes" => Told::Writes(Side::Client),
        "house-writes" => Told::Writes(Side::House),
        "client-seen" => Told::Seen(Side::Client),
        "house-seen" => Told::Seen(Side::House),
        _ => return None,
    };
    Some((case.parse().ok()?, told))
}

/// Hears what other nodes tell; ends with the process's house. What is told while the connection is
/// away is missed: the next beat tells who has seen, and whoever writes goes on writing.
async fn overhear(store: Store, hub: Weak<Hub>) {
    while hub.strong_count() > 0 {
        match store.whispers().await {
            Ok(Some(mut whispers)) => {
                while let Some(words) = whispers.next().await {
                    let Some(hub) = hub.upgrade() else { return };
                    if let Some((case, told)) = understood(&words) {
                        hub.tell(case, told);
                    }
                }
            }
            Ok(None) => return,
            Err(error) => tracing::warn!(%error, "live.overhear"),
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
}

/// Reads the feed from now on and tells who follows; ends with the process's house.
async fn read(store: Store, hub: Weak<Hub>) {
    let mut fed = store.fed();
    let mut after: Option<i64> = None;
    loop {
        fed.mark_unchanged();
        let from = after;
        let found = store
            .read(move |tx| {
                Box::pin(async move {
                    match from {
                        Some(after) => {
                            let entries = store::timeline::feed(tx, after, STRETCH).await?;
                            let last = entries.last().map_or(after, |fed| fed.placed.seq);
                            Ok::<_, store::Error>((last, entries))
                        }
                        None => Ok((store::timeline::last(tx).await?, Vec::new())),
                    }
                })
            })
            .await;
        let Some(hub) = hub.upgrade() else { return };
        let full = match found {
            Ok((last, entries)) => {
                if after.replace(last).is_none() {
                    // What was written while this reader began it cannot know.
                    hub.look_for_yourselves();
                }
                hub.tell_all(entries)
            }
            Err(error) => {
                tracing::warn!(%error, "live.read");
                tokio::time::sleep(LOOK_AGAIN).await;
                false
            }
        };
        drop(hub);
        if !full {
            let wait = if store.is_postgres() { POLL } else { LOOK_AGAIN };
            let _ = tokio::time::timeout(wait, fed.changed()).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_who_follows_a_case_is_told_of_it_and_nothing_is_left_of_who_has_gone() {
        let hub = Arc::new(Hub::default());
        let mut client = hub.follow(1);
        let house = hub.follow(1);
        let _other = hub.follow(2);
        hub.tell(2, Told::Grew(9));
        hub.tell(1, Told::Grew(4));
        assert_eq!(client.next().await, Some(Told::Grew(4)));
        drop(client);
        assert!(hub.cases.lock().unwrap().contains_key(&1), "the other page still follows it");
        drop(house);
        assert!(!hub.cases.lock().unwrap().contains_key(&1));
    }

    #[test]
    fn what_is_whispered_to_another_node_is_understood_there_and_nothing_else_is() {
        for told in [
            Told::Writes(Side::Client),
            Told::Writes(Side::House),
            Told::Seen(Side::Client),
            Told::Seen(Side::House),
        ] {
            assert_eq!(understood(&whispered(7, told).unwrap()), Some((7, told)));
        }
        assert_eq!(whispered(7, Told::Grew(3)), None);
        for words in ["", "7", "x client-writes", "7 gossip"] {
            assert_eq!(understood(words), None, "{words}");
        }
    }

    #[tokio::test]
    async fn a_page_that_is_far_behind_is_told_to_look_for_itself() {
        let hub = Arc::new(Hub::default());
        let mut slow = hub.follow(1);
        for pos in 0..(BEHIND as i64 * 3) {
            hub.tell(1, Told::Grew(pos));
        }
        assert_eq!(slow.next().await, Some(Told::Grew(i64::MAX)));
    }
}
