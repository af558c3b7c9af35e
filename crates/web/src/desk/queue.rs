//! The desk itself: a view of the queue in groups by deadline, whole or as the
//! part that is refreshed live.

use super::Asked;
use app::desk::{BULK_MOST, COUNT_UP_TO, PAGE, QueueView};
use axum::response::Response;
use domain::CaseNumber;
use jiff::Timestamp;
use pages::desk::actions::list_key;
use pages::desk::queue::{Group, Load, Queue, Row, Turn, View};
use pages::desk::sentences::channel_sign;
use pages::desk::{DeskPage, Face, Link, QueuePart};
use std::collections::{BTreeMap, HashMap, HashSet};
use store::cases::{After, Heading, Listed, Queue as Asking};

/// Hours the load drawing looks ahead.
const LOAD_HOURS: i64 = 9;
/// Deadlines read for the load drawing.
const MOST_DUE: usize = 200;
/// A fuse begins to burn this many minutes before its end.
const FUSE_MINUTES: i64 = 480;

/// The view that is asked for.
pub fn view_of(asked: &Asked) -> &'static str {
    let given = if asked.q("view").is_empty() { asked.f("view") } else { asked.q("view") };
    match given {
        "mine" => "mine",
        "waiting" => "waiting",
        "all" => "all",
        "chats" => "chats",
        _ => "triage",
    }
}

fn asking(view: &str, me: i64) -> Asking {
    match view {
        "mine" => Asking::Mine(me),
        "waiting" => Asking::Waiting,
        "all" => Asking::All,
        "chats" => Asking::Talking(me),
        _ => Asking::Triage,
    }
}

/// The place in the queue after which the page begins.
fn after_of(asked: &Asked) -> After {
    asked.q("from").parse().unwrap_or(After::START)
}

/// View and place, as every link of the page keeps them.
pub fn keep_of(asked: &Asked) -> String {
    let (view, after) = (view_of(asked), after_of(asked));
    if after.is_start() { format!("view={view}") } else { format!("view={view}&from={after}") }
}

/// The cases chosen for a deed on many before this page was asked for.
fn chosen_of(asked: &Asked) -> Vec<String> {
    asked
        .q("chosen")
        .split(',')
        .take(BULK_MOST)
        .filter_map(|number| CaseNumber::parse(number).ok())
        .map(|number| number.to_string())
        .collect()
}

/// Turning a page while choosing: the address of the next one, with what is chosen so far.
pub fn turned(asked: &Asked, chosen: &[String]) -> String {
    let from: After = asked.f("turn").parse().unwrap_or(After::START);
    let mut to = format!("/desk?view={}&select=1", view_of(asked));
    if !from.is_start() {
        to.push_str(&format!("&from={from}"));
    }
    let known: Vec<String> = chosen
        .iter()
        .take(BULK_MOST)
        .filter_map(|number| CaseNumber::parse(number).ok())
        .map(|number| number.to_string())
        .collect();
    if !known.is_empty() {
        to.push_str(&format!("&chosen={}", known.join(",")));
    }
    to
}

fn midnight_of(asked: &Asked) -> Timestamp {
    let tomorrow = asked.clock().now.tomorrow().and_then(|day| day.start_of_day());
    tomorrow.map_or(asked.now, |day| day.timestamp())
}

/// Reads the page of the queue a reader has before her; `open` is the case beside it.
///
/// # Errors
/// As [`app::App::queue`].
pub async fn read(asked: &Asked, open: &str) -> app::Result<(Queue, i64)> {
    let view = view_of(asked);
    let queue = asking(view, asked.me());
    let (after, midnight) = (after_of(asked), midnight_of(asked));
    let found = asked.state.app.queue(asked.ctx(), queue, after, midnight).await?;
    let head = found.head;
    Ok((fill(asked, view, found, open), head))
}

