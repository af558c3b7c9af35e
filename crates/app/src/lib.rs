//! Use cases: who, load, decide, save, tell.
//!
//! Every door (portal, desk, API, command line, jobs) calls a verb of this
//! room. A verb is a function over one transaction and a [`Ctx`]: it asks
//! whether the actor may, loads, lets `domain` decide, and saves state, timeline,
//! letters and audit together. It knows no HTTP and no SQL, and takes the
//! instant, the actor and randomness as parameters.

pub mod account;
pub mod backup;
pub mod books;
pub mod call_backs;
pub mod calls;
pub mod cases;
pub mod changes;
pub mod chat;
pub mod client_passkeys;
pub mod desk;
#[cfg(test)]
mod door_tests;
pub mod drafting;
pub mod eligibility;
mod error;
pub mod examinations;
pub mod exchanges;
pub mod facts;
pub mod files;
pub mod gate;
pub mod gifts;
pub mod hooks;
pub mod house;
#[cfg(test)]
mod house_tests;
pub mod jobs;
pub mod labels;
pub mod late;
pub mod law;
pub mod live;
pub mod lookups;
pub mod notices;
pub mod orders;
pub mod passkeys;
#[cfg(test)]
mod passkeys_tests;
pub mod passwords;
pub mod people;
pub mod phones;
pub mod policies;
pub mod post;
mod recent;
pub mod recovery_codes;
pub mod references;
pub mod reminders;
pub mod returns;
pub mod rules;
pub mod secrets;
pub mod sessions;
pub mod shop;
pub mod shop_line;
pub mod sign_in;
pub mod sorting;
pub mod telephone;
pub mod tokens;
pub mod totp;
pub mod trial;
pub mod visits;
pub mod withdrawals;
pub mod witness;

pub use error::{Error, FieldError, Result};
pub use facts::{FactsCell, HouseFacts};

use domain::access::Actor;
use jiff::Timestamp;
use secrets::Dice;
use std::sync::Arc;
use store::visits::FirstAnswer;
use store::{Objects, Store, Tx, Work};

/// What the house is called and where it is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The house's name.
    pub house: String,
    /// Where clients reach us, without a slash at the end: links are built from this alone.
    pub public_url: String,
    /// The domain of Message-IDs and of the sender.
    pub mail_domain: String,
    /// Whether this is the demonstration.
    pub demo: bool,
    /// Whether a carrier makes the labels of what comes back; otherwise the house makes them itself.
    pub carrier: bool,
}

/// The house, open: what every door holds.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub store: Store,
    /// Where the bytes of files lie.
    pub objects: Objects,
    /// The set-up in memory.
    pub facts: FactsCell,
    /// Randomness.
    pub dice: Dice,
    /// The rules of law and house.
    pub rules: rules::RulesCell,
    /// What sorts new messages, before what was learned here.
    pub(crate) sorts: Arc<triage::Triage>,
    /// Name and addresses.
    pub settings: Arc<Settings>,
    /// Looks at what is received before it is kept; none where none is configured.
    pub scanner: Option<Arc<store::Scanner>>,
    /// Where the audit log's head is written down beside the database; none: nowhere.
    pub witness: Option<Arc<std::path::PathBuf>>,
    /// The key that the shop's pages sign with; none: they tell nothing.
    pub shop_key: Option<shop::ShopKey>,
    /// The secrets of the telephone systems that tell of calls.
    pub telephone: Arc<telephone::Keys>,
    /// The secrets of shops, payment provider and carrier that tell of what happened.
    pub hooks: Arc<hooks::Hooks>,
    /// Pages that are open on a case.
    pub hub: Arc<live::Hub>,
    /// The model that drafts replies; none where none is set up.
    pub drafts_with: Option<Arc<str>>,
    /// How e-mail comes in; none where it does not.
    pub post: Option<Arc<post::Incoming>>,
    /// How browsers are pushed to; none where they are not.
    pub push: Option<Arc<notices::Push>>,
    /// The way out to pictures that stand elsewhere.
    pub elsewhere: store::Elsewhere,
    /// Told when a message was kept that nobody has decided about.
    pub(crate) arrived: Arc<tokio::sync::Notify>,
    /// Counts of the queue's headings that need not be made again yet.
    pub(crate) counted: Arc<desk::Counted>,
    /// Who waits for a conversation, as it need not be read again yet.
    pub(crate) queues: Arc<chat::ReadQueues>,
    /// Whether every stored object was once compared with the rows by this process.
    pub(crate) compared: Arc<std::sync::atomic::AtomicBool>,
    /// At most two pictures are decoded at once: each needs tens of megabytes.
    pub(crate) decoding: Arc<tokio::sync::Semaphore>,
}

