//! The forms of a case's deeds: assign, snooze, escalate, resolve, merge, link,
//! split, tag, wish, and a case opened on a client's behalf. Each is a page of
//! its own; with a script it opens over the case.

use domain::call::{CallReason, CallResult};
use domain::vocabulary::{Channel, LateReason, Outcome, PhotoSlot, Priority, Resolution, Topic};
use words::{LOCALES, Words};

use super::form::{Below, Choice, Field, Form, FormPage, Kind};
use super::frame::{Frame, Link};

/// The case a deed is about.
#[derive(Debug, Clone)]
pub struct Subject {
    /// Its number.
    pub number: String,
    /// What it is about.
    pub title: String,
    /// The last event that was on the page: a deed on an older sight is refused.
    pub seen: i64,
}

/// A person a case can be given to.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Her row.
    pub id: i64,
    /// Her name.
    pub name: String,
    /// Present, qualified, how many in hand: in words.
    pub line: String,
    /// Has it now.
    pub holds: bool,
}

fn page(frame: Frame, about: &Subject, title: String, lede: String, form: Form) -> FormPage {
    let case = format!("/desk/cases/{}", about.number);
    let back = frame.w.ta("desk-back-to-case", &[("number", about.number.as_str().into())]);
    let form =
        form.hide("seen", about.seen.to_string()).cancel(case.clone(), frame.w.t("desk-cancel"));
    FormPage {
        facts: vec![(frame.w.t("desk-case"), about.title.clone())],
        frame,
        title,
        lede,
        back: Some(Link::new(case, back)),
        nav: Vec::new(),
        form,
        below: None,
    }
}

fn path(about: &Subject, deed: &str) -> String {
    format!("/desk/cases/{}/{deed}", about.number)
}

/// A choice for each word of a list, read through the locale's word list.
fn words_of<T: Copy + PartialEq>(
    all: &[T],
    chosen: Option<T>,
    code: impl Fn(T) -> &'static str,
    say: impl Fn(T) -> String,
) -> Vec<Choice> {
    all.iter().map(|word| Choice::new(code(*word), say(*word)).on(chosen == Some(*word))).collect()
}

/// The key of a word-list entry: `order_change` becomes `topic-order-change`.
pub fn list_key(list: &str, code: &str) -> String {
    format!("{list}-{}", code.replace('_', "-"))
}

/// The topics in the reader's words.
pub fn topics(w: &Words, chosen: Option<Topic>) -> Vec<Choice> {
    words_of(Topic::ALL, chosen, Topic::code, |topic| w.t(&list_key("topic", topic.code())))
}

/// A fact of the purchase, to fill in or to change; one that was noted can be forgotten.
pub fn fact(
    frame: Frame,
    about: &Subject,
    name: &str,
    fields: Vec<Field>,
    noted: bool,
) -> FormPage {
    let w = frame.w;
    let to = path(about, &format!("facts/{name}"));
    let form = Form::new(to.clone(), w.t("desk-ask-note")).fields(fields);
    let mut page = page(frame, about, w.t("desk-fact-title"), w.t("desk-fact-lede"), form);
    page.below = noted.then(|| Below {
        title: w.t("desk-fact-forget"),
        lede: w.t("desk-fact-forget-lede"),
        form: Form::new(to, w.t("desk-fact-forget")).hide("forget", "yes"),
    });
    page
}

/// The fields of what came of a call.
pub fn call_fields(w: &Words) -> Vec<Field> {
    let reasons = words_of(CallReason::ALL, None, CallReason::code, |r| {
        w.t(&list_key("call-reason", r.code()))
    });
    let results = words_of(CallResult::ALL, None, CallResult::code, |r| {
        w.t(&list_key("call-result", r.code()))
    });
    vec![
        Field::new(Kind::Radios, "reason", w.t("calls-reason")).choices(reasons),
        Field::new(Kind::Radios, "result", w.t("calls-result"))
            .hint(w.t("calls-result-hint"))
            .choices(results),
        Field::new(Kind::Long(3), "note", w.t("calls-note"))
            .hint(w.t("calls-note-hint"))
            .optional(),
    ]
}

/// A call that is written down in its case.
pub fn log_call(frame: Frame, about: &Subject) -> FormPage {
    let w = frame.w;
    let directions = vec![
        Choice::new("out", w.t("calls-direction-out")).on(true),
        Choice::new("in", w.t("calls-direction-in")),
    ];
    let mut fields = vec![
        Field::new(Kind::Radios, "direction", w.t("calls-direction")).choices(directions),
        Field::new(Kind::Number, "minutes", w.t("calls-minutes")).optional(),
    ];
    fields.extend(call_fields(w));
    let form = Form::new(path(about, "calls"), w.t("calls-log-go")).fields(fields);
    page(frame, about, w.t("calls-log-title"), w.t("calls-log-lede"), form)
}

