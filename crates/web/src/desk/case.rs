//! One case on the desk: head, timeline, composer and the column of what is
//! known, as far as the reader's role may see. Whole, or one part of it.

use super::Asked;
use app::Error;
use app::cases::CaseView;
use axum::response::Response;
use domain::access::{Facet, Permission as P, Place, Sight};
use domain::case::{NextStep, State};
use domain::entry::{ClientEntry, Entry, StaffEntry};
use domain::phrase::{self, Piece};
use domain::promise::{Deadline, DeadlineState};
use domain::questions::Step;
use domain::scripts::mixes_alphabets;
use domain::{Outcome, PhotoSlot, Priority, StateName, Turn};
use pages::desk::actions::list_key;
use pages::desk::case::{
    Act, Check, Composer, Deadline as DeadlineLine, Head, Held, Keep, PhraseLink, Side,
};
use pages::desk::frame::initials;
use pages::desk::sentences::{Clock, Names, sentence, sign};
use pages::desk::timeline::{ByMail, Entry as Line, Letter, Thumb, Timeline, Voice};
use pages::desk::{
    CasePage, Face, HeadPart, Link, Notice, PresencePart, Shape, SidePart, Status, TimelinePart,
};
use store::files::Scan;
use store::letters::Letter as Sent;
use store::mails::State as MailState;
use store::timeline::Placed;

/// Entries shown at once; the ones before are a link away.
const SHOWN: usize = 200;
/// E-mails that wait beside a case of which the timeline tells.
const HELD: usize = 5;

/// Everything a case's page is made of.
pub struct Loaded {
    /// The case, its client, entries, words and files.
    pub view: CaseView,
    /// Letters.
    pub letters: Vec<Sent>,
    /// Links.
    pub links: Vec<store::cases::Link>,
    /// Tags.
    pub tags: Vec<String>,
    /// The reader's drafts.
    pub drafts: Vec<store::desk::Draft>,
    /// Who else is here.
    pub present: Vec<(i64, String)>,
    /// The client's cases.
    pub earlier: Vec<store::cases::Listed>,
    /// Every deadline that ever ran.
    pub deadlines: Vec<Deadline>,
    /// The case that took this one in.
    pub into: Option<String>,
    /// The conversation about it, where there is or was one.
    pub chat: Option<app::chat::Line>,
    /// E-mails taken into the case or held beside it.
    pub mails: Vec<store::mails::Mail>,
    /// Those of them that are words alone.
    pub plain: Vec<i64>,
    /// What they quote.
    pub quoted: std::collections::HashMap<i64, String>,
    /// What law and house owe; none where the reader may not see it.
    pub entitled: Option<app::law::Entitled>,
    /// The reader's last draft by a program, where she lays it into her reply.
    pub drafted: Option<store::drafted::Drafted>,
    /// What was read out of its first words.
    pub sorting: Option<store::sortings::Sorting>,
}

/// Reads a case as the reader may see it.
///
/// # Errors
/// [`Error::NotFound`] when it is not there or not hers.
pub async fn load(asked: &Asked, number: &str) -> app::Result<Loaded> {
    let number = domain::CaseNumber::parse(number).map_err(|_| Error::NotFound)?.to_string();
    let lays_in = asked.q("draft") == "last";
    asked
        .state
        .app
        .read(asked.ctx(), move |tx, ctx| {
            Box::pin(async move {
                let view = app::cases::view(tx, ctx, &number).await?;
                let id = view.case.id;
                let reach = app::cases::reach(&ctx.actor, P::ReadCases).ok_or(Error::NotFound)?;
                let mut links = store::cases::links(tx, id).await?;
                links.retain(|link| reach.covers(&link.region, link.site.as_deref()));
                let mut earlier =
                    store::cases::of_address(tx, &app::cases::email_key(&view.client.email), 12)
                        .await?;
                earlier.retain(|case| {
                    case.id != id && reach.covers(&case.region, case.site.as_deref())
                });
                let into = match view.case.merged_into {
                    Some(into) => Some(store::cases::get(tx, into).await?.number),
                    None => None,
                };
                let sight = ctx.actor.sees(Facet::Entitlements, &app::cases::place(&view.case));
                let entitled = match sight {
                    Sight::Yes | Sight::Shared => {
                        Some(app::law::entitled(tx, ctx, &view.case.number).await?)
                    }
                    _ => None,
                };
                Ok(Loaded {
                    chat: app::chat::line(tx, ctx, &view.case).await?,
                    entitled,
                    mails: store::mails::of_case(tx, id).await?,
                    plain: store::mails::plain(tx, id).await?,
                    quoted: store::mails::quoted(tx, id).await?.into_iter().collect(),
                    letters: store::letters::of_case(tx, id).await?,
                    tags: store::cases::tags(tx, id).await?,
                    drafts: match ctx.actor.person() {
                        Some(person) => store::desk::drafts(tx, person, id).await?,
                        None => Vec::new(),
                    },
                    present: app::desk::present(tx, ctx, id).await?,
                    deadlines: app::cases::deadlines(tx, ctx, &view.case).await?,
                    links,
                    earlier,
                    into,
                    drafted: match ctx.actor.person().filter(|_| lays_in) {
                        Some(person) => store::drafted::last(tx, id, person).await?,
                        None => None,
                    },
                    sorting: store::sortings::find(tx, id).await?,
                    view,
                })
            })
        })
        .await
}

/// What one reader sees of one case, in her words.
pub struct Reader<'a> {
    asked: &'a Asked,
    loaded: &'a Loaded,
    clock: Clock,
    names: Names,
    keep: String,
}

