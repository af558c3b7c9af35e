//! Cases: one row each, with what lists sort by beside the standing it was
//! computed from. The timeline is in [`crate::timeline`].

use crate::{Error, Result, Row, Tx, Value, sql, sql_forked};
use domain::case::{Next, Standing};
use domain::{Channel, Priority, PriorityReason, PromiseKind, StateName, Topic, Turn};
use jiff::Timestamp;
use std::str::FromStr;

/// A case as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Row id.
    pub id: i64,
    /// The number people say.
    pub number: String,
    /// What about.
    pub topic: Topic,
    /// How it came.
    pub channel: Channel,
    /// The region whose rules and team apply.
    pub region: String,
    /// The boutique it belongs to, if any.
    pub site: Option<String>,
    /// The team.
    pub team_id: Option<i64>,
    /// The client's language in this case.
    pub language: String,
    /// The client.
    pub client_id: i64,
    /// Its one line.
    pub subject: String,
    /// What the client would like: a code of `Outcome` or own words.
    pub wish: Option<String>,
    /// The client's own deadline, ISO 8601.
    pub wish_by: Option<String>,
    /// How pressing.
    pub priority: Priority,
    /// Why.
    pub priority_reason: PriorityReason,
    /// Who has it.
    pub assignee_id: Option<i64>,
    /// Where it stands.
    pub standing: Standing,
    /// The most pressing running promise.
    pub due_at: Option<Timestamp>,
    /// Which promise that is.
    pub due_kind: Option<PromiseKind>,
    /// What the form asked, as JSON.
    pub intake: Option<String>,
    /// The pieces it is about, as JSON.
    pub piece: Option<String>,
    /// The order it is about.
    pub order_number: Option<String>,
    /// How many entries its timeline has.
    pub entries: i64,
    /// Place of the client's last word.
    pub last_client_pos: i64,
    /// Place of the house's last word to the client.
    pub last_house_pos: i64,
    /// How many words the client has written.
    pub client_words: i64,
    /// The case that took it in.
    pub merged_into: Option<i64>,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When anything last happened.
    pub updated_at: Timestamp,
}

/// Without a running promise a case sorts after all that have one.
const NO_DEADLINE: i64 = i64::MAX;

/// Reads a word of one of the domain's lists, or says which row is wrong.
pub(crate) fn word<T: FromStr>(row: &Row, at: usize, table: &'static str) -> Result<T> {
    row.str(at).parse().map_err(|_| Error::Inconsistent {
        table,
        what: format!("`{}` is not a known word", row.str(at)),
    })
}

fn due(row: &Row, at: usize) -> Option<Timestamp> {
    row.int_opt(at)
        .filter(|v| *v != NO_DEADLINE)
        .and_then(|us| Timestamp::from_microsecond(us).ok())
}

fn read(mut row: Row) -> Result<Case> {
    let standing: Standing = serde_json::from_str(row.str(15))
        .map_err(|e| Error::Inconsistent { table: "cases", what: format!("standing: {e}") })?;
    Ok(Case {
        id: row.int(0),
        number: row.take_text(1),
        topic: word(&row, 2, "cases")?,
        channel: word(&row, 3, "cases")?,
        region: row.take_text(4),
        site: row.text_opt(5),
        team_id: row.int_opt(6),
        language: row.take_text(7),
        client_id: row.int(8),
        subject: row.take_text(9),
        wish: row.text_opt(10),
        wish_by: row.text_opt(11),
        priority: word(&row, 12, "cases")?,
        priority_reason: word(&row, 13, "cases")?,
        assignee_id: row.int_opt(14),
        standing,
        due_at: due(&row, 19),
        due_kind: row.text_opt(20).and_then(|k| k.parse().ok()),
        intake: row.text_opt(21),
        piece: row.text_opt(22),
        order_number: row.text_opt(23),
        entries: row.int(24),
        last_client_pos: row.int(25),
        last_house_pos: row.int(26),
        client_words: row.int(27),
        merged_into: row.int_opt(28),
        created_at: row.instant(29),
        updated_at: row.instant(30),
    })
}

impl Case {
    /// Whose turn, what next, by when.
    pub fn next(&self) -> Next {
        self.standing.next(self.due_at)
    }

    fn sort_by(&self) -> Value {
        Value::Int(self.due_at.map_or(NO_DEADLINE, Timestamp::as_microsecond))
    }

