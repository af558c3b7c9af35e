//! Conversations: begun with and without a script, answered, interrupted, passed on, and gone on
//! with by letter; what each line of "Chat" in the list of abuse cases gets; and that a copy is
//! complete however often its line broke, on one node and over two.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use futures_util::{SinkExt as _, StreamExt as _};
use jiff::SignedDuration;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::time::Duration;
use store::testing::Backend;
use testkit::{Guest, Orle, Part};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::{Error as WsError, Message};

const EMAIL: &str = "lea@client.test";
const BEGIN: &[(&str, &str)] = &[
    ("name", "Léa Martin"),
    ("email", EMAIL),
    ("body", "My parcel says delivered and is not here."),
    ("once", "0nce"),
];

/// Léa begins a conversation without a script; she, and her case's number.
async fn begun(house: &Orle) -> (Guest, String) {
    let mut lea = house.browser();
    lea.get("/en/chat?country=FR").await.expect_status(200);
    let page = lea.post("/en/chat?country=FR", BEGIN).await.expect_status(303);
    let number = page.location().rsplit('/').next().unwrap().to_owned();
    assert!(number.starts_with("CS-"), "{number}");
    (lea, number)
}

async fn served(house: &Orle) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(web::server::serve(listener, house.state.clone(), std::future::pending()));
    address
}

type Line = WebSocketStream<TcpStream>;

/// Opens the line of a conversation as a browser would.
async fn line(
    address: SocketAddr,
    client: &Guest,
    path: &str,
    origin: Option<&str>,
) -> Result<Line, u16> {
    let mut request = format!("ws://{address}{path}").into_client_request().unwrap();
    let cookies: Vec<String> =
        client.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    request.headers_mut().insert("cookie", cookies.join("; ").parse().unwrap());
    if let Some(origin) = origin {
        request.headers_mut().insert("origin", origin.parse().unwrap());
    }
    let stream = TcpStream::connect(address).await.unwrap();
    match tokio_tungstenite::client_async(request, stream).await {
        Ok((line, _)) => Ok(line),
        Err(WsError::Http(response)) => Err(response.status().as_u16()),
        Err(error) => panic!("{error}"),
    }
}

async fn lea_line(address: SocketAddr, lea: &Guest, number: &str, since: i64) -> Line {
    let path = format!("/en/chat/{number}/live?since={since}");
    let origin = format!("http://{address}");
    line(address, lea, &path, Some(&origin)).await.expect("the line opens")
}

/// What is told next, of what is no beat.
async fn next(line: &mut Line) -> Option<Json> {
    loop {
        let message = tokio::time::timeout(Duration::from_secs(20), line.next());
        match message.await.expect("something comes")? {
            Ok(Message::Text(text)) => return Some(serde_json::from_str(&text).unwrap()),
            Ok(Message::Close(frame)) => {
                return Some(json!({ "closed": frame.map_or(0, |frame| u16::from(frame.code)) }));
            }
            Ok(_) => {}
            Err(_) => return None,
        }
    }
}

/// Reads on until something is told that holds this.
async fn until(line: &mut Line, what: &str) -> Json {
    loop {
        let told = next(line).await.unwrap_or_else(|| panic!("it ended before {what}"));
        if told.to_string().contains(what) {
            return told;
        }
        assert!(told.get("closed").is_none(), "{told} before {what}");
    }
}

async fn say(line: &mut Line, id: &str, words: &str) {
    let said = json!({ "say": words, "id": id }).to_string();
    line.send(Message::Text(said.into())).await.unwrap();
}

async fn tended(house: &Orle) -> usize {
    house.app.tend_chats(house.clock.now()).await.unwrap()
}

async fn a_conversation_begins_is_answered_and_goes_on_by_letter_without_a_script(on: Backend) {
    let house = Orle::open(on).await;
    let (mut lea, number) = begun(&house).await;
    let at = format!("/en/chat/{number}");
    lea.get(&at).await.expect_status(200).says("You are next").says("is not here");
    let mut camille = house.staff_in_english("camille").await;
    let desk = camille.get("/desk?view=chats").await.expect_status(200);
    desk.says(&number).says("Waiting");
    let case = format!("/desk/cases/{number}");
    camille.get(&case).await.expect_status(200).says("next in line");
    let taken = camille.post(&format!("{case}/chat/taking"), &[]).await.expect_status(303);
    camille.get(&taken.location()).await.says("In conversation with you");
    // She is told by name who is with her, and nothing of what only staff read.
    lea.get(&at).await.says("Camille").says("is with you");
    let letters = house.letters().await.len();
    let reply =
        [("kind", "reply"), ("text", "The carrier left it at number 12."), ("then", "open")];
    camille.get(&case).await;
    camille.post(&format!("{case}/messages"), &reply).await.expect_status(303);
    house.deliver().await;
    lea.get(&at).await.says("at number 12");
    assert_eq!(house.letters().await.len(), letters, "only the receipt: she was there");
    // She goes; what is said then, and what she did not see, goes to her in one letter.
    house.pass(SignedDuration::from_secs(61));
    let more = [("kind", "reply"), ("text", "I have told the carrier."), ("then", "open")];
    camille.get(&case).await.expect_status(200).says("has left");
    camille.post(&format!("{case}/messages"), &more).await.expect_status(303);
    house.deliver().await;
    assert!(house.letter_to(EMAIL).await.text.contains("I have told the carrier"));
    let sent = house.letters().await.len();
    assert_eq!(tended(&house).await, 1, "only her advisor, whose desk says nothing, is away");
    house.deliver().await;
    assert_eq!(house.letters().await.len(), sent, "nothing goes out twice");
}

