//! The desk itself: a view of the queue in groups by deadline, whole or as the
//! part that is refreshed live.

use super::Asked;
use app::desk::{COUNT_UP_TO, QueueView};
use axum::response::Response;
use domain::StateName;
use jiff::Timestamp;
use pages::desk::actions::list_key;
use pages::desk::queue::{Group, Load, Queue, Row, View};
use pages::desk::sentences::channel_sign;
use pages::desk::{DeskPage, Face, Link, QueuePart};
use std::collections::HashMap;
use store::cases::{Listed, Queue as Asking};

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
        _ => "triage",
    }
}

fn asking(view: &str, me: i64) -> Asking {
    match view {
        "mine" => Asking::Mine(me),
        "waiting" => Asking::Waiting,
        "all" => Asking::All,
        _ => Asking::Triage,
    }
}

/// Reads the queue a reader has before her; `open` is the case beside it.
///
/// # Errors
/// As [`app::desk::queue`].
pub async fn read(asked: &Asked, open: &str) -> app::Result<(Queue, i64)> {
    let view = view_of(asked);
    let queue = asking(view, asked.me());
    let (found, head) = asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let head = store::timeline::last(tx).await?;
                Ok((app::desk::queue(tx, ctx, &queue).await?, head))
            })
        })
        .await?;
    Ok((fill(asked, view, found, open), head))
}

fn fill(asked: &Asked, view: &'static str, found: QueueView, open: &str) -> Queue {
    let w = asked.w;
    let [mine, triage, waiting, all] = found.counts;
    let count = |n: i64| {
        if n >= COUNT_UP_TO {
            w.ta("desk-count-many", &[("count", (COUNT_UP_TO - 1).into())])
        } else {
            w.number(n)
        }
    };
    let views = [("mine", mine), ("triage", triage), ("waiting", waiting), ("all", all)];
    let total = views.iter().find(|(code, _)| *code == view).map_or(0, |(_, n)| *n);
    let empty = match view {
        "mine" => w.t("desk-empty-mine"),
        "waiting" => w.t("desk-empty-waiting"),
        "all" => w.t("desk-empty-all"),
        _ => w.ta("desk-empty-triage", &[("count", waiting.into())]),
    };
    let rest = total - found.cases.len() as i64;
    let mut groups = grouped(asked, &found, open);
    if rest > 0
        && let Some(last) = groups.last_mut()
    {
        last.more = Some(Link::new(
            "/desk/search",
            w.ta("desk-group-more", &[("count", count(total).into())]),
        ));
    }
    Queue {
        title: view_name(asked, view),
        keep: format!("view={view}"),
        views: views
            .iter()
            .map(|(code, n)| View {
                code,
                name: view_name(asked, code),
                count: count(*n),
                current: *code == view,
            })
            .collect(),
        load: load(asked, &found.due),
        groups,
        empty,
        select: asked.q("select") == "1",
        total,
    }
}

fn view_name(asked: &Asked, view: &str) -> String {
    match view {
        "mine" => asked.w.t("desk-view-mine"),
        "waiting" => asked.w.t("desk-view-waiting"),
        "all" => asked.w.t("desk-view-all"),
        _ => asked.w.t("desk-view-triage"),
    }
}

/// Which group a case stands in, and that group's place.
fn group_of(case: &Listed, now: Timestamp, midnight: Timestamp) -> (u8, &'static str) {
    match case.state {
        StateName::Snoozed => return (7, "snoozed"),
        StateName::WaitingClient => return (6, "waiting"),
        StateName::Resolved | StateName::Closed => return (8, "done"),
        StateName::WaitingHouse if case.due_at.is_none() => return (5, "house"),
        _ => {}
    }
    match case.due_at {
        None => (4, "none"),
        Some(due) if due <= now => (0, "overdue"),
        Some(due) if due.duration_since(now).as_mins() < 60 => (1, "hour"),
        Some(due) if due < midnight => (2, "today"),
        Some(_) => (3, "later"),
    }
}

fn group_name(asked: &Asked, code: &str) -> String {
    match code {
        "overdue" => asked.w.t("desk-group-overdue"),
        "hour" => asked.w.t("desk-group-hour"),
        "today" => asked.w.t("desk-group-today"),
        "later" => asked.w.t("desk-group-later"),
        "waiting" => asked.w.t("desk-group-waiting"),
        "house" => asked.w.t("desk-group-house"),
        "snoozed" => asked.w.t("desk-group-snoozed"),
        "done" => asked.w.t("state-resolved"),
        _ => asked.w.t("desk-group-none"),
    }
}

fn grouped(asked: &Asked, found: &QueueView, open: &str) -> Vec<Group> {
    let clock = asked.clock();
    let midnight = clock
        .now
        .tomorrow()
        .and_then(|day| day.start_of_day())
        .map_or(asked.now, |day| day.timestamp());
    let replying: HashMap<i64, i64> =
        found.replying.iter().copied().filter(|(_, person)| *person != asked.me()).collect();
    let facts = asked.state.app.facts.now();
    let mut said: HashMap<&'static str, String> = HashMap::new();
    let mut groups: Vec<(u8, &'static str, Vec<Row>)> = Vec::new();
    for case in &found.cases {
        let (place, code) = group_of(case, asked.now, midnight);
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
        let row = row(asked, &clock, midnight, case, Said { topic, channel, busy }, open);
        match groups.iter_mut().find(|(_, known, _)| *known == code) {
            Some((_, _, rows)) => rows.push(row),
            None => groups.push((place, code, vec![row])),
        }
    }
    groups.sort_by_key(|(place, _, _)| *place);
    groups
        .into_iter()
        .map(|(_, code, rows)| Group {
            code,
            name: group_name(asked, code),
            count: asked.w.number(rows.len() as i64),
            rows,
            more: None,
        })
        .collect()
}

struct Said {
    topic: String,
    channel: String,
    busy: String,
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
        number: case.number.clone(),
    }
}

/// How far the fuse has burnt, in hundredths, with so many minutes left.
fn fuse(left: i64) -> u8 {
    let gone = (FUSE_MINUTES - left.clamp(0, FUSE_MINUTES)) * 100 / FUSE_MINUTES;
    u8::try_from(gone).unwrap_or(100)
}

fn load(asked: &Asked, due: &[Timestamp]) -> Load {
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
    let sentence = asked.w.ta("desk-load", &[("list", list.join(", ").into())]);
    Load::draw(&bars, None, words, sentence)
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