    fn standing_json(&self) -> Value {
        Value::Text(serde_json::to_string(&self.standing).unwrap_or_default())
    }
}

/// Adds a case; `None` when the number is taken (draw another).
pub async fn insert(tx: &mut Tx, case: &Case) -> Result<Option<i64>> {
    let next = case.next();
    let row = tx
        .fetch_opt(
            sql!("cases/insert"),
            &[
                (&case.number).into(),
                case.topic.code().into(),
                case.channel.code().into(),
                (&case.region).into(),
                case.site.as_deref().into(),
                case.team_id.into(),
                (&case.language).into(),
                case.client_id.into(),
                (&case.subject).into(),
                case.wish.as_deref().into(),
                case.wish_by.as_deref().into(),
                case.priority.code().into(),
                case.priority_reason.code().into(),
                case.assignee_id.into(),
                case.standing.state.name().code().into(),
                case.standing_json(),
                next.turn.code().into(),
                next.step.code().into(),
                next.by.into(),
                case.sort_by(),
                case.due_kind.map(PromiseKind::code).into(),
                case.standing.state.wakes_at().into(),
                case.standing.state.is_open().into(),
                case.intake.as_deref().into(),
                case.piece.as_deref().into(),
                case.order_number.as_deref().into(),
                case.entries.into(),
                case.last_client_pos.into(),
                case.last_house_pos.into(),
                case.client_words.into(),
                case.merged_into.into(),
                case.created_at.into(),
                case.updated_at.into(),
            ],
        )
        .await?;
    Ok(row.map(|r| r.int(0)))
}

/// Saves what a deed may have changed.
pub async fn update(tx: &mut Tx, case: &Case) -> Result<()> {
    let next = case.next();
    let touched = tx
        .execute(
            sql!("cases/update"),
            &[
                case.id.into(),
                case.team_id.into(),
                case.priority.code().into(),
                case.priority_reason.code().into(),
                case.assignee_id.into(),
                case.standing.state.name().code().into(),
                case.standing_json(),
                next.turn.code().into(),
                next.step.code().into(),
                next.by.into(),
                case.sort_by(),
                case.due_kind.map(PromiseKind::code).into(),
                case.standing.state.wakes_at().into(),
                case.standing.state.is_open().into(),
                case.entries.into(),
                case.last_client_pos.into(),
                case.last_house_pos.into(),
                case.client_words.into(),
                case.merged_into.into(),
                case.updated_at.into(),
                case.topic.code().into(),
                case.wish.as_deref().into(),
                case.wish_by.as_deref().into(),
                case.order_number.as_deref().into(),
                case.piece.as_deref().into(),
                case.intake.as_deref().into(),
                (&case.region).into(),
                case.site.as_deref().into(),
            ],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// A case by its number.
pub async fn find(tx: &mut Tx, number: &str) -> Result<Option<Case>> {
    tx.fetch_opt(sql!("cases/by_number"), &[number.into()]).await?.map(read).transpose()
}

/// A case by its row id.
pub async fn get(tx: &mut Tx, id: i64) -> Result<Case> {
    read(tx.fetch_one(sql!("cases/by_id"), &[id.into()]).await?)
}

/// A case by its row id, where there is one.
pub async fn by_id(tx: &mut Tx, id: i64) -> Result<Option<Case>> {
    tx.fetch_opt(sql!("cases/by_id"), &[id.into()]).await?.map(read).transpose()
}

/// A case by its number, held for a change until the transaction ends.
pub async fn find_for_change(tx: &mut Tx, number: &str) -> Result<Option<Case>> {
    tx.fetch_opt(sql_forked!("cases/change"), &[number.into()]).await?.map(read).transpose()
}

/// Open cases after a row, in the order of their rows: row and number.
pub async fn open_after(tx: &mut Tx, id: i64, limit: i64) -> Result<Vec<(i64, String)>> {
    let rows = tx.fetch(sql!("cases/open_after"), &[id.into(), limit.into()]).await?;
    Ok(rows.iter().map(|row| (row.int(0), row.text(1))).collect())
}

/// Cases after a row, in the order of their rows; only the open ones, or all.
pub async fn whole_after(tx: &mut Tx, id: i64, open: bool, limit: i64) -> Result<Vec<Case>> {
    let params = [id.into(), i64::from(open).into(), limit.into()];
    tx.fetch(sql!("cases/whole_after"), &params).await?.into_iter().map(read).collect()
}

/// How many cases there are; only the open ones, or all.
pub async fn count_from(tx: &mut Tx, open: bool) -> Result<i64> {
    Ok(tx.fetch_one(sql!("cases/count_from"), &[i64::from(open).into()]).await?.int(0))
}

/// Whether a region still has an open case.
pub async fn any_open_in(tx: &mut Tx, region: &str) -> Result<bool> {
    Ok(tx.fetch_opt(sql!("cases/open_in"), &[region.into()]).await?.is_some())
}

/// Which cases an actor may see: regions whole, or single sites.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reach {
    regions: String,
    sites: String,
}

impl Reach {
    /// Every case of the house.
    pub fn everything() -> Reach {
        Reach { regions: "*".to_owned(), sites: ",".to_owned() }
    }

    /// These regions whole, and these sites, by their codes.
    pub fn of<'c>(
        regions: impl IntoIterator<Item = &'c str>,
        sites: impl IntoIterator<Item = &'c str>,
    ) -> Reach {
        fn join<'c>(codes: impl IntoIterator<Item = &'c str>) -> String {
            codes.into_iter().fold(String::from(","), |mut all, code| {
                // The codes go into a pattern: what could be read as one is no code.
                all.extend(code.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-'));
                all.push(',');
                all
            })
        }
        Reach { regions: join(regions), sites: join(sites) }
    }

    /// The regions alone: what belongs to no site.
    pub(crate) fn regions(&self) -> Value {
        (&self.regions).into()
    }

    pub(crate) fn params(&self) -> [Value; 2] {
        [(&self.regions).into(), (&self.sites).into()]
    }

    /// Whether a case lies within it.
    pub fn covers(&self, region: &str, site: Option<&str>) -> bool {
        self.regions == "*"
            || self.regions.contains(&format!(",{region},"))
            || site.is_some_and(|s| self.sites.contains(&format!(",{s},")))
    }
}