async fn words_that_a_client_who_has_gone_did_not_see_go_to_her_in_one_letter(on: Backend) {
    let house = Orle::open(on).await;
    let (mut lea, number) = begun(&house).await;
    let case = format!("/desk/cases/{number}");
    let mut camille = house.staff_in_english("camille").await;
    lea.get(&format!("/en/chat/{number}")).await;
    camille.get(&case).await;
    camille.post(&format!("{case}/chat/taking"), &[]).await.expect_status(303);
    for text in ["One moment, I look.", "It is with your neighbour."] {
        camille.get(&case).await;
        let reply = [("kind", "reply"), ("text", text), ("then", "open")];
        camille.post(&format!("{case}/messages"), &reply).await.expect_status(303);
    }
    house.deliver().await;
    let before = house.letters().await.len();
    house.pass(SignedDuration::from_secs(61));
    camille.get(&case).await;
    camille.post("/desk/presence/beat", &[]).await.expect_status(204);
    assert_eq!(tended(&house).await, 1);
    assert_eq!(tended(&house).await, 0);
    house.deliver().await;
    assert_eq!(house.letters().await.len(), before + 1);
    let letter = house.letter_to(EMAIL).await.text;
    assert!(letter.contains("One moment") && letter.contains("your neighbour"), "{letter}");
    assert!(!letter.contains("is not here"), "a letter holds what the house said");
    // Half an hour without her it is over; a word of hers begins it again.
    house.pass(SignedDuration::from_mins(31));
    camille.post("/desk/presence/beat", &[]).await.expect_status(204);
    assert_eq!(tended(&house).await, 1);
    lea.get(&format!("/en/chat/{number}")).await.says("is over");
    let again = [("body", "Found it, thank you."), ("once", "2")];
    lea.post(&format!("/en/chat/{number}"), &again).await.expect_status(303);
    lea.get(&format!("/en/chat/{number}")).await.says("You are next");
}

async fn an_advisor_who_is_away_loses_her_conversations_and_the_client_keeps_her_place(
    on: Backend,
) {
    let house = Orle::open(on).await;
    let (_, first) = begun(&house).await;
    let mut camille = house.staff_in_english("camille").await;
    let case = format!("/desk/cases/{first}");
    camille.get(&case).await;
    camille.post(&format!("{case}/chat/taking"), &[]).await.expect_status(303);
    house.pass(SignedDuration::from_secs(30));
    let mut ines = house.browser();
    ines.get("/en/chat?country=FR").await;
    let other =
        [("name", "Inès"), ("email", "ines@client.test"), ("body", "And mine?"), ("once", "2")];
    let second = ines.post("/en/chat?country=FR", &other).await.expect_status(303).location();
    camille.post("/desk/presence/beat", &[]).await.expect_status(204);
    assert_eq!(tended(&house).await, 0, "her desk was heard of");
    // The lid is closed: within a minute it waits again, before whoever came later.
    house.pass(SignedDuration::from_secs(51));
    assert_eq!(tended(&house).await, 1);
    ines.get(&second).await.says("number 2");
    let mut marta = house.staff_in_english("marta").await;
    marta.get(&case).await.expect_status(200).says("was away").says("next in line");
}

async fn a_conversation_is_passed_on_with_a_note_and_a_colleague_and_a_boutique_join(on: Backend) {
    let house = Orle::open(on).await;
    let (mut lea, number) = begun(&house).await;
    let case = format!("/desk/cases/{number}");
    let mut camille = house.staff_in_english("camille").await;
    camille.get(&case).await;
    camille.post(&format!("{case}/chat/taking"), &[]).await.expect_status(303);
    let mut marta = house.staff_in_english("marta").await;
    let taken = marta.post(&format!("{case}/chat/taking"), &[]).await;
    let marta_id = house.id_of("marta").to_string();
    assert_eq!(taken.status, 409, "one has it");
    // Without a note nothing is passed, and what was chosen stays.
    let pass = format!("{case}/chat/passing");
    camille.get(&pass).await.expect_status(200).says("Marta");
    camille.post(&pass, &[("to", &marta_id), ("note", " ")]).await.expect_status(422);
    let away = camille.post(&pass, &[("to", &marta_id), ("note", "She is in a hurry.")]).await;
    let away = away.expect_status(422).text();
    assert!(away.contains("not at the desk") && away.contains("in a hurry"), "{away}");
    marta.post("/desk/presence/me", &[("present", "yes")]).await;
    marta.post("/desk/presence/beat", &[]).await.expect_status(204);
    camille
        .post(&pass, &[("to", &marta_id), ("note", "She is in a hurry.")])
        .await
        .expect_status(303);
    marta.get(&case).await.says("In conversation with you").says("in a hurry");
    let page = lea.get(&format!("/en/chat/{number}")).await.says("Marta").text();
    assert!(!page.contains("in a hurry"), "a note went to the client");
    let invite = format!("{case}/chat/invitation");
    let camille_id = house.id_of("camille").to_string();
    marta.get(&invite).await.expect_status(200).says("Boutique");
    marta.post(&invite, &[("who", &camille_id)]).await.expect_status(303);
    camille.get("/desk?view=chats").await.expect_status(200).says(&number);
    lea.get(&format!("/en/chat/{number}")).await.says("Also here");
}

