//! As many further cases as size is to be tried with, made from a seed.
//!
//! Pure and quick: [`synthetic`] gives the same case for the same seed and index
//! on every machine, some 1.5 kB of text and about eight timeline entries, in a
//! few microseconds, so that the database is what a load measures. Words come
//! from a vocabulary of [`VOCABULARY`] with the long tail of real language, and
//! two words are planted so that a search's hits are known beforehand:
//! [`WORD_ONE_PERCENT`] and [`WORD_FORTY_PERCENT`]. Times are microseconds
//! before a moment that the caller chooses; nothing here reads a clock.

use std::sync::OnceLock;

use domain::{Channel, Outcome, Priority, Resolution, StateName, Topic};

/// How many words the texts are made of.
pub const VOCABULARY: usize = 20_000;

/// A word that stands in one case of a hundred, and in no other text here.
pub const WORD_ONE_PERCENT: &str = "gusset";

/// A word that stands in forty cases of a hundred, and in no other text here.
pub const WORD_FORTY_PERCENT: &str = "leather";

/// Microseconds in a minute.
const MINUTE: i64 = 60_000_000;
/// Microseconds in a day.
const DAY: i64 = 24 * 60 * MINUTE;

/// A case made up from a seed. The acts, played in order on a new case, end in
/// its state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntheticCase {
    /// What about.
    pub topic: Topic,
    /// By which way it came.
    pub channel: Channel,
    /// Region code of the demonstration house.
    pub region: &'static str,
    /// Locale tag.
    pub language: &'static str,
    /// Priority.
    pub priority: Priority,
    /// Where it stands.
    pub state: StateName,
    /// Subject line.
    pub subject: String,
    /// First message.
    pub body: String,
    /// Which client: the same number is the same person.
    pub client: u64,
    /// The client's name.
    pub client_name: String,
    /// The client's address, one for each client.
    pub client_email: String,
    /// Order number.
    pub order_number: String,
    /// Family code.
    pub family: &'static str,
    /// What was wished.
    pub outcome: Outcome,
    /// When it came, in microseconds before loading.
    pub ago: i64,
    /// What happened since, in order.
    pub acts: Vec<SyntheticAct>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntheticAct {
    /// Microseconds before loading; falls from act to act and stays above zero.
    pub ago: i64,
    /// What.
    pub what: What,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The client wrote.
    ClientMessage(String),
    /// The house wrote.
    HouseMessage {
        /// The words.
        text: String,
        /// Whether the client's word is next.
        wait: bool,
    },
    /// A note.
    Note(String),
    /// Given to somebody: a number to be taken modulo the people there are.
    Assigned(u32),
    /// The atelier was asked.
    AskedHouse,
    /// Put aside until so many microseconds after loading.
    Snoozed(i64),
    /// Done.
    Resolved(Resolution),
    /// Closed, more than fourteen days after it was resolved.
    Closed,
}

/// The case of an index. `seed` chooses another world of cases.
pub fn synthetic(seed: u64, index: u64) -> SyntheticCase {
    let mut chance = Chance::new(seed, index);
    let words = lexicon();
    let state = STATES[chance.below(STATES.len())];
    // Two cases a client, so that a client's page has earlier ones.
    let client = index / 2;
    let (client_name, client_email) = person(seed, client);
    let region = REGIONS[chance.below(REGIONS.len())];
    let mut case = SyntheticCase {
        topic: TOPICS[chance.below(TOPICS.len())],
        channel: Channel::ALL[chance.below(Channel::ALL.len())],
        region: region.0,
        language: region.1,
        priority: PRIORITIES[chance.below(PRIORITIES.len())],
        state,
        subject: words.text(&mut chance, 40, false),
        body: words.text(&mut chance, 560, true),
        client,
        client_name,
        client_email,
        order_number: order_number(&mut chance),
        family: FAMILIES[chance.below(FAMILIES.len())],
        outcome: Outcome::ALL[chance.below(Outcome::ALL.len())],
        ago: 0,
        acts: Vec::with_capacity(7),
    };
    plant(&mut case.body, &mut chance);
    play(&mut case, &mut chance, words);
    case
}

/// The words of the vocabulary, the commonest first.
pub fn vocabulary() -> impl Iterator<Item = &'static str> {
    (0..VOCABULARY).map(|rank| lexicon().word(rank))
}