fn fill(asked: &Asked, view: &'static str, found: QueueView, open: &str) -> Queue {
    let w = asked.w;
    let [mine, triage, waiting, all, talking] = found.counts;
    let count = |n: i64| {
        if n >= COUNT_UP_TO {
            w.ta("desk-count-many", &[("count", (COUNT_UP_TO - 1).into())])
        } else {
            w.number(n)
        }
    };
    let views = [
        ("chats", talking),
        ("mine", mine),
        ("triage", triage),
        ("waiting", waiting),
        ("all", all),
    ];
    // A count may be seconds old in a large house: never fewer than are before one's eyes.
    let total = found.headings.iter().map(|(_, n)| n).sum::<i64>().max(found.cases.len() as i64);
    let first = after_of(asked).is_start();
    let empty = match view {
        _ if !first => w.t("desk-empty-page"),
        "mine" => w.t("desk-empty-mine"),
        "waiting" => w.t("desk-empty-waiting"),
        "all" => w.t("desk-empty-all"),
        "chats" => w.t("desk-empty-chats"),
        _ => w.ta("desk-empty-triage", &[("count", waiting.into())]),
    };
    let select = asked.q("select") == "1";
    let chosen = if select { chosen_of(asked) } else { Vec::new() };
    let groups = grouped(asked, view, &found, open, &chosen);
    let here: HashSet<&str> = found.cases.iter().map(|case| case.number.as_str()).collect();
    let most = i64::try_from(BULK_MOST).unwrap_or(500);
    Queue {
        title: view_name(asked, view),
        keep: keep_of(asked),
        views: views
            .iter()
            .map(|(code, n)| View {
                code,
                name: view_name(asked, code),
                count: count(*n),
                current: *code == view,
            })
            .collect(),
        load: load(asked, &found.due, found.rate),
        groups,
        empty,
        next: found.next.map(|next| Turn {
            to: next.to_string(),
            name: w
                .ta("desk-queue-next", &[("count", (PAGE as i64).into()), ("total", total.into())]),
        }),
        start: (!first)
            .then(|| Turn { to: After::START.to_string(), name: w.t("desk-queue-start") }),
        select,
        elsewhere: chosen.into_iter().filter(|number| !here.contains(number.as_str())).collect(),
        every: if total > most {
            w.ta("desk-bulk-first", &[("count", most.into()), ("total", total.into())])
        } else {
            w.ta("desk-bulk-all", &[("count", total.into())])
        },
    }
}

/// What a view is called.
pub fn view_name(asked: &Asked, view: &str) -> String {
    match view {
        "mine" => asked.w.t("desk-view-mine"),
        "waiting" => asked.w.t("desk-view-waiting"),
        "all" => asked.w.t("desk-view-all"),
        "chats" => asked.w.t("desk-view-chats"),
        _ => asked.w.t("desk-view-triage"),
    }
}

fn heading_name(asked: &Asked, heading: Heading) -> String {
    asked.w.t(match heading {
        Heading::Overdue => "desk-group-overdue",
        Heading::Hour => "desk-group-hour",
        Heading::Today => "desk-group-today",
        Heading::Later => "desk-group-later",
        Heading::Waiting => "desk-group-waiting",
        Heading::House => "desk-group-house",
        Heading::Snoozed => "desk-group-snoozed",
        Heading::Done => "state-resolved",
        Heading::None => "desk-group-none",
    })
}