async fn what_can_still_be_acted_on_stands_above_every_promise(on: Backend) {
    let house = Orle::open(on).await;
    let mut api = house.api();
    for nth in 0..3 {
        let body = testkit::samples::case_of(&format!("a{nth}@client.test"), "FR", "The clasp.");
        api.json("/api/v1/cases", &body).await.expect_status(201);
    }
    house.pass(SignedDuration::from_hours(100));
    let (_, number) = begun(&house).await;
    let acted = number.clone();
    let by = house.clock.now().checked_add(SignedDuration::from_mins(25)).unwrap();
    let done: app::Result<()> = house
        .app
        .write(house.app.ctx(domain::access::Actor::System, house.clock.now()), move |tx, ctx| {
            Box::pin(async move {
                let case = store::cases::find(tx, &acted).await?.unwrap();
                let acts = app::chat::Acts { by, what: "order".to_owned() };
                app::chat::act_by(tx, ctx, &case, &acts).await
            })
        })
        .await;
    done.unwrap();
    let mut camille = house.staff_in_english("camille").await;
    let page = camille.get("/desk?view=all").await.expect_status(200).text();
    let places: Vec<usize> = page.match_indices("id=\"q-").map(|(at, _)| at).collect();
    let own = page.find(&format!("id=\"q-{number}\"")).unwrap();
    assert_eq!(own, places[0], "it stands first");
    let page = page.replace('\u{a0}', " ");
    assert!(page.contains("Can still be acted on") && page.contains("Order in 25 min"), "{page}");
    // When its time has passed it is a case like others.
    house.pass(SignedDuration::from_mins(26));
    let page = camille.get("/desk?view=all").await.text();
    assert!(!page.contains("Can still be acted on"));
}

async fn ch01_ch02_a_line_opens_from_our_pages_and_for_whoever_has_the_right(on: Backend) {
    let house = Orle::open(on).await;
    let (lea, number) = begun(&house).await;
    let address = served(&house).await;
    let path = format!("/en/chat/{number}/live?since=0");
    let ours = format!("http://{address}");
    let refused = |found: Result<Line, u16>| found.err();
    assert_eq!(refused(line(address, &lea, &path, Some("https://evil.example")).await), Some(403));
    assert_eq!(refused(line(address, &lea, &path, None).await), Some(403));
    let stranger = house.browser();
    assert_eq!(refused(line(address, &stranger, &path, Some(&ours)).await), Some(403));
    // The same answer for a case that is another's and for one that is not there.
    let (ines, _) = {
        let mut ines = house.browser();
        ines.get("/en/chat?country=FR").await;
        let fields =
            [("name", "Inès"), ("email", "ines@client.test"), ("body", "Hello"), ("once", "9")];
        let page = ines.post("/en/chat?country=FR", &fields).await.expect_status(303);
        (ines, page.location())
    };
    assert_eq!(refused(line(address, &ines, &path, Some(&ours)).await), Some(403));
    let nowhere = "/en/chat/CS-9M2D-R7KC/live?since=0";
    assert_eq!(refused(line(address, &ines, nowhere, Some(&ours)).await), Some(403));
    assert!(line(address, &lea, &path, Some(&ours)).await.is_ok());
    house.pass(SignedDuration::from_hours(25));
    assert_eq!(refused(line(address, &lea, &path, Some(&ours)).await), Some(403), "expired");
}

async fn ch03_who_floods_is_closed(on: Backend) {
    let house = Orle::open(on).await;
    let (lea, number) = begun(&house).await;
    let address = served(&house).await;
    let mut flood = lea_line(address, &lea, &number, 0).await;
    for nth in 0..40 {
        let said = json!({ "say": format!("message {nth}"), "id": format!("f{nth}") });
        if flood.send(Message::Text(said.to_string().into())).await.is_err() {
            break;
        }
    }
    until(&mut flood, "\"closed\":1008").await;
    let mut large = lea_line(address, &lea, &number, 0).await;
    let _ = large.send(Message::Text("x".repeat(1 << 20).into())).await;
    let closed = loop {
        match next(&mut large).await {
            None => break true,
            Some(told) if told["closed"] == 1009 => break true,
            Some(told) if told.get("closed").is_some() => break false,
            Some(_) => {}
        }
    };
    assert!(closed, "a megabyte in one frame is taken");
    // A flood of pings is a flood, too.
    let mut pings = lea_line(address, &lea, &number, 0).await;
    for _ in 0..200 {
        if pings.send(Message::Ping(Vec::new().into())).await.is_err() {
            break;
        }
    }
    until(&mut pings, "\"closed\":1008").await;
    let mut unreadable = lea_line(address, &lea, &number, 0).await;
    unreadable.send(Message::Text("{\"say\":".into())).await.unwrap();
    until(&mut unreadable, "\"closed\":1003").await;
}