/// What every verb is given beside its transaction: who asks, when, and the set-up.
#[derive(Clone)]
pub struct Ctx {
    /// Who.
    pub actor: Actor,
    /// When.
    pub now: Timestamp,
    /// The set-up.
    pub facts: Arc<HouseFacts>,
    /// Randomness.
    pub dice: Dice,
    /// The rules of law and house, as they are in force.
    pub law: Arc<entitlements::Law>,
    /// Name and addresses.
    pub settings: Arc<Settings>,
}

/// An idempotency key with what was asked under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idem {
    /// Hash of owner and key.
    pub key: [u8; 32],
    /// Hash of method, path and body.
    pub request: [u8; 32],
}

/// What is answered, and kept for the key's second coming.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Status.
    pub status: u16,
    /// Location.
    pub location: Option<String>,
    /// JSON body.
    pub body: String,
}

impl App {
    /// The house over an open, migrated database, under the rules that come with the program.
    ///
    /// # Errors
    /// When the set-up cannot be read.
    pub async fn open(
        store: Store,
        objects: Objects,
        settings: Settings,
        dice: Dice,
    ) -> Result<App> {
        App::open_under(store, objects, settings, dice, rules::Rules::shipped()?).await
    }

    /// The house over an open, migrated database, under rules of its own.
    ///
    /// # Errors
    /// When the set-up cannot be read.
    pub async fn open_under(
        store: Store,
        objects: Objects,
        settings: Settings,
        dice: Dice,
        rules: rules::Rules,
    ) -> Result<App> {
        let app = App {
            store,
            objects,
            facts: FactsCell::default(),
            dice,
            rules: rules::RulesCell::new(rules),
            sorts: Arc::new(sorting::shipped()?),
            settings: Arc::new(settings),
            scanner: None,
            witness: None,
            shop_key: None,
            telephone: Arc::default(),
            hooks: Arc::default(),
            hub: Arc::default(),
            drafts_with: None,
            post: None,
            push: None,
            elsewhere: store::Elsewhere::default(),
            arrived: Arc::default(),
            counted: Arc::default(),
            queues: Arc::default(),
            compared: Arc::default(),
            decoding: Arc::new(tokio::sync::Semaphore::new(2)),
        };
        app.refresh().await?;
        Ok(app)
    }

    /// The same house with a scanner beside it.
    #[must_use]
    pub fn with_scanner(mut self, scanner: Option<store::Scanner>) -> App {
        self.scanner = scanner.map(Arc::new);
        self
    }

    /// The same house, taking in e-mail.
    #[must_use]
    pub fn with_post(mut self, mut incoming: post::Incoming) -> App {
        incoming.kept = self.facts.clone();
        self.post = Some(Arc::new(incoming));
        self
    }

    /// The same house, pushing to the browsers of its people.
    #[must_use]
    pub fn with_push(mut self, push: notices::Push) -> App {
        self.push = Some(Arc::new(push));
        self
    }

    /// The same house with another way out to pictures elsewhere.
    #[must_use]
    pub fn with_elsewhere(mut self, elsewhere: store::Elsewhere) -> App {
        self.elsewhere = elsewhere;
        self
    }

    /// The same house, its audit log's head written down in this file.
    #[must_use]
    pub fn with_witness(mut self, file: std::path::PathBuf) -> App {
        self.witness = Some(Arc::new(file));
        self
    }

    /// Takes a new picture of the set-up when it has changed; whether it had.
    ///
    /// # Errors
    /// When it cannot be read; the old picture stays.
    pub async fn refresh(&self) -> Result<bool> {
        let have = self.facts.now().revision;
        let sorts = self.sorts.clone();
        let fresh: Option<HouseFacts> = self
            .store
            .read(move |tx| {
                Box::pin(async move {
                    if store::house::revision(tx).await? == have {
                        return Ok::<_, Error>(None);
                    }
                    let learned = store::sortings::models(tx).await?;
                    let mut facts = HouseFacts::read(tx).await?;
                    facts.triage = Arc::new(sorting::with_learned(&sorts, &learned));
                    Ok(Some(facts))
                })
            })
            .await?;
        let changed = fresh.is_some();
        if let Some(facts) = fresh {
            self.facts.set(facts);
        }
        Ok(changed)
    }