/// A case as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Row id.
    pub id: i64,
    /// Number.
    pub number: String,
    /// Its one line.
    pub subject: String,
    /// What about.
    pub topic: Topic,
    /// How it came.
    pub channel: Channel,
    /// Region.
    pub region: String,
    /// Boutique.
    pub site: Option<String>,
    /// Team.
    pub team_id: Option<i64>,
    /// Language.
    pub language: String,
    /// How pressing.
    pub priority: Priority,
    /// Who has it.
    pub assignee_id: Option<i64>,
    /// State.
    pub state: StateName,
    /// Whose turn.
    pub turn: Turn,
    /// What comes next, by code.
    pub next_step: String,
    /// By when.
    pub next_by: Option<Timestamp>,
    /// The most pressing promise.
    pub due_at: Option<Timestamp>,
    /// Which.
    pub due_kind: Option<PromiseKind>,
    /// The pieces, as JSON.
    pub piece: Option<String>,
    /// The order.
    pub order_number: Option<String>,
    /// Entries in the timeline.
    pub entries: i64,
    /// Place of the client's last word.
    pub last_client_pos: i64,
    /// Place of the house's last word.
    pub last_house_pos: i64,
    /// When opened.
    pub created_at: Timestamp,
    /// When last changed.
    pub updated_at: Timestamp,
    /// The client's name.
    pub client_name: String,
    /// The client.
    pub client_id: i64,
}

pub(crate) fn listed(mut row: Row) -> Result<Listed> {
    Ok(Listed {
        number: row.take_text(0),
        subject: row.take_text(1),
        topic: word(&row, 2, "cases")?,
        channel: word(&row, 3, "cases")?,
        region: row.take_text(4),
        team_id: row.int_opt(5),
        language: row.take_text(6),
        priority: word(&row, 7, "cases")?,
        assignee_id: row.int_opt(8),
        state: word(&row, 9, "cases")?,
        turn: word(&row, 10, "cases")?,
        next_step: row.take_text(11),
        next_by: due(&row, 12),
        due_at: due(&row, 13),
        due_kind: row.text_opt(14).and_then(|k| k.parse().ok()),
        piece: row.text_opt(15),
        order_number: row.text_opt(16),
        entries: row.int(17),
        last_client_pos: row.int(18),
        last_house_pos: row.int(19),
        created_at: row.instant(20),
        updated_at: row.instant(21),
        client_name: row.take_text(22),
        id: row.int(23),
        client_id: row.int(24),
        site: row.text_opt(25),
    })
}