async fn ch04_what_is_sent_again_lands_once_and_a_broken_line_misses_nothing(on: Backend) {
    let house = Orle::open(on).await;
    let (lea, number) = begun(&house).await;
    let node = house.second_node().await;
    let nodes = [served(&house).await, served(&node).await];
    let mut camille = house.staff_in_english("camille").await;
    let case = format!("/desk/cases/{number}");
    camille.get(&case).await;
    camille.post(&format!("{case}/chat/taking"), &[]).await.expect_status(303);
    let (mut since, mut had) = (0_i64, BTreeSet::new());
    let mut take = |told: &Json, since: &mut i64| {
        let Some(html) = told["html"].as_str() else { return };
        for item in html.split("id=\"e").skip(1) {
            let place: i64 = item.split('"').next().unwrap().parse().unwrap();
            assert!(had.insert((place, item.len() > 1)), "place {place} came twice");
        }
        *since = told["upto"].as_i64().unwrap();
    };
    let rounds = 12;
    for round in 0..rounds {
        // Every time on the other node, from where the last line broke.
        let mut live = lea_line(nodes[round % 2], &lea, &number, since).await;
        let id = format!("m{round}");
        say(&mut live, &id, &format!("word {round}")).await;
        if round % 3 == 0 {
            // Gone before the answer came: the same words are sent again over the next line.
            drop(live);
            let mut again = lea_line(nodes[(round + 1) % 2], &lea, &number, since).await;
            say(&mut again, &id, &format!("word {round}")).await;
            live = again;
        }
        let mut acknowledged = false;
        let mut came = false;
        while !(acknowledged && came) {
            let told = next(&mut live).await.expect("it goes on");
            acknowledged |= told["ack"] == json!(id);
            came |=
                told["html"].as_str().is_some_and(|html| html.contains(&format!("word {round}")));
            take(&told, &mut since);
        }
        let reply = [("kind", "reply"), ("text", &*format!("answer {round}")), ("then", "open")];
        camille.get(&case).await;
        camille.post(&format!("{case}/messages"), &reply).await.expect_status(303);
    }
    let mut live = lea_line(nodes[0], &lea, &number, since).await;
    let told = until(&mut live, &format!("answer {}", rounds - 1)).await;
    take(&told, &mut since);
    drop(live);
    // Her copy is what the house has, each once.
    let kept: Result<Vec<store::timeline::Placed>, store::Error> = house
        .app
        .store
        .read(move |tx| {
            Box::pin(async move {
                let case = store::cases::find(tx, &number).await?.unwrap();
                store::timeline::of_case(tx, case.id, 0, 10_000).await
            })
        })
        .await;
    let kept = kept.unwrap();
    let hers: BTreeSet<i64> = kept
        .iter()
        .filter(|placed| matches!(placed.entry, domain::entry::Entry::Client(_)))
        .map(|placed| placed.pos)
        .collect();
    let had: BTreeSet<i64> = had.into_iter().map(|(place, _)| place).collect();
    assert_eq!(had, hers);
    let said = kept.iter().filter(|placed| placed.entry.kind() == "client_message").count();
    assert_eq!(said, rounds + 1, "each word once");
}

/// A client's copy: up to which place she has it, and every place once.
#[derive(Default)]
struct Copy {
    since: i64,
    had: BTreeSet<i64>,
}

impl Copy {
    fn take(&mut self, told: &Json) {
        let Some(html) = told["html"].as_str() else { return };
        for item in html.split("id=\"e").skip(1) {
            let place: i64 = item.split('"').next().unwrap().parse().unwrap();
            assert!(place > self.since, "place {place} came again after {}", self.since);
            assert!(self.had.insert(place), "place {place} came twice");
        }
        self.since = told["upto"].as_i64().unwrap();
    }
}

/// What a client's line is broken after, by her number and the round, so that all are had: at once,
/// when her words were taken, when an entry came; or it was not read at all meanwhile.
async fn broken(live: &mut Line, copy: &mut Copy, how: usize, id: &str) -> bool {
    let mut acknowledged = false;
    match how % 4 {
        0 => {}
        1 => {
            for _ in 0..50 {
                tokio::task::yield_now().await;
            }
        }
        until => loop {
            let told = next(live).await.expect("it goes on");
            copy.take(&told);
            acknowledged |= told["ack"] == json!(id);
            if until == 2 && acknowledged || until == 3 && told.get("html").is_some() {
                break;
            }
        },
    }
    acknowledged
}

/// One of the fifty: two lines that break and one that stands, each on the other node.
async fn fiftieth(
    nodes: [SocketAddr; 2],
    lea: Guest,
    number: String,
    nth: usize,
) -> (String, Copy) {
    let mut copy = Copy::default();
    let mut unsent: Vec<(String, String)> = Vec::new();
    for round in 0..2 {
        let mut live = lea_line(nodes[(nth + round) % 2], &lea, &number, copy.since).await;
        for (id, words) in &unsent {
            say(&mut live, id, words).await;
        }
        let (id, words) = (format!("r{round}"), format!("word {round} of {nth}"));
        say(&mut live, &id, &words).await;
        if !broken(&mut live, &mut copy, nth + round, &id).await {
            unsent.push((id, words));
        }
    }
    let mut live = lea_line(nodes[nth % 2], &lea, &number, copy.since).await;
    for (id, words) in &unsent {
        say(&mut live, id, words).await;
    }
    say(&mut live, "last", "the last word").await;
    loop {
        let told = next(&mut live).await.expect("it goes on");
        copy.take(&told);
        if told["html"].as_str().is_some_and(|html| html.contains("the last word")) {
            return (number, copy);
        }
    }
}

async fn ch04_fifty_clients_whose_lines_break_a_hundred_times_have_everything_once(on: Backend) {
    let house = Orle::open(on).await;
    let node = house.second_node().await;
    let nodes = [served(&house).await, served(&node).await];
    let mut clients = Vec::new();
    for nth in 0..50_u8 {
        let mut lea = house.browser();
        lea.at_address([10, 0, 1, nth].into());
        lea.get("/en/chat?country=FR").await.expect_status(200);
        let (email, once) = (format!("c{nth}@client.test"), format!("0nce{nth}"));
        let fields = [("name", "Léa"), ("email", &*email), ("body", "Hello?"), ("once", &*once)];
        let page = lea.post("/en/chat?country=FR", &fields).await.expect_status(303);
        let number = page.location().rsplit('/').next().unwrap().to_owned();
        clients.push(tokio::spawn(fiftieth(nodes, lea, number, usize::from(nth))));
    }
    for client in clients {
        let (number, copy) = client.await.unwrap();
        let kept: Result<Vec<store::timeline::Placed>, store::Error> = house
            .app
            .store
            .read(move |tx| {
                Box::pin(async move {
                    let case = store::cases::find(tx, &number).await?.unwrap();
                    store::timeline::of_case(tx, case.id, 0, 10_000).await
                })
            })
            .await;
        let kept = kept.unwrap();
        let hers = |one: &&store::timeline::Placed| {
            one.pos <= copy.since && matches!(one.entry, domain::entry::Entry::Client(_))
        };
        let places: BTreeSet<i64> = kept.iter().filter(hers).map(|one| one.pos).collect();
        assert_eq!(copy.had, places, "her copy is what the house has");
        let said = kept.iter().filter(|one| one.entry.kind() == "client_message").count();
        assert_eq!(said, 4, "the first words, two that were sent on lines that broke, the last");
    }
}

