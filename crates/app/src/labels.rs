//! Labels that a carrier makes. A return is registered before anybody asks the carrier: its date is safe
//! whatever the carrier does, and the label follows. It is asked for until it is there or its time is
//! over; then a person looks.

use crate::books::Books;
use crate::eligibility::terms;
use crate::returns::Way;
use crate::{App, Ctx, Error, Result};
use domain::access::{Actor, Permission};
use domain::entry::ClientEntry;
use domain::money::Money;
use domain::order::Address;
use domain::returns::{Move, Moved};
use jiff::{SignedDuration, Timestamp};
use store::Tx;
use store::books::{KeptReturn, Label, LabelState};

/// Asked for in one round.
const BATCH: i64 = 10;
/// So long a carrier has before a person looks.
const WITHIN: SignedDuration = SignedDuration::from_hours(24);
/// A label is no larger.
pub const LARGEST: usize = 4 << 20;

/// Member states of the union's customs territory (Regulation (EU) No 952/2013, Art. 4), by their
/// codes: between two of them nothing is declared.
const UNION: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Whether what goes from one country to another is declared to customs.
#[must_use]
pub fn is_declared(from: &str, to: &str) -> bool {
    from != to && !(UNION.contains(&from) && UNION.contains(&to))
}

/// A piece as customs ask about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// What it is.
    pub description: String,
    /// Its number in the Harmonised System; empty where the shop does not say.
    pub hs_code: String,
    /// How many.
    pub quantity: u32,
    /// What was paid for them; none of a gift, whose recipient reads the label.
    pub value: Option<Money>,
    /// Where it was made; empty where the shop does not say.
    pub origin: String,
}

/// What a label is asked for with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The return's number: the carrier keeps it as its reference.
    pub number: String,
    /// Who sends it.
    pub from: Address,
    /// Where it goes.
    pub to: Address,
    /// What customs are told; nothing where nothing is declared.
    pub declared: Vec<Declared>,
}

/// The pieces of a return as customs ask about them; none where nothing is declared.
#[must_use]
pub fn declared(books: &Books, kept: &KeptReturn, from: &str, to: &str) -> Vec<Declared> {
    if !is_declared(from, to) {
        return Vec::new();
    }
    let beside = crate::orders::beside_of(&books.kept);
    let lines = kept.told.lines().iter();
    lines
        .map(|own| {
            let line = books.kept.order.line(&own.line);
            let more = beside.get(&own.line.0).cloned().unwrap_or_default();
            let paid = line.and_then(|line| line.paid_for(own.quantity).ok());
            Declared {
                description: books.title(&own.line),
                hs_code: more.hs_code.unwrap_or_default(),
                quantity: own.quantity,
                value: paid.filter(|_| kept.gift.is_none()),
                origin: more.origin.unwrap_or_default(),
            }
        })
        .collect()
}

/// Who sends a return: as she said, else whoever the order went to; of a gift only as she said.
#[must_use]
pub fn sender(books: &Books, kept: &KeptReturn) -> Option<Address> {
    let way = Way::read(kept);
    match kept.gift {
        Some(_) => way.sender,
        None => way.sender.or_else(|| books.kept.order.written().address.clone()),
    }
}

/// The warehouse to which returns of a region go.
#[must_use]
pub fn goes_to(ctx: &Ctx, region: &str) -> Option<Address> {
    let code = terms(&ctx.facts, region).warehouse?;
    let site = &ctx.facts.sites.get(&code)?.kept;
    let (street, postcode) = street_of(&site.street, &site.city);
    Some(Address {
        name: format!("{} \u{b7} {}", ctx.settings.house, site.name),
        lines: vec![street.to_owned()],
        postal_code: if site.postcode.is_empty() { postcode } else { site.postcode.clone() },
        town: site.city.clone(),
        state: String::new(),
        country: site.region.clone(),
    })
}

