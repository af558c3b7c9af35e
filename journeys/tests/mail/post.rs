//! What the stories of mail have in common: cases, messages, and what became of them.

use app::App;
use app::cases::{self, ClientFacts, Open, Reply};
use app::post::{Envelope, Parcel, Source};
use app::references::Reference;
use domain::access::Actor;
use domain::{Channel, Resolution, Topic};
use jiff::{SignedDuration, Timestamp};
use store::cases::Case;
use store::letters::Letter;
use store::mails::{Mail, State};
use store::timeline::Placed;
use testkit::{Orle, incoming};

/// A house with mail and what is done to it, at instants of the test's own.
pub struct Post {
    pub app: App,
    pub now: Timestamp,
}

/// A message of a client as her program would write it.
pub struct Written<'w> {
    pub from: &'w str,
    pub to: &'w str,
    pub subject: &'w str,
    pub id: &'w str,
    pub answers: &'w [&'w str],
    pub verified: bool,
    pub words: &'w str,
    /// More lines of the head, each with its end.
    pub more: &'w str,
}

impl Default for Written<'_> {
    fn default() -> Self {
        Written {
            from: "lea@mail.example",
            to: "care@orle.example",
            subject: "The clasp",
            id: "",
            answers: &[],
            verified: true,
            words: "The clasp does not close.",
            more: "",
        }
    }
}

impl Written<'_> {
    pub fn raw(&self) -> Vec<u8> {
        let domain = self.from.rsplit('@').next().unwrap().trim_end_matches('>');
        let mut out = String::new();
        if self.verified {
            out += &format!(
                "Authentication-Results: mx.orle.example; dkim=pass header.d={domain}; dmarc=pass header.from={domain}\r\n"
            );
        }
        out += &format!("From: {}\r\nTo: {}\r\nSubject: {}\r\n", self.from, self.to, self.subject);
        if !self.id.is_empty() {
            out += &format!("Message-ID: <{}>\r\n", self.id);
        }
        if let Some(last) = self.answers.last() {
            let all: Vec<String> = self.answers.iter().map(|id| format!("<{id}>")).collect();
            out += &format!("In-Reply-To: <{last}>\r\nReferences: {}\r\n", all.join("\r\n "));
        }
        out += self.more;
        out += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n";
        out += self.words;
        out += "\r\n";
        out.into_bytes()
    }
}

impl Post {
    pub fn of(house: &Orle) -> Post {
        Post { app: house.app.clone(), now: house.clock.now() }
    }

    pub fn pass(&mut self, time: SignedDuration) {
        self.now += time;
    }

    pub async fn write<T, F>(&self, work: F) -> app::Result<T>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut store::Tx, &'t app::Ctx) -> store::Work<'t, app::Result<T>>
            + Send
            + 'static,
    {
        self.app.write(self.app.ctx(Actor::System, self.now), work).await
    }

    /// A case by the form, as if this client had filled it in.
    pub async fn opened(&self, email: &str, subject: &str) -> Case {
        let open = Open {
            topic: Topic::Other,
            channel: Channel::WebForm,
            region: "FR".to_owned(),
            site: None,
            language: "en".to_owned(),
            subject: subject.to_owned(),
            body: "It is about this.".to_owned(),
            client: ClientFacts {
                name: "Somebody".to_owned(),
                email: email.to_owned(),
                phone: None,
            },
            wish: None,
            wish_by: None,
            pieces: Vec::new(),
            order_number: None,
            intake: None,
            files: Vec::new(),
            call: None,
            follows: None,
        };
        self.write(move |tx, ctx| Box::pin(async move { cases::open(tx, ctx, &open).await }))
            .await
            .unwrap()
    }

    pub async fn replied(&self, number: &str, words: &str, wait: bool) {
        let reply = Reply { body: words.to_owned(), wait, seen: None, channel: Channel::Email };
        let number = number.to_owned();
        self.write(move |tx, ctx| {
            Box::pin(async move { cases::reply(tx, ctx, &number, &reply).await })
        })
        .await
        .unwrap();
    }

    pub async fn resolved(&self, number: &str) {
        let number = number.to_owned();
        self.write(move |tx, ctx| {
            Box::pin(
                async move { cases::resolve(tx, ctx, &number, Resolution::AsWished, None).await },
            )
        })
        .await
        .unwrap();
    }

    pub async fn closed(&self, number: &str) {
        let number = number.to_owned();
        self.write(move |tx, ctx| Box::pin(async move { cases::close(tx, ctx, &number).await }))
            .await
            .unwrap();
    }