async fn ch05_a_line_closes_with_the_session_that_opened_it(on: Backend) {
    let house = Orle::open(on).await;
    let (mut lea, number) = begun(&house).await;
    let address = served(&house).await;
    let mut live = lea_line(address, &lea, &number, 0).await;
    until(&mut live, "html").await;
    lea.get("/en/cases").await;
    lea.post("/en/leave", &[]).await.expect_status(303);
    // Nothing more is told or taken on it.
    say(&mut live, "late", "Is it still me?").await;
    until(&mut live, "\"closed\":4403").await;
}

async fn ch06_a_name_makes_nobody_one_of_the_house(on: Backend) {
    let house = Orle::open(on).await;
    let mut guest = house.browser();
    guest.get("/en/chat?country=FR").await;
    // Names of people who work here and of the house are not taken, and what was typed stays.
    for name in ["camille  ROUX", "Orle", "orle Client Care"] {
        let fields =
            [("name", name), ("email", "x@client.test"), ("body", "A question"), ("once", "0")];
        let page = guest.post("/en/chat?country=FR", &fields).await.expect_status(422);
        page.says("This name belongs to our house").says("A question");
    }
    let fields = [
        ("name", "Camille, Orle client care"),
        ("email", "x@client.test"),
        ("body", "agent: your refund is approved"),
        ("once", "1"),
    ];
    let at = guest.post("/en/chat?country=FR", &fields).await.expect_status(303).location();
    let page = guest.get(&at).await.expect_status(200).text();
    let item = page.split("<li class=\"tl__m").nth(1).unwrap();
    assert!(item.starts_with(" tl__m--you"), "who wrote is marked by the server: {item}");
    let number = at.rsplit('/').next().unwrap().to_owned();
    let mut camille = house.staff_in_english("camille").await;
    let desk = camille.get(&format!("/desk/cases/{number}")).await.expect_status(200).text();
    assert!(desk.contains("your refund is approved"));
}

async fn ch07_an_address_in_a_message_is_words_and_nothing_is_fetched(on: Backend) {
    let house = Orle::open(on).await;
    let (mut lea, number) = begun(&house).await;
    let at = format!("/en/chat/{number}");
    for (nth, address) in [
        "http://169.254.169.254/latest/meta-data",
        "http://localhost:8080/desk",
        "file:///etc/passwd",
    ]
    .into_iter()
    .enumerate()
    {
        lea.get(&at).await;
        let said = [("body", address), ("once", &*nth.to_string())];
        lea.post(&at, &said).await.expect_status(303);
        let page = lea.get(&at).await.expect_status(200).text();
        let item = page.split("<li class=\"tl__m").last().unwrap().split("</li>").next().unwrap();
        assert!(item.contains(address), "{item}");
        assert!(!item.contains("<a ") && !item.contains("<img"), "{item}");
    }
}

async fn ch08_marks_and_turned_letters_are_kept_as_they_came(on: Backend) {
    let house = Orle::open(on).await;
    let (mut lea, number) = begun(&house).await;
    let at = format!("/en/chat/{number}");
    let zalgo = format!("Z{}", "\u{0301}".repeat(1_000));
    let family = "👩\u{200D}👩\u{200D}👧".repeat(500);
    for (nth, words) in [zalgo.as_str(), "abc\u{202E}def\u{202C}", &family].into_iter().enumerate()
    {
        lea.get(&at).await;
        let said = [("body", words), ("once", &*format!("z{nth}"))];
        lea.post(&at, &said).await.expect_status(303);
        let page = lea.get(&at).await.expect_status(200).text();
        assert!(page.contains(words), "what is copied is what was sent");
        assert!(page.contains("class=\"typed\" dir=\"auto\""), "each message turns by itself");
    }
}

async fn ch10_a_chat_that_goes_on_by_letter_after_midnight_is_one_case_in_order(on: Backend) {
    let house = Orle::open(on).await;
    // A minute before midnight in Paris.
    let now = house.clock.now();
    let midnight = now.in_tz("Europe/Paris").unwrap().tomorrow().unwrap().start_of_day().unwrap();
    house.pass(midnight.timestamp().duration_since(now) - SignedDuration::from_mins(1));
    let (lea, number) = begun(&house).await;
    drop(lea);
    house.pass(SignedDuration::from_mins(2));
    let (asked, own) = (number.clone(), number.clone());
    let kept: app::Result<Vec<store::timeline::Placed>> = house
        .app
        .write(house.app.ctx(domain::access::Actor::System, house.clock.now()), move |tx, ctx| {
            Box::pin(async move {
                let channel = domain::Channel::Email;
                let said =
                    app::cases::client_writes(tx, ctx, &asked, "By letter.", channel).await?;
                assert_eq!(said.case.number, own, "one case");
                Ok(store::timeline::of_case(tx, said.case.id, 0, 100).await?)
            })
        })
        .await;
    let kept = kept.unwrap();
    let words: Vec<_> = kept.iter().filter(|one| one.entry.kind() == "client_message").collect();
    assert_eq!(words.len(), 2);
    assert!(words[0].pos < words[1].pos && words[0].at < words[1].at);
}

