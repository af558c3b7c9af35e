//! Facts of a case and decisions on it, kept and read back on both databases.

use crate::case_facts::{self, Noted};
use crate::decisions::{self, Decision};
use crate::testing::Backend;
use crate::timeline::By;
use crate::{Error, Tx};
use jiff::Timestamp;

const NOW: &str = "2026-03-02T09:00:00Z";

async fn case(tx: &mut Tx) -> Result<i64, Error> {
    use crate::Sql;
    const CLIENT: &str = "INSERT INTO clients (name, email, email_key, language, created_at) \
                          VALUES ('Claire', 'c@client.test', 'c@client.test', 'fr', 0) RETURNING id";
    const CASE: &str = "INSERT INTO cases (number, topic, channel, region, language, client_id, subject, priority, \
         priority_reason, state, standing, turn, next_step, is_open, entries, last_client_pos, \
         last_house_pos, created_at, updated_at) \
         VALUES ('CS-9M2D-R7KC', 'return', 'phone', 'FR', 'fr', $1, 'Too narrow', 'normal', 'topic', \
         'new', '{}', 'house', 'answer', 1, 1, 1, 0, 0, 0) RETURNING id";
    let both = |name, text| Sql { name, sqlite: text, postgres: text };
    let client = tx.fetch_one(both("test/client", CLIENT), &[]).await?.int(0);
    Ok(tx.fetch_one(both("test/case", CASE), &[client.into()]).await?.int(0))
}

fn noted(fact: &str, value: &str, person: i64) -> Noted {
    Noted {
        fact: fact.to_owned(),
        value: value.to_owned(),
        origin: "client".to_owned(),
        by: By { kind: "staff", id: Some(person) },
        at: NOW.parse().unwrap(),
    }
}

async fn a_fact_noted_again_takes_the_place_of_the_first(on: Backend) {
    let database = on.database().await;
    let kept: Result<_, Error> = database
        .store
        .write(|tx| {
            Box::pin(async move {
                let id = case(tx).await?;
                case_facts::put(tx, id, &noted("order_date", "\"2026-03-01\"", 1)).await?;
                case_facts::put(tx, id, &noted("channel", "\"online\"", 1)).await?;
                case_facts::put(tx, id, &noted("order_date", "\"2026-02-27\"", 2)).await?;
                let all = case_facts::of_case(tx, id).await?;
                let gone = case_facts::remove(tx, id, "channel").await?;
                let again = case_facts::remove(tx, id, "channel").await?;
                Ok((all, gone, again, case_facts::of_case(tx, id).await?))
            })
        })
        .await;
    let (all, gone, again, left) = kept.unwrap();
    let date = noted("order_date", "\"2026-02-27\"", 2);
    assert_eq!(all, [noted("channel", "\"online\"", 1), date.clone()]);
    assert!(gone && !again, "what is forgotten is forgotten once");
    assert_eq!(left, [date]);
}

async fn decisions_are_read_back_as_they_were_given_the_newest_first(on: Backend) {
    let database = on.database().await;
    let given = |entitlement: &str, at: Timestamp| Decision {
        id: 0,
        entitlement: entitlement.to_owned(),
        question: "{\"as_of\":\"2026-03-02\"}".to_owned(),
        answer: "{\"outcome\":\"granted\"}".to_owned(),
        packs: "{\"eu\":\"2026-11-20\"}".to_owned(),
        by: By { kind: "staff", id: Some(7) },
        at,
        reason: None,
    };
    let kept: Result<_, Error> = database
        .store
        .write(move |tx| {
            Box::pin(async move {
                let id = case(tx).await?;
                let now: Timestamp = NOW.parse().unwrap();
                let mut all = Vec::new();
                for right in ["withdrawal", "house.return", "withdrawal"] {
                    let mut one = given(right, now);
                    one.id = decisions::insert(tx, id, &one).await?;
                    all.insert(0, one);
                }
                Ok((
                    all,
                    decisions::of_case(tx, id, 50).await?,
                    decisions::of_case(tx, id, 1).await?,
                ))
            })
        })
        .await;
    let (all, read, one) = kept.unwrap();
    assert_eq!(read, all);
    assert_eq!(one, all[..1]);
}

crate::on_both!(
    a_fact_noted_again_takes_the_place_of_the_first,
    decisions_are_read_back_as_they_were_given_the_newest_first,
);