/// Writes the known words into so many cases in a hundred.
fn plant(body: &mut String, chance: &mut Chance) {
    let hundred = chance.below(100);
    if hundred < 1 {
        body.push(' ');
        body.push_str(WORD_ONE_PERCENT);
    }
    // The same draw, turned, so that either word may stand with or without the other.
    if (hundred + 70) % 100 < 40 {
        body.push(' ');
        body.push_str(WORD_FORTY_PERCENT);
    }
}

fn play(case: &mut SyntheticCase, chance: &mut Chance, words: &Lexicon) {
    // Each state's last act lies where the house's time limits leave the state
    // as it is: a reminder comes after four days, closing after fourteen.
    let last = match case.state {
        StateName::New => chance.between(MINUTE, 2 * DAY),
        StateName::WaitingClient => chance.between(MINUTE, 3 * DAY),
        StateName::Open | StateName::WaitingHouse | StateName::Snoozed => {
            chance.between(MINUTE, 20 * DAY)
        }
        StateName::Resolved => chance.between(MINUTE, 13 * DAY),
        StateName::Closed => chance.between(DAY, 690 * DAY),
    };
    let mut script: Vec<What> = Vec::with_capacity(7);
    let say = |chance: &mut Chance, bytes| words.text(chance, bytes, true);
    let who = |chance: &mut Chance| What::Assigned(chance.below(1 << 16) as u32);
    match case.state {
        StateName::New => {
            let text = say(chance, 420);
            script.push(What::ClientMessage(text));
            let text = say(chance, 260);
            script.push(What::Note(text));
        }
        StateName::Open => {
            script.push(who(chance));
            script.push(What::HouseMessage { text: say(chance, 330), wait: true });
            script.push(What::Note(say(chance, 200)));
            script.push(What::ClientMessage(say(chance, 300)));
        }
        StateName::WaitingClient => {
            script.push(who(chance));
            script.push(What::Note(say(chance, 260)));
            script.push(What::ClientMessage(say(chance, 260)));
            script.push(What::HouseMessage { text: say(chance, 360), wait: true });
        }
        StateName::WaitingHouse => {
            script.push(who(chance));
            script.push(What::HouseMessage { text: say(chance, 420), wait: false });
            script.push(What::Note(say(chance, 420)));
            script.push(What::AskedHouse);
        }
        StateName::Snoozed => {
            script.push(who(chance));
            script.push(What::HouseMessage { text: say(chance, 460), wait: false });
            script.push(What::Note(say(chance, 380)));
            script.push(What::Snoozed(chance.between(DAY, 60 * DAY)));
        }
        StateName::Resolved | StateName::Closed => {
            script.push(who(chance));
            script.push(What::HouseMessage { text: say(chance, 380), wait: true });
            script.push(What::ClientMessage(say(chance, 280)));
            script.push(What::Note(say(chance, 200)));
            script.push(What::Resolved(RESOLUTIONS[chance.below(RESOLUTIONS.len())]));
            if case.state == StateName::Closed {
                script.push(What::Closed);
            }
        }
    }
    let mut ago = last;
    case.acts = script
        .into_iter()
        .rev()
        .map(|what| {
            let act = SyntheticAct { ago, what };
            ago += match act.what {
                What::Closed => 14 * DAY + chance.between(MINUTE, DAY),
                _ => chance.between(MINUTE, 2 * DAY),
            };
            act
        })
        .collect();
    case.acts.reverse();
    case.ago = ago;
}

fn person(seed: u64, client: u64) -> (String, String) {
    // A world of clients of its own, apart from the world of cases.
    let mut chance = Chance::new(seed ^ 0x5eed_c11e, client);
    let first = FIRST_NAMES[chance.below(FIRST_NAMES.len())];
    let last = LAST_NAMES[chance.below(LAST_NAMES.len())];
    let mut name = String::with_capacity(first.len() + last.len() + 1);
    name.push_str(first);
    name.push(' ');
    name.push_str(last);
    let mut email = String::with_capacity(first.len() + last.len() + 32);
    email.extend(first.chars().chain(['.']).chain(last.chars()).filter_map(plain));
    email.push('.');
    number(&mut email, client, 1);
    email.push_str("@example.test");
    (name, email)
}

/// A letter as it may stand in an address.
fn plain(letter: char) -> Option<char> {
    letter
        .is_ascii()
        .then_some(letter.to_ascii_lowercase())
        .filter(|c| c.is_ascii_alphanumeric() || *c == '.')
}

