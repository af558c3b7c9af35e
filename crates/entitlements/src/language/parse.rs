//! Reads the sentences of a rule; says in words what is wrong with one.

use super::{Amount, Condition, Long, Name, Order, Period, When};
use crate::days::{Length, Unit};
use crate::mistake::did_you_mean;
use crate::value::{Among, Number, a_day};
use crate::vocabulary::{FactId, Kind, Vocabulary};

/// A condition and the place in the law that it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// What must hold.
    pub condition: Condition,
    /// Where that stands; may be none.
    pub sources: Vec<Name>,
    /// As it was written, for people.
    pub text: Name,
}

/// Reads `condition [SOURCE; SOURCE]`.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn condition(text: &str, vocabulary: &Vocabulary) -> Result<Sentence, String> {
    let (said, sources) = match text.trim_end().strip_suffix(']') {
        Some(rest) => {
            let (said, cited) = rest.rsplit_once('[').ok_or("a `]` without its `[`")?;
            let cited: Vec<Name> = cited.split(';').map(|one| one.trim().into()).collect();
            if cited.iter().any(|one| one.is_empty()) {
                return Err("a source in `[…]` is empty".to_owned());
            }
            (said, cited)
        }
        None => (text, Vec::new()),
    };
    let mut reader = Reader::new(said, vocabulary)?;
    let condition = reader.any()?;
    reader.end()?;
    Ok(Sentence { condition, sources, text: said.trim().into() })
}

/// Reads a day: `delivery_date + 14 days by EU`.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn date(text: &str, vocabulary: &Vocabulary) -> Result<When, String> {
    let mut reader = Reader::new(text, vocabulary)?;
    let when = reader.when()?;
    reader.end()?;
    Ok(when)
}

/// Reads an amount: `lesser of (delivery_fee_paid, standard_delivery_fee)`.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn amount(text: &str, vocabulary: &Vocabulary) -> Result<Amount, String> {
    let mut reader = Reader::new(text, vocabulary)?;
    let amount = reader.amount()?;
    reader.end()?;
    Ok(amount)
}

/// Reads the length of a setting: `14 days`, `5 working days`, `2 years`.
pub fn length(text: &str) -> Result<Length, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (count, unit) = match words.as_slice() {
        [count, "working", "day" | "days"] => (*count, Some(Unit::WorkingDays)),
        [count, unit] => (*count, Unit::named(unit)),
        _ => ("", None),
    };
    match (count.parse::<u16>().ok().filter(|n| (1..=9999).contains(n)), unit) {
        (Some(count), Some(unit)) => Ok(Length { count, unit }),
        _ => {
            Err(format!("`{text}` is not a length such as `14 days`, `5 working days`, `2 years`"))
        }
    }
}

/// The places of the lengths written in a sentence: start, end, and the length.
/// What a mutation changes.
pub fn lengths_in(text: &str) -> Vec<(std::ops::Range<usize>, Length)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let starts_a_word =
            at == 0 || text[..at].ends_with(|c: char| c.is_whitespace() || c == '(' || c == '+');
        if digits > 0 && starts_a_word {
            let after = rest[digits..].trim_start();
            let unit: String = after.chars().take_while(|c| c.is_alphabetic()).collect();
            if let (Ok(count), Some(unit)) = (rest[..digits].parse(), Unit::named(&unit)) {
                found.push((at..at + digits, Length { count, unit }));
            }
        }
        at += digits.max(rest.chars().next().map_or(1, char::len_utf8));
    }
    found
}

#[derive(Clone, Debug, PartialEq)]
enum Token<'t> {
    Word(&'t str),
    Number(&'t str),
    Sign(char),
}

impl std::fmt::Display for Token<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Token::Word(text) | Token::Number(text) => write!(f, "`{text}`"),
            Token::Sign(sign) => write!(f, "`{sign}`"),
        }
    }
}

fn tokens(text: &str) -> Result<Vec<Token<'_>>, String> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let in_a_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
        let long = rest.find(|c: char| !in_a_word(c)).unwrap_or(rest.len());
        if long > 0 {
            let word = &rest[..long];
            let plain = word.bytes().all(|b| b.is_ascii_digit() || b == b'.');
            found.push(if plain { Token::Number(word) } else { Token::Word(word) });
            rest = rest[long..].trim_start();
        } else if matches!(first, ',' | '(' | ')' | '+') {
            found.push(Token::Sign(first));
            rest = rest[first.len_utf8()..].trim_start();
        } else {
            return Err(format!("`{first}` means nothing in a rule"));
        }
        if found.len() > 400 {
            return Err("a sentence may have 400 words".to_owned());
        }
    }
    Ok(found)
}

struct Reader<'t> {
    tokens: Vec<Token<'t>>,
    at: usize,
    deep: usize,
    vocabulary: &'t Vocabulary,
}

