//! The operations that are measured, and what must be known before they can be
//! asked for: case numbers, a rare and a common word, a signed-in advisor, a
//! client who has opened her case.

use super::TOKEN;
use super::load::Request;
use crate::http::{Answer, Connection, form, quoted};
use crate::server::Server;
use crate::tally::say;
use std::collections::{HashMap, HashSet};

/// One operation.
pub struct Operation {
    /// What it is called in the table.
    pub name: &'static str,
    /// The request of a worker's turn.
    pub request: fn(&Workplace, usize, u64) -> Request,
    /// Whether it makes a letter.
    pub writes: bool,
}

/// Every operation, in the order of the table.
pub const OPERATIONS: &[Operation] = &[
    Operation { name: "create a case", request: create, writes: true },
    Operation { name: "read a case", request: read, writes: false },
    Operation { name: "list 50 open cases", request: list, writes: false },
    Operation { name: "search, word in 1 %", request: search_rare, writes: false },
    Operation { name: "search, word in 40 %", request: search_common, writes: false },
    Operation { name: "the desk page", request: desk, writes: false },
    Operation { name: "the client's case page", request: case_page, writes: false },
];

/// How many cases are looked at to learn numbers and words.
const LOOKED_AT: usize = 2_000;

/// What the requests are made from.
pub struct Workplace {
    numbers: Vec<String>,
    words: Vec<String>,
    rare: String,
    common: String,
    desk_cookie: String,
    client_cookie: String,
    client_number: String,
}

impl Workplace {
    /// Looks at the house that is to be measured.
    ///
    /// # Errors
    /// When a page or an answer is not as the API and the pages promise.
    pub fn look_around(server: &Server) -> Result<Self, String> {
        let mut connection = Connection::open(server.address)?;
        let numbers = numbers(&mut connection)?;
        let (words, rare, common) = words(&mut connection, &numbers)?;
        let desk_cookie = sign_in(&mut Visitor::new(server)?)?;
        let (client_number, client_cookie) = open_own_case(&mut Visitor::new(server)?)?;
        Ok(Self { numbers, words, rare, common, desk_cookie, client_cookie, client_number })
    }

    /// A pseudo-random pick: the same for the same worker and turn.
    fn pick<'a, T>(&self, from: &'a [T], worker: usize, turn: u64) -> Option<&'a T> {
        let mixed = scattered((worker as u64) << 40 | turn);
        from.get((mixed % from.len().max(1) as u64) as usize)
    }
}

fn scattered(number: u64) -> u64 {
    // The finaliser of splitmix64: every bit of the answer depends on every bit of the question.
    let mut z = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

pub(super) fn bearer() -> (&'static str, String) {
    ("Authorization", format!("Bearer {TOKEN}"))
}

fn api(connection: &mut Connection, path: &str) -> Result<Answer, String> {
    let (name, value) = bearer();
    let answer = connection.get(path, &[(name, &value)])?;
    if answer.status == 200 {
        Ok(answer)
    } else {
        Err(format!("GET {path} gave {}: {}", answer.status, answer.text()))
    }
}

fn numbers(connection: &mut Connection) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let mut cursor = String::new();
    while found.len() < LOOKED_AT {
        let mut path = "/api/v1/cases?limit=100".to_owned();
        if !cursor.is_empty() {
            path.push_str(&format!("&cursor={}", quoted(&cursor)));
        }
        let page = api(connection, &path)?.json();
        let items = page["items"].as_array().cloned().unwrap_or_default();
        found.extend(items.iter().filter_map(|item| item["number"].as_str().map(str::to_owned)));
        match page["next_cursor"].as_str() {
            Some(next) if !items.is_empty() => cursor = next.to_owned(),
            _ => break,
        }
    }
    if found.is_empty() { Err("the list of cases is empty".to_owned()) } else { Ok(found) }
}

/// Words of the cases, one that about 1 % of them hold and one that about 40 % hold.
fn words(
    connection: &mut Connection,
    numbers: &[String],
) -> Result<(Vec<String>, String, String), String> {
    let mut cases_with: HashMap<String, usize> = HashMap::new();
    for number in numbers {
        let case = api(connection, &format!("/api/v1/cases/{number}"))?.json();
        let text = format!(
            "{} {}",
            case["subject"].as_str().unwrap_or_default(),
            case["body"].as_str().unwrap_or_default()
        );
        let here: HashSet<String> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() >= 4 && word.is_ascii())
            .map(str::to_lowercase)
            .collect();
        for word in here {
            *cases_with.entry(word).or_default() += 1;
        }
    }
    let nearest = |share: f64| {
        let distance = |count: &usize| (*count as f64 / numbers.len() as f64 / share).ln().abs();
        cases_with
            .iter()
            .min_by(|a, b| distance(a.1).total_cmp(&distance(b.1)).then_with(|| a.0.cmp(b.0)))
            .map(|(word, count)| (word.clone(), *count as f64 / numbers.len() as f64))
            .unwrap_or_default()
    };
    let ((rare, rarely), (common, commonly)) = (nearest(0.01), nearest(0.40));
    say(&format!(
        "searched for: `{rare}`, in {:.1} % of the cases looked at, and `{common}`, in {:.1} %",
        rarely * 100.0,
        commonly * 100.0
    ));
    let mut all: Vec<String> = cases_with.into_keys().collect();
    all.sort();
    Ok((all, rare, common))
}

