//! The withdrawal function: a client declares in two steps that she withdraws from a contract, without
//! an account and without a reason, and has a receipt at once and by letter (Directive 2011/83/EU,
//! Art. 11a). It becomes a case; whether the right exists is answered there. Nothing here asks whether
//! the order is known: what was declared has been declared.

use crate::cases::{self, ClientFacts, Open};
use crate::gate::audited;
use crate::{Ctx, Error, FieldError, Result, visits};
use domain::access::Actor;
use domain::order::{LineId, Units, key_of};
use domain::withdrawal::{Refusal, Statement, Withdrawal as Machine};
use domain::{Channel, Topic};
use sha2::{Digest as _, Sha256};
use store::Tx;
use store::withdrawals::Withdrawal;

/// Pieces that can be named, each in a line.
pub const MOST_PIECES: usize = 50;
/// Letters of one of them.
pub const LONGEST_PIECE: usize = 200;

/// What a client declares, as the door has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declare {
    /// What she declares.
    pub statement: Statement,
    /// The region whose pages she is on.
    pub region: String,
    /// IANA name of the zone in which she is told when it came.
    pub zone: String,
    /// The case's one line, in her language.
    pub subject: String,
    /// Her declaration in words, in her language.
    pub words: String,
    /// How it reached the house.
    pub channel: Channel,
    /// Her browser's session, where she has one.
    pub session: Option<String>,
}

/// What somebody of the house, or a program, writes down of a declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Who withdraws.
    pub name: String,
    /// Where her receipt goes.
    pub email: String,
    /// The lines that she withdraws from, one for each unit; none for the whole order.
    pub pieces: Vec<String>,
    /// In which language she declared it; the order's, unless it is said.
    pub language: Option<String>,
    /// How it reached the house.
    pub channel: Channel,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// Opens the receipt.
    pub token: String,
    /// A session that opens the case, where she needs a new one.
    pub session: Option<String>,
}

/// Pieces that were named, each in a line, as units of an order: twice the same is two of it.
#[must_use]
pub fn pieces(typed: &str) -> Option<Vec<Units>> {
    let mut units: Vec<Units> = Vec::new();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match units.iter_mut().find(|one| one.line.0 == line) {
            Some(known) => known.quantity += 1,
            None => units.push(Units::of(&LineId::from(line), 1)),
        }
    }
    (!units.is_empty()).then_some(units)
}

/// What is missing in a statement, by its field: the first step.
///
/// # Errors
/// [`Error::Invalid`].
pub fn check(statement: &Statement) -> Result<()> {
    let mut errors = Vec::new();
    let long = |units: &Vec<Units>| {
        units.len() > MOST_PIECES
            || units.iter().any(|one| one.line.0.chars().count() > LONGEST_PIECE)
    };
    if statement.units.as_ref().is_some_and(long) {
        errors.push(FieldError::new("pieces", "too_long"));
    }
    if !domain::questions::is_email(&statement.receipt_to) {
        errors.push(FieldError::new("email", "not_an_email"));
    }
    if let Err(refusal) = Machine::filled(statement.clone()) {
        let field = match refusal {
            Refusal::NoName => "name",
            Refusal::NoContract => "order",
            Refusal::NoAddress => "email",
            _ => "pieces",
        };
        if !errors.iter().any(|error| error.field == field) {
            errors.push(FieldError::new(field, "missing"));
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}

/// The second step: she declares it. It is a case from that moment, and a receipt goes out.
///
/// # Errors
/// As [`check`].
pub async fn declare(tx: &mut Tx, ctx: &Ctx, declare: &Declare) -> Result<Declared> {
    let statement = &declare.statement;
    check(statement)?;
    let refused = |refusal: Refusal| Error::Internal(refusal.to_string());
    let machine = Machine::filled(statement.clone()).map_err(refused)?;
    let sha256 = |bytes: &[u8]| Sha256::digest(bytes).into();
    let (machine, _) = machine.confirm(ctx.now, sha256).map_err(refused)?;
    let Machine::Confirmed { receipt } = machine else {
        return Err(Error::Internal("a declaration that is none".to_owned()));
    };
    let key = key_of(&statement.order).unwrap_or_default();
    let address = cases::email_key(&statement.receipt_to);
    let known = store::orders::by_number(tx, &key, 20).await?;
    let order = known.into_iter().find(|kept| !address.is_empty() && kept.email_key == address);
    let open = Open {
        topic: Topic::Return,
        channel: declare.channel,
        region: order.as_ref().map_or(&declare.region, |kept| &kept.region).clone(),
        site: None,
        language: statement.language.clone(),
        subject: declare.subject.clone(),
        body: declare.words.clone(),
        client: ClientFacts {
            name: statement.name.clone(),
            email: statement.receipt_to.clone(),
            phone: None,
        },
        wish: None,
        wish_by: None,
        pieces: Vec::new(),
        order_number: Some(statement.order.clone()),
        intake: None,
        files: Vec::new(),
        call: None,
        follows: None,
    };
    let case = cases::open_declared(tx, ctx, &open).await?;
    let session = visits::open_to_browser(tx, ctx, declare.session.as_deref(), &case).await?;
    let token = ctx.dice.token()?;
    let kept = Withdrawal {
        token: token.clone(),
        case_id: case.id,
        number: case.number.clone(),
        shop_id: order.as_ref().map(|kept| kept.order.written().shop_id.clone()),
        receipt,
        zone: declare.zone.clone(),
    };
    store::withdrawals::insert(tx, &kept).await?;
    if let Some(order) = &order {
        let units = statement.units.as_deref();
        crate::returns::of_withdrawal(tx, ctx, order.id, &case, units).await?;
    }
    let facts = serde_json::json!({ "number": case.number, "token": token });
    cases::letter_of(tx, ctx, &case, "withdrawal", case.last_client_pos, &facts).await?;
    Ok(Declared { token, session })
}

/// The same for a client who said or wrote it elsewhere: the declaration is her own, whoever wrote it
/// down, and the log says who that was.
///
/// # Errors
/// As [`check`].
pub async fn declare_for(tx: &mut Tx, ctx: &Ctx, wanted: &Declare) -> Result<Withdrawal> {
    let by = Ctx { actor: Actor::visitor(), ..ctx.clone() };
    let declared = declare(tx, &by, wanted).await?;
    let receipt = receipt(tx, &declared.token).await?;
    let about = format!("cases/{}", receipt.number);
    let after = serde_json::json!({ "channel": wanted.channel, "at": receipt.receipt.at });
    audited(tx, &ctx.actor, "withdrawal.write_down", &about, (None, Some(after)), ctx.now).await?;
    Ok(receipt)
}

/// A receipt, for whoever has its token.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn receipt(tx: &mut Tx, token: &str) -> Result<Withdrawal> {
    store::withdrawals::by_token(tx, token).await?.ok_or(Error::NotFound)
}