type Read<T> = Result<T, String>;

/// How deep parentheses may stand in each other.
const DEEPEST: usize = 20;

impl<'t> Reader<'t> {
    fn new(text: &'t str, vocabulary: &'t Vocabulary) -> Read<Self> {
        Ok(Self { tokens: tokens(text)?, at: 0, deep: 0, vocabulary })
    }

    fn peek(&self) -> Option<&Token<'t>> {
        self.tokens.get(self.at)
    }
    fn next(&mut self) -> Option<Token<'t>> {
        let token = self.tokens.get(self.at).cloned();
        self.at += 1;
        token
    }
    fn sees(&self, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(more, word)| match self.tokens.get(self.at + more) {
            Some(Token::Word(found)) => found == word,
            _ => false,
        })
    }
    fn takes(&mut self, words: &[&str]) -> bool {
        let seen = self.sees(words);
        if seen {
            self.at += words.len();
        }
        seen
    }
    fn takes_sign(&mut self, sign: char) -> bool {
        let seen = self.peek() == Some(&Token::Sign(sign));
        if seen {
            self.at += 1;
        }
        seen
    }
    fn sign(&mut self, sign: char) -> Read<()> {
        if self.takes_sign(sign) { Ok(()) } else { Err(self.expected(&format!("`{sign}`"))) }
    }
    fn expected(&self, what: &str) -> String {
        match self.peek() {
            Some(token) => format!("{what} is expected where {token} stands"),
            None => format!("{what} is expected at the end"),
        }
    }
    fn end(&self) -> Read<()> {
        match self.peek() {
            None => Ok(()),
            Some(token) => Err(format!("{token} is too much")),
        }
    }
    fn deeper(&mut self) -> Read<()> {
        self.deep += 1;
        if self.deep > DEEPEST {
            Err("too many parentheses in each other".to_owned())
        } else {
            Ok(())
        }
    }

    fn any(&mut self) -> Read<Condition> {
        let mut all = vec![self.all()?];
        while self.takes(&["or"]) {
            all.push(self.all()?);
        }
        Ok(one_or(all, Condition::Any))
    }

    fn all(&mut self) -> Read<Condition> {
        let mut all = vec![self.one()?];
        while self.takes(&["and"]) {
            all.push(self.one()?);
        }
        Ok(one_or(all, Condition::All))
    }

    fn one(&mut self) -> Read<Condition> {
        if self.takes(&["not"]) {
            self.deeper()?;
            let one = self.one()?;
            self.deep -= 1;
            return Ok(Condition::Not(Box::new(one)));
        }
        if self.takes_sign('(') {
            self.deeper()?;
            let inner = self.any()?;
            self.sign(')')?;
            self.deep -= 1;
            return Ok(inner);
        }
        if self.takes(&["right", "to"]) {
            return self.right();
        }
        if self.takes(&["no", "right", "to"]) {
            return Ok(Condition::Not(Box::new(self.right()?)));
        }
        self.comparison()
    }

    fn right(&mut self) -> Read<Condition> {
        let Some(Token::Word(name)) = self.next() else {
            return Err("an entitlement is expected after `right to`".to_owned());
        };
        let id = self.vocabulary.entitlement_named(name).ok_or_else(|| {
            let names = self.vocabulary.entitlements().map(|(_, one)| one.name.as_str());
            format!("there is no entitlement `{name}`{}", did_you_mean(name, names))
        })?;
        Ok(Condition::Right(id))
    }

    fn fact_here(&self) -> Option<FactId> {
        match self.peek() {
            Some(Token::Word(name)) => self.vocabulary.fact_named(name),
            _ => None,
        }
    }

    fn comparison(&mut self) -> Read<Condition> {
        if let Some(id) = self.fact_here() {
            let start = self.at;
            self.at += 1;
            if let Some(condition) = self.about(id)? {
                return Ok(condition);
            }
            self.at = start;
            if self.vocabulary.fact(id).kind == Kind::Number {
                return self.numbers();
            }
        } else if matches!(self.peek(), Some(Token::Number(_)))
            || self.sees(&["lesser", "of"])
            || self.sees(&["greater", "of"])
        {
            return self.numbers();
        }
        let first = self.when()?;
        let order = self.order_of_days()?;
        Ok(Condition::Days(first, order, self.when()?))
    }

    fn numbers(&mut self) -> Read<Condition> {
        let first = self.amount()?;
        for (words, order) in [
            (["is", "at", "least"], Order::From),
            (["is", "at", "most"], Order::UpTo),
            (["is", "more", "than"], Order::After),
            (["is", "less", "than"], Order::Before),
        ] {
            if self.takes(&words) {
                return Ok(Condition::Numbers(first, order, self.amount()?));
            }
        }
        Err(self.expected("`is at least`, `is at most`, `is more than` or `is less than`"))
    }

    fn order_of_days(&mut self) -> Read<Order> {
        for (words, order) in [
            (&["is", "on", "or", "before"][..], Order::UpTo),
            (&["is", "on", "or", "after"][..], Order::From),
            (&["is", "before"][..], Order::Before),
            (&["is", "after"][..], Order::After),
        ] {
            if self.takes(words) {
                return Ok(order);
            }
        }
        Err(self.expected("`is before`, `is after`, `is on or before` or `is on or after`"))
    }

    /// What can be said of one fact alone; nothing where it begins a day or a number.
    fn about(&mut self, id: FactId) -> Read<Option<Condition>> {
        let fact = self.vocabulary.fact(id);
        if self.takes(&["is", "on", "record"]) {
            return Ok(Some(Condition::OnRecord(id)));
        }
        if self.takes(&["is", "not", "on", "record"]) {
            return Ok(Some(Condition::Not(Box::new(Condition::OnRecord(id)))));
        }
        if self.takes(&["includes"]) {
            let among = self.values(id)?;
            return Ok(Some(Condition::Is { fact: id, among, proved: true }));
        }
        if self.sees(&["is", "on", "or"])
            || self.sees(&["is", "before"])
            || self.sees(&["is", "after"])
        {
            return Ok(None);
        }
        if ["least", "most", "than"].iter().any(|word| {
            self.sees(&["is", "at", word])
                || self.sees(&["is", "more", word])
                || self.sees(&["is", "less", word])
        }) {
            return Ok(None);
        }
        if !self.takes(&["is"]) {
            return Ok(None);
        }
        let not = self.takes(&["not"]);
        let proved = self.takes(&["proved"]);
        let said = match fact.kind {
            Kind::Text | Kind::Place => {
                Condition::IsText { fact: id, texts: self.texts()?, proved }
            }
            Kind::Words => return Err(format!("`{}` is a list; write `includes`", fact.name)),
            _ => {
                self.takes(&["a"]);
                Condition::Is { fact: id, among: self.values(id)?, proved }
            }
        };
        Ok(Some(if not { Condition::Not(Box::new(said)) } else { said }))
    }

    fn values(&mut self, id: FactId) -> Read<Among> {
        let fact = self.vocabulary.fact(id);
        let mut among = Among::default();
        loop {
            let word = match self.next() {
                Some(Token::Word(word)) => word,
                Some(other) => return Err(format!("{other} is not a value of `{}`", fact.name)),
                None => return Err(format!("a value of `{}` is expected at the end", fact.name)),
            };
            among = among.with(fact.among(word).ok_or_else(|| {
                let words = fact.comparable();
                let hint = did_you_mean(word, words.iter().copied());
                format!("`{}` is never `{word}`, but {}{hint}", fact.name, words.join(", "))
            })?);
            // `or` may also join two conditions: the next word tells.
            let more = match (self.peek(), self.tokens.get(self.at + 1)) {
                (Some(Token::Sign(',')), _) => true,
                (Some(Token::Word("or")), Some(Token::Word(next))) => fact.among(next).is_some(),
                _ => false,
            };
            if !more {
                return Ok(among);
            }
            self.at += 1;
        }
    }

    fn texts(&mut self) -> Read<Vec<Box<str>>> {
        let mut texts = Vec::new();
        loop {
            match self.next() {
                Some(Token::Word(word) | Token::Number(word)) => {
                    texts.push(word.to_lowercase().into())
                }
                _ => return Err("words are expected after `is`".to_owned()),
            }
            // The last of a list stands behind `or`; a condition behind `or` begins with a fact.
            let more =
                match (self.peek(), self.tokens.get(self.at + 1), self.tokens.get(self.at + 2)) {
                    (Some(Token::Sign(',')), _, _) => true,
                    (Some(Token::Word("or")), Some(Token::Word(next)), after) => {
                        self.vocabulary.fact_named(next).is_none()
                            && !matches!(*next, "not" | "right" | "no" | "today")
                            && !matches!(after, Some(Token::Word("is" | "includes")))
                    }
                    _ => false,
                };
            if !more {
                return Ok(texts);
            }
            self.at += 1;
        }
    }

    fn when(&mut self) -> Read<When> {
        self.deeper()?;
        let mut when = self.first_day()?;
        while self.takes_sign('+') {
            when = When::Plus(Box::new(when), self.period()?);
        }
        self.deep -= 1;
        Ok(when)
    }

    fn first_day(&mut self) -> Read<When> {
        if self.takes(&["today"]) {
            return Ok(When::Today);
        }
        if self.takes(&["open"]) {
            return Ok(When::Open);
        }
        if self.takes(&["later", "of"]) {
            return Ok(When::Later(self.several(Self::when)?));
        }
        if self.takes(&["earlier", "of"]) {
            return Ok(When::Earlier(self.several(Self::when)?));
        }
        let Some(Token::Word(word)) = self.peek().cloned() else {
            return Err(self.expected("a day"));
        };
        if let Some(day) = a_day(word) {
            self.at += 1;
            return Ok(When::On(day));
        }
        let Some(id) = self.vocabulary.fact_named(word) else {
            let names = self.vocabulary.facts().map(|(_, fact)| fact.name.as_str());
            return Err(format!("there is no fact `{word}`{}", did_you_mean(word, names)));
        };
        let fact = self.vocabulary.fact(id);
        if !matches!(fact.kind, Kind::Day | Kind::DayOr | Kind::Days) {
            return Err(format!("`{word}` is not a day"));
        }
        self.at += 1;
        Ok(When::Fact(id))
    }

    fn several<T>(&mut self, one: fn(&mut Self) -> Read<T>) -> Read<Vec<T>> {
        self.sign('(')?;
        let mut all = vec![one(self)?];
        while self.takes_sign(',') {
            all.push(one(self)?);
        }
        self.sign(')')?;
        Ok(all)
    }

    fn period(&mut self) -> Read<Period> {
        let long = self.long()?;
        if !self.takes(&["by"]) {
            return Err(format!(
                "a period does not say how it is counted: {}, such as `14 days by EU`",
                self.expected("`by` and a counting mode")
            ));
        }
        match self.next() {
            Some(Token::Word(by)) => Ok(Period { long, by: by.into() }),
            _ => Err("the name of a counting mode is expected after `by`".to_owned()),
        }
    }

    fn long(&mut self) -> Read<Long> {
        match self.next() {
            Some(Token::Number(count)) => {
                let count = count
                    .parse::<u16>()
                    .ok()
                    .filter(|n| (1..=9999).contains(n))
                    .ok_or_else(|| format!("`{count}` is not a count from 1 to 9999"))?;
                let length = Length { count, unit: self.unit()? };
                if !self.takes(&["for", "each"]) {
                    return Ok(Long::Fixed(length));
                }
                let fact = self.number_fact()?;
                let mut most = u16::MAX;
                if self.takes_sign('(') {
                    if !self.takes(&["at", "most"]) {
                        return Err(self.expected("`at most`"));
                    }
                    most = match self.next() {
                        Some(Token::Number(n)) => {
                            n.parse().map_err(|_| format!("`{n}` is no count"))?
                        }
                        _ => return Err("a count is expected after `at most`".to_owned()),
                    };
                    self.sign(')')?;
                }
                Ok(Long::Each(length, fact, most))
            }
            Some(Token::Word(word)) => match self.vocabulary.fact_named(word) {
                Some(id) if self.vocabulary.fact(id).kind == Kind::Number => {
                    Ok(Long::Counted(id, self.unit()?))
                }
                Some(_) => Err(format!("`{word}` is not a number")),
                None => Ok(Long::Setting(word.into())),
            },
            _ => Err("a length is expected after `+`".to_owned()),
        }
    }

    fn unit(&mut self) -> Read<Unit> {
        if self.takes(&["working", "days"]) || self.takes(&["working", "day"]) {
            return Ok(Unit::WorkingDays);
        }
        let unit = match self.peek() {
            Some(Token::Word(word)) => Unit::named(word),
            _ => None,
        };
        let unit =
            unit.ok_or_else(|| self.expected("days, working days, weeks, months or years"))?;
        self.at += 1;
        Ok(unit)
    }

    fn number_fact(&mut self) -> Read<FactId> {
        match self.fact_here() {
            Some(id) if self.vocabulary.fact(id).kind == Kind::Number => {
                self.at += 1;
                Ok(id)
            }
            _ => Err(self.expected("a fact that is a number")),
        }
    }

    fn amount(&mut self) -> Read<Amount> {
        self.deeper()?;
        let mut amount = if self.takes(&["lesser", "of"]) {
            Amount::Lesser(self.several(Self::amount)?)
        } else if self.takes(&["greater", "of"]) {
            Amount::Greater(self.several(Self::amount)?)
        } else if let Some(Token::Number(text)) = self.peek().cloned() {
            self.at += 1;
            Amount::Of(Number::read(text).ok_or_else(|| format!("`{text}` is not a number"))?)
        } else {
            Amount::Fact(self.number_fact()?)
        };
        while self.takes(&["less", "by"]) {
            let other = self.amount()?;
            amount = Amount::Less(Box::new(amount), Box::new(other));
        }
        self.deep -= 1;
        Ok(amount)
    }
}

fn one_or(mut all: Vec<Condition>, several: fn(Vec<Condition>) -> Condition) -> Condition {
    match (all.len(), all.pop()) {
        (1, Some(one)) => one,
        (_, Some(last)) => {
            all.push(last);
            several(all)
        }
        (_, None) => several(all),
    }
}