/// When a client can be called back.
#[derive(Debug, Clone)]
pub struct Times {
    /// The times that are free.
    pub choices: Vec<Choice>,
    /// Her number as it is known.
    pub phone: String,
    /// Whose clock the times are on.
    pub zone: String,
    /// The time that is promised already, in words.
    pub stands: Option<String>,
}

/// When the client is called back; what is promised already can be moved or taken back.
pub fn call_back(frame: Frame, about: &Subject, times: Times) -> FormPage {
    let w = frame.w;
    let none = times.choices.is_empty();
    let go = match times.stands {
        Some(_) => w.t("call-back-move"),
        None => w.t("calls-back-go"),
    };
    let slots = Field::new(Kind::Select, "slot", w.t("call-back-slot"))
        .hint(w.ta("call-back-slot-hint", &[("zone", times.zone.into())]))
        .choices(times.choices);
    let phone = Field::new(Kind::Text, "phone", w.t("field-phone")).value(times.phone).ltr();
    let form = Form::new(path(about, "call-back"), go).fields(vec![slots, phone]);
    let lede = if none { w.t("calls-back-none") } else { w.t("calls-back-lede") };
    let mut page = page(frame, about, w.t("calls-back-title"), lede, form);
    page.below = times.stands.map(|stands| Below {
        title: w.t("call-back-cancel"),
        lede: stands,
        form: Form::new(path(about, "call-back/removal"), w.t("call-back-cancel")),
    });
    page
}

/// Who shall have it; one choice is nobody, one is whoever is next.
pub fn assign(frame: Frame, about: &Subject, people: &[Candidate]) -> FormPage {
    let w = frame.w;
    // One is chosen from the start, so that one key sends the form: whoever has
    // the case keeps it, and where nobody has it goes to whoever is next.
    let held = people.iter().any(|person| person.holds);
    let next = Choice::new("next", w.t("desk-assign-next")).hint(w.t("desk-assign-next-hint"));
    let mut choices = vec![next.on(!held)];
    choices.extend(people.iter().map(|person| {
        Choice::new(person.id.to_string(), &person.name).hint(&person.line).on(person.holds)
    }));
    choices.push(Choice::new("nobody", w.t("desk-assign-nobody")));
    let form = Form::new(path(about, "assignment"), w.t("desk-assign-go"))
        .fields(vec![Field::new(Kind::Radios, "to", w.t("desk-assign-to")).choices(choices)]);
    page(frame, about, w.t("desk-assign-title"), String::new(), form)
}

/// To whom a conversation is passed, and what she must know of it.
pub fn pass_chat(frame: Frame, about: &Subject, people: &[Candidate]) -> FormPage {
    let w = frame.w;
    let choices = people
        .iter()
        .map(|person| Choice::new(person.id.to_string(), &person.name).hint(&person.line))
        .collect();
    let form = Form::new(path(about, "chat/passing"), w.t("desk-chat-pass-go")).fields(vec![
        Field::new(Kind::Radios, "to", w.t("desk-chat-pass-to")).choices(choices),
        Field::new(Kind::Long(3), "note", w.t("desk-chat-pass-note"))
            .hint(w.t("desk-chat-pass-note-hint")),
    ]);
    page(frame, about, w.t("desk-chat-pass-title"), String::new(), form)
}

/// Who is asked to join a conversation: colleagues, and boutiques by code and name.
pub fn invite_chat(
    frame: Frame,
    about: &Subject,
    people: &[Candidate],
    sites: &[(String, String)],
) -> FormPage {
    let w = frame.w;
    let mut choices: Vec<Choice> = people
        .iter()
        .map(|person| Choice::new(person.id.to_string(), &person.name).hint(&person.line))
        .collect();
    choices.extend(sites.iter().map(|(code, name)| {
        Choice::new(format!("site:{code}"), name).hint(w.t("desk-chat-invite-site"))
    }));
    let form = Form::new(path(about, "chat/invitation"), w.t("desk-chat-invite-go")).fields(vec![
        Field::new(Kind::Radios, "who", w.t("desk-chat-invite-who")).choices(choices),
    ]);
    page(frame, about, w.t("desk-chat-invite-title"), w.t("desk-chat-invite-lede"), form)
}