pub(crate) async fn list_of(
    tx: &mut Tx,
    sql: crate::Sql,
    reach: &Reach,
    rest: &[Value],
) -> Result<Vec<Listed>> {
    let mut params = reach.params().to_vec();
    params.extend_from_slice(rest);
    tx.fetch(sql, &params).await?.into_iter().map(listed).collect()
}

/// Which cases a list asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// Not resolved or closed.
    Open,
    /// All.
    All,
    /// In one state.
    State(StateName),
}

/// A page of cases, newest first, below a row id.
pub async fn list(
    tx: &mut Tx,
    filter: Filter,
    reach: &Reach,
    below: Option<i64>,
    limit: i64,
) -> Result<Vec<Listed>> {
    let below = below.unwrap_or(i64::MAX);
    match filter {
        Filter::Open => {
            list_of(tx, sql!("cases/list_open"), reach, &[below.into(), limit.into()]).await
        }
        Filter::All => {
            list_of(tx, sql!("cases/list_all"), reach, &[below.into(), limit.into()]).await
        }
        Filter::State(state) => {
            list_of(
                tx,
                sql!("cases/list_state"),
                reach,
                &[below.into(), limit.into(), state.code().into()],
            )
            .await
        }
    }
}

/// Which queue of the desk.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Queue {
    /// Everything that awaits the house.
    All,
    /// What one person has.
    Mine(i64),
    /// What nobody has taken.
    Triage,
    /// What awaits clients.
    Waiting,
    /// What has a tag.
    Tagged(String),
    /// Conversations: one person's, and those that wait. On one page.
    Talking(i64),
}

/// Where a page of a queue begins: after the case with this instant and row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct After {
    pub(crate) at: i64,
    pub(crate) id: i64,
}

impl After {
    /// The beginning of every queue.
    pub const START: After = After { at: i64::MIN, id: 0 };

    /// After this case of this queue.
    pub fn case(queue: &Queue, case: &Listed) -> After {
        let at = if *queue == Queue::Waiting { case.next_by } else { case.due_at };
        After { at: at.map_or(NO_DEADLINE, Timestamp::as_microsecond), id: case.id }
    }

    /// Whether it is the beginning.
    pub fn is_start(&self) -> bool {
        *self == After::START
    }
}

impl std::fmt::Display for After {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}.{}", self.at, self.id)
    }
}

impl FromStr for After {
    type Err = ();

    fn from_str(text: &str) -> std::result::Result<After, ()> {
        let (at, id) = text.split_once('.').ok_or(())?;
        Ok(After { at: at.parse().map_err(|_| ())?, id: id.parse().map_err(|_| ())? })
    }
}

/// A heading of the queue, in the order in which they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Heading {
    /// Past its deadline.
    Overdue,
    /// Due within the hour.
    Hour,
    /// Due before midnight.
    Today,
    /// Due later.
    Later,
    /// Nothing is promised.
    None,
    /// Awaits another part of the house, and nothing is promised.
    House,
    /// Awaits the client.
    Waiting,
    /// Put aside.
    Snoozed,
    /// Resolved or closed.
    Done,
}

impl Heading {
    const ALL: [Heading; 9] = [
        Heading::Overdue,
        Heading::Hour,
        Heading::Today,
        Heading::Later,
        Heading::None,
        Heading::House,
        Heading::Waiting,
        Heading::Snoozed,
        Heading::Done,
    ];

    /// Its word, as the statements and the page have it.
    pub fn code(self) -> &'static str {
        match self {
            Heading::Overdue => "overdue",
            Heading::Hour => "hour",
            Heading::Today => "today",
            Heading::Later => "later",
            Heading::None => "none",
            Heading::House => "house",
            Heading::Waiting => "waiting",
            Heading::Snoozed => "snoozed",
            Heading::Done => "done",
        }
    }

    /// Under which heading a case stands; the statements `headings_*` say the same.
    pub fn of(case: &Listed, now: Timestamp, midnight: Timestamp) -> Heading {
        match (case.state, case.due_at) {
            (StateName::Snoozed, _) => Heading::Snoozed,
            (StateName::WaitingClient, _) => Heading::Waiting,
            (StateName::Resolved | StateName::Closed, _) => Heading::Done,
            (StateName::WaitingHouse, None) => Heading::House,
            (_, None) => Heading::None,
            (_, Some(due)) if due <= now => Heading::Overdue,
            (_, Some(due)) if due < an_hour_after(now) => Heading::Hour,
            (_, Some(due)) if due < midnight => Heading::Today,
            (_, Some(_)) => Heading::Later,
        }
    }
}