async fn ch09_what_was_typed_and_not_sent_is_told_as_writing_and_kept_nowhere(on: Backend) {
    let house = Orle::open(on).await;
    let (lea, number) = begun(&house).await;
    let address = served(&house).await;
    let camille = house.staff_in_english("camille").await;
    let ours = format!("http://{address}");
    let path = format!("/desk/cases/{number}/chat/live");
    let mut desk =
        line(address, &camille, &path, Some(&ours)).await.expect("the desk's line opens");
    let mut live = lea_line(address, &lea, &number, 0).await;
    live.send(Message::Text(json!({ "writes": true }).to_string().into())).await.unwrap();
    let told = loop {
        let message = tokio::time::timeout(Duration::from_secs(20), desk.next()).await.unwrap();
        match message.unwrap().unwrap() {
            Message::Text(text) if text == "writes" => break true,
            Message::Text(_) | Message::Ping(_) => {}
            _ => break false,
        }
    };
    assert!(told);
    // What she types is not even sent: a line that carried it is closed.
    live.send(Message::Text(json!({ "typed": "I am very ang" }).to_string().into())).await.unwrap();
    until(&mut live, "\"closed\":1003").await;
}

/// Another client begins a conversation; she, and the address of her page.
async fn begins(house: &Orle, nth: usize) -> (Guest, String) {
    let mut guest = house.browser();
    guest.at_address(std::net::IpAddr::from([10, 0, 0, u8::try_from(nth).unwrap()]));
    guest.get("/en/chat?country=FR").await;
    let (email, once) = (format!("n{nth}@client.test"), nth.to_string());
    let fields = [("name", "Noor"), ("email", &*email), ("body", "A question."), ("once", &*once)];
    let at = guest.post("/en/chat?country=FR", &fields).await.expect_status(303).location();
    (guest, at)
}

fn number_of(at: &str) -> String {
    at.rsplit('/').next().unwrap().to_owned()
}

async fn replied(desk: &mut Guest, number: &str, words: &str) {
    let case = format!("/desk/cases/{number}");
    desk.get(&case).await.expect_status(200);
    let reply = [("kind", "reply"), ("text", words), ("then", "open")];
    desk.post(&format!("{case}/messages"), &reply).await.expect_status(303);
}

async fn who_has_as_many_as_she_can_hold_answers_and_the_client_keeps_her_place(on: Backend) {
    let house = Orle::open(on).await;
    let mut camille = house.staff_in_english("camille").await;
    for nth in 1..=3 {
        let (_, at) = begins(&house, nth).await;
        let case = format!("/desk/cases/{}", number_of(&at));
        camille.get(&case).await;
        camille.post(&format!("{case}/chat/taking"), &[]).await.expect_status(303);
    }
    let (mut fourth, at) = begins(&house, 4).await;
    replied(&mut camille, &number_of(&at), "A colleague will be with you.").await;
    let page = fourth.get(&at).await.expect_status(200);
    page.says("A colleague will be with you").says("You are next");
}

async fn a_photograph_without_a_word_is_an_answer(on: Backend) {
    let house = Orle::open(on).await;
    let (mut lea, number) = begun(&house).await;
    let mut camille = house.staff_in_english("camille").await;
    let case = format!("/desk/cases/{number}");
    camille.get(&case).await;
    let ask = [("kind", "reply"), ("text", "Please send a photograph."), ("then", "client")];
    camille.post(&format!("{case}/messages"), &ask).await.expect_status(303);
    camille.post(&format!("{case}/chat/ending"), &[]).await.expect_status(303);
    let told = house.api().get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!(told["turn"], "client");
    let at = format!("/en/chat/{number}");
    let csrf = lea.get(&at).await.expect_status(200).field("csrf").unwrap();
    let parts = [
        Part::words("csrf", &csrf),
        Part::words("once", "photo"),
        Part::words("body", ""),
        Part::file("file", "clasp.jpg", "image/jpeg", testkit::samples::photograph()),
    ];
    lea.upload(&at, &parts).await.expect_status(303);
    let told = house.api().get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!(told["turn"], "house", "what was asked for is there: {told}");
    lea.get(&at).await.says("You are next");
    camille.get("/desk?view=chats").await.says(&number);
}

async fn nobody_waits_in_a_case_that_is_done_or_that_its_client_has_left(on: Backend) {
    let house = Orle::open(on).await;
    let mut camille = house.staff_in_english("camille").await;
    let (_, at) = begins(&house, 1).await;
    let number = number_of(&at);
    let case = format!("/desk/cases/{number}");
    let (mut second, left) = begins(&house, 2).await;
    second.get(&left).await.says("number 2");
    camille.get(&case).await;
    let resolution = format!("{case}/resolution");
    camille.get(&resolution).await.expect_status(200);
    let done = [("resolution", "as_wished"), ("words", "It is on its way.")];
    camille.post(&resolution, &done).await.expect_status(303);
    let told = house.api().get(&format!("/api/v1/cases/{number}")).await.json();
    assert_eq!(told["state"], "resolved");
    second.get(&left).await.says("You are next");
    assert!(!camille.get("/desk?view=chats").await.text().contains(&number));
    // The other one goes: after half an hour nobody waits for an answer there, and her case goes on.
    house.pass(SignedDuration::from_mins(31));
    assert!(tended(&house).await >= 1);
    let desk = camille.get("/desk?view=chats").await.text();
    assert!(!desk.contains(&number_of(&left)), "{desk}");
    let told = house.api().get(&format!("/api/v1/cases/{}", number_of(&left))).await.json();
    assert_eq!(told["turn"], "house");
}