    pub async fn merged(&self, number: &str, into: &str) {
        let (number, into) = (number.to_owned(), into.to_owned());
        self.write(move |tx, ctx| {
            Box::pin(async move { cases::merge(tx, ctx, &number, &into).await })
        })
        .await
        .unwrap();
    }

    pub async fn case(&self, id: i64) -> Case {
        self.write(move |tx, _| Box::pin(async move { Ok(store::cases::get(tx, id).await?) }))
            .await
            .unwrap()
    }

    pub async fn letters(&self, case: i64) -> Vec<Letter> {
        self.write(move |tx, _| {
            Box::pin(async move { Ok(store::letters::of_case(tx, case).await?) })
        })
        .await
        .unwrap()
    }

    /// The timeline with the words of its entries.
    pub async fn timeline(&self, case: i64) -> Vec<(Placed, String)> {
        self.write(move |tx, _| {
            Box::pin(async move {
                let words: std::collections::HashMap<i64, String> =
                    store::timeline::words_of_case(tx, case).await?.into_iter().collect();
                let entries = store::timeline::of_case(tx, case, 0, 10_000).await?;
                let said = |placed: &Placed| {
                    placed.entry.text().and_then(|row| words.get(&row).cloned()).unwrap_or_default()
                };
                Ok(entries.into_iter().map(|placed| (placed.clone(), said(&placed))).collect())
            })
        })
        .await
        .unwrap()
    }

    /// The signed address of a case.
    pub fn address(&self, case: &Case) -> String {
        incoming().reply_address(Reference { case: case.id, client: case.client_id }, None).unwrap()
    }

    /// Delivers a message; its row, undecided.
    pub async fn received(&self, raw: &[u8], mail_from: Option<&str>, to: &[&str]) -> usize {
        let envelope = Envelope {
            mail_from: mail_from.map(str::to_owned),
            recipients: to.iter().map(|to| (*to).to_owned()).collect(),
        };
        let parcel = Parcel { raw: raw.to_vec(), envelope, source: Source::Lmtp };
        self.app.receive(vec![parcel], self.now).await.unwrap()
    }

    pub async fn decide(&self) -> usize {
        self.app.decide_waiting(self.now).await.unwrap()
    }

    /// Delivers a message and decides; what became of it.
    pub async fn delivered(&self, raw: &[u8], mail_from: Option<&str>, to: &[&str]) -> Mail {
        self.received(raw, mail_from, to).await;
        self.decide().await;
        self.newest().await
    }

    /// The newest message.
    async fn newest(&self) -> Mail {
        self.write(|tx, _| {
            Box::pin(async move {
                let everything = store::cases::Reach::everything();
                let mut all = Vec::new();
                for state in State::ALL {
                    all.extend(store::mails::list(tx, *state, &everything, None, 1).await?);
                }
                Ok(all.into_iter().max_by_key(|mail| mail.id).unwrap())
            })
        })
        .await
        .unwrap()
    }

    pub async fn sent(&self, message: &Written<'_>) -> Mail {
        let from = message.from.rsplit('<').next().unwrap().trim_end_matches('>');
        self.delivered(&message.raw(), Some(from), &[message.to]).await
    }

    /// Every message, in the order of their rows.
    pub async fn mails(&self) -> Vec<Mail> {
        self.write(|tx, _| {
            Box::pin(async move {
                let everything = store::cases::Reach::everything();
                let mut all = Vec::new();
                for state in State::ALL {
                    all.extend(store::mails::list(tx, *state, &everything, None, 100_000).await?);
                }
                all.sort_by_key(|mail| mail.id);
                Ok(all)
            })
        })
        .await
        .unwrap()
    }

    /// The ids of all cases, oldest first.
    pub async fn cases(&self) -> Vec<i64> {
        self.write(|tx, _| {
            Box::pin(async move {
                let all = store::cases::whole_after(tx, 0, false, 100_000).await?;
                Ok(all.into_iter().map(|case| case.id).collect())
            })
        })
        .await
        .unwrap()
    }

    /// How many receipts there are.
    pub async fn receipts(&self) -> usize {
        let mut count = 0;
        for case in self.cases().await {
            let letters = self.letters(case).await;
            count += letters.iter().filter(|letter| letter.kind == "receipt").count();
        }
        count
    }

    /// What the clients of a case wrote, in order.
    pub async fn said(&self, case: i64) -> Vec<String> {
        use domain::entry::{ClientEntry, Entry};
        let entries = self.timeline(case).await;
        let by_client = |placed: &Placed| {
            matches!(placed.entry, Entry::Client(ClientEntry::ClientMessage { .. }))
        };
        entries.into_iter().filter(|(p, _)| by_client(p)).map(|(_, words)| words).collect()
    }
}