fn order_number(chance: &mut Chance) -> String {
    let mut text = String::with_capacity(13);
    text.push_str("OR-");
    number(&mut text, 24 + chance.below(3) as u64, 2);
    number(&mut text, 1 + chance.below(12) as u64, 2);
    text.push('-');
    number(&mut text, chance.below(100_000) as u64, 5);
    text
}

/// Writes a number in at least so many digits.
fn number(out: &mut String, n: u64, digits: usize) {
    let (mut place, mut length) = (1_u64, 1);
    while length < digits || n / place >= 10 {
        place *= 10;
        length += 1;
    }
    while place > 0 {
        out.push(char::from(b'0' + (n / place % 10) as u8));
        place /= 10;
    }
}

/// Numbers by chance: splitmix64 of Steele, Lea and Flood.
struct Chance(u64);

impl Chance {
    fn new(seed: u64, index: u64) -> Chance {
        let mut chance = Chance(seed ^ index.wrapping_mul(0xd134_2543_de82_ef95));
        chance.next();
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `end`, which is not zero.
    fn below(&mut self, end: usize) -> usize {
        ((u128::from(self.next()) * end as u128) >> 64) as usize
    }

    fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low) as usize) as i64
    }
}

/// The vocabulary in one piece of memory, and a table that draws common words
/// often.
struct Lexicon {
    letters: String,
    /// Where each word begins; one more than there are words.
    starts: Vec<u32>,
    /// Ranks, each as often as its share of 1/rank.
    common: Vec<u16>,
}

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(Lexicon::new)
}

impl Lexicon {
    fn new() -> Lexicon {
        let mut seen = std::collections::HashSet::with_capacity(VOCABULARY + 2);
        seen.extend([WORD_ONE_PERCENT.to_owned(), WORD_FORTY_PERCENT.to_owned()]);
        let mut lexicon = Lexicon {
            letters: String::with_capacity(VOCABULARY * 9),
            starts: Vec::with_capacity(VOCABULARY + 1),
            common: Vec::with_capacity(1 << 16),
        };
        lexicon.starts.push(0);
        let mut chance = Chance::new(0x5e1_7ed9e, 0);
        let mut real = REAL_WORDS.split_whitespace();
        while lexicon.starts.len() <= VOCABULARY {
            let word = real.next().map_or_else(|| made_up(&mut chance), str::to_owned);
            if seen.insert(word.clone()) {
                lexicon.letters.push_str(&word);
                lexicon.starts.push(lexicon.letters.len() as u32);
            }
        }
        lexicon.fill_common();
        lexicon
    }

    /// The rank of the word at each of 65,536 equal steps through the shares.
    fn fill_common(&mut self) {
        let share = |rank: usize| 1.0 / (rank as f64 + 3.0);
        let total: f64 = (0..VOCABULARY).map(share).sum();
        let steps = 1_usize << 16;
        let (mut rank, mut reached) = (0, share(0) / total);
        for step in 0..steps {
            let wanted = (step as f64 + 0.5) / steps as f64;
            while reached < wanted && rank + 1 < VOCABULARY {
                rank += 1;
                reached += share(rank) / total;
            }
            self.common.push(rank as u16);
        }
    }

    fn word(&self, rank: usize) -> &str {
        let (from, to) = (self.starts[rank] as usize, self.starts[rank + 1] as usize);
        &self.letters[from..to]
    }

    /// One draw in four is from the whole list, so that rare words do occur.
    fn draw(&self, chance: &mut Chance) -> &str {
        let n = chance.next();
        let rank = if n & 3 == 0 {
            (((n >> 32) * VOCABULARY as u64) >> 32) as usize
        } else {
            self.common[(n >> 48) as usize] as usize
        };
        self.word(rank)
    }

    /// A text of about so many bytes, between three quarters and five quarters.
    fn text(&self, chance: &mut Chance, bytes: usize, sentences: bool) -> String {
        let length = bytes * 3 / 4 + chance.below(bytes / 2);
        let mut text = String::with_capacity(length + 32);
        let mut left = 0;
        while text.len() < length {
            if left == 0 {
                left = if sentences { 5 + chance.below(10) } else { usize::MAX };
                if !text.is_empty() {
                    text.push_str(if chance.below(6) == 0 { ".\n\n" } else { ". " });
                }
                let word = self.draw(chance);
                let first = word.chars().next().map_or(0, char::len_utf8);
                text.extend(word[..first].chars().flat_map(char::to_uppercase));
                text.push_str(&word[first..]);
            } else {
                text.push(' ');
                text.push_str(self.draw(chance));
            }
            left -= 1;
        }
        if sentences {
            text.push('.');
        }
        text
    }
}

