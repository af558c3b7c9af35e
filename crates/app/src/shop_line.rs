//! What is told to the shop: changes that are proposed, money that is asked for. Each is posted until it
//! is taken, under one key; an answer may come with the post or later by the API. Where no shop listens
//! a person answers. What is not answered in its time lapses: a change has expired, a refund has an alarm.

use crate::{App, Error, Result, changes, returns};
use domain::access::Actor;
use domain::money::Money;
use domain::order::change::Act as ChangeAct;
use domain::returns::refund::{Act as MoneyAct, Destination, MoneyFact, Refund};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use store::books::Sent;

/// Told in one round.
const BATCH: i64 = 20;
/// How long a post may take before it is sent again: from one minute on, twice as long each time, at
/// most so long.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_mins(64);

/// Of what a post tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A change that is proposed.
    Change,
    /// Money that is asked for.
    Refund,
    /// Something that it need not answer: a piece that is held, a collection that is booked.
    News,
}

/// Who listens: nobody is told what nobody hears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listeners {
    /// The shop.
    pub shop: bool,
    /// The payment provider: it is asked for money by itself, where the shop told its reference.
    pub payments: bool,
}

impl Listeners {
    /// Nobody: only the time is kept.
    pub const NOBODY: Listeners = Listeners { shop: false, payments: false };
    /// The shop alone.
    pub const SHOP: Listeners = Listeners { shop: true, payments: false };
}

/// What the payment provider is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paying {
    /// Its own reference of the payment that goes back.
    pub reference: String,
    /// How much.
    pub amount: Money,
    /// The order's number, for whoever reads its statement.
    pub order: String,
}

/// Something to be told to the shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Of what.
    pub about: About,
    /// The key under which it is done once.
    pub key: String,
    /// Which asking of it, from 1.
    pub nth: u32,
    /// JSON.
    pub body: String,
    /// What the payment provider is asked for in place of the shop.
    pub paying: Option<Paying>,
}

/// What a shop may answer at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// It has it, and answers later.
    Taken,
    /// It is done; for money with the reference of what was paid.
    Done {
        /// The reference.
        reference: String,
    },
    /// It is not done.
    Not {
        /// Why, by its own word or code.
        why: String,
    },
}

fn pause(tries: i64) -> SignedDuration {
    let minutes = 1_i64 << u32::try_from(tries.clamp(0, 6)).unwrap_or(6);
    SignedDuration::from_mins(minutes).min(LONGEST_PAUSE)
}

/// The last asking of a refund, and until when its answer is awaited.
#[must_use]
pub fn asked(refund: &Refund) -> (u32, Option<Timestamp>) {
    let asked = refund.facts().iter().filter_map(|fact| match fact {
        MoneyFact::Asked { nth, answer_by, .. } => Some((*nth, Some(*answer_by))),
        _ => None,
    });
    asked.max_by_key(|(nth, _)| *nth).unwrap_or((0, None))
}

