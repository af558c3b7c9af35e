//! Lines that break: clients write and are written to while their lines are cut at random moments, or
//! are not read for a while. Afterwards every copy is held against what the house has.

use crate::house::{Client, TOKEN};
use crate::http::Http;
use crate::line::{self, Copy};
use crate::{Dice, Said};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::time::Duration;

/// What became of it.
#[derive(Default)]
pub struct Came {
    /// Lines that were cut.
    pub broken: usize,
    /// Words of clients, and of the house.
    pub said: (usize, usize),
    /// What is wrong, each a sentence; nothing is what one wants.
    pub wrong: Vec<String>,
}

/// Every client has her line broken so many times, each time opened again on another node.
///
/// # Errors
/// When the house cannot be reached at all.
pub async fn prove(
    nodes: &[SocketAddr],
    clients: Vec<Client>,
    times: usize,
    seed: u64,
) -> Said<Came> {
    let mut tasks = Vec::new();
    for (nth, client) in clients.into_iter().enumerate() {
        let nodes = nodes.to_vec();
        let dice = Dice::new(seed ^ (nth as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        tasks.push(tokio::spawn(one(nodes, client, times, dice)));
    }
    let mut all = Came::default();
    for task in tasks {
        let came = task.await??;
        all.broken += came.broken;
        all.said = (all.said.0 + came.said.0, all.said.1 + came.said.1);
        all.wrong.extend(came.wrong);
    }
    Ok(all)
}

async fn one(nodes: Vec<SocketAddr>, client: Client, times: usize, mut dice: Dice) -> Said<Came> {
    let (mut copy, mut came) = (Copy::default(), Came::default());
    let node = |nth: usize| nodes.get(nth % nodes.len().max(1)).copied().ok_or("no node");
    let mut house = Http::open(node(0)?).await?;
    for round in 0..times {
        let Ok(mut line) = line::open(node(round)?, &client, copy.since).await else {
            came.wrong.push(format!("{}: the line does not open", client.number));
            continue;
        };
        let _ = copy.say_again(&mut line).await;
        // As much as a person writes; the pace of a line is hers over all her lines.
        if copy
            .say(&mut line, &format!("b{round}"), &format!("word {round} of {}", client.number))
            .await
            .is_ok()
        {
            came.said.0 += 1;
        }
        if dice.below(3) == 0 {
            answer(&mut house, &client, &format!("answer {round} to {}", client.number)).await?;
            came.said.1 += 1;
        }
        if dice.below(4) == 0 {
            // Not read for a while, and then read on.
            tokio::time::sleep(Duration::from_millis(dice.below(1_500))).await;
        }
        let span = Duration::from_millis(dice.below(120));
        copy.read_for(&mut line, span).await;
        // Gone without a word, as a phone is in a tunnel.
        drop(line);
        came.broken += 1;
        tokio::time::sleep(Duration::from_millis(dice.below(60))).await;
    }
    let length = settle(node(times)?, &client, &mut copy).await?;
    if !copy.unsent.is_empty() {
        came.wrong.push(format!(
            "{}: {} words were never told to have landed",
            client.number,
            copy.unsent.len()
        ));
    }
    let kept = kept(&mut house, &client).await?;
    compare(&client, &copy, &kept, length, &mut came);
    Ok(came)
}

/// The last line stands until nothing is unsent and nothing new has come for a while; up to which place
/// the house says that she has it.
async fn settle(at: SocketAddr, client: &Client, copy: &mut Copy) -> Said<i64> {
    for _ in 0..20 {
        let mut line = line::open(at, client, copy.since).await?;
        copy.say_again(&mut line).await?;
        let mut quiet = 0;
        while quiet < 3 {
            let before = copy.since;
            if !copy.read_for(&mut line, Duration::from_millis(700)).await {
                break;
            }
            quiet = if copy.since == before && copy.unsent.is_empty() { quiet + 1 } else { 0 };
        }
        if quiet >= 3 {
            break;
        }
    }
    Ok(copy.since)
}

async fn answer(house: &mut Http, client: &Client, text: &str) -> Said<()> {
    let bearer = format!("Bearer {TOKEN}");
    let body = json!({ "body": text, "from": "house", "wait": false }).to_string();
    let heads = [("Authorization", bearer.as_str()), ("Content-Type", "application/json")];
    let path = format!("/api/v1/cases/{}/messages", client.number);
    for _ in 0..20 {
        let answer = house.ask("POST", &path, &heads, &body).await?;
        if answer.status < 300 {
            return Ok(());
        }
        // Somebody wrote at the same moment: it is said again.
        if answer.status != 409 && answer.status != 503 {
            return Err(
                format!("{} for an answer of the house: {}", answer.status, answer.body).into()
            );
        }
    }
    Err("an answer of the house was not taken".into())
}

/// What the house has: place, and the words where it is a message.
async fn kept(house: &mut Http, client: &Client) -> Said<Vec<(i64, Option<String>)>> {
    let bearer = format!("Bearer {TOKEN}");
    let path = format!("/api/v1/cases/{}", client.number);
    let answer = house.ask("GET", &path, &[("Authorization", &bearer)], "").await?;
    let whole: Json = serde_json::from_str(&answer.body)?;
    let timeline = whole["timeline"].as_array().ok_or("no timeline")?;
    let hers = timeline.iter().filter(|entry| entry["audience"] != "staff");
    Ok(hers
        .filter_map(|entry| {
            Some((entry["position"].as_i64()?, entry["body"].as_str().map(str::to_owned)))
        })
        .collect())
}

fn compare(
    client: &Client,
    copy: &Copy,
    kept: &[(i64, Option<String>)],
    length: i64,
    came: &mut Came,
) {
    let number = &client.number;
    let places: BTreeSet<i64> = kept.iter().map(|(place, _)| *place).collect();
    for place in places.difference(&copy.had) {
        came.wrong.push(format!("{number}: place {place} was missed (she has it up to {length})"));
    }
    for place in copy.had.difference(&places) {
        came.wrong.push(format!("{number}: place {place} is not hers"));
    }
    for place in &copy.twice {
        came.wrong.push(format!("{number}: place {place} came twice"));
    }
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for words in kept.iter().filter_map(|(_, words)| words.as_deref()) {
        *times.entry(words).or_default() += 1;
    }
    for (words, times) in times.iter().filter(|(_, times)| **times > 1) {
        came.wrong.push(format!("{number}: «{words}» stands {times} times"));
    }
    let said = times.keys().filter(|words| words.starts_with("word ")).count();
    if said + copy.refused.len() < came.said.0 {
        came.wrong.push(format!("{number}: of {} words {said} landed", came.said.0));
    }
}