/// Two to four syllables, the last one closed as often as not.
fn made_up(chance: &mut Chance) -> String {
    let mut word = String::with_capacity(12);
    for _ in 0..2 + chance.below(3) {
        word.push_str(ONSETS[chance.below(ONSETS.len())]);
        word.push_str(NUCLEI[chance.below(NUCLEI.len())]);
    }
    word.push_str(CODAS[chance.below(CODAS.len())]);
    word
}

const ONSETS: &[&str] = &[
    "b", "br", "c", "ch", "d", "f", "fl", "g", "gr", "l", "m", "n", "p", "pl", "qu", "r", "s",
    "st", "t", "tr", "v",
];
const NUCLEI: &[&str] = &["a", "e", "i", "o", "u", "ai", "eau", "ie", "ou", "é"];
const CODAS: &[&str] = &["", "", "", "l", "n", "r", "s", "t", "rd", "nt"];

/// The commonest words, in the order of their rank: what a client's letter is
/// made of, then the trade's own, in several languages.
const REAL_WORDS: &str = "the and to of my a it is in I was for with on that have you be not this at as from but or \
    are by had when so me would please could which after before one two an been has they we if there left right no \
    bag shoe pair handle stitching sole zip strap order number received photo boutique repair care week month day \
    colour size black white grey beige small medium track speed hourglass cagole triple return refund exchange thank \
    hello kind regards still again since worn often twice box dust card receipt label code address delivery parcel \
    courier arrived opened noticed thread edge paint lining slider buckle stud hardware clasp eyelet insole lace toe \
    heel mesh knit glue upper seam corner front back side inside outside close bought online store gift sister wedding \
    journey travel date until answer question tell know think seems looks quite little very never always perhaps \
    la le les des une pour avec sans dans est pas plus votre mon sac chaussure semelle couture poignée réparation \
    commande merci bonjour depuis encore avant après der die das und mit nicht ist naht griff sohle tasche schuh \
    reparatur bestellung danke seit wieder il lo con per non cucitura manico suola borsa scarpa riparazione ordine \
    grazie el los por sin costura asa suela bolso zapato reparación pedido gracias desde حقيبة حذاء إصلاح خياطة طلب \
    شكرا 修理 鞄 靴 注文 수선 가방 신발 주문 维修 包 鞋 订单";

/// Two thirds done, a third open in its several ways.
const STATES: &[StateName] = &[
    StateName::Closed,
    StateName::Open,
    StateName::Closed,
    StateName::Resolved,
    StateName::Closed,
    StateName::WaitingClient,
    StateName::Closed,
    StateName::Open,
    StateName::Closed,
    StateName::Resolved,
    StateName::WaitingHouse,
    StateName::Closed,
    StateName::Closed,
    StateName::New,
    StateName::Closed,
    StateName::Resolved,
    StateName::Closed,
    StateName::Snoozed,
];

const TOPICS: &[Topic] = &[
    Topic::Repair,
    Topic::Repair,
    Topic::Repair,
    Topic::Return,
    Topic::Return,
    Topic::OrderQuestion,
    Topic::OrderQuestion,
    Topic::OrderChange,
    Topic::Authenticity,
    Topic::Appointment,
    Topic::ProductQuestion,
    Topic::ProductQuestion,
    Topic::Counterfeit,
    Topic::Privacy,
    Topic::Accessibility,
    Topic::Complaint,
    Topic::Other,
];

const PRIORITIES: &[Priority] = &[
    Priority::Normal,
    Priority::Normal,
    Priority::Normal,
    Priority::Normal,
    Priority::Normal,
    Priority::Low,
    Priority::High,
    Priority::Urgent,
];

const RESOLUTIONS: &[Resolution] = &[
    Resolution::AsWished,
    Resolution::AsWished,
    Resolution::AsWished,
    Resolution::InPart,
    Resolution::Otherwise,
    Resolution::Declined,
];

/// Region and the language usual there.
const REGIONS: &[(&str, &str)] = &[
    ("FR", "fr"),
    ("FR", "fr"),
    ("GB", "en"),
    ("US", "en"),
    ("US", "en"),
    ("JP", "ja"),
    ("IT", "it"),
    ("DE", "de"),
    ("ES", "es"),
    ("AE", "ar"),
    ("SA", "ar"),
    ("KR", "ko"),
    ("CN", "zh-Hans"),
    ("CH", "de"),
    ("AU", "en"),
    ("CA", "en"),
];