/// Until when it shall sleep. `soon` are ready moments: value and words; `zone`
/// names the clock that is meant.
pub fn snooze(frame: Frame, about: &Subject, soon: &[(String, String)], zone: &str) -> FormPage {
    let w = frame.w;
    let mut choices: Vec<Choice> =
        soon.iter().map(|(value, label)| Choice::new(value, label)).collect();
    choices.push(Choice::new("other", w.t("desk-snooze-other")));
    let form = Form::new(path(about, "snooze"), w.t("desk-snooze-go")).fields(vec![
        Field::new(Kind::Radios, "until", w.t("desk-snooze-until")).choices(choices),
        Field::new(Kind::Moment, "at", w.t("desk-snooze-at"))
            .hint(w.ta("desk-snooze-at-hint", &[("zone", zone.into())]))
            .optional()
            .ltr(),
    ]);
    page(frame, about, w.t("desk-snooze-title"), w.t("desk-snooze-lede"), form)
}

/// To a senior, with a handover in one line. Who that is follows from the
/// region and is said at once after it is done.
pub fn escalate(frame: Frame, about: &Subject) -> FormPage {
    let w = frame.w;
    let form = Form::new(path(about, "escalation"), w.t("desk-escalate-go")).fields(vec![
        Field::new(Kind::Long(3), "handover", w.t("desk-escalate-handover"))
            .hint(w.t("desk-escalate-handover-hint")),
    ]);
    page(frame, about, w.t("desk-escalate-title"), w.t("desk-escalate-lede"), form)
}

/// How it ended, beside what was wished.
pub fn resolve(frame: Frame, about: &Subject, wish: &str) -> FormPage {
    let w = frame.w;
    let all: Vec<Resolution> = Resolution::ALL
        .iter()
        .copied()
        .filter(|end| !matches!(end, Resolution::Withdrawn | Resolution::Duplicate))
        .collect();
    let form = Form::new(path(about, "resolution"), w.t("desk-resolve-go")).fields(vec![
        Field::new(Kind::Radios, "resolution", w.t("desk-resolve-how")).choices(words_of(
            &all,
            None,
            Resolution::code,
            |end| w.t(&list_key("resolution", end.code())),
        )),
        Field::new(Kind::Long(4), "words", w.t("desk-resolve-words"))
            .hint(w.t("desk-resolve-words-hint"))
            .optional(),
    ]);
    let mut page = page(frame, about, w.t("desk-resolve-title"), w.t("desk-resolve-lede"), form);
    if !wish.is_empty() {
        page.facts.push((w.t("desk-wish"), wish.to_owned()));
    }
    page
}

/// Into which case this one goes.
pub fn merge(frame: Frame, about: &Subject, likely: &[Link]) -> FormPage {
    let w = frame.w;
    let mut choices: Vec<Choice> =
        likely.iter().map(|case| Choice::new(&case.href, &case.name)).collect();
    choices.push(Choice::new("other", w.t("desk-other-number")));
    let form = Form::new(path(about, "merge"), w.t("desk-merge-go")).fields(vec![
        Field::new(Kind::Radios, "into", w.t("desk-merge-into")).choices(choices),
        Field::new(Kind::Text, "number", w.t("desk-number"))
            .hint(w.t("desk-number-hint"))
            .optional()
            .ltr(),
    ]);
    page(frame, about, w.t("desk-merge-title"), w.t("desk-merge-lede"), form)
}

/// To which case this one belongs.
pub fn link(frame: Frame, about: &Subject) -> FormPage {
    let w = frame.w;
    let form = Form::new(path(about, "links"), w.t("desk-link-go")).fields(vec![
        Field::new(Kind::Text, "number", w.t("desk-number")).hint(w.t("desk-number-hint")).ltr(),
    ]);
    page(frame, about, w.t("desk-link-title"), w.t("desk-link-lede"), form)
}

/// A second matter that gets a case of its own.
pub fn split(frame: Frame, about: &Subject, topic: Option<Topic>) -> FormPage {
    let w = frame.w;
    let choices = topics(w, topic);
    let form = Form::new(path(about, "follow-ups"), w.t("desk-split-go")).fields(vec![
        Field::new(Kind::Text, "subject", w.t("desk-subject")),
        Field::new(Kind::Select, "topic", w.t("desk-topic")).choices(choices),
        Field::new(Kind::Long(4), "body", w.t("desk-split-body")).hint(w.t("desk-split-body-hint")),
    ]);
    page(frame, about, w.t("desk-split-title"), w.t("desk-split-lede"), form)
}