impl App {
    /// What is to be told now; what has waited too long lapses. What nobody hears is not told, and only
    /// the time is kept.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn due_posts(&self, now: Timestamp, listeners: Listeners) -> Result<Vec<Post>> {
        let (due, money, news) = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    let due = store::books::due_changes(tx, now, BATCH).await?;
                    let money = store::books::due_refunds(tx, now, BATCH).await?;
                    Ok::<_, Error>((due, money, store::stock::due_tellings(tx, now, BATCH).await?))
                })
            })
            .await?;
        let mut posts = Vec::new();
        for it in due {
            let limit = it.told.deadline;
            if now >= limit {
                self.change_told(now, it.told.id, ChangeAct::Lapse).await?;
                continue;
            }
            let again = if listeners.shop { later(now, it.tries, limit) } else { limit };
            let claimed: Option<Post> = self
                .store
                .write(move |tx| {
                    Box::pin(async move {
                        if !store::books::claim_change(tx, &it, again).await? {
                            return Ok::<_, Error>(None);
                        }
                        let order = store::orders::get(tx, it.order_id).await?;
                        Ok(order.map(|order| of_change(&it, &order)))
                    })
                })
                .await?;
            posts.extend(claimed.filter(|_| listeners.shop));
        }
        for it in money {
            let (nth, answer_by) = asked(&it.told);
            let limit = answer_by.unwrap_or(now);
            if now >= limit {
                self.money_told(now, it.told.id, MoneyAct::Lapse).await?;
                continue;
            }
            let claimed: Option<Post> = self
                .store
                .write(move |tx| {
                    Box::pin(async move {
                        let order = store::orders::get(tx, it.order_id).await?;
                        let post = order.map(|order| of_refund(&it, &order, nth));
                        let pays = post.as_ref().is_some_and(|post| post.paying.is_some());
                        let heard = listeners.shop || (listeners.payments && pays);
                        let again = if heard { later(now, it.tries, limit) } else { limit };
                        let claimed = store::books::claim_refund(tx, &it, again).await?;
                        Ok::<_, Error>(post.filter(|_| claimed && heard))
                    })
                })
                .await?;
            posts.extend(
                claimed.map(|post| Post {
                    paying: post.paying.filter(|_| listeners.payments),
                    ..post
                }),
            );
        }
        for it in news {
            let claimed: Option<Post> = self
                .store
                .write(move |tx| {
                    Box::pin(async move {
                        if !listeners.shop {
                            store::stock::telling_taken(tx, &it.name).await?;
                            return Ok::<_, Error>(None);
                        }
                        let again = now.checked_add(pause(it.tries)).unwrap_or(now);
                        let claimed = store::stock::claim_telling(tx, &it, again).await?;
                        let (key, body) = (it.name, it.body);
                        let post = Post { about: About::News, key, nth: 1, body, paying: None };
                        Ok(claimed.then_some(post))
                    })
                })
                .await?;
            posts.extend(claimed);
        }
        Ok(posts)
    }

    /// What the shop said to a post.
    ///
    /// # Errors
    /// When the store cannot. What contradicts what is known changes nothing, and is told in the log.
    pub async fn post_answered(&self, now: Timestamp, post: &Post, said: Said) -> Result<()> {
        let key = post.key.clone();
        let done = match (post.about, said) {
            (_, Said::Taken) | (About::News, _) => return self.post_taken(post).await,
            (About::Change, Said::Done { .. }) => {
                self.change_told(now, key, ChangeAct::Confirm).await
            }
            (About::Change, Said::Not { why }) => {
                self.change_told(now, key, ChangeAct::Decline { why }).await
            }
            (About::Refund, Said::Done { reference }) => {
                self.money_told(now, key, MoneyAct::Confirm { nth: post.nth, reference }).await
            }
            (About::Refund, Said::Not { why }) => {
                self.money_told(now, key, MoneyAct::Fail { nth: post.nth, code: why }).await
            }
        };
        match done {
            Err(Error::Refused(code)) => {
                tracing::warn!(code, key = post.key, "shop_line.contradicts");
                Ok(())
            }
            other => other,
        }
    }

    /// The shop has it: it is not told again, and its time runs on.
    async fn post_taken(&self, post: &Post) -> Result<()> {
        let post = post.clone();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    match post.about {
                        About::Change => {
                            if let Some(it) = store::books::change_by_key(tx, &post.key).await?
                                && it.next_at.is_some()
                            {
                                let until = it.told.deadline;
                                store::books::claim_change(tx, &it, until).await?;
                            }
                        }
                        About::Refund => {
                            if let Some(it) = store::books::refund_by_key(tx, &post.key).await?
                                && let (nth, Some(until)) = asked(&it.told)
                                && nth == post.nth
                                && it.next_at.is_some()
                            {
                                store::books::claim_refund(tx, &it, until).await?;
                            }
                        }
                        About::News => store::stock::telling_taken(tx, &post.key).await?,
                    }
                    Ok(())
                })
            })
            .await
    }

    async fn change_told(&self, now: Timestamp, key: String, act: ChangeAct) -> Result<()> {
        self.write(self.ctx(Actor::System, now), move |tx, ctx| {
            Box::pin(async move { changes::answer(tx, ctx, &key, act).await.map(drop) })
        })
        .await
    }

    async fn money_told(&self, now: Timestamp, key: String, act: MoneyAct) -> Result<()> {
        self.write(self.ctx(Actor::System, now), move |tx, ctx| {
            Box::pin(async move { returns::told_of_money(tx, ctx, &key, act).await.map(drop) })
        })
        .await
    }
}

fn later(now: Timestamp, tries: i64, limit: Timestamp) -> Timestamp {
    now.checked_add(pause(tries)).unwrap_or(limit).min(limit)
}

fn of_change(it: &Sent<domain::order::change::Proposal>, order: &store::orders::Kept) -> Post {
    let written = order.order.written();
    let body = json!({
        "kind": "change.proposed", "key": it.told.id,
        "order": { "id": written.shop_id, "number": written.number.written() },
        "wish": it.told.wish, "effect": it.told.effect, "answer_by": it.told.deadline,
    });
    let (key, body) = (it.told.id.clone(), body.to_string());
    Post { about: About::Change, key, nth: 1, body, paying: None }
}

/// A refund order: what is to be paid, to which payment, under which key.
fn of_refund(it: &Sent<Refund>, order: &store::orders::Kept, nth: u32) -> Post {
    let written = order.order.written();
    let number = written.number.written();
    let payment = match &it.told.destination {
        Destination::Payment { payment } => {
            written.payments.iter().find(|known| known.id == *payment)
        }
        Destination::Credit {} => None,
    };
    let reference = payment.and_then(|payment| payment.reference.as_ref());
    let amount = it.told.amount().ok();
    let body = json!({
        "kind": "refund.asked", "key": it.told.id, "nth": nth,
        "order": { "id": written.shop_id, "number": number },
        "amount": amount, "destination": it.told.destination, "reference": reference,
        "parts": it.told.parts(), "answer_by": asked(&it.told).1,
    });
    let paying = reference.zip(amount).map(|(reference, amount)| Paying {
        reference: reference.as_str().to_owned(),
        amount,
        order: number.to_owned(),
    });
    let (key, body) = (it.told.id.clone(), body.to_string());
    Post { about: About::Refund, key, nth, body, paying }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_taken_is_told_again_at_longer_and_longer_pauses() {
        let minutes: Vec<i64> = (0..9).map(|tries| pause(tries).as_mins()).collect();
        assert_eq!(minutes, [1, 2, 4, 8, 16, 32, 64, 64, 64]);
    }
}