async fn a_conversation_goes_along_with_its_case_into_the_one_it_is_merged_into(on: Backend) {
    let house = Orle::open(on).await;
    let (mut lea, first) = begun(&house).await;
    let mut camille = house.staff_in_english("camille").await;
    let case = format!("/desk/cases/{first}");
    camille.get(&case).await;
    camille.post(&format!("{case}/chat/taking"), &[]).await.expect_status(303);
    // The same matter, written by form.
    let body = json!({
        "topic": "order_question", "subject": "Parcel", "body": "Where is it?", "language": "en",
        "region": "FR", "client": { "name": "Léa Martin", "email": EMAIL },
    });
    let made = house.api().json("/api/v1/cases", &body).await.expect_status(201).json();
    let kept = made["number"].as_str().unwrap().to_owned();
    camille.get(&format!("{case}/merge")).await.expect_status(200);
    camille.post(&format!("{case}/merge"), &[("into", &kept)]).await.expect_status(303);
    camille.get(&format!("/desk/cases/{kept}")).await.says("In conversation with you");
    let desk = camille.get("/desk?view=chats").await.text();
    assert!(desk.contains(&kept) && !desk.contains(&first), "{desk}");
    // What she writes on the page she still has lands there, once.
    let at = format!("/en/chat/{first}");
    lea.get(&at).await;
    let said = [("body", "It has come."), ("once", "after")];
    let went = lea.post(&at, &said).await.expect_status(303).location();
    assert!(went.contains(&kept), "{went}");
    camille.get(&format!("/desk/cases/{kept}")).await.says("It has come.");
}

async fn a_wait_is_the_open_time_that_a_client_who_stayed_waited(on: Backend) {
    let house = Orle::open(on).await;
    let mut camille = house.staff_in_english("camille").await;
    let waits = async |house: &Orle| {
        let since = house.clock.now() - SignedDuration::from_hours(240);
        let kept: app::Result<Vec<i64>> = house
            .app
            .store
            .read(move |tx| {
                Box::pin(async move {
                    let mut all = Vec::new();
                    for team in store::teams::list(tx).await? {
                        all.extend(store::chats::waits(tx, team.id, since, 40).await?);
                    }
                    Ok(all)
                })
            })
            .await;
        kept.unwrap()
    };
    // At half past seven in the evening, half an hour before the team closes; she stays all night.
    let now = house.clock.now();
    let evening = now.in_tz("Europe/Paris").unwrap().date().at(19, 30, 0, 0);
    let evening = evening.in_tz("Europe/Paris").unwrap().timestamp();
    house.pass(evening.duration_since(now));
    let (mut stays, one) = begins(&house, 1).await;
    let (_, other) = begins(&house, 2).await;
    house.pass(SignedDuration::from_hours(14));
    stays.get(&one).await.expect_status(200);
    let mut again = house.staff_in_english("camille").await;
    std::mem::swap(&mut camille, &mut again);
    for at in [&one, &other] {
        replied(&mut camille, &number_of(at), "Good morning.").await;
    }
    // Half an hour of the evening and half an hour of the morning; who went is no figure.
    assert_eq!(waits(&house).await, [3_600]);
}

async fn a_desk_is_present_while_its_line_answers_whichever_page_it_shows(on: Backend) {
    let house = Orle::open(on).await;
    let address = served(&house).await;
    let (_, number) = begun(&house).await;
    let mut camille = house.staff_in_english("camille").await;
    let case = format!("/desk/cases/{number}");
    camille.get(&case).await;
    camille.post(&format!("{case}/chat/taking"), &[]).await.expect_status(303);
    let at = "/desk/presence/live";
    let ours = format!("http://{address}");
    assert_eq!(line(address, &camille, at, Some("https://evil.example")).await.err(), Some(403));
    assert_ne!(line(address, &house.browser(), at, Some(&ours)).await.err(), None);
    house.pass(SignedDuration::from_secs(45));
    let mut live = line(address, &camille, at, Some(&ours)).await.expect("a desk's line opens");
    // Its first beat is answered by reading on; nothing else is told on it.
    let seen = async |house: &Orle| {
        let me = house.id_of("camille");
        let all: app::Result<Vec<store::chats::Holder>> = house
            .app
            .store
            .read(|tx| Box::pin(async move { Ok(store::chats::holders(tx).await?) }))
            .await;
        all.unwrap().into_iter().find(|one| one.person == me).and_then(|one| one.seen_at)
    };
    let now = house.clock.now();
    let heard = async {
        while seen(&house).await != Some(now) {
            let _ = futures_util::future::poll_immediate(live.next()).await;
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), heard).await.expect("it is heard of");
    house.pass(SignedDuration::from_secs(20));
    assert_eq!(tended(&house).await, 0, "her desk was heard of");
    live.send(Message::Text("away".into())).await.unwrap();
    house.pass(SignedDuration::from_secs(51));
    assert_eq!(tended(&house).await, 1, "and then it was not");
}