/// Which tags it has, and how pressing it is.
pub fn tag(frame: Frame, about: &Subject, tags: Vec<Choice>, priority: Priority) -> FormPage {
    let w = frame.w;
    let mut fields = Vec::new();
    if !tags.is_empty() {
        fields.push(Field::new(Kind::Checks, "tag", w.t("desk-tags")).choices(tags).optional());
    }
    fields.push(Field::new(Kind::Radios, "priority", w.t("desk-priority")).choices(words_of(
        Priority::ALL,
        Some(priority),
        Priority::code,
        |p| w.t(&list_key("priority", p.code())),
    )));
    let form = Form::new(path(about, "tags"), w.t("desk-tag-go")).fields(fields);
    page(frame, about, w.t("desk-tag-title"), String::new(), form)
}

/// What a case is about; `about` is chosen from the start, and `team` answers for it.
pub fn sort(frame: Frame, about: &Subject, topic: Topic) -> FormPage {
    let w = frame.w;
    let form = Form::new(path(about, "topic"), w.t("desk-sort-go")).fields(vec![
        Field::new(Kind::Radios, "topic", w.t("desk-topic")).choices(topics(w, Some(topic))),
        Field::new(Kind::Checks, "moves", w.t("desk-sort-team"))
            .choices(vec![Choice::new("yes", w.t("desk-sort-moves")).on(true)])
            .optional(),
    ]);
    page(frame, about, w.t("desk-sort-title"), w.t("desk-sort-lede"), form)
}

/// Why a case is late.
pub fn lateness(frame: Frame, about: &Subject) -> FormPage {
    let w = frame.w;
    let choices = words_of(LateReason::ALL, None, LateReason::code, |reason| {
        w.t(&list_key("late", reason.code()))
    });
    let form = Form::new(path(about, "lateness"), w.t("desk-late-go")).fields(vec![
        Field::new(Kind::Radios, "reason", w.t("desk-late-reason")).choices(choices),
        Field::new(Kind::Long(3), "note", w.t("desk-late-note"))
            .hint(w.t("desk-late-note-hint"))
            .optional(),
    ]);
    page(frame, about, w.t("desk-late-title"), w.t("desk-late-lede"), form)
}

/// Which part of the house is asked, and for what.
pub fn ask_house(frame: Frame, about: &Subject) -> FormPage {
    let w = frame.w;
    let form = Form::new(path(about, "questions"), w.t("desk-ask-go")).fields(vec![
        Field::new(Kind::Text, "whom", w.t("desk-ask-whom")).hint(w.t("desk-ask-whom-hint")),
        Field::new(Kind::Long(3), "what", w.t("desk-ask-what")),
    ]);
    page(frame, about, w.t("desk-ask-title"), w.t("desk-ask-lede"), form)
}

/// What is known already of the client a case is opened for.
#[derive(Debug, Clone, Default)]
pub struct OnBehalf {
    /// Countries with a site or boutique: code and name.
    pub countries: Vec<(String, String)>,
    /// The country that is likely.
    pub country: String,
    /// The client's language.
    pub language: String,
    /// The client's name.
    pub name: String,
    /// The client's address.
    pub email: String,
    /// The client's telephone.
    pub phone: String,
    /// Product families: code and name.
    pub families: Vec<(String, String)>,
}