const FAMILIES: &[&str] =
    &["hourglass", "neo_cagole", "le_cagole", "triple_s", "track", "speed", "3xl"];

const FIRST_NAMES: &[&str] = &[
    "Ada", "Aiko", "Alma", "Amir", "Ana", "Anton", "Aya", "Basil", "Bianca", "Bruno", "Camila",
    "Carl", "Chloé", "Clara", "Dana", "David", "Dina", "Elias", "Elisa", "Emil", "Emma", "Farah",
    "Felix", "Fleur", "Gaia", "Georg", "Hana", "Hugo", "Ida", "Ilias", "Ines", "Iris", "Jana",
    "Jonas", "Jun", "Karim", "Lara", "Léon", "Lina", "Luca", "Maya", "Mina", "Nadia", "Noah",
    "Olga", "Omar", "Paula", "Pia", "Rania", "Rosa", "Sami", "Sara", "Sofia", "Theo", "Tilda",
    "Uma", "Vera", "Yara", "Yuki", "Zoé",
];

const LAST_NAMES: &[&str] = &[
    "Abadi", "Achard", "Adler", "Alvarez", "Amari", "Arai", "Aubry", "Bauer", "Bellini", "Benali",
    "Berg", "Blanc", "Bodin", "Bruni", "Cardoso", "Carter", "Castel", "Chen", "Conti", "Costa",
    "Dahl", "Darwish", "Delmas", "Duarte", "Eriksen", "Esposito", "Farah", "Ferrand", "Fischer",
    "Fontana", "Frank", "Fujita", "Garnier", "Girard", "Greco", "Haddad", "Hansen", "Hart",
    "Haydar", "Hirsch", "Hoang", "Ibarra", "Ito", "Jansen", "Kaya", "Keller", "Khoury", "Kim",
    "Kondo", "Kruse", "Lambert", "Lang", "Laurent", "Lee", "Lind", "Lopez", "Mancini", "Marin",
    "Martel", "Mendes", "Meyer", "Mori", "Moreau", "Nasser", "Navarro", "Novak", "Ohara", "Olsen",
    "Ortega", "Park", "Perrin", "Petit", "Quinn", "Rashid", "Reid", "Ricci", "Rossi", "Roux",
    "Saleh", "Santos", "Sato", "Schmid", "Serra", "Silva", "Stone", "Sun", "Tanaka", "Torres",
    "Ueda", "Vega", "Vidal", "Vogel", "Wang", "Weber", "Wolf", "Yamada", "Young", "Zanetti",
    "Zhou", "Ziegler",
];

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashSet};

    use domain::case::{Act, Limits, Standing};
    use jiff::Timestamp;

    use super::*;

    const CASES: u64 = 4_000;

    fn cases() -> impl Iterator<Item = SyntheticCase> {
        (0..CASES).map(|index| synthetic(7, index))
    }

    fn share(holds: impl Fn(&SyntheticCase) -> bool) -> f64 {
        cases().filter(|case| holds(case)).count() as f64 / CASES as f64
    }

    fn texts(case: &SyntheticCase) -> Vec<&str> {
        let later = case.acts.iter().filter_map(|act| match &act.what {
            What::ClientMessage(text) | What::Note(text) | What::HouseMessage { text, .. } => {
                Some(text.as_str())
            }
            _ => None,
        });
        [case.subject.as_str(), case.body.as_str()].into_iter().chain(later).collect()
    }

    fn has(case: &SyntheticCase, word: &str) -> bool {
        let mut words =
            texts(case).into_iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
        words.any(|given| given.eq_ignore_ascii_case(word))
    }

    #[test]
    fn the_same_seed_and_index_give_the_same_case_and_others_do_not() {
        assert_eq!(synthetic(7, 42), synthetic(7, 42));
        assert_ne!(synthetic(7, 42), synthetic(7, 43));
        assert_ne!(synthetic(7, 42).body, synthetic(8, 42).body);
    }

    #[test]
    fn the_vocabulary_has_twenty_thousand_words_and_not_the_planted_ones() {
        let words: HashSet<&str> = vocabulary().collect();
        assert_eq!(words.len(), VOCABULARY);
        assert!(!words.contains(WORD_ONE_PERCENT) && !words.contains(WORD_FORTY_PERCENT));
        assert!(words.iter().all(|word| word.chars().all(char::is_alphanumeric)));
    }

    #[test]
    fn the_planted_words_stand_in_as_many_cases_as_they_say() {
        let one = share(|case| has(case, WORD_ONE_PERCENT));
        let forty = share(|case| has(case, WORD_FORTY_PERCENT));
        assert!((0.006..0.014).contains(&one), "{one}");
        assert!((0.38..0.42).contains(&forty), "{forty}");
    }

    #[test]
    fn rare_words_occur_and_common_ones_do_not_drown_them() {
        let mut seen: HashSet<String> = HashSet::new();
        for case in cases() {
            for text in texts(&case) {
                seen.extend(text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase));
            }
        }
        assert!(seen.len() > VOCABULARY * 9 / 10, "{}", seen.len());
    }

    #[test]
    fn a_case_is_about_as_large_as_it_says() {
        let bytes: usize =
            cases().map(|case| texts(&case).iter().map(|text| text.len()).sum::<usize>()).sum();
        let mean = bytes / CASES as usize;
        assert!((1_300..1_700).contains(&mean), "{mean} bytes a case");
    }

    #[test]
    fn about_a_third_is_open_and_everything_varies() {
        let open = share(|case| !matches!(case.state, StateName::Resolved | StateName::Closed));
        assert!((0.28..0.39).contains(&open), "{open}");
        let mut states = BTreeMap::new();
        let mut kinds = HashSet::new();
        for case in cases() {
            *states.entry(case.state).or_insert(0) += 1;
            kinds.insert((case.topic, case.region));
        }
        assert_eq!(states.len(), StateName::ALL.len(), "{states:?}");
        assert!(kinds.len() > 150, "{}", kinds.len());
    }

    #[test]
    fn a_case_can_be_played_and_its_timeline_is_about_eight_entries() {
        let now: Timestamp = "2026-11-20T14:22:00Z".parse().unwrap();
        let at = |ago: i64| Timestamp::from_microsecond(now.as_microsecond() - ago).unwrap();
        let mut entries = 0;
        for case in cases() {
            // Opened, first message, routed.
            entries += 3;
            let mut standing = Standing::new();
            let mut before = case.ago;
            for SyntheticAct { ago, what } in &case.acts {
                assert!(*ago < before && *ago > 0, "{ago} after {before}");
                before = *ago;
                entries += 1;
                let act = match what {
                    What::ClientMessage(_) => Act::ClientWrites,
                    What::HouseMessage { wait: true, .. } => Act::ReplyAndWait,
                    What::HouseMessage { .. } => Act::Reply,
                    What::Note(_) => continue,
                    What::Assigned(_) => Act::Assign,
                    What::AskedHouse => Act::AskHouse { whom: "atelier-paris".into() },
                    What::Snoozed(ahead) => Act::Snooze { until: at(-ahead) },
                    What::Resolved(resolution) => Act::Resolve { resolution: *resolution },
                    What::Closed => Act::Close,
                };
                let moved = standing.act(act, at(*ago), &Limits::default()).unwrap();
                entries += usize::from(moved.entries.len() > 1);
                standing = moved.standing;
            }
            assert_eq!(standing.state.name(), case.state);
            assert!(case.ago < 731 * DAY, "{} days", case.ago / DAY);
            assert!(
                standing.state.wakes_at().is_none_or(|wakes| wakes > now),
                "{case:?} would wake at once"
            );
        }
        let mean = entries as f64 / CASES as f64;
        assert!((7.0..9.5).contains(&mean), "{mean} entries a case");
    }

    #[test]
    fn a_client_has_one_name_and_one_address() {
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for case in cases() {
            assert!(domain::questions::is_email(&case.client_email), "{}", case.client_email);
            let known =
                names.entry(case.client_email.clone()).or_insert_with(|| case.client_name.clone());
            assert_eq!(*known, case.client_name);
        }
        assert_eq!(names.len() as u64, CASES / 2);
    }

    #[test]
    fn numbers_keep_their_digits() {
        for (n, digits, expect) in
            [(0, 1, "0"), (7, 2, "07"), (99_999, 5, "99999"), (123, 1, "123"), (0, 5, "00000")]
        {
            let mut out = String::new();
            number(&mut out, n, digits);
            assert_eq!(out, expect);
        }
    }
}
