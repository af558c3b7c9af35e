//! Reminders, and who wants none: said by a signed link of a reminder, without a
//! session, by a person or by her mail program (RFC 8058). It stops reminders to
//! that address and nothing else: what the house answers still goes out.

use crate::references::Reference;
use crate::{Ctx, Error, Result, cases};
use domain::access::Actor;
use store::Tx;

/// The key of the address that a link names; it must be of the case's client.
async fn key_of(tx: &mut Tx, it: Reference) -> Result<String> {
    let case = store::cases::by_id(tx, it.case).await?.ok_or(Error::NotFound)?;
    if case.client_id != it.client {
        return Err(Error::NotFound);
    }
    let client = store::clients::get(tx, it.client).await?;
    let key = cases::email_key(&client.email);
    if key.is_empty() { Err(Error::NotFound) } else { Ok(key) }
}

/// Whether reminders go to the address that a link names.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn wanted(tx: &mut Tx, it: Reference) -> Result<bool> {
    let key = key_of(tx, it).await?;
    Ok(store::clients::reminded(tx, &key).await?)
}

/// Reminders go there from now on, or do not; said twice it is the same.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn wish(tx: &mut Tx, ctx: &Ctx, it: Reference, wanted: bool) -> Result<()> {
    let key = key_of(tx, it).await?;
    if store::clients::reminded(tx, &key).await? == wanted {
        return Ok(());
    }
    store::clients::remind(tx, &key, wanted, ctx.now).await?;
    let client = Actor::Client { client: Some(it.client), cases: [it.case].into() };
    let deed = store::audit::Deed {
        by: cases::by(&client),
        verb: if wanted { "reminders.on" } else { "reminders.off" },
        thing: &format!("client:{}", it.client),
        before: None,
        after: None,
    };
    store::audit::record(tx, &deed, ctx.now).await?;
    Ok(())
}