fn grouped(
    asked: &Asked,
    view: &str,
    found: &QueueView,
    open: &str,
    chosen: &[String],
) -> Vec<Group> {
    let clock = asked.clock();
    let midnight = midnight_of(asked);
    let replying: HashMap<i64, i64> =
        found.replying.iter().copied().filter(|(_, person)| *person != asked.me()).collect();
    let chosen: HashSet<&str> = chosen.iter().map(String::as_str).collect();
    let facts = asked.state.app.facts.now();
    let mut said: HashMap<&'static str, String> = HashMap::new();
    let mut groups: BTreeMap<Heading, Vec<Row>> = BTreeMap::new();
    // What can still be acted on stands above every promise, and there alone.
    let fast: HashMap<i64, (Timestamp, &str)> =
        found.fast.iter().map(|(case, by, what)| (case.id, (*by, what.as_str()))).collect();
    let mut above: Vec<(Timestamp, Row)> = Vec::new();
    let (mut own, mut wait) = (Vec::new(), Vec::new());
    let listed = found.fast.iter().map(|(case, ..)| case);
    let listed = listed.chain(found.cases.iter().filter(|case| !fast.contains_key(&case.id)));
    for case in listed {
        let topic = said
            .entry(case.topic.code())
            .or_insert_with(|| asked.w.t(&list_key("topic", case.topic.code())))
            .clone();
        let channel = said
            .entry(case.channel.code())
            .or_insert_with(|| asked.w.t(&list_key("channel", case.channel.code())))
            .clone();
        let busy = replying.get(&case.id).map_or_else(String::new, |person| {
            asked.w.ta("desk-is-replying", &[("name", facts.name_of(*person).into())])
        });
        let said = Said { topic, channel, busy, chosen: chosen.contains(case.number.as_str()) };
        let mut row = row(asked, &clock, midnight, case, said, open);
        if let Some((by, what)) = fast.get(&case.id) {
            let left = by.duration_since(asked.now).as_mins().max(1);
            row.due = asked.w.ta(
                "desk-fast-left",
                &[("what", (*what).into()), ("span", asked.w.span(left).into())],
            );
            row.due_iso = by.to_string();
            row.late = true;
            row.fuse = fuse(left);
            above.push((*by, row));
        } else if view == "chats" {
            if found.waiting.contains(&case.id) { wait.push(row) } else { own.push(row) }
        } else {
            groups.entry(Heading::of(case, asked.now, midnight)).or_default().push(row);
        }
    }
    let named = |code: &'static str, key: &'static str, rows: Vec<Row>| {
        let count = asked.w.number(rows.len() as i64);
        (!rows.is_empty()).then(|| Group { code, name: asked.w.t(key), count, rows })
    };
    let fast = above.into_iter().map(|(_, row)| row).collect();
    let first = [
        named("fast", "desk-group-fast", fast),
        named("talking", "desk-group-talking", own),
        named("asking", "desk-group-asking", wait),
    ];
    let counted: HashMap<Heading, i64> = found.headings.iter().copied().collect();
    let rest = groups.into_iter().map(|(heading, rows)| {
        let shown = rows.len() as i64;
        let all = counted.get(&heading).copied().unwrap_or(0).max(shown);
        let (code, name) = (heading.code(), heading_name(asked, heading));
        Group { code, name, count: asked.w.number(all), rows }
    });
    first.into_iter().flatten().chain(rest).collect()
}

struct Said {
    topic: String,
    channel: String,
    busy: String,
    chosen: bool,
}

fn row(
    asked: &Asked,
    clock: &pages::desk::sentences::Clock,
    midnight: Timestamp,
    case: &Listed,
    said: Said,
    open: &str,
) -> Row {
    let w = asked.w;
    let left = case.due_at.map(|due| due.duration_since(asked.now).as_mins());
    let late = left.is_some_and(|left| left <= 0);
    let due = match (case.due_at, left) {
        (Some(_), Some(left)) if left <= 0 => {
            w.ta("desk-due-short-late", &[("span", w.span(-left).into())])
        }
        (Some(_), Some(left)) if left < 60 => w.span(left),
        (Some(due), _) if due < midnight => w.time(due.to_zoned(clock.zone.clone()).time()),
        (Some(due), _) => w.date_short(due.to_zoned(clock.zone.clone()).date()),
        _ => case
            .next_by
            .map_or_else(String::new, |by| w.date_short(by.to_zoned(clock.zone.clone()).date())),
    };
    let mut place = said.topic;
    if let Some(piece) = app::cases::pieces(case.piece.as_deref()).into_iter().next() {
        let family = piece.family.as_deref().map(super::case::family);
        for part in [piece.model.or(family), piece.size].into_iter().flatten() {
            place.push_str(", ");
            place.push_str(&part);
        }
    }
    Row {
        icon: channel_sign(case.channel),
        channel: said.channel,
        name: asked.named(&case.client_name),
        subject: case.subject.clone(),
        place,
        lang: case.language.get(..2).unwrap_or("").to_ascii_uppercase(),
        due,
        due_iso: case.due_at.or(case.next_by).unwrap_or(case.updated_at).to_string(),
        late,
        fuse: left.map_or(0, fuse),
        unread: case.last_client_pos > case.last_house_pos,
        current: case.number == open,
        busy: said.busy,
        chosen: said.chosen,
        number: case.number.clone(),
    }
}