    /// What a verb needs, for this actor at this instant.
    pub fn ctx(&self, actor: Actor, now: Timestamp) -> Ctx {
        Ctx {
            actor,
            now,
            facts: self.facts.now(),
            dice: self.dice.clone(),
            law: self.law(),
            settings: self.settings.clone(),
        }
    }

    /// Runs a verb that writes.
    ///
    /// # Errors
    /// What the verb says; then nothing is changed.
    pub async fn write<T, F>(&self, ctx: Ctx, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx, &'t Ctx) -> Work<'t, Result<T>> + Send + 'static,
    {
        self.store.write(move |tx| Box::pin(async move { work(tx, &ctx).await })).await
    }

    /// Runs a verb that only reads.
    ///
    /// # Errors
    /// What the verb says.
    pub async fn read<T, F>(&self, ctx: Ctx, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx, &'t Ctx) -> Work<'t, Result<T>> + Send + 'static,
    {
        self.store.read(move |tx| Box::pin(async move { work(tx, &ctx).await })).await
    }

    /// Runs a verb that writes at most once for a key: the second request with
    /// the key gets the first one's answer, and one with another body is told.
    /// `told` says which refusals are an answer too, and how they read: those
    /// are kept like any other.
    ///
    /// # Errors
    /// [`Error::OtherRequest`], or what the verb says.
    pub async fn write_once<F>(
        &self,
        ctx: Ctx,
        idem: Option<Idem>,
        told: fn(&Error) -> Option<Answer>,
        work: F,
    ) -> Result<Answer>
    where
        F: for<'t> FnOnce(&'t mut Tx, &'t Ctx) -> Work<'t, Result<Answer>> + Send + 'static,
    {
        let Some(idem) = idem else { return self.write(ctx, work).await };
        let again = idem.clone();
        let now = ctx.now;
        let done = self
            .write(ctx, move |tx, ctx| {
                Box::pin(async move {
                    if let Some(first) = first_answer(tx, &idem, ctx.now).await? {
                        return Ok(first);
                    }
                    let answer = work(tx, ctx).await?;
                    keep_answer(tx, &idem, &answer, ctx.now).await?;
                    Ok(answer)
                })
            })
            .await;
        let error = match done {
            Ok(answer) => return Ok(answer),
            Err(error) => error,
        };
        if matches!(error, Error::Store(store::Error::Duplicate(_))) {
            // Two with one key at once: the other one was first, its answer is ours.
            let first: Result<Option<Answer>> = self
                .store
                .write(move |tx| Box::pin(async move { first_answer(tx, &again, now).await }))
                .await;
            return first?.ok_or(Error::Store(store::Error::Stale));
        }
        // What was refused changed nothing: its answer is kept in a transaction of its own.
        let Some(answer) = told(&error) else { return Err(error) };
        let kept: Result<Answer> = self
            .store
            .write(move |tx| {
                Box::pin(async move {
                    if let Some(first) = first_answer(tx, &again, now).await? {
                        return Ok(first);
                    }
                    keep_answer(tx, &again, &answer, now).await?;
                    Ok(answer)
                })
            })
            .await;
        match kept {
            Err(Error::Store(_)) => Err(error),
            other => other,
        }
    }
}

async fn keep_answer(tx: &mut Tx, idem: &Idem, answer: &Answer, now: Timestamp) -> Result<()> {
    let kept = FirstAnswer {
        request: idem.request.to_vec(),
        status: i64::from(answer.status),
        location: answer.location.clone(),
        body: answer.body.clone(),
        at: now,
    };
    Ok(store::visits::keep_answer(tx, &idem.key, &kept).await?)
}

async fn first_answer(tx: &mut Tx, idem: &Idem, now: Timestamp) -> Result<Option<Answer>> {
    let Some(first) = store::visits::first_answer(tx, &idem.key, now).await? else {
        return Ok(None);
    };
    if first.request != idem.request {
        return Err(Error::OtherRequest);
    }
    let status = u16::try_from(first.status).unwrap_or(200);
    Ok(Some(Answer { status, location: first.location, body: first.body }))
}