/// A site's street without the postal code and the town that people like to write behind it, and that
/// postal code: on a label each stands in its own line, once.
fn street_of<'s>(written: &'s str, city: &str) -> (&'s str, String) {
    let parts = written.rsplit_once(',').map(|(street, last)| (street.trim_end(), last.trim()));
    match parts {
        Some((street, last)) if !city.is_empty() && last.contains(city) => {
            (street, last.replacen(city, "", 1).trim().to_owned())
        }
        _ => (written, String::new()),
    }
}

fn wanted(ctx: &Ctx, books: &Books, kept: &KeptReturn) -> Option<Wanted> {
    let (from, to) = (sender(books, kept)?, goes_to(ctx, &kept.region)?);
    let declared = declared(books, kept, &from.country, &to.country);
    Some(Wanted { number: kept.told.number.clone(), from, to, declared })
}

impl App {
    /// Labels to be asked for now, each by one process; what has waited too long has an alarm.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn due_labels(&self, now: Timestamp) -> Result<Vec<Wanted>> {
        let due: Vec<KeptReturn> = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    store::books::due_labels(tx, now, BATCH).await.map_err(Error::from)
                })
            })
            .await?;
        let mut all = Vec::new();
        for it in due {
            let ctx = self.ctx(Actor::System, now);
            let one = self
                .write(ctx, move |tx, ctx| Box::pin(async move { claimed(tx, ctx, &it).await }))
                .await?;
            all.extend(one);
        }
        Ok(all)
    }

    /// The carrier has made a label: its number of the parcel and the paper. One that was made before
    /// stays.
    ///
    /// # Errors
    /// When the store or the place of files cannot.
    pub async fn label_made(
        &self,
        now: Timestamp,
        number: &str,
        tracking: &str,
        paper: Vec<u8>,
    ) -> Result<bool> {
        let key = format!("{}.label", crate::secrets::hex(&self.dice.bytes::<16>()?));
        self.objects.put(&key, paper.into()).await?;
        let (own, tracking, kept_key) = (number.to_owned(), tracking.to_owned(), key.clone());
        let done = self
            .write(self.ctx(Actor::System, now), move |tx, ctx| {
                Box::pin(async move { made(tx, ctx, &own, tracking, kept_key).await })
            })
            .await;
        if !matches!(done, Ok(true)) {
            self.objects.delete(&key).await?;
        }
        done
    }
}

async fn claimed(tx: &mut Tx, ctx: &Ctx, it: &KeptReturn) -> Result<Option<Wanted>> {
    let minutes = 1_i64 << u32::try_from(it.label.tries.clamp(0, 6)).unwrap_or(6);
    let again = ctx.now.checked_add(SignedDuration::from_mins(minutes)).unwrap_or(ctx.now);
    if !store::books::claim_label(tx, it, again).await? {
        return Ok(None);
    }
    let mut books = Books::hold(tx, it.order_id).await?;
    let was = books.clone();
    let number = it.told.number.as_str();
    let kept = books.find(number).ok_or(Error::NotFound)?;
    let left = kept.told.lines().iter().any(|line| line.hands().with_client > 0);
    let over = ctx.now.duration_since(it.created_at) > WITHIN;
    let want = wanted(ctx, &books, kept).filter(|_| left && !over);
    if want.is_none() {
        // It has come without one, nobody is there to send it to, or the carrier was silent too long.
        let state = if left { LabelState::Alarm } else { LabelState::None };
        books.find_mut(number)?.label = Label { state, next_at: None, ..it.label.clone() };
        books.keep(tx, ctx, &was, "label.alarm").await?;
    }
    Ok(want)
}