/// On PostgreSQL alone: with SQLite there is one node.
#[tokio::test]
async fn who_writes_on_one_node_is_seen_to_write_on_another() {
    if !Backend::Postgres.is_here() {
        return;
    }
    let house = Orle::open(Backend::Postgres).await;
    let other = house.second_node().await;
    let (lea, number) = begun(&house).await;
    let camille = other.staff_in_english("camille").await;
    let (here, there) = (served(&house).await, served(&other).await);
    let ours = format!("http://{there}");
    let path = format!("/desk/cases/{number}/chat/live");
    let mut desk = line(there, &camille, &path, Some(&ours)).await.expect("the desk's line opens");
    let mut live = lea_line(here, &lea, &number, 0).await;
    // Whoever writes goes on saying so: the first may come before the other node listens.
    let told = tokio::time::timeout(Duration::from_secs(20), async {
        loop {
            let writes = json!({ "writes": true }).to_string();
            live.send(Message::Text(writes.into())).await.unwrap();
            let heard = tokio::time::timeout(Duration::from_millis(500), desk.next()).await;
            if let Ok(Some(Ok(Message::Text(text)))) = heard
                && text == "writes"
            {
                break;
            }
        }
    });
    told.await.expect("the other node is told");
}

async fn a_shops_signed_words_name_the_order_and_nobody_elses_do(on: Backend) {
    let mut house = Orle::open(on).await;
    let key = app::shop::ShopKey::of(&[9; 32]).unwrap();
    house.state.app.shop_key = Some(key.clone());
    let by = house.clock.now().checked_add(SignedDuration::from_mins(40)).unwrap();
    let expires = house.clock.now().checked_add(SignedDuration::from_hours(2)).unwrap();
    let signed = key.sign(&json!({"order": "OR-2611-4402", "acts": "order",
        "acts_by": by.to_string(), "expires": expires.to_string()}));
    let mut lea = house.browser();
    let at = format!("/en/chat?country=FR&context={signed}");
    lea.get(&at).await.expect_status(200).says("OR-2611-4402");
    let mut fields = BEGIN.to_vec();
    fields.push(("context", &signed));
    let number = lea.post("/en/chat?country=FR", &fields).await.expect_status(303).location();
    let number = number.rsplit('/').next().unwrap().to_owned();
    let mut camille = house.staff_in_english("camille").await;
    camille
        .get("/desk?view=all")
        .await
        .says("Can still be acted on")
        .says("OR-2611-4402")
        .says(&number);
    let other = app::shop::ShopKey::of(&[8; 32]).unwrap();
    let forged = other.sign(&json!({"order": "OR-9999", "expires": expires.to_string()}));
    let page = lea.get(&format!("/en/chat?context={forged}")).await.expect_status(200).text();
    assert!(!page.contains("OR-9999"));
}

async fn who_has_a_case_in_hand_is_asked_and_not_guessed_about(on: Backend) {
    let house = Orle::open(on).await;
    let (mut lea, number) = begun(&house).await;
    lea.get("/en/chat").await.expect_status(200).says(&number);
    let fields = [("body", "One thing more."), ("once", "5")];
    lea.post("/en/chat", &fields).await.expect_status(422).says("One thing more.");
    let same = [("body", "One thing more."), ("once", "5"), ("about", &*number)];
    let at = lea.post("/en/chat", &same).await.expect_status(303).location();
    assert!(at.ends_with(&number), "{at}");
    let new = [("body", "Another bag."), ("once", "6"), ("about", "new")];
    let other = lea.post("/en/chat", &new).await.expect_status(303).location();
    assert!(!other.ends_with(&number), "{other}");
    lea.get(&other).await.expect_status(200).says("Another bag.");
    // A browser that proved no address has its own conversations and no other case of it.
    let mut stranger = house.browser();
    stranger.get("/en/chat").await;
    let fields = [("name", "X"), ("email", EMAIL), ("body", "Mine?"), ("once", "7")];
    let third = stranger.post("/en/chat", &fields).await.expect_status(303).location();
    stranger.get(&third).await.expect_status(200);
    let page = stranger.get("/en/cases").await.expect_status(200).text();
    assert!(!page.contains(&number), "another's case is shown by an address alone");
    assert_ne!(stranger.get(&format!("/en/cases/{number}")).await.status, 200);
}

store::on_both!(
    a_conversation_begins_is_answered_and_goes_on_by_letter_without_a_script,
    words_that_a_client_who_has_gone_did_not_see_go_to_her_in_one_letter,
    an_advisor_who_is_away_loses_her_conversations_and_the_client_keeps_her_place,
    a_conversation_is_passed_on_with_a_note_and_a_colleague_and_a_boutique_join,
    what_can_still_be_acted_on_stands_above_every_promise,
    ch01_ch02_a_line_opens_from_our_pages_and_for_whoever_has_the_right,
    ch03_who_floods_is_closed,
    who_has_as_many_as_she_can_hold_answers_and_the_client_keeps_her_place,
    a_photograph_without_a_word_is_an_answer,
    nobody_waits_in_a_case_that_is_done_or_that_its_client_has_left,
    a_conversation_goes_along_with_its_case_into_the_one_it_is_merged_into,
    a_wait_is_the_open_time_that_a_client_who_stayed_waited,
    a_desk_is_present_while_its_line_answers_whichever_page_it_shows,
    ch04_what_is_sent_again_lands_once_and_a_broken_line_misses_nothing,
    ch04_fifty_clients_whose_lines_break_a_hundred_times_have_everything_once,
    ch05_a_line_closes_with_the_session_that_opened_it,
    ch06_a_name_makes_nobody_one_of_the_house,
    ch07_an_address_in_a_message_is_words_and_nothing_is_fetched,
    ch08_marks_and_turned_letters_are_kept_as_they_came,
    ch09_what_was_typed_and_not_sent_is_told_as_writing_and_kept_nowhere,
    ch10_a_chat_that_goes_on_by_letter_after_midnight_is_one_case_in_order,
    a_shops_signed_words_name_the_order_and_nobody_elses_do,
    who_has_a_case_in_hand_is_asked_and_not_guessed_about,
);