impl<'a> Reader<'a> {
    /// A reader of a case; it keeps the queue's view and place.
    pub fn new(asked: &'a Asked, loaded: &'a Loaded) -> Reader<'a> {
        let keep = super::queue::keep_of(asked);
        Reader { clock: asked.clock(), names: asked.names(), asked, loaded, keep }
    }

    fn t(&self, key: &str) -> String {
        self.asked.w.t(key)
    }

    fn word(&self, list: &str, code: &str) -> String {
        self.asked.w.t(&list_key(list, code))
    }

    fn place(&self) -> Place<'_> {
        app::cases::place(&self.loaded.view.case)
    }

    fn may(&self, permission: P) -> bool {
        self.asked.actor().may(permission, &self.place()).is_ok()
    }

    fn sees(&self, facet: Facet, own: bool) -> bool {
        match self.asked.actor().sees(facet, &self.place()) {
            Sight::Yes | Sight::Shared => true,
            Sight::Own => own,
            Sight::No | Sight::Summary | Sight::OnRequest => false,
        }
    }

    /// Whether the reader may see photographs and papers.
    pub fn sees_photos(&self) -> bool {
        self.sees(Facet::Photos, false)
    }

    fn client_name(&self) -> String {
        if self.sees(Facet::Identity, false) {
            self.asked.named(&self.loaded.view.client.name)
        } else {
            self.t("desk-the-client")
        }
    }

    pub(super) fn person(&self, id: i64) -> String {
        self.names.people.get(&id).cloned().unwrap_or_else(|| self.t("desk-somebody"))
    }

    fn href(&self, deed: &str) -> String {
        format!("/desk/cases/{}/{deed}", self.loaded.view.case.number)
    }

    // ---- the timeline ----

    /// The timeline, the last entries or those before a place.
    pub fn timeline(&self) -> Timeline {
        let all = &self.loaded.view.entries;
        let before: Option<i64> = self.asked.q("before").parse().ok();
        let upto = before.map_or(all.len(), |pos| all.iter().take_while(|p| p.pos < pos).count());
        let from = upto.saturating_sub(SHOWN);
        let shown = all.get(from..upto).unwrap_or_default();
        let earlier = (from > 0).then(|| {
            let first = shown.first().map_or(0, |p| p.pos);
            Link::new(format!("?{}&before={first}", self.keep), self.t("desk-earlier-entries"))
        });
        let latest = (before.is_some())
            .then(|| Link::new(format!("?{}", self.keep), self.t("desk-latest-entries")));
        Timeline {
            entries: shown.iter().map(|placed| self.line(placed)).collect(),
            held: self.waiting_mail(),
            earlier: earlier.or(latest),
            head: self.loaded.view.case.entries,
        }
    }

    /// E-mails that wait beside the case, for whoever may decide about them.
    fn waiting_mail(&self) -> Vec<Link> {
        if !self.may(P::ManageMail) || !self.sees(Facet::Identity, false) {
            return Vec::new();
        }
        let held = self.loaded.mails.iter().filter(|mail| mail.state == MailState::Held);
        held.take(HELD)
            .map(|mail| Link::new(format!("/desk/mail/{}", mail.id), &mail.sender))
            .collect()
    }

    /// How an entry came by e-mail.
    fn by_mail(&self, placed: &Placed) -> Option<ByMail> {
        let id = placed.entry.mail()?;
        if !self.sees(Facet::Messages, false) || placed.entry.kind() == "files_refused" {
            return None;
        }
        let mail = self.loaded.mails.iter().find(|mail| mail.id == id)?;
        let own = app::references::address_key(&self.loaded.view.client.email) == mail.sender_key;
        Some(ByMail {
            proof: super::mail::proof(self.asked.w, mail.verified),
            from: if own || !self.sees(Facet::Identity, false) {
                String::new()
            } else {
                mail.sender.clone()
            },
            quoted: self.loaded.quoted.get(&id).cloned().unwrap_or_default(),
            whole: Link::new(format!("/desk/mail/{id}"), self.t("mail-whole")),
            sent: (!self.loaded.plain.contains(&id))
                .then(|| Link::new(format!("/desk/mail/{id}/sent"), self.t("mail-as-sent"))),
        })
    }

    /// Entries by somebody else with words after a place.
    pub fn arrived(&self, after: i64) -> Vec<Line> {
        let mine = app::cases::by(&self.asked.actor());
        self.loaded
            .view
            .entries
            .iter()
            .filter(|p| p.pos > after && p.by != mine && p.entry.text().is_some())
            .map(|placed| Line { id: 0, ..self.line(placed) })
            .collect()
    }

    /// Every entry, for paper.
    pub fn lines(&self) -> Vec<Line> {
        self.loaded.view.entries.iter().map(|placed| self.line(placed)).collect()
    }

    fn line(&self, placed: &Placed) -> Line {
        let mine = placed.by == app::cases::by(&self.asked.actor());
        let by = match placed.by.kind {
            "client" => self.client_name(),
            "staff" => placed.by.id.map_or_else(|| self.t("desk-the-house"), |id| self.person(id)),
            "integration" => self.t("desk-integration"),
            _ => self.t("desk-the-house"),
        };
        let voice = match &placed.entry {
            Entry::Client(ClientEntry::ClientMessage { .. }) => Voice::Client,
            Entry::Client(ClientEntry::HouseMessage { .. }) => Voice::House,
            Entry::Client(_) => Voice::Event,
            Entry::Staff(
                StaffEntry::Note { .. }
                | StaffEntry::CallLogged { .. }
                | StaffEntry::CallNoted { text: Some(_), .. }
                | StaffEntry::HandedOver { .. }
                | StaffEntry::MailLaid { .. }
                | StaffEntry::FilesRefused { .. },
            ) => Voice::Note,
            Entry::Staff(_) => Voice::StaffEvent,
        };
        // A client's word that a connected system or a colleague put down stays the client's.
        let by = if voice == Voice::Client { self.client_name() } else { by };
        let near = self.clock.near(self.asked.w, placed.at);
        let when = match placed.channel {
            Some(channel) if voice == Voice::Client => self.asked.w.ta(
                "desk-via",
                &[("channel", self.word("channel", channel.code()).into()), ("when", near.into())],
            ),
            _ => near,
        };
        Line {
            id: placed.pos,
            initials: initials(&by),
            mine,
            when,
            iso: placed.at.to_string(),
            text: self.text(placed, voice, mine),
            lang: if matches!(voice, Voice::Client | Voice::House) {
                self.loaded.view.case.language.clone()
            } else {
                String::new()
            },
            icon: sign(&placed.entry),
            facts: self.facts(placed),
            files: self.files(placed),
            letters: self.letters(placed.pos),
            mail: self.by_mail(placed),
            fresh: voice == Voice::Client && placed.pos > self.loaded.view.case.last_house_pos,
            voice,
            by,
        }
    }

    fn text(&self, placed: &Placed, voice: Voice, mine: bool) -> String {
        let facet = if voice == Voice::Note { Facet::Notes } else { Facet::Messages };
        match self.loaded.view.words_of(&placed.entry) {
            Some(words) if self.sees(facet, mine) => words.to_owned(),
            Some(_) => self.t("desk-not-shown"),
            None => sentence(self.asked.w, &self.clock, &self.names, &placed.entry)
                .unwrap_or_else(|| self.t("desk-erased")),
        }
    }

    fn facts(&self, placed: &Placed) -> Vec<(String, String)> {
        match &placed.entry {
            Entry::Staff(StaffEntry::CallLogged { .. }) => {
                vec![(self.t("desk-fact-kind"), self.t("desk-entry-call-logged"))]
            }
            Entry::Staff(StaffEntry::CallNoted { reason, text: Some(_) }) => {
                let reason = self.word("call-reason", reason.code());
                let kind = self.asked.w.ta("desk-entry-call-noted", &[("reason", reason.into())]);
                vec![(self.t("desk-fact-kind"), kind)]
            }
            Entry::Staff(StaffEntry::HandedOver { .. }) => {
                vec![(self.t("desk-fact-kind"), self.t("desk-entry-handed-over"))]
            }
            Entry::Staff(StaffEntry::MailLaid { .. }) => {
                vec![(self.t("desk-fact-kind"), self.t("desk-entry-mail-laid"))]
            }
            Entry::Staff(StaffEntry::FilesRefused { reasons, .. }) => {
                let count = [("count", reasons.len().into())];
                let mut facts = vec![(
                    self.t("desk-fact-kind"),
                    self.asked.w.ta("desk-entry-files-refused", &count),
                )];
                let names = self.loaded.view.words_of(&placed.entry).unwrap_or_default();
                let names = names.lines().filter(|_| self.sees(Facet::Notes, false));
                for (name, code) in names.zip(reasons) {
                    let w = self.asked.w;
                    let why = pages::reasons::wrong_file(w, code)
                        .or_else(|| pages::reasons::refusal(w, code));
                    facts.push((name.to_owned(), why.unwrap_or_else(|| code.clone())));
                }
                facts
            }
            _ => Vec::new(),
        }
    }

    fn files(&self, placed: &Placed) -> Vec<Thumb> {
        let Entry::Client(ClientEntry::FileAdded { file, slot, .. }) = &placed.entry else {
            return Vec::new();
        };
        if !self.sees(Facet::Photos, false) {
            return Vec::new();
        }
        let Some(file) = self.loaded.view.files.iter().find(|f| f.id == *file) else {
            return Vec::new();
        };
        // A paper names people: whoever is shown no names is shown none.
        let paper = *slot == PhotoSlot::Receipt || file.thumb_key.is_none();
        let blind = self.asked.actor().sees(Facet::Identity, &self.place()) == Sight::No;
        if paper && blind {
            return Vec::new();
        }
        let slot = self.word("slot", slot.code());
        let href = format!("/desk/files/{}", file.token);
        let picture = file.thumb_key.is_some();
        vec![Thumb {
            src: if picture { format!("{href}?small=1") } else { String::new() },
            alt: if picture {
                self.asked.w.ta("desk-file-photo", &[("slot", slot.as_str().into())])
            } else {
                String::new()
            },
            name: if picture {
                slot
            } else {
                self.asked.w.ta("desk-file-paper", &[("name", file.name.as_str().into())])
            },
            href,
            kept_back: match file.scan {
                Scan::Clean => None,
                Scan::Held => Some(self.t("desk-file-held")),
                Scan::Refused => Some(self.t("desk-file-gone")),
            },
        }]
    }

    fn letters(&self, pos: i64) -> Vec<Letter> {
        let address = if self.sees(Facet::Identity, false) {
            self.loaded.view.client.email.clone()
        } else {
            String::new()
        };
        self.loaded
            .letters
            .iter()
            .filter(|letter| letter.pos == Some(pos))
            .map(|letter| {
                let state = match letter.state.as_str() {
                    "sent" => Status::new(Shape::Go, self.t("desk-letter-sent")),
                    "deferred" => Status::new(Shape::Wait, self.t("desk-letter-retry")),
                    "failed" => Status::new(Shape::Stop, self.t("desk-letter-failed")),
                    _ => Status::new(Shape::Calm, self.t("desk-letter-queued")),
                };
                Letter { to: address.clone(), state }
            })
            .collect()
    }

    // ---- the head ----

    /// Who else is here, in a sentence.
    pub fn others(&self) -> String {
        here(self.asked, &self.loaded.present)
    }

    /// The head with the deeds that are possible now.
    pub fn head(&self) -> Head {
        let case = &self.loaded.view.case;
        let w = self.asked.w;
        let owner = match case.assignee_id {
            Some(person) if person == self.asked.me() => self.t("desk-owner-you"),
            Some(person) => w.ta("desk-owner", &[("name", self.person(person).into())]),
            None => self.t("desk-owner-none"),
        };
        let opened = w.ta(
            "desk-opened",
            &[
                ("date", self.clock.day(w, case.created_at).into()),
                ("channel", self.word("channel", case.channel.code()).into()),
            ],
        );
        let (acts, more) = self.acts();
        Head {
            number: case.number.clone(),
            title: case.subject.clone(),
            opened,
            owner,
            others: self.others(),
            states: self.states(),
            next: self.next(),
            tags: self.loaded.tags.iter().map(|code| self.tag_name(code)).collect(),
            acts,
            more,
            merged: self
                .loaded
                .into
                .as_ref()
                .map(|number| Link::new(format!("/desk/cases/{number}"), number.clone())),
            chat: super::chat::talk(self.asked, self.loaded, self),
        }
    }

    fn tag_name(&self, code: &str) -> String {
        let facts = self.asked.state.app.facts.now();
        facts
            .tags
            .iter()
            .find(|tag| tag.code == code)
            .map_or_else(|| code.to_owned(), |tag| tag.name.clone())
    }

    fn states(&self) -> Vec<Status> {
        let case = &self.loaded.view.case;
        let w = self.asked.w;
        let name = case.standing.state.name();
        let shape = match name {
            StateName::New | StateName::Open => Shape::Now,
            StateName::WaitingHouse => Shape::Wait,
            StateName::Resolved => Shape::Go,
            StateName::WaitingClient | StateName::Snoozed | StateName::Closed => Shape::Calm,
        };
        let mut states = vec![Status::new(shape, self.word("state", name.code()))];
        if let Some(due) = case.due_at {
            let left = due.duration_since(self.asked.now).as_mins();
            states.push(if left <= 0 {
                Status::new(Shape::Stop, w.ta("desk-due-late", &[("span", w.span(-left).into())]))
            } else {
                Status::new(Shape::Wait, w.ta("desk-due-in", &[("span", w.span(left).into())]))
            });
        }
        if let Some(escalation) = &case.standing.escalation {
            states.push(Status::new(
                Shape::Now,
                w.ta("desk-escalated-to", &[("name", self.person(escalation.senior).into())]),
            ));
        }
        if case.priority != Priority::Normal {
            states.push(Status::new(Shape::Calm, self.word("priority", case.priority.code())));
        }
        states
    }

    fn next(&self) -> String {
        let next = self.loaded.view.case.next();
        let when = next.by.map(|by| self.clock.near(self.asked.w, by));
        let step = match (next.step, &when) {
            (NextStep::LookAgain, Some(when)) => {
                return self.asked.w.ta("desk-next-snoozed", &[("when", when.as_str().into())]);
            }
            (NextStep::MayReopen, Some(when)) => {
                return self.asked.w.ta("desk-next-resolved", &[("when", when.as_str().into())]);
            }
            (NextStep::FirstAnswer, _) => self.t("desk-step-first-answer"),
            (NextStep::HousePart, _) => self.t("desk-step-house-part"),
            (NextStep::ClientAnswers, _) => self.t("desk-step-client"),
            (NextStep::MayReopen | NextStep::MayFollowUp, _) => self.t("desk-step-follow-up"),
            (NextStep::Answer | NextStep::LookAgain, _) => self.t("desk-step-answer"),
        };
        match when {
            Some(when) => {
                self.asked.w.ta("desk-next-by", &[("step", step.into()), ("when", when.into())])
            }
            None => step,
        }
    }

    fn acts(&self) -> (Vec<Act>, Vec<Act>) {
        let standing = &self.loaded.view.case.standing;
        let state = standing.state.name();
        let open = standing.state.is_open();
        let (mut acts, mut more) = (Vec::new(), Vec::new());
        let act = |deed: &str, name: String, key| Act { href: self.href(deed), name, key };
        if open && self.may(P::Assign) {
            acts.push(act("assignment", self.t("desk-act-assign"), "A"));
        } else if open && self.may(P::Take) {
            acts.push(act("assignment", self.t("desk-act-take"), "A"));
        }
        if open && self.may(P::Snooze) {
            if state == StateName::Snoozed {
                acts.push(act("waking", self.t("desk-act-wake"), "H"));
            } else {
                acts.push(act("snooze", self.t("desk-act-snooze"), "H"));
            }
        }
        if open && standing.escalation.is_none() && self.may(P::Escalate) {
            acts.push(act("escalation", self.t("desk-act-escalate"), "X"));
        }
        if open && standing.escalation.is_some() && self.may(P::Deescalate) {
            acts.push(act("de-escalation", self.t("desk-act-deescalate"), "X"));
        }
        if self.may(P::LogCalls) {
            more.push(act("calls", self.t("desk-act-call"), ""));
        }
        if open && self.may(P::Reply) {
            more.push(act("call-back", self.t("calls-back-title"), ""));
        }
        if open && self.may(P::Resolve) {
            acts.push(act("resolution", self.t("desk-act-resolve"), "E"));
        }
        if state == StateName::Resolved && self.may(P::Reopen) {
            acts.push(act("reopening", self.t("desk-act-reopen"), "E"));
        }
        if open && self.may(P::AskHouse) && state != StateName::WaitingHouse {
            more.push(act("questions", self.t("desk-act-ask"), ""));
        }
        if state == StateName::WaitingHouse && self.may(P::HouseAnswers) {
            more.push(act("answers", self.t("desk-act-house-answers"), ""));
        }
        let late = self.loaded.view.case.due_at.is_some_and(|due| due <= self.asked.now);
        if open && late && self.loaded.view.case.next().turn == Turn::House && self.may(P::Note) {
            more.push(act("lateness", self.t("desk-act-late"), ""));
        }
        if open && self.may(P::Sort) {
            more.push(act("topic", self.t("desk-act-sort"), ""));
        }
        if self.may(P::Tag) {
            more.push(act("tags", self.t("desk-act-tag"), ""));
        }
        if self.loaded.into.is_some() && self.may(P::Merge) {
            more.push(act("unmerging", self.t("desk-act-unmerge"), ""));
        } else if state != StateName::Closed && self.may(P::Merge) {
            more.push(act("merge", self.t("desk-act-merge"), ""));
        }
        if self.may(P::Link) {
            more.push(act("links", self.t("desk-act-link"), ""));
        }
        if self.may(P::Split) {
            more.push(act("follow-ups", self.t("desk-act-split"), ""));
        }
        if open && self.may(P::Attach) {
            more.push(act("files", self.t("desk-act-attach"), ""));
        }
        if open && self.may(P::AskExamination) {
            more.push(act("examinations", self.t("desk-exam-ask"), ""));
        }
        more.push(act("print", self.t("desk-act-print"), ""));
        (acts, more)
    }

    // ---- what is known ----

    /// The column of what is known.
    pub fn side(&self) -> Side {
        let view = &self.loaded.view;
        let identity = self.sees(Facet::Identity, false);
        let mut client_facts =
            vec![(self.t("desk-fact-language"), self.language(&view.case.language))];
        if identity {
            if mixes_alphabets(&view.client.name) {
                client_facts.push((self.t("desk-fact-name"), self.t("desk-client-mixed")));
            }
            client_facts.push((self.t("desk-fact-email"), view.client.email.clone()));
            if let Some(phone) = &view.client.phone {
                let shown = app::phones::shown(phone, &view.case.region);
                client_facts.push((self.t("desk-fact-phone"), shown));
            }
            if view.client.large {
                client_facts.push((self.t("desk-fact-prefers"), self.t("desk-client-large")));
            } else if view.client.plain {
                client_facts.push((self.t("desk-fact-prefers"), self.t("desk-client-plain")));
            }
        }
        let cases = i64::try_from(self.loaded.earlier.len() + 1).unwrap_or(1);
        Side {
            client: self.client_name(),
            client_href: if identity {
                format!("/desk/clients/{}", view.client.id)
            } else {
                String::new()
            },
            client_line: self.asked.w.ta("desk-client-cases", &[("count", cases.into())]),
            client_facts,
            wish: self.wish(),
            rights: super::rights::panel(
                self.asked,
                self.loaded,
                &self.keep,
                self.may(P::Note),
                self.may(P::Reply) && view.case.standing.state.name() != StateName::Closed,
            ),
            piece: self.piece(),
            deadlines: self.deadlines(),
            missing: self.missing(),
            checks: self.checks(),
            why: self.why(),
            read: self.read(),
            sort_href: if self.may(P::Sort) { self.href("topic") } else { String::new() },
            earlier: self
                .loaded
                .earlier
                .iter()
                .map(|case| {
                    (
                        self.asked
                            .w
                            .date_short(case.created_at.to_zoned(self.clock.zone.clone()).date()),
                        Link::new(format!("/desk/cases/{}", case.number), case.subject.clone()),
                    )
                })
                .collect(),
            linked: self
                .loaded
                .links
                .iter()
                .map(|link| {
                    (
                        self.link_kind(&link.kind),
                        Link::new(
                            format!("/desk/cases/{}", link.number),
                            format!("{}, {}", link.number, link.subject),
                        ),
                    )
                })
                .collect(),
        }
    }

    fn language(&self, tag: &str) -> String {
        let key = format!("language-{}", tag.to_lowercase());
        if self.asked.w.has(&key) { self.asked.w.t(&key) } else { tag.to_owned() }
    }

    fn link_kind(&self, kind: &str) -> String {
        match kind {
            "merged_of" => self.t("desk-link-merged-from"),
            "merged" => self.t("desk-link-merged-into"),
            "follow_up" | "split" => self.t("desk-link-follows"),
            "follow_up_of" | "split_of" => self.t("desk-link-follow-up"),
            _ => self.t("desk-link-related"),
        }
    }

    /// The client's wish, in a sentence.
    pub fn wish(&self) -> String {
        let case = &self.loaded.view.case;
        let mut wish = case.wish.as_deref().map_or_else(String::new, |wish| {
            wish.parse::<Outcome>()
                .map_or_else(|_| wish.to_owned(), |outcome| self.word("outcome", outcome.code()))
        });
        if let Some(day) = case.wish_by.as_deref().and_then(|by| by.parse().ok()) {
            let by =
                self.asked.w.ta("desk-wish-by", &[("date", self.asked.w.date_weekday(day).into())]);
            wish = if wish.is_empty() { by } else { format!("{wish}, {by}") };
        }
        if let Some(reason) = self.intake().get("deadline_reason") {
            wish = if wish.is_empty() { reason.clone() } else { format!("{wish} ({reason})") };
        }
        wish
    }

    fn piece(&self) -> Vec<(String, String)> {
        let mut facts = Vec::new();
        for piece in self.loaded.view.pieces() {
            let family = piece.family.map(|code| self.family(&code));
            let parts = [
                ("desk-fact-family", family),
                ("desk-fact-model", piece.model),
                ("desk-fact-colour", piece.colour),
                ("desk-fact-size", piece.size),
                ("desk-fact-code", piece.code),
            ];
            for (key, value) in parts {
                if let Some(value) = value.filter(|v| !v.is_empty()) {
                    let term = match key {
                        "desk-fact-family" => self.t("desk-fact-family"),
                        "desk-fact-model" => self.t("desk-fact-model"),
                        "desk-fact-colour" => self.t("desk-fact-colour"),
                        "desk-fact-size" => self.t("desk-fact-size"),
                        _ => self.t("desk-fact-code"),
                    };
                    facts.push((term, value));
                }
            }
        }
        if let Some(order) = &self.loaded.view.case.order_number {
            facts.push((self.t("desk-fact-order"), order.clone()));
        }
        facts
    }

    fn family(&self, code: &str) -> String {
        family(code)
    }

    fn deadlines(&self) -> Vec<DeadlineLine> {
        let w = self.asked.w;
        let case = &self.loaded.view.case;
        self.loaded
            .deadlines
            .iter()
            .filter(|deadline| deadline.state != DeadlineState::NotApplicable)
            .map(|deadline| {
                let shape = match deadline.state {
                    DeadlineState::Running => Shape::Wait,
                    DeadlineState::Met => Shape::Go,
                    DeadlineState::Missed => Shape::Stop,
                    DeadlineState::Paused | DeadlineState::NotApplicable => Shape::Calm,
                };
                let at = deadline.due_at.or(deadline.met_at);
                DeadlineLine {
                    name: format!(
                        "{}: {}",
                        self.word("promise", deadline.kind.code()),
                        self.word("deadline", deadline.state.code())
                    ),
                    shape,
                    when: at.map_or_else(String::new, |at| self.clock.near(w, at)),
                    iso: at.unwrap_or(deadline.started_at).to_string(),
                    working: format!(
                        "/desk/cases/{}/working/{}",
                        case.number,
                        deadline.kind.code()
                    ),
                }
            })
            .collect()
    }

    /// What the form asked: answers by name, as it keeps them.
    fn intake(&self) -> std::collections::BTreeMap<String, String> {
        let kept = self.loaded.view.case.intake.as_deref();
        let found: Option<std::collections::BTreeMap<String, serde_json::Value>> =
            kept.and_then(|text| serde_json::from_str(text).ok());
        found
            .unwrap_or_default()
            .into_iter()
            .map(|(name, value)| {
                let said = match value {
                    serde_json::Value::String(text) => self.answered(&name, &text),
                    serde_json::Value::Array(all) => all
                        .iter()
                        .filter_map(|v| v.as_str())
                        .map(|one| self.answered(&name, one))
                        .collect::<Vec<_>>()
                        .join(", "),
                    other => other.to_string(),
                };
                (name, said)
            })
            .filter(|(_, said)| !said.is_empty() && said != "null")
            .collect()
    }

    /// An answer as a colleague reads it: a word of a list in her language, a day
    /// as a day, and the client's own words as they are.
    fn answered(&self, field: &str, value: &str) -> String {
        let w = self.asked.w;
        if let Some(said) = pages::portal::answer(w, field, value) {
            return said;
        }
        match field {
            "site" => self.names.sites.get(value).cloned().unwrap_or_else(|| value.to_owned()),
            "bought_on" | "first_worn" | "deadline" => value
                .parse::<jiff::civil::Date>()
                .map_or_else(|_| value.to_owned(), |day| w.date(day)),
            _ => value.to_owned(),
        }
    }

    /// The intake list: what this topic needs, and what is there.
    fn checks(&self) -> Vec<Check> {
        let view = &self.loaded.view;
        let intake = self.intake();
        let piece = view.pieces().into_iter().next().unwrap_or_default();
        let mut checks = Vec::new();
        for step in view.case.topic.steps() {
            let answers = view
                .case
                .topic
                .fields(*step)
                .iter()
                .filter(|field| field.name != "price" || self.sees(Facet::Price, false))
                .filter_map(|field| intake.get(field.name))
                .cloned()
                .collect::<Vec<_>>()
                .join(", ");
            let (name, value) = match step {
                Step::Order => (self.t("desk-check-order"), self.order(&intake)),
                Step::Piece => {
                    let family = piece.family.clone().map(|f| self.family(&f));
                    let model = piece.model.clone().filter(|m| Some(m) != family.as_ref());
                    let known = [family, model, piece.size.clone()];
                    (
                        self.t("desk-check-piece"),
                        known.into_iter().flatten().collect::<Vec<_>>().join(", "),
                    )
                }
                Step::Photos => {
                    let photos = view.files.iter().filter(|f| f.thumb_key.is_some()).count();
                    let said = if photos == 0 {
                        String::new()
                    } else {
                        self.asked.w.ta("desk-check-photo-count", &[("count", photos.into())])
                    };
                    (self.t("desk-check-photos"), said)
                }
                Step::Listing | Step::Origin => (self.t("desk-check-listing"), answers),
                Step::Visit => (self.t("desk-check-visit"), answers),
                Step::Right => (self.t("desk-check-right"), answers),
                Step::Packaging => (self.t("desk-check-packaging"), answers),
                Step::Use => (self.t("desk-check-use"), answers),
                Step::Outcome => (self.t("desk-check-outcome"), self.wish()),
                Step::Family | Step::Words | Step::Terms | Step::Contact => continue,
            };
            let check = Check { name, value };
            checks.push(check);
        }
        checks
    }

    /// The order: its number, where and when, and who paid, for those who see who she is.
    fn order(&self, intake: &std::collections::BTreeMap<String, String>) -> String {
        let case = &self.loaded.view.case;
        let said = |field: &str| intake.get(field).cloned();
        let named = |field: &str| {
            let known = said(field).filter(|_| self.sees(Facet::Identity, false))?;
            Some(format!("{}: {known}", pages::portal::label(self.asked.w, case.topic, field)))
        };
        let number = case.order_number.clone().or_else(|| said("order_number"));
        let parts = [
            number,
            said("bought"),
            said("bought_where"),
            said("bought_on"),
            named("purchaser"),
            named("order_email"),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn missing(&self) -> String {
        let checks = self.checks();
        if checks.is_empty() {
            return String::new();
        }
        let missing = checks.iter().filter(|check| check.value.is_empty()).count();
        self.asked.w.ta("desk-missing-count", &[("count", missing.into())])
    }

    /// The stored reasons of the routing, as sentences.
    fn why(&self) -> Vec<String> {
        let mut why = Vec::new();
        for placed in &self.loaded.view.entries {
            if let Entry::Staff(StaffEntry::Routed { team, reasons }) = &placed.entry {
                let team =
                    self.names.teams.get(team).cloned().unwrap_or_else(|| self.t("desk-somebody"));
                why = vec![self.asked.w.ta("desk-entry-routed", &[("team", team.into())])];
                why.extend(reasons.iter().map(|(code, fact)| self.reason(code, fact)));
            }
        }
        if let Some(last) = self
            .loaded
            .view
            .entries
            .iter()
            .rev()
            .find(|p| matches!(p.entry, Entry::Staff(StaffEntry::Assigned { .. })))
            && let Some(said) = sentence(self.asked.w, &self.clock, &self.names, &last.entry)
        {
            why.push(said);
            if let Entry::Staff(StaffEntry::Assigned { reasons, .. }) = &last.entry {
                why.extend(reasons.iter().map(|(code, fact)| self.reason(code, fact)));
            }
        }
        why
    }

    /// What was read out of the first words, each with the words that say so.
    fn read(&self) -> Vec<(String, String)> {
        let Some(kept) = self.loaded.sorting.clone() else { return Vec::new() };
        let facts = self.asked.state.app.facts.now();
        let told = app::sorting::told(&facts, &self.loaded.view, kept);
        let w = self.asked.w;
        let sees = self.sees(Facet::Messages, false);
        let quoted = |words: Vec<&str>| {
            let words =
                words.iter().map(|word| w.ta("desk-read-word", &[("word", (*word).into())]));
            if sees { words.collect::<Vec<_>>().join(" ") } else { String::new() }
        };
        let with = |what: String, words: Vec<&str>| match quoted(words) {
            words if words.is_empty() => what,
            words => w.ta("desk-read-because", &[("what", what.into()), ("words", words.into())]),
        };
        let said = |code: &str| -> Vec<&str> {
            told.cues
                .iter()
                .filter(|(_, what)| what == code)
                .map(|(word, _)| word.as_str())
                .collect()
        };
        let kept = &told.kept;
        let mut read = Vec::new();
        if kept.certainty > 0 {
            let topic = w.ta(
                "desk-read-sure",
                &[
                    ("topic", self.word("topic", kept.topic.code()).into()),
                    ("percent", (kept.certainty / 10).into()),
                ],
            );
            let words = told.because.iter().map(String::as_str).collect();
            read.push((self.t("desk-topic"), with(topic, words)));
        }
        if let Some((topic, by, at)) = kept.corrected {
            let args = [
                ("topic", self.word("topic", topic.code()).into()),
                ("name", self.person(by).into()),
                ("when", self.clock.near(w, at).into()),
            ];
            read.push((self.t("desk-read-corrected"), w.ta("desk-read-corrected-by", &args)));
        }
        if let Some(urgency) = &kept.urgency {
            read.push((
                self.t("desk-read-urgency"),
                with(self.word("pressing", urgency), said(urgency)),
            ));
        }
        if let Some(outcome) = kept.outcome {
            let word = self.word("outcome", outcome.code());
            read.push((self.t("desk-wish"), with(word, said(outcome.code()))));
        }
        if let Some(family) = &kept.family {
            read.push((self.t("desk-fact-family"), with(self.family(family), said(family))));
        }
        if let Some(language) = &kept.language
            && !domain::routing::same_language(language, &self.loaded.view.case.language)
        {
            read.push((self.t("desk-fact-language"), self.language(language)));
        }
        if let Some(team) = told.team.and_then(|team| self.names.teams.get(&team)) {
            read.push((self.t("desk-read-team"), team.clone()));
        }
        read
    }

    fn reason(&self, code: &str, fact: &str) -> String {
        let key = list_key("routing", code);
        if !self.asked.w.has(&key) {
            return code.to_owned();
        }
        let said = if code.contains("topic") {
            self.word("topic", fact)
        } else if code.contains("language") {
            self.language(fact)
        } else if code.contains("family") {
            self.family(fact)
        } else {
            let facts = self.asked.state.app.facts.now();
            facts.regions.get(fact).map_or_else(|| fact.to_owned(), |region| region.name.clone())
        };
        let count = fact.parse::<i64>().unwrap_or(0);
        self.asked.w.ta(&key, &[("fact", said.into()), ("count", count.into())])
    }

    // ---- writing ----

    /// Where one writes, or nothing.
    pub fn composer(&self) -> Option<Composer> {
        self.composer_for(self.asked.q("to"))
    }

    /// The same for `reply` or `note`.
    pub fn composer_for(&self, wanted: &str) -> Option<Composer> {
        let view = &self.loaded.view;
        let merged = matches!(view.case.standing.state, State::Closed { .. });
        let (reply, note) = (self.may(P::Reply) && !merged, self.may(P::Note));
        let kind = match (wanted, reply, note) {
            ("note", _, true) | (_, false, true) => "note",
            (_, true, _) => "reply",
            _ => return None,
        };
        let draft = self.loaded.drafts.iter().find(|draft| draft.kind == kind);
        let mut composer = Composer {
            kind,
            text: draft.map_or_else(String::new, |draft| draft.body.clone()),
            begun: draft.map_or(view.case.entries, |draft| draft.begun_pos),
            how: self.how(kind),
            lang: if kind == "note" { String::new() } else { view.case.language.clone() },
            kept: draft.map_or_else(String::new, |draft| {
                self.asked.w.ta(
                    "desk-draft-kept",
                    &[("when", self.clock.near(self.asked.w, draft.updated_at).into())],
                )
            }),
            send: if kind == "note" {
                self.t("desk-note-add")
            } else {
                self.asked.w.ta("desk-send-wait", &[("name", self.client_name().into())])
            },
            send_open: if kind == "note" { String::new() } else { self.t("desk-send-open") },
            phrases: if kind == "note" { Vec::new() } else { self.phrases() },
            drafting: if kind == "reply" && self.asked.state.app.drafts_with.is_some() {
                self.href("drafting")
            } else {
                String::new()
            },
            held: None,
            error: String::new(),
            warning: String::new(),
            changed: if kind == "note" {
                Vec::new()
            } else {
                super::rights::changes(self.asked, self.loaded)
            },
        };
        let drafted = self.loaded.drafted.as_ref().and_then(|draft| draft.written.as_deref());
        if kind == "reply"
            && let Some(written) = drafted
        {
            append(&mut composer.text, written);
            composer.warning = self.t("drafting-unread");
        }
        if let Ok(wanted) = self.asked.q("phrase").parse::<i64>() {
            self.lay_in(&mut composer, wanted);
        }
        if kind == "reply" {
            let question = super::rights::question(self.loaded, self.asked.q("ask"));
            let told = self.asked.q("told").parse().ok();
            let told = told.and_then(|id| super::rights::to_client(self.asked, self.loaded, id));
            for words in question.into_iter().chain(told) {
                append(&mut composer.text, &words);
            }
        }
        composer.warning = self.unfilled(kind, &composer.text);
        Some(composer)
    }

    /// What a reply still asks for, in a sentence; empty when a client may read it.
    pub fn unfilled(&self, kind: &str, text: &str) -> String {
        let lacking = phrase::unfilled(text);
        if kind == "note" || lacking.is_empty() {
            return String::new();
        }
        let facts: Vec<String> = lacking.iter().map(|name| format!("{{{name}}}")).collect();
        self.asked.w.ta("desk-phrase-warning", &[("facts", self.asked.w.list(&facts).into())])
    }

    fn how(&self, kind: &str) -> String {
        let talks = self.loaded.chat.as_ref();
        let talks = talks.is_some_and(|line| line.state != domain::chat::ChatState::Ended);
        if kind == "reply" && talks {
            return self.t("desk-chat-how");
        }
        let view = &self.loaded.view;
        if kind == "note" {
            return self.t("desk-note-label");
        }
        let language = self.language(&view.case.language);
        if view.client.email.is_empty() || !self.sees(Facet::Identity, false) {
            self.asked.w.ta("desk-reply-here", &[("language", language.into())])
        } else {
            self.asked.w.ta(
                "desk-reply-by-mail",
                &[("language", language.into()), ("address", view.client.email.as_str().into())],
            )
        }
    }

    fn suits(&self, phrase: &store::phrases::Phrase) -> bool {
        let case = &self.loaded.view.case;
        let region = phrase.region.as_deref().is_none_or(|region| region == case.region);
        region
            && (phrase.topics.is_empty()
                || phrase.topics.iter().any(|topic| topic == case.topic.code()))
    }

    fn phrases(&self) -> Vec<PhraseLink> {
        let facts = self.asked.state.app.facts.now();
        let language = &self.loaded.view.case.language;
        facts
            .phrases
            .iter()
            .filter(|(phrase, _)| self.suits(phrase))
            .filter_map(|(phrase, texts)| {
                let own = texts.iter().find(|text| text.language == *language);
                let text = own
                    .or_else(|| texts.iter().find(|text| text.language == "en"))
                    .or_else(|| texts.first())?;
                let (_, lacking) = self.filled(&text.body);
                let missing = match (own, lacking.is_empty()) {
                    (None, _) => self.asked.w.ta(
                        "desk-phrase-other-language",
                        &[("language", self.language(&text.language).into())],
                    ),
                    (Some(_), true) => String::new(),
                    (Some(_), false) => self.asked.w.ta(
                        "desk-phrase-missing",
                        &[("facts", self.asked.w.list(&lacking).into())],
                    ),
                };
                Some(PhraseLink {
                    href: format!("?{}&phrase={}#text", self.keep, phrase.id),
                    name: text.title.clone(),
                    missing,
                })
            })
            .collect()
    }

    fn lay_in(&self, composer: &mut Composer, wanted: i64) {
        let facts = self.asked.state.app.facts.now();
        let Some((_, texts)) = facts.phrases.iter().find(|(phrase, _)| phrase.id == wanted) else {
            return;
        };
        let language = &self.loaded.view.case.language;
        let text = texts
            .iter()
            .find(|t| t.language == *language)
            .or_else(|| texts.iter().find(|t| t.language == "en"))
            .or_else(|| texts.first());
        let Some(text) = text else { return };
        let (body, _) = self.filled(&text.body);
        append(&mut composer.text, body.trim());
    }

    /// A saved reply with the facts this case has, and the names of those it
    /// has not: they stay in braces.
    fn filled(&self, text: &str) -> (String, Vec<String>) {
        fill(text, &self.known())
    }

    fn known(&self) -> Vec<(&'static str, String)> {
        let view = &self.loaded.view;
        let facts = self.asked.state.app.facts.now();
        let mut known = vec![
            ("client_name", view.client.name.clone()),
            ("case_number", view.case.number.clone()),
            ("advisor_name", facts.name_of(self.asked.me()).to_owned()),
            ("order_email", view.client.email.clone()),
        ];
        if let Some(order) = &view.case.order_number {
            known.push(("order_number", order.clone()));
        }
        if let Some(piece) = view.pieces().into_iter().next() {
            let family = piece.family.map(|code| self.family(&code));
            if let Some(name) = piece.model.or_else(|| family.clone()) {
                known.push(("piece", name));
            }
            if let Some(family) = family {
                known.push(("family", family));
            }
        }
        if let Some(site) = view.case.site.as_ref().and_then(|code| facts.sites.get(code)) {
            known.push(("boutique", site.kept.name.clone()));
            known.push(("boutique_phone", site.kept.phone.clone()));
        }
        if let Some(escalation) = &view.case.standing.escalation {
            known.push(("senior_name", facts.name_of(escalation.senior).to_owned()));
        }
        known.retain(|(_, value)| !value.is_empty());
        known
    }

    /// What arrived since a reply was begun, above the kept text.
    pub fn held(&self, begun: i64) -> Held {
        let entries = self.arrived(begun);
        let w = self.asked.w;
        let one = self.loaded.view.entries.iter().rfind(|p| {
            p.pos > begun && p.entry.text().is_some() && p.by != app::cases::by(&self.asked.actor())
        });
        let sentence = match (entries.len(), one) {
            (1, Some(placed)) => {
                let name = entries.first().map_or_else(String::new, |line| line.by.clone());
                let time = w.time(placed.at.to_zoned(self.clock.zone.clone()).time());
                w.ta("desk-held", &[("name", name.into()), ("time", time.into())])
            }
            (count, _) => w.ta("desk-held-many", &[("count", count.into())]),
        };
        Held { sentence, entries, head: self.loaded.view.case.entries }
    }
}

/// Lays words below what is written already.
fn append(text: &mut String, words: &str) {
    if !text.trim().is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(words);
}

/// A family's name from its code: `le_cagole` is Le Cagole.
pub fn family(code: &str) -> String {
    let mut name = String::with_capacity(code.len());
    for part in code.split(['_', '-']) {
        if !name.is_empty() {
            name.push(' ');
        }
        let mut letters = part.chars();
        name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        name.push_str(letters.as_str());
    }
    name
}

/// Puts facts into a saved reply; those that are not known stay in braces and
/// are named. A text that cannot be read stays as it is.
pub fn fill(text: &str, known: &[(&'static str, String)]) -> (String, Vec<String>) {
    let Ok(pieces) = phrase::pieces(text) else { return (text.to_owned(), Vec::new()) };
    let (mut out, mut lacking) = (String::with_capacity(text.len()), Vec::new());
    for piece in pieces {
        match piece {
            Piece::Text(words) => out.push_str(words),
            Piece::Fact(name) => match known.iter().find(|(n, _)| *n == name) {
                Some((_, value)) => out.push_str(value),
                None => {
                    out.push_str(&format!("{{{name}}}"));
                    if !lacking.iter().any(|n| n == name) {
                        lacking.push(name.to_owned());
                    }
                }
            },
        }
    }
    (out, lacking)
}

/// Who else is here, in a sentence.
pub fn here(asked: &Asked, present: &[(i64, String)]) -> String {
    let facts = asked.state.app.facts.now();
    let said = present.iter().map(|(person, doing)| {
        let name = [("name", facts.name_of(*person).into())];
        if doing == "replying" {
            asked.w.ta("desk-is-replying", &name)
        } else {
            asked.w.ta("desk-is-reading", &name)
        }
    });
    said.collect::<Vec<_>>().join(" · ")
}

/// `GET /desk/cases/{number}`, whole or one part.
pub async fn show(asked: Asked) -> Response {
    let loaded = match load(&asked, asked.param("number")).await {
        Ok(loaded) => loaded,
        Err(error) => return asked.failed(error),
    };
    // Whoever looks at a case has read what she was told of it; a part is drawn anew by itself.
    if asked.q("part").is_empty() && asked.unread() > 0 {
        let case = loaded.view.case.id;
        let read = asked.state.app.write(asked.ctx(), move |tx, ctx| {
            Box::pin(async move { app::notices::read_case(tx, ctx, case).await })
        });
        if let Err(error) = read.await {
            tracing::warn!(%error, "desk.read_case");
        }
    }
    if asked.q("part") == "queue" {
        return super::queue::part(&asked, &loaded.view.case.number).await;
    }
    let reader = Reader::new(&asked, &loaded);
    let frame = asked.frame(Face::Desk);
    match asked.q("part") {
        "timeline" => {
            return asked.page(pages::html(&TimelinePart { frame, timeline: reader.timeline() }));
        }
        "side" => return asked.page(pages::html(&SidePart { frame, side: reader.side() })),
        "presence" => return asked.page(pages::html(&PresencePart { others: reader.others() })),
        "head" => {
            let title = super::queue::view_name(&asked, super::queue::view_of(&asked));
            let queue = Keep { keep: reader.keep.clone(), title };
            return asked.page(pages::html(&HeadPart { frame, queue, case: reader.head() }));
        }
        _ => {}
    }
    let composer = reader.composer();
    whole(&asked, &loaded, composer, axum::http::StatusCode::OK).await
}

/// The whole page with a composer as it stands.
pub async fn whole(
    asked: &Asked,
    loaded: &Loaded,
    composer: Option<Composer>,
    status: axum::http::StatusCode,
) -> Response {
    said(asked, loaded, composer, status, None).await
}

/// The whole page again, with why a deed was not done.
pub(super) async fn with_refusal(asked: &Asked, loaded: &Loaded, why: String) -> Response {
    let composer = Reader::new(asked, loaded).composer();
    let notice = Notice { text: why, refused: true, undo: None };
    said(asked, loaded, composer, axum::http::StatusCode::CONFLICT, Some(notice)).await
}

async fn said(
    asked: &Asked,
    loaded: &Loaded,
    composer: Option<Composer>,
    status: axum::http::StatusCode,
    notice: Option<Notice>,
) -> Response {
    let reader = Reader::new(asked, loaded);
    let (queue, head) = match super::queue::read(asked, &loaded.view.case.number).await {
        Ok(found) => found,
        Err(error) => return asked.failed(error),
    };
    let mut frame = asked.frame(Face::Desk);
    frame.head = head;
    // What the address says was done, where nothing else is to be said.
    frame.notice = notice.or(frame.notice);
    let page = CasePage {
        frame,
        queue,
        case: reader.head(),
        timeline: reader.timeline(),
        composer,
        side: reader.side(),
    };
    asked.page_as(status, pages::html(&page))
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_saved_reply_is_filled_with_what_is_known_and_names_what_is_not() {
        let known = [("client_name", "Leïla {order_number}".to_owned())];
        let check = |text: &str, filled: &str, lacking: &[&str]| {
            assert_eq!(
                fill(text, &known),
                (filled.to_owned(), lacking.iter().map(|l| (*l).to_owned()).collect()),
                "{text}"
            );
        };
        check("Dear {client_name},", "Dear Leïla {order_number},", &[]);
        check("{boutique} and {boutique}", "{boutique} and {boutique}", &["boutique"]);
        check("a { b", "a { b", &[]);
        check("", "", &[]);
    }
}