/// How far the fuse has burnt, in hundredths, with so many minutes left.
fn fuse(left: i64) -> u8 {
    let gone = (FUSE_MINUTES - left.clamp(0, FUSE_MINUTES)) * 100 / FUSE_MINUTES;
    u8::try_from(gone).unwrap_or(100)
}

fn load(asked: &Asked, due: &[Timestamp], rate: Option<i64>) -> Load {
    // With more overdue than is read here the hours ahead are not known: better none than a wrong one.
    if due.is_empty() || due.len() >= MOST_DUE {
        return Load::default();
    }
    let mut bars = vec![0_u32; usize::try_from(LOAD_HOURS).unwrap_or(9)];
    for at in due {
        let hour = (at.duration_since(asked.now).as_secs().max(0) / 3600).min(LOAD_HOURS - 1);
        if let Some(bar) = usize::try_from(hour).ok().and_then(|hour| bars.get_mut(hour)) {
            *bar += 1;
        }
    }
    let clock = asked.clock();
    let ticks = [2_i64, 4, 6, 8]
        .into_iter()
        .filter_map(|hours| clock.now.checked_add(jiff::Span::new().hours(hours)).ok());
    let mut words = vec![asked.w.t("desk-load-now")];
    words.extend(ticks.map(|at| asked.w.time(at.time())));
    let list = bars.iter().map(|n| asked.w.number(i64::from(*n))).collect::<Vec<_>>();
    let list = list.join(", ");
    let sentence = match rate {
        None => asked.w.ta("desk-load", &[("list", list.into())]),
        Some(0) => asked.w.ta("desk-load-nobody", &[("list", list.into())]),
        Some(rate) => asked.w.ta("desk-load-rate", &[("list", list.into()), ("rate", rate.into())]),
    };
    let rate = rate.and_then(|rate| u32::try_from(rate).ok());
    Load::draw(&bars, rate, words, sentence)
}

/// The queue alone, beside an open case.
pub async fn part(asked: &Asked, open: &str) -> Response {
    match read(asked, open).await {
        Ok((queue, head)) => {
            let mut frame = asked.frame(Face::Desk);
            frame.head = head;
            asked.page(pages::html(&QueuePart { frame, queue }))
        }
        Err(error) => asked.failed(error),
    }
}

/// `GET /desk`
pub async fn desk(asked: Asked) -> Response {
    let (queue, head) = match read(&asked, "").await {
        Ok(found) => found,
        Err(error) => return asked.failed(error),
    };
    let mut frame = asked.frame(Face::Desk);
    frame.head = head;
    if asked.q("part") == "queue" {
        return asked.page(pages::html(&QueuePart { frame, queue }));
    }
    let first = queue.groups.first().and_then(|group| group.rows.first()).map(|row| {
        Link::new(
            format!("/desk/cases/{}?{}", row.number, queue.keep),
            asked.w.t("desk-open-first"),
        )
    });
    asked.page(pages::html(&DeskPage { frame, queue, first }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fuse_burns_over_eight_hours_and_never_past_its_end() {
        let check = |left: i64, burnt: u8| assert_eq!(fuse(left), burnt, "{left} minutes left");
        check(10_000, 0);
        check(480, 0);
        check(240, 50);
        check(0, 100);
        check(-90, 100);
    }
}