/// A case opened by telephone or in a boutique, with the reason of the call
/// and what came of it.
pub fn on_behalf(frame: Frame, known: &OnBehalf) -> FormPage {
    let w = frame.w;
    let channels = words_of(
        &[Channel::Phone, Channel::Boutique],
        Some(Channel::Phone),
        Channel::code,
        |channel| w.t(&list_key("channel", channel.code())),
    );
    let languages = LOCALES
        .iter()
        .map(|locale| Choice::new(locale.tag, locale.name).on(locale.tag == known.language))
        .collect();
    let countries = known
        .countries
        .iter()
        .map(|(code, name)| Choice::new(code, name).on(*code == known.country))
        .collect();
    let mut families = vec![Choice::new("", w.t("desk-new-family-none"))];
    families.extend(known.families.iter().map(|(code, name)| Choice::new(code, name)));
    let mut wishes = vec![Choice::new("", w.t("desk-new-wish-none"))];
    wishes.extend(words_of(Outcome::ALL, None, Outcome::code, |wish| {
        w.t(&list_key("outcome", wish.code()))
    }));
    let form = Form::new("/desk/new", w.t("desk-new-go"))
        .fields(vec![
            Field::new(Kind::Radios, "channel", w.t("desk-new-channel")).choices(channels),
            Field::new(Kind::Text, "name", w.t("desk-new-name")).value(&known.name),
            Field::new(Kind::Email, "email", w.t("desk-new-email"))
                .hint(w.t("desk-new-email-hint"))
                .value(&known.email),
            Field::new(Kind::Text, "phone", w.t("desk-new-phone"))
                .value(&known.phone)
                .optional()
                .ltr(),
            Field::new(Kind::Select, "language", w.t("desk-new-language")).choices(languages),
            Field::new(Kind::Select, "region", w.t("desk-new-region"))
                .hint(w.t("desk-new-region-hint"))
                .choices(countries),
            Field::new(Kind::Select, "topic", w.t("desk-topic")).choices(topics(w, None)),
            Field::new(Kind::Select, "family", w.t("desk-new-family")).choices(families).optional(),
            Field::new(Kind::Text, "order", w.t("desk-new-order")).optional().ltr(),
            Field::new(Kind::Text, "subject", w.t("desk-subject")),
            Field::new(Kind::Long(4), "reason", w.t("desk-new-reason"))
                .hint(w.t("desk-new-reason-hint")),
            Field::new(Kind::Long(3), "result", w.t("desk-new-result"))
                .hint(w.t("desk-new-result-hint")),
            Field::new(Kind::Select, "wish", w.t("desk-wish")).choices(wishes).optional(),
        ])
        .cancel("/desk", w.t("desk-cancel"));
    FormPage {
        title: w.t("desk-new-title"),
        lede: w.t("desk-new-lede"),
        back: None,
        nav: Vec::new(),
        facts: Vec::new(),
        form,
        below: None,
        frame,
    }
}

/// Back to the team, with the client's yes.
pub fn deescalate(frame: Frame, about: &Subject) -> FormPage {
    let w = frame.w;
    let form = Form::new(path(about, "de-escalation"), w.t("desk-deescalate-go")).fields(vec![
        Field::new(Kind::Checks, "agreed", w.t("desk-deescalate-yes"))
            .choices(vec![Choice::new("yes", w.t("desk-deescalate-yes"))]),
        Field::new(Kind::Long(2), "how", w.t("desk-deescalate-how")),
    ]);
    page(frame, about, w.t("desk-deescalate-title"), w.t("desk-deescalate-lede"), form)
}

/// It was not done.
pub fn reopen(frame: Frame, about: &Subject) -> FormPage {
    let w = frame.w;
    let form = Form::new(path(about, "reopening"), w.t("desk-reopen-go")).fields(vec![Field::new(
        Kind::Long(2),
        "why",
        w.t("desk-reopen-why"),
    )]);
    page(frame, about, w.t("desk-reopen-title"), String::new(), form)
}

/// What another part of the house answered.
pub fn house_answers(frame: Frame, about: &Subject) -> FormPage {
    let w = frame.w;
    let form = Form::new(path(about, "answers"), w.t("desk-answered-go")).fields(vec![Field::new(
        Kind::Long(3),
        "what",
        w.t("desk-answered-what"),
    )]);
    page(frame, about, w.t("desk-answered-title"), String::new(), form)
}

/// Bring it back before its time.
pub fn wake(frame: Frame, about: &Subject) -> FormPage {
    let w = frame.w;
    page(
        frame,
        about,
        w.t("desk-act-wake"),
        String::new(),
        Form::new(path(about, "waking"), w.t("desk-act-wake")),
    )
}

/// Take a merge back.
pub fn unmerge(frame: Frame, about: &Subject) -> FormPage {
    let w = frame.w;
    page(
        frame,
        about,
        w.t("desk-act-unmerge"),
        w.t("desk-unmerge-lede"),
        Form::new(path(about, "unmerging"), w.t("desk-act-unmerge")),
    )
}

/// Add a file; `limit` is the largest size in words.
pub fn attach(frame: Frame, about: &Subject, limit: &str) -> FormPage {
    let w = frame.w;
    let slots = words_of(PhotoSlot::ALL, Some(PhotoSlot::Other), PhotoSlot::code, |slot| {
        w.t(&list_key("slot", slot.code()))
    });
    let mut form = Form::new(path(about, "files"), w.t("desk-act-attach")).fields(vec![
        Field::new(Kind::Select, "slot", w.t("desk-file-slot")).choices(slots),
        Field::new(Kind::File, "file", w.t("desk-file"))
            .hint(w.ta("desk-file-hint", &[("limit", limit.into())])),
    ]);
    form.multipart = true;
    page(frame, about, w.t("desk-act-attach"), w.t("desk-file-lede"), form)
}