fn an_hour_after(now: Timestamp) -> Timestamp {
    now.checked_add(jiff::SignedDuration::from_hours(1)).unwrap_or(now)
}

/// A page of a queue of the desk after a place, the most pressing first. By tag it has one page.
pub async fn queue(
    tx: &mut Tx,
    queue: &Queue,
    reach: &Reach,
    after: After,
    limit: i64,
) -> Result<Vec<Listed>> {
    let [limit, at, id] = [limit, after.at, after.id].map(Value::from);
    match queue {
        Queue::All => list_of(tx, sql!("cases/queue"), reach, &[limit, at, id]).await,
        Queue::Mine(person) => {
            list_of(tx, sql!("cases/queue_mine"), reach, &[limit, (*person).into(), at, id]).await
        }
        Queue::Triage => list_of(tx, sql!("cases/queue_triage"), reach, &[limit, at, id]).await,
        Queue::Waiting => list_of(tx, sql!("cases/queue_waiting"), reach, &[limit, at, id]).await,
        Queue::Tagged(tag) => {
            list_of(tx, sql!("cases/queue_tag"), reach, &[limit, tag.into()]).await
        }
        Queue::Talking(person) => {
            list_of(tx, sql!("chats/of_desk"), reach, &[limit, (*person).into()]).await
        }
    }
}

/// How many cases of a queue stand under each heading, all of them counted. By tag there are none.
pub async fn headings(
    tx: &mut Tx,
    queue: &Queue,
    reach: &Reach,
    now: Timestamp,
    midnight: Timestamp,
) -> Result<Vec<(Heading, i64)>> {
    let mut params = reach.params().to_vec();
    params.extend([
        now.into(),
        an_hour_after(now).into(),
        midnight.into(),
        Value::from(NO_DEADLINE),
    ]);
    let sql = match queue {
        Queue::All => sql!("cases/headings_queue"),
        Queue::Mine(person) => {
            params.push((*person).into());
            sql!("cases/headings_mine")
        }
        Queue::Triage => sql!("cases/headings_triage"),
        Queue::Waiting => sql!("cases/headings_waiting"),
        Queue::Tagged(_) | Queue::Talking(_) => return Ok(Vec::new()),
    };
    tx.fetch(sql, &params)
        .await?
        .iter()
        .map(|row| {
            let heading = Heading::ALL.into_iter().find(|h| h.code() == row.str(0));
            heading.map(|heading| (heading, row.int(1))).ok_or_else(|| Error::Inconsistent {
                table: "cases",
                what: format!("`{}` is no heading", row.str(0)),
            })
        })
        .collect()
}

/// How many a queue holds, counted up to `limit`.
pub async fn count(tx: &mut Tx, queue: &Queue, reach: &Reach, limit: i64) -> Result<i64> {
    let mut params = reach.params().to_vec();
    params.push(limit.into());
    let sql = match queue {
        Queue::All => sql!("cases/count_queue"),
        Queue::Mine(person) => {
            params.push((*person).into());
            sql!("cases/count_mine")
        }
        Queue::Triage => sql!("cases/count_triage"),
        Queue::Waiting => sql!("cases/count_waiting"),
        Queue::Tagged(_) => sql!("cases/count_open"),
        Queue::Talking(person) => {
            params.push((*person).into());
            sql!("chats/count_of_desk")
        }
    };
    Ok(tx.fetch_one(sql, &params).await?.int(0))
}

/// Deadlines of open cases before an instant, earliest first.
pub async fn due_before(
    tx: &mut Tx,
    reach: &Reach,
    before: Timestamp,
    limit: i64,
) -> Result<Vec<Timestamp>> {
    let mut params = reach.params().to_vec();
    params.extend([before.into(), limit.into()]);
    Ok(tx.fetch(sql!("cases/due_before"), &params).await?.iter().map(|r| r.instant(0)).collect())
}