async fn made(tx: &mut Tx, ctx: &Ctx, number: &str, tracking: String, key: String) -> Result<bool> {
    let kept = store::books::return_by_number(tx, number).await?.ok_or(Error::NotFound)?;
    let mut books = Books::hold(tx, kept.order_id).await?;
    let was = books.clone();
    let kept = books.find_mut(number)?;
    if kept.label.state == LabelState::Made {
        return Ok(false);
    }
    let way = Way { tracking: Some(tracking.clone()), ..Way::read(kept) };
    kept.parcel = Some(tracking);
    kept.way = way.written();
    kept.label =
        Label { state: LabelState::Made, next_at: None, key: Some(key), ..kept.label.clone() };
    let (case_id, by) = (kept.case_id, way.way);
    books.keep(tx, ctx, &was, "label.made").await?;
    // She waits for it: a letter says that it is there.
    let case = store::cases::get(tx, case_id).await?;
    let mut change =
        crate::cases::Change::begin(tx, ctx, &case.number, Permission::ReadCases).await?;
    let after = change.case.entries;
    change.enter(ClientEntry::WayChosen { way: by }).await?;
    let upto = change.case.entries;
    let facts = serde_json::json!({ "after": after, "upto": upto });
    change.letter("news", upto, facts).await?;
    change.save("label.made").await?;
    Ok(true)
}

/// What a carrier tells of a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tracked {
    /// The carrier's own name of the telling: told again, it is one.
    pub id: String,
    /// Its number of the parcel.
    pub tracking: String,
    /// The return that it keeps as its reference, where it says so.
    pub reference: Option<String>,
    /// When it happened.
    pub at: Timestamp,
}

/// A parcel is on its way: every unit of its return that was with the client is with the carrier. What
/// the carrier says of its arrival takes nothing in: the house does.
///
/// # Errors
/// [`Error::NotFound`] where no return has such a parcel.
pub async fn tracked(tx: &mut Tx, ctx: &Ctx, told: &Tracked) -> Result<()> {
    let named = told.reference.as_deref().unwrap_or_default();
    let by_reference = store::books::return_by_number(tx, named).await?;
    let kept = match by_reference {
        Some(kept) => Some(kept),
        None => store::books::return_by_parcel(tx, &told.tracking).await?,
    };
    let kept =
        kept.filter(|kept| Way::read(kept).tracking.as_deref() == Some(told.tracking.as_str()));
    let kept = kept.ok_or(Error::NotFound)?;
    let mut books = Books::hold(tx, kept.order_id).await?;
    let was = books.clone();
    let number = kept.told.number.as_str();
    let lines: Vec<_> =
        kept.told.lines().iter().map(|own| (own.line.clone(), own.quantity)).collect();
    for (line, quantity) in lines {
        let kept = books.find_mut(number)?;
        let what = Moved::Scanned { parcel: told.tracking.clone() };
        // Of one parcel each line is told once.
        let id = format!("{}:{}", told.id, line.0);
        let told = Move { id, at: told.at.min(ctx.now), quantity, what };
        match kept.told.clone().hear(&line, told) {
            Ok((ret, _)) => kept.told = ret,
            // Said before and otherwise, or more than is kept: what is known stays.
            Err(refusal) => tracing::warn!(code = refusal.code(), number, "label.tracked"),
        }
    }
    if books == was {
        return Ok(());
    }
    books.keep(tx, ctx, &was, "return.scan").await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_stands_on_a_label_once() {
        let check = |written: &str, city: &str, expect: (&str, &str)| {
            let (street, postcode) = street_of(written, city);
            assert_eq!((street, postcode.as_str()), expect, "{written}");
        };
        check("1 allée du Fret, 95700 Roissy", "Roissy", ("1 allée du Fret", "95700"));
        check("1 New Bond Street, London W1", "London", ("1 New Bond Street", "W1"));
        check("1 allée du Fret", "Roissy", ("1 allée du Fret", ""));
        check("via Roma 1, interno 2", "Milano", ("via Roma 1, interno 2", ""));
        check("1 quai, 2e étage", "", ("1 quai, 2e étage", ""));
    }
}