pub(super) fn request(
    method: &'static str,
    path: String,
    header: (&'static str, String),
) -> Request {
    Request { method, path, headers: vec![header], body: Vec::new(), expect: 200 }
}

fn create(place: &Workplace, worker: usize, turn: u64) -> Request {
    let mut body = String::with_capacity(700);
    for at in 0..90 {
        if let Some(word) = place.pick(&place.words, worker, turn * 131 + at) {
            body.push_str(word);
            body.push(' ');
        }
    }
    let case = serde_json::json!({
        "topic": "repair",
        "subject": format!("Loose stitching {worker} {turn}"),
        "body": body,
        "language": "en",
        "region": "FR",
        "client": {
            "name": "Avery Client",
            "email": format!("client-{worker}-{turn}@example.com"),
        },
        "desired_outcome": "repair",
        "piece": { "family": "hourglass", "colour": "black" },
    });
    Request {
        method: "POST",
        path: "/api/v1/cases".to_owned(),
        headers: vec![bearer(), ("Content-Type", "application/json".to_owned())],
        body: case.to_string().into_bytes(),
        expect: 201,
    }
}

fn read(place: &Workplace, worker: usize, turn: u64) -> Request {
    let number = place.pick(&place.numbers, worker, turn).map_or("", String::as_str);
    request("GET", format!("/api/v1/cases/{number}"), bearer())
}

fn list(_: &Workplace, _: usize, _: u64) -> Request {
    request("GET", "/api/v1/cases?state=open&limit=50".to_owned(), bearer())
}

fn search(word: &str) -> Request {
    request("GET", format!("/api/v1/search?q={}&limit=50", quoted(word)), bearer())
}

fn search_rare(place: &Workplace, _: usize, _: u64) -> Request {
    search(&place.rare)
}

fn search_common(place: &Workplace, _: usize, _: u64) -> Request {
    search(&place.common)
}

fn desk(place: &Workplace, _: usize, _: u64) -> Request {
    request("GET", "/desk".to_owned(), ("Cookie", place.desk_cookie.clone()))
}

fn case_page(place: &Workplace, _: usize, _: u64) -> Request {
    request(
        "GET",
        format!("/en/cases/{}", place.client_number),
        ("Cookie", place.client_cookie.clone()),
    )
}

/// Signs in as the first person that the demonstration's door names.
fn sign_in(visitor: &mut Visitor) -> Result<String, String> {
    let door = visitor.get("/desk/sign-in")?;
    let text = door.text();
    let named: Vec<&str> = text
        .split("<code")
        .skip(1)
        .filter_map(|part| part.split_once('>')?.1.split('<').next())
        .take(2)
        .collect();
    let [login, password] = named.as_slice() else {
        return Err("the sign-in page of the demonstration names nobody".to_owned());
    };
    visitor.fill(&door, "/desk/sign-in", &[("login", login), ("password", password)])?;
    let desk = visitor.get("/desk")?;
    if desk.status != 200 {
        return Err(format!("after signing in as {login} the desk gave {}", desk.status));
    }
    Ok(visitor.cookie_header())
}

/// Opens a case as a client, asks for the code, reads it in the demonstration's mailbox, and
/// enters it: the number and the cookie with which she reads it.
fn open_own_case(visitor: &mut Visitor) -> Result<(String, String), String> {
    let address = "reader@example.com";
    let case = serde_json::json!({
        "topic": "repair", "subject": "Loose stitching", "language": "en", "region": "FR",
        "body": "The stitching of the handle has come loose on one side.",
        "client": { "name": "Robin Reader", "email": address },
        "piece": { "family": "hourglass" },
    });
    let (name, value) = bearer();
    let headers = [(name, value.as_str()), ("Content-Type", "application/json")];
    let made =
        visitor.connection.send("POST", "/api/v1/cases", &headers, case.to_string().as_bytes())?;
    let number = made.json()["number"].as_str().map(str::to_owned);
    let number = number.ok_or_else(|| format!("a case was not made: {}", made.text()))?;
    let page = format!("/en/cases/{number}");
    let door = visitor.get("/en/cases")?;
    visitor.fill(&door, "/en/cases", &[("number", &number)])?;
    let code = code_from_mailbox(visitor, address, "Code to open")?;
    let entry = visitor.get(&format!("{page}/code?sent=1"))?;
    visitor.fill(&entry, "/code", &[("code", &code)])?;
    let read = visitor.get(&page)?;
    if read.status != 200 || !read.text().contains("come loose on one side") {
        let to = read.header("location").unwrap_or_default();
        return Err(format!("with the code {code} the case page gave {} {to}", read.status));
    }
    Ok((number, visitor.cookie_header()))
}

/// The newest six-digit code in the mailbox of the demonstration.
pub(super) fn code_from_mailbox(
    visitor: &mut Visitor,
    address: &str,
    subject: &str,
) -> Result<String, String> {
    for _ in 0..100 {
        let list = visitor.get("/demo/mail")?.text();
        let to_her =
            list.split("<li>").filter(|item| item.contains(address) && item.contains(subject));
        let addresses: Vec<String> = to_her
            .filter_map(|item| item.split("href=\"").nth(1)?.split('"').next().map(str::to_owned))
            .collect();
        for letter in addresses {
            if let Some(code) = six_digits(&without_tags(&visitor.get(&letter)?.text())) {
                return Ok(code);
            }
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    Err(format!("no code for {address} in the mailbox within ten seconds"))
}

fn without_tags(page: &str) -> String {
    let main = page.split("<main").nth(1).unwrap_or(page);
    main.split('<').filter_map(|part| Some(part.split_once('>')?.1)).collect::<Vec<_>>().join("|")
}

/// The first six digits in a row that stand alone; a space in their middle is allowed, so that
/// a year before an hour is no code.
fn six_digits(text: &str) -> Option<String> {
    text.split(|c: char| !(c.is_ascii_digit() || c == ' ' || c == '\u{a0}')).find_map(|part| {
        let groups: Vec<&str> = part.split_whitespace().collect();
        match groups.as_slice() {
            [all] if all.len() == 6 => Some((*all).to_owned()),
            [one, two] if one.len() == 3 && two.len() == 3 => Some(format!("{one}{two}")),
            _ => None,
        }
    })
}

/// Somebody with a browser's memory for cookies.
pub(super) struct Visitor {
    connection: Connection,
    cookies: Vec<(String, String)>,
}

impl Visitor {
    pub(super) fn new(server: &Server) -> Result<Self, String> {
        Ok(Self { connection: Connection::open(server.address)?, cookies: Vec::new() })
    }

    pub(super) fn cookie_header(&self) -> String {
        let pairs: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("; ")
    }

    fn keep(&mut self, answer: &Answer) {
        for (name, value) in answer.cookies() {
            self.cookies.retain(|(known, _)| *known != name);
            self.cookies.push((name, value));
        }
    }

    pub(super) fn get(&mut self, path: &str) -> Result<Answer, String> {
        let cookie = self.cookie_header();
        let answer = self.connection.get(path, &[("Cookie", &cookie)])?;
        self.keep(&answer);
        Ok(answer)
    }

    /// Sends the page's form whose action holds `action`, with its hidden fields and these.
    pub(super) fn fill(
        &mut self,
        page: &Answer,
        action: &str,
        with: &[(&str, &str)],
    ) -> Result<(), String> {
        let text = page.text();
        let form_on_page = crate::http::forms(&text)
            .into_iter()
            .filter(|one| one.action.contains(action))
            // Beside a form to fill in there may be a button with a form of its own.
            .min_by_key(|one| one.hidden.len())
            .ok_or_else(|| {
                let start: String = text.chars().take(400).collect();
                format!("a page (status {}) has no form for {action}: {start}", page.status)
            })?;
        let mut fields: Vec<(&str, &str)> = form_on_page
            .hidden
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        fields.extend(with);
        let cookie = self.cookie_header();
        let origin = format!("http://{}", self.connection.to());
        let headers = [
            ("Cookie", cookie.as_str()),
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("Origin", origin.as_str()),
            ("Sec-Fetch-Site", "same-origin"),
        ];
        let body = form(&fields);
        let answer =
            self.connection.send("POST", &form_on_page.action, &headers, body.as_bytes())?;
        self.keep(&answer);
        if answer.status >= 400 {
            return Err(format!("POST {} gave {}", form_on_page.action, answer.status));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_in_a_letter() {
        let check = |text: &str, expect: Option<&str>| {
            assert_eq!(six_digits(text).as_deref(), expect, "{text}");
        };
        check("Your code is 482 915.", Some("482915"));
        check("<b>482915</b>", Some("482915"));
        check("in 2026, on the 20th, for 15 minutes", None);
    }

    #[test]
    fn picks_are_scattered_and_repeatable() {
        let first: Vec<u64> = (0..100).map(|turn| scattered(turn) % 10).collect();
        let again: Vec<u64> = (0..100).map(|turn| scattered(turn) % 10).collect();
        assert_eq!(first, again);
        assert!((0..10).all(|wanted| first.contains(&wanted)));
    }
}