/// The cases of an address, newest first.
pub async fn of_address(tx: &mut Tx, email_key: &str, limit: i64) -> Result<Vec<Listed>> {
    tx.fetch(sql!("cases/of_client"), &[email_key.into(), limit.into()])
        .await?
        .into_iter()
        .map(listed)
        .collect()
}

/// The cases about an order.
pub async fn of_order(tx: &mut Tx, order: &str, reach: &Reach, limit: i64) -> Result<Vec<Listed>> {
    list_of(tx, sql!("cases/of_order"), reach, &[order.into(), limit.into()]).await
}

/// The cases of addresses that begin so.
pub async fn of_address_prefix(
    tx: &mut Tx,
    prefix: &str,
    reach: &Reach,
    limit: i64,
) -> Result<Vec<Listed>> {
    let end = format!("{prefix}\u{10FFFF}");
    list_of(tx, sql!("cases/of_client_name"), reach, &[prefix.into(), end.into(), limit.into()])
        .await
}

/// One case as lists show it.
pub async fn summary(tx: &mut Tx, id: i64) -> Result<Listed> {
    listed(tx.fetch_one(sql!("cases/summary"), &[id.into()]).await?)
}

/// Cases by their row ids, as lists show them, in the order asked for.
pub async fn summaries(tx: &mut Tx, ids: &[i64]) -> Result<Vec<Listed>> {
    let asked = serde_json::to_string(ids).unwrap_or_default();
    let rows = tx.fetch(sql_forked!("cases/some"), &[asked.into()]).await?;
    let mut listed = rows.into_iter().map(listed).collect::<Result<Vec<Listed>>>()?;
    let places: std::collections::HashMap<i64, usize> =
        ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    listed.sort_by_key(|case| places.get(&case.id).copied());
    Ok(listed)
}

/// Numbers of cases that time alone will change now.
pub async fn waking(tx: &mut Tx, now: Timestamp, limit: i64) -> Result<Vec<String>> {
    Ok(tx
        .fetch(sql!("cases/waking"), &[now.into(), limit.into()])
        .await?
        .iter()
        .map(|r| r.text(0))
        .collect())
}

/// Links two cases.
pub async fn link(tx: &mut Tx, id: i64, other: i64, kind: &str, now: Timestamp) -> Result<bool> {
    Ok(tx
        .execute(sql!("links/insert"), &[id.into(), other.into(), kind.into(), now.into()])
        .await?
        == 1)
}

/// Takes a link away.
pub async fn unlink(tx: &mut Tx, id: i64, other: i64, kind: &str) -> Result<bool> {
    Ok(tx.execute(sql!("links/delete"), &[id.into(), other.into(), kind.into()]).await? > 0)
}

/// A case another one is linked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The other's number.
    pub number: String,
    /// Its one line.
    pub subject: String,
    /// Its state.
    pub state: StateName,
    /// What kind of link: `related`, `follow_up`, `split`, `merged`, each with `_of` from the other side.
    pub kind: String,
    /// Its region.
    pub region: String,
    /// Its site.
    pub site: Option<String>,
}

/// What a case is linked to.
pub async fn links(tx: &mut Tx, id: i64) -> Result<Vec<Link>> {
    tx.fetch(sql!("links/of_case"), &[id.into()])
        .await?
        .iter()
        .map(|r| {
            Ok(Link {
                number: r.text(0),
                subject: r.text(1),
                state: word(r, 2, "cases")?,
                kind: r.text(3),
                region: r.text(4),
                site: r.text_opt(5),
            })
        })
        .collect()
}

/// Puts a tag on; whether it was new.
pub async fn tag(tx: &mut Tx, id: i64, tag: &str) -> Result<bool> {
    Ok(tx.execute(sql!("case_tags/put"), &[id.into(), tag.into()]).await? == 1)
}

/// Takes a tag off; whether it was there.
pub async fn untag(tx: &mut Tx, id: i64, tag: &str) -> Result<bool> {
    Ok(tx.execute(sql!("case_tags/take"), &[id.into(), tag.into()]).await? == 1)
}

/// The tags of a case.
pub async fn tags(tx: &mut Tx, id: i64) -> Result<Vec<String>> {
    Ok(tx.fetch(sql!("case_tags/of_case"), &[id.into()]).await?.iter().map(|r| r.text(0)).collect())
}
