//! Gifts: whoever was given a piece sees it by a link of its own, and nothing of what it cost, who paid,
//! where it went and what the giver wrote. What she sends back is hers, and its giver is told nothing.

use crate::books::{Hand, admit};
use crate::returns::order_of;
use crate::secrets::digest;
use crate::{Ctx, Error, Result};
use domain::access::Actor;
use domain::order::gift::GiftView;
use std::collections::BTreeSet;
use store::Tx;
use store::books::KeptReturn;
use store::gift_links::GiftLink;
use store::orders::Kept;

/// A gift by its link.
#[derive(Debug, Clone, PartialEq)]
pub struct Gift {
    /// The link.
    pub link: GiftLink,
    /// Its order. Only what [`Gift::view`] has is shown of it.
    pub kept: Kept,
    /// What its recipient sees.
    pub view: GiftView,
    /// What came back by this link.
    pub returns: Vec<KeptReturn>,
}

/// Makes a link to a gift; what stands in it. Links that were made before open nothing any more.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Denied`]; [`Error::Refused`] `gift_is_none` where the order is none.
pub async fn link(tx: &mut Tx, ctx: &Ctx, hand: Hand<'_>, order: &str) -> Result<String> {
    let kept = order_of(tx, ctx, hand, order).await?;
    if !kept.order.written().gift.is_gift {
        return Err(Error::Refused("gift_is_none"));
    }
    let token = ctx.dice.token()?;
    let live = store::books::returns(tx, kept.id).await?;
    // A link by which something comes back stays: its recipient looks there how that stands.
    if live.iter().all(|ret| ret.gift.is_none()) {
        store::gift_links::end(tx, kept.id, ctx.now).await?;
    }
    store::gift_links::insert(tx, &digest(&token), kept.id, ctx.now).await?;
    let number = kept.order.written().number.written();
    let about = format!("order:{number}");
    crate::gate::audited(tx, &ctx.actor, "gift.link", &about, (None, None), ctx.now).await?;
    Ok(token)
}

/// Where a gift is opened: what is given to its recipient. `tag` is a language's.
#[must_use]
pub fn address(public_url: &str, tag: &str, token: &str) -> String {
    format!("{}/{tag}/gift/{token}", public_url.trim_end_matches('/'))
}

/// A gift, for whoever has its link.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn open(tx: &mut Tx, ctx: &Ctx, token: &str) -> Result<Gift> {
    let link = store::gift_links::by_token(tx, &digest(token)).await?.ok_or(Error::NotFound)?;
    let kept = store::orders::get(tx, link.order_id).await?.ok_or(Error::NotFound)?;
    admit(ctx, Hand::Recipient(&link), &kept)?;
    let view = GiftView::of(&kept.order).ok_or(Error::NotFound)?;
    let returns = store::books::returns_of_gift(tx, link.id).await?;
    Ok(Gift { link, kept, view, returns })
}

/// Whoever has the link acts in a case of a return by it as its client.
///
/// # Errors
/// When the store cannot.
pub async fn as_client(tx: &mut Tx, ctx: &Ctx, ret: &KeptReturn) -> Result<Ctx> {
    let case = store::cases::get(tx, ret.case_id).await?;
    let actor = Actor::Client { client: Some(case.client_id), cases: BTreeSet::from([case.id]) };
    Ok(Ctx { actor, ..ctx.clone() })
}
