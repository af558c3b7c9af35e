//! The field's own words as closed lists: each has a stable code used in the
//! API, in storage and as the tail of its locale key. Nothing here is a
//! sentence; sentences live in `locales/`.

/// A word that was not on its list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownWord {
    /// The list that was asked, such as `topic`.
    pub list: &'static str,
    /// What was given.
    pub given: String,
}

impl std::fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` is not a known {}", self.given, self.list)
    }
}

impl std::error::Error for UnknownWord {}

macro_rules! word_list {
    ($(#[$meta:meta])* $name:ident ($list:literal) { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every word of the list, in the order in which people are shown it.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The stable code: part of the API and of stored rows.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownWord;
            fn from_str(given: &str) -> Result<Self, UnknownWord> {
                match given {
                    $($code => Ok($name::$variant),)+
                    _ => Err(UnknownWord { list: $list, given: given.to_owned() }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.code()) }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.code()) }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let given = <std::borrow::Cow<'de, str>>::deserialize(d)?;
                given.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use word_list;

word_list! {
    /// What a case is about.
    Topic ("topic") {
        /// Change or cancel an order that was just placed.
        OrderChange = "order_change",
        /// Send something back.
        Return = "return",
        /// Have a piece assessed or repaired.
        Repair = "repair",
        /// Is this piece genuine?
        Authenticity = "authenticity",
        /// Report a counterfeit seen somewhere.
        Counterfeit = "counterfeit",
        /// Visit a boutique.
        Appointment = "appointment",
        /// Where is my order, what was I charged.
        OrderQuestion = "order_question",
        /// Sizes, materials, care.
        ProductQuestion = "product_question",
        /// Access, correction or erasure of personal data.
        Privacy = "privacy",
        /// Accessibility of site, letters or boutiques.
        Accessibility = "accessibility",
        /// Something went wrong with our service.
        Complaint = "complaint",
        /// Everything else.
        Other = "other",
    }
}

word_list! {
    /// The way a case or an entry came in.
    Channel ("channel") {
        /// Live chat.
        Chat = "chat",
        /// A form on the client portal, or the API behind a site's own form.
        WebForm = "web_form",
        /// E-mail.
        Email = "email",
        /// Telephone, written down by an advisor.
        Phone = "phone",
        /// In a boutique, written down by its staff.
        Boutique = "boutique",
    }
}

word_list! {
    /// Where a case stands. The facts of each state are in `case::State`.
    StateName ("state") {
        /// Nobody of the house has read it yet.
        New = "new",
        /// In an advisor's hands; the house owes the next word.
        Open = "open",
        /// The house has answered and asked; the client's word is next.
        WaitingClient = "waiting_client",
        /// Another part of the house owes something: boutique, atelier, warehouse.
        WaitingHouse = "waiting_house",
        /// Put aside until an instant.
        Snoozed = "snoozed",
        /// The house believes it is done; the client may reopen.
        Resolved = "resolved",
        /// Done; a new word becomes a linked follow-up.
        Closed = "closed",
    }
}

word_list! {
    /// What one may try to do to a case's state.
    Action ("action") {
        /// An advisor takes it or is given it.
        Assign = "assign",
        /// The house writes to the client and owes nothing until the client answers.
        ReplyAndWait = "reply_and_wait",
        /// The house writes to the client and still owes something.
        Reply = "reply",
        /// The client writes.
        ClientWrites = "client_writes",
        /// Another part of the house is asked.
        AskHouse = "ask_house",
        /// The other part of the house has answered.
        HouseAnswers = "house_answers",
        /// Put aside until an instant.
        Snooze = "snooze",
        /// The instant of a snooze has come, or somebody wakes it.
        Wake = "wake",
        /// A senior takes the lead.
        Escalate = "escalate",
        /// The senior hands it back, with the client's yes.
        Deescalate = "deescalate",
        /// The house says it is done, and how.
        Resolve = "resolve",
        /// The client or an advisor says it is not done.
        Reopen = "reopen",
        /// The time to reopen has passed.
        Close = "close",
        /// The client withdraws the request.
        Withdraw = "withdraw",
        /// This case is another one's double.
        Merge = "merge",
        /// The merge was a mistake.
        Unmerge = "unmerge",
    }
}

word_list! {
    /// Whose word is awaited. There is no third answer: no case is nobody's turn.
    Turn ("turn") {
        /// The client's.
        Client = "client",
        /// The house's.
        House = "house",
    }
}

word_list! {
    /// How pressing a case is; always kept with its reason.
    Priority ("priority") {
        /// Can still be acted on only for minutes or hours.
        Urgent = "urgent",
        /// A deadline of the client's, an escalation, or a vulnerable situation.
        High = "high",
        /// As usual.
        Normal = "normal",
        /// No answer is expected today.
        Low = "low",
    }
}

word_list! {
    /// Why a case has its priority.
    PriorityReason ("priority reason") {
        /// The topic usually has it.
        Topic = "topic",
        /// The client named a near deadline.
        ClientDeadline = "client_deadline",
        /// It was escalated.
        Escalated = "escalated",
        /// A person set it.
        Person = "person",
        /// Words of the client's first message say that it presses.
        Words = "words",
    }
}

word_list! {
    /// Why the house's turn in a case is past its deadline, as a person said it.
    LateReason ("reason for being late") {
        /// A part, a piece or a parcel is awaited.
        Waits = "waits",
        /// Another part of the house has to decide or answer.
        House = "house",
        /// It was agreed with the client that it takes longer.
        Agreed = "agreed",
        /// There were more cases than people.
        TooMany = "too_many",
        /// It was overlooked.
        Overlooked = "overlooked",
        /// Something else, said in a note.
        Other = "other",
    }
}

word_list! {
    /// What the client would like to happen.
    Outcome ("outcome") {
        /// Repair.
        Repair = "repair",
        /// The same piece anew.
        Replacement = "replacement",
        /// Another piece or size.
        Exchange = "exchange",
        /// Money back.
        Refund = "refund",
        /// An order changed.
        Change = "change",
        /// An answer or an explanation.
        Answer = "answer",
        /// Something else, in the client's own words.
        Other = "other",
    }
}

word_list! {
    /// How a case ended, beside what was wished.
    Resolution ("resolution") {
        /// Exactly as wished.
        AsWished = "as_wished",
        /// Partly as wished.
        InPart = "in_part",
        /// Something else was agreed.
        Otherwise = "otherwise",
        /// The house said no, with the reason in the timeline.
        Declined = "declined",
        /// The client withdrew.
        Withdrawn = "withdrawn",
        /// A double of another case.
        Duplicate = "duplicate",
    }
}

word_list! {
    /// What staff may be, within regions and sites.
    Role ("role") {
        /// Works cases at the desk.
        Advisor = "advisor",
        /// Takes escalations.
        SeniorAdvisor = "senior_advisor",
        /// Works in a boutique.
        BoutiqueAdvisor = "boutique_advisor",
        /// Works at the bench.
        Artisan = "artisan",
        /// Examines pieces.
        Examiner = "examiner",
        /// Watches promises and people.
        Manager = "manager",
        /// Keeps the rules: the house's lawyer.
        Counsel = "counsel",
        /// Sets up the house.
        Administrator = "administrator",
        /// A program with a token.
        Integration = "integration",
    }
}

word_list! {
    /// The answer-time promises, in the order of their weight.
    PromiseKind ("promise") {
        /// First human answer.
        FirstAnswer = "first_answer",
        /// Each next answer after a client's word.
        NextAnswer = "next_answer",
        /// First word of the house after an escalation; a clock of its own.
        Escalation = "escalation",
        /// Resolution.
        Resolution = "resolution",
        /// A call back in the time that the client chose. Nobody sets it: she asks for it.
        CallBack = "call_back",
    }
}

impl PromiseKind {
    /// Whether the house sets how long it may take.
    #[must_use]
    pub const fn is_set(self) -> bool {
        !matches!(self, PromiseKind::CallBack)
    }
}

word_list! {
    /// Where the examination of a piece stands, as its client is told.
    ExaminationStands ("examination") {
        /// It is asked for.
        Asked = "asked",
        /// More photographs are asked for.
        PhotographsAsked = "photographs_asked",
        /// A verdict was given.
        Answered = "answered",
        /// It is looked at anew: something more is known, or she says it is wrong.
        OpenedAgain = "opened_again",
        /// She took it back.
        Withdrawn = "withdrawn",
    }
}

impl ExaminationStands {
    /// Whether the house answers by it.
    #[must_use]
    pub const fn answers(self) -> bool {
        matches!(self, ExaminationStands::PhotographsAsked | ExaminationStands::Answered)
    }
}

word_list! {
    /// A guided photograph, by what it shows.
    PhotoSlot ("photo slot") {
        /// The whole piece.
        Whole = "whole",
        /// Front, close.
        Front = "front",
        /// Back, close.
        Back = "back",
        /// Side, close.
        Side = "side",
        /// Hardware: buckles, zips, eyelets.
        Hardware = "hardware",
        /// Soles.
        Sole = "sole",
        /// Stitching.
        Stitching = "stitching",
        /// Security seal or tag.
        Seal = "seal",
        /// Receipt or other paper.
        Receipt = "receipt",
        /// Anything else.
        Other = "other",
    }
}
