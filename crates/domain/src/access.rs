//! Who may do what: one table from roles to permissions, one table from roles
//! to what they are shown, and the four kinds of actor that are asked.
//!
//! Deny by default: a permission that a role's row does not name is refused,
//! and a grant reaches no place outside its scope. Permission and scope are
//! never taken from two different grants. This file decides *whether*; it does
//! not know cases, sessions or tokens (`app` loads those and builds an
//! [`Actor`]). [`permissions_markdown`] prints both tables for
//! `docs/operating/permissions.md`; a test compares the print with the file.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::vocabulary::{Role, UnknownWord};

macro_rules! permissions {
    ($($(#[$meta:meta])* $variant:ident = $code:literal, $writes:literal, $who:ident;)+) => {
        /// A verb that somebody may or may not do. The code is stable: it is
        /// printed in the permission document and stored in the audit log.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Permission { $($(#[$meta])* $variant),+ }

        impl Permission {
            /// Every verb, in the order of the printed table.
            pub const ALL: &'static [Permission] = &[$(Permission::$variant),+];

            /// The stable code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Permission::$variant => $code),+ }
            }

            /// Whether the deed changes anything: a reading token is refused it.
            #[must_use]
            pub const fn writes(self) -> bool {
                match self { $(Permission::$variant => $writes),+ }
            }

            /// Whether a program may ever do it. People, tokens and the house's
            /// set-up are handled by a person who has signed in.
            #[must_use]
            pub const fn open_to_programs(self) -> bool {
                match self { $(Permission::$variant => matches!(Who::$who, Who::Any)),+ }
            }
        }

        impl std::str::FromStr for Permission {
            type Err = UnknownWord;
            fn from_str(given: &str) -> Result<Self, UnknownWord> {
                match given {
                    $($code => Ok(Permission::$variant),)+
                    _ => Err(UnknownWord { list: "permission", given: given.to_owned() }),
                }
            }
        }
    };
}

/// Who a verb is open to, besides the roles that hold it.
enum Who {
    Any,
    Person,
}

permissions! {
    /// See that a case exists: number, topic, state, deadlines. What is shown
    /// of its words and people is [`Facet`]'s matter.
    ReadCases = "read_cases", false, Any;
    /// Search cases, messages, clients and order numbers.
    Search = "search", false, Any;
    /// Open a client's page: earlier cases, contact, pieces.
    ReadClients = "read_clients", false, Any;
    /// Look an order up: what was bought, in which parcels, how it was paid.
    ReadOrders = "read_orders", false, Any;
    /// Tell of orders as the shop does.
    FeedOrders = "feed_orders", true, Any;
    /// See what the shop told and what could not be taken, and be done with it.
    TendFeed = "tend_feed", true, Person;
    /// Propose a change of an order to the shop, and write down what it answered.
    ChangeOrders = "change_orders", true, Any;
    /// Begin a return for a client, say how it comes back, take it in and look at it.
    ManageReturns = "manage_returns", true, Any;
    /// Grant a return against the rules, settle a difference in condition, end an alarm of money.
    DecideReturns = "decide_returns", true, Person;
    /// Ask for money to be given back, never more than is due.
    GiveBack = "give_back", true, Any;
    /// See which pieces are examined, and what was said of them.
    ReadExaminations = "read_examinations", false, Any;
    /// Have a piece examined, write down what its papers and records say, hear an appeal.
    AskExamination = "ask_examination", true, Any;
    /// Read a piece at the bench and sign what was seen.
    Examine = "examine", true, Person;
    /// Say who is trained for which family.
    TrainExaminers = "train_examiners", true, Person;
    /// Open photographs, receipts and other files.
    ReadAttachments = "read_attachments", false, Any;
    /// Follow the numbered feed of events.
    ReadFeed = "read_feed", false, Any;
    /// See counts, rates and promises kept.
    ReadFigures = "read_figures", false, Any;
    /// Look into a case's words with a reason that is written to the audit log.
    LookOnRequest = "look_on_request", true, Person;
    /// Open a case as the client or as the shop's own form.
    OpenCase = "open_case", true, Any;
    /// Open a case for a client on the phone or in a boutique.
    OpenOnBehalf = "open_on_behalf", true, Any;
    /// Write to the client.
    Reply = "reply", true, Any;
    /// Write a note that only staff read.
    Note = "note", true, Any;
    /// Decide about e-mail that nothing could place by itself: held, parked, unreadable.
    ManageMail = "manage_mail", true, Person;
    /// See who called, and whose cases that may be about.
    ReadCalls = "read_calls", false, Any;
    /// Write down a call, say whose it was and what came of it, see to one that was missed.
    LogCalls = "log_calls", true, Any;
    /// Add a file.
    Attach = "attach", true, Any;
    /// Take a case oneself.
    Take = "take", true, Any;
    /// Give a case to somebody or to a team.
    Assign = "assign", true, Any;
    /// Set the priority, with a reason.
    Prioritise = "prioritise", true, Any;
    /// Put a case aside until an instant, or wake it.
    Snooze = "snooze", true, Any;
    /// Ask another part of the house.
    AskHouse = "ask_house", true, Any;
    /// Answer what another part of the house was asked.
    HouseAnswers = "house_answers", true, Any;
    /// Ask for a senior specialist.
    Escalate = "escalate", true, Any;
    /// Hand an escalated case back, with the client's yes.
    Deescalate = "deescalate", true, Any;
    /// Say that a case is done, and how.
    Resolve = "resolve", true, Any;
    /// Say that a case is not done.
    Reopen = "reopen", true, Any;
    /// Withdraw one's own request.
    Withdraw = "withdraw", true, Any;
    /// Join two cases that are one; undo it.
    Merge = "merge", true, Any;
    /// Link two cases.
    Link = "link", true, Any;
    /// Split off a follow-up.
    Split = "split", true, Any;
    /// Put a tag on a case or take it off.
    Tag = "tag", true, Any;
    /// Say what a case is about, where it was taken for something else.
    Sort = "sort", true, Person;
    /// Do one thing to many cases, after a preview.
    Bulk = "bulk", true, Any;
    /// Download a whole timeline with its evidence.
    Export = "export", false, Any;
    /// Read the audit log.
    ReadAudit = "read_audit", false, Person;
    /// Invite, change, disable people; give and take roles.
    ManagePeople = "manage_people", true, Person;
    /// Teams, their languages, expertise and opening hours.
    ManageTeams = "manage_teams", true, Person;
    /// Regions.
    ManageRegions = "manage_regions", true, Person;
    /// Boutiques and shop sites, their opening hours and exceptions.
    ManageSites = "manage_sites", true, Person;
    /// Holidays.
    ManageHolidays = "manage_holidays", true, Person;
    /// Answer-time promises.
    ManagePromises = "manage_promises", true, Person;
    /// Saved replies.
    ManagePhrases = "manage_phrases", true, Person;
    /// Topics offered in a region.
    ManageTopics = "manage_topics", true, Person;
    /// The list of tags.
    ManageTags = "manage_tags", true, Person;
    /// Write the rules of the house, try them, ask for them to be approved.
    ManagePolicies = "manage_policies", true, Person;
    /// Approve rules that somebody else wrote.
    ApprovePolicies = "approve_policies", true, Person;
    /// Grant what a usual rule of the house would not, with a reason.
    DecideOtherwise = "decide_otherwise", true, Person;
    /// Make and revoke API tokens.
    ManageTokens = "manage_tokens", true, Person;
    /// Read through the API.
    ApiRead = "api_read", false, Any;
    /// Change through the API.
    ApiWrite = "api_write", true, Any;
}

/// A set of permissions, one bit a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct PermissionSet(u128);

// One bit a verb: the set must not outgrow its word.
const _: () = assert!(Permission::ALL.len() <= 128);

impl PermissionSet {
    /// Nothing.
    pub const NONE: PermissionSet = PermissionSet(0);

    /// The set of a list.
    #[must_use]
    pub const fn of(list: &[Permission]) -> Self {
        let mut bits = 0_u128;
        let mut rest = list;
        while let [first, tail @ ..] = rest {
            bits |= 1 << (*first as u8);
            rest = tail;
        }
        PermissionSet(bits)
    }

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        PermissionSet(self.0 | other.0)
    }

    /// Whether the verb is in the set.
    #[must_use]
    pub const fn has(self, permission: Permission) -> bool {
        self.0 & (1 << (permission as u8)) != 0
    }

    /// The verbs of the set, in the table's order.
    pub fn iter(self) -> impl Iterator<Item = Permission> {
        Permission::ALL.iter().copied().filter(move |&p| self.has(p))
    }
}

use Permission as P;

/// What everybody who works cases with clients may do.
const DESK: PermissionSet = PermissionSet::of(&[
    P::ReadCases,
    P::Search,
    P::ReadClients,
    P::ReadOrders,
    P::ReadAttachments,
    P::ReadFeed,
    P::OpenCase,
    P::OpenOnBehalf,
    P::Reply,
    P::Note,
    P::ReadCalls,
    P::LogCalls,
    P::ChangeOrders,
    P::ManageReturns,
    P::ReadExaminations,
    P::AskExamination,
    P::Attach,
    P::Take,
    P::AskHouse,
    P::HouseAnswers,
    P::Escalate,
    P::Link,
    P::Tag,
    P::Sort,
    P::ApiRead,
    P::ApiWrite,
]);

/// What an advisor adds: the whole life of a case.
const ADVISOR: PermissionSet = DESK.and(PermissionSet::of(&[
    P::Assign,
    P::Prioritise,
    P::Snooze,
    P::Resolve,
    P::Reopen,
    P::Merge,
    P::Split,
    P::Bulk,
    P::Export,
    P::GiveBack,
]));

/// What the bench and the examiners may do: look, write down, answer.
const BENCH: PermissionSet = PermissionSet::of(&[
    P::ReadCases,
    P::ReadAttachments,
    P::ReadFeed,
    P::Note,
    P::Attach,
    P::Take,
    P::HouseAnswers,
    P::ApiRead,
    P::ApiWrite,
]);

/// The table: what each role may do. What is not written here is refused.
pub const TABLE: &[(Role, PermissionSet)] = &[
    (Role::Advisor, ADVISOR),
    (
        Role::SeniorAdvisor,
        ADVISOR.and(PermissionSet::of(&[
            P::Deescalate,
            P::DecideOtherwise,
            P::DecideReturns,
            P::TendFeed,
            P::ManageMail,
            P::ReadFigures,
            P::ManagePhrases,
            P::ManageTags,
        ])),
    ),
    (Role::BoutiqueAdvisor, DESK),
    (Role::Artisan, BENCH),
    (Role::Examiner, BENCH.and(PermissionSet::of(&[P::ReadExaminations, P::Examine]))),
    (
        Role::Manager,
        PermissionSet::of(&[
            P::ReadCases,
            P::ReadFeed,
            P::ReadFigures,
            P::ReadExaminations,
            P::TrainExaminers,
            P::LookOnRequest,
            P::ManageMail,
            P::ReadCalls,
            P::Assign,
            P::Prioritise,
            P::Escalate,
            P::Tag,
            P::Sort,
            P::ReadAudit,
            P::ManagePhrases,
            P::ManageTags,
            P::ManageHolidays,
            P::ManagePolicies,
            P::ApprovePolicies,
            P::ApiRead,
            P::ApiWrite,
        ]),
    ),
    (
        Role::Counsel,
        PermissionSet::of(&[P::ReadFigures, P::ManagePolicies, P::ApprovePolicies, P::ApiRead]),
    ),
    (
        Role::Administrator,
        PermissionSet::of(&[
            P::ReadFigures,
            P::ReadAudit,
            P::ManagePeople,
            P::ManageTeams,
            P::ManageRegions,
            P::ManageSites,
            P::ManageHolidays,
            P::ManagePromises,
            P::ManagePhrases,
            P::ManageTopics,
            P::ManageTags,
            P::ManagePolicies,
            P::ManageTokens,
            P::ApiRead,
        ]),
    ),
    (
        Role::Integration,
        PermissionSet::of(&[
            P::ReadCases,
            P::Search,
            P::ReadClients,
            P::ReadOrders,
            P::FeedOrders,
            P::ChangeOrders,
            P::ManageReturns,
            P::GiveBack,
            P::ReadExaminations,
            P::AskExamination,
            P::ReadAttachments,
            P::ReadFeed,
            P::OpenCase,
            P::OpenOnBehalf,
            P::Reply,
            P::Note,
            P::Attach,
            P::Assign,
            P::Prioritise,
            P::Snooze,
            P::AskHouse,
            P::HouseAnswers,
            P::Escalate,
            P::Resolve,
            P::Reopen,
            P::Link,
            P::Tag,
            P::Export,
            P::ApiRead,
            P::ApiWrite,
        ]),
    ),
];

/// What a client may do with a case whose code was given. De-escalation is
/// the client's *yes*, recorded by a senior; it is not a verb of the portal.
pub const CLIENT: PermissionSet = PermissionSet::of(&[
    P::OpenCase,
    P::ReadCases,
    P::ReadAttachments,
    P::Reply,
    P::Attach,
    P::Withdraw,
    P::Escalate,
    P::Reopen,
    P::Export,
]);

/// What a role may do.
#[must_use]
pub fn permissions_of(role: Role) -> PermissionSet {
    TABLE.iter().find(|(r, _)| *r == role).map_or(PermissionSet::NONE, |(_, set)| *set)
}

/// Some regions, or some sites, or all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Within {
    /// Every one, also those that are added later.
    All,
    /// These only, by their codes.
    Set(BTreeSet<String>),
}

impl Within {
    /// The set of these codes.
    pub fn only<T: Into<String>>(codes: impl IntoIterator<Item = T>) -> Self {
        Within::Set(codes.into_iter().map(Into::into).collect())
    }

    /// Whether it reaches the code. A place that names none is reached by `All`
    /// alone: what belongs to no boutique is no boutique's.
    #[must_use]
    pub fn covers(&self, code: Option<&str>) -> bool {
        match (self, code) {
            (Within::All, _) => true,
            (Within::Set(codes), Some(code)) => codes.contains(code),
            (Within::Set(_), None) => false,
        }
    }
}

/// Where a role is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// Regions.
    pub regions: Within,
    /// Sites: boutiques and shop sites.
    pub sites: Within,
}

impl Scope {
    /// The whole house.
    pub const HOUSE: Scope = Scope { regions: Within::All, sites: Within::All };

    /// One region, every site in it and everything that has no site.
    #[must_use]
    pub fn region(code: &str) -> Self {
        Scope { regions: Within::only([code]), sites: Within::All }
    }

    /// Whether it reaches the place.
    #[must_use]
    pub fn covers(&self, place: &Place<'_>) -> bool {
        self.regions.covers(place.region) && self.sites.covers(place.site)
    }
}

/// Where a deed happens: the region and site of the thing it is done to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place<'p> {
    /// The region's code, such as `FR`; none for what belongs to the whole house.
    pub region: Option<&'p str>,
    /// The site's code, where the thing belongs to one.
    pub site: Option<&'p str>,
    /// The case's id, where the thing is a case or lies in one: a client's
    /// reach is her own cases and nothing else.
    pub case: Option<i64>,
}

impl<'p> Place<'p> {
    /// The whole house: reached only by a role held everywhere.
    pub const HOUSE: Place<'static> = Place { region: None, site: None, case: None };

    /// A region.
    #[must_use]
    pub const fn region(region: &'p str) -> Self {
        Place { region: Some(region), site: None, case: None }
    }

    /// A site within a region.
    #[must_use]
    pub const fn site(region: &'p str, site: &'p str) -> Self {
        Place { region: Some(region), site: Some(site), case: None }
    }

    /// A case.
    #[must_use]
    pub const fn case(region: &'p str, site: Option<&'p str>, case: i64) -> Self {
        Place { region: Some(region), site, case: Some(case) }
    }
}

/// A role and where it is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// Where.
    pub scope: Scope,
}

impl Grant {
    /// Whether it gives this permission in this place.
    pub fn gives(&self, permission: Permission, place: &Place<'_>) -> bool {
        permissions_of(self.role).has(permission) && self.scope.covers(place)
    }
}

/// Whoever asks for something to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// A client who has proved to hold the address of these cases. A client
    /// who only fills in a form has no case yet.
    Client {
        /// The client's id; none before her first case is written.
        client: Option<i64>,
        /// The cases the one-time code opened.
        cases: BTreeSet<i64>,
    },
    /// A person of the house, signed in.
    Staff {
        /// The person's id.
        person: i64,
        /// Roles, each with its scope.
        grants: Vec<Grant>,
    },
    /// A program with a token.
    Integration {
        /// The token's id.
        token: i64,
        /// The role the token was made with.
        role: Role,
        /// The code of the one region it may act in; none means every region.
        region: Option<String>,
        /// Whether it may only read.
        read_only: bool,
    },
    /// The machine itself: jobs by the clock and the command line of whoever
    /// owns the machine. No door that takes requests builds this actor.
    System,
}

/// A refusal to let somebody do something. Says what was refused, never what
/// else exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Denied {
    /// The verb that was asked for.
    pub permission: Permission,
}

impl std::fmt::Display for Denied {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` is not permitted here", self.permission.code())
    }
}

impl std::error::Error for Denied {}

impl Actor {
    /// A visitor of the portal who has shown no code yet.
    #[must_use]
    pub fn visitor() -> Self {
        Actor::Client { client: None, cases: BTreeSet::new() }
    }

    /// Whether the actor may do this here.
    ///
    /// # Errors
    /// [`Denied`] when no single grant holds the verb and reaches the place.
    pub fn may(&self, permission: Permission, place: &Place<'_>) -> Result<(), Denied> {
        let allowed = match self {
            Actor::System => true,
            Actor::Client { cases, .. } => {
                CLIENT.has(permission)
                    && (permission == P::OpenCase
                        || place.case.is_some_and(|case| cases.contains(&case)))
            }
            Actor::Staff { grants, .. } => grants.iter().any(|g| g.gives(permission, place)),
            Actor::Integration { region, .. } => {
                self.program_holds(permission)
                    && region.as_deref().is_none_or(|own| place.region == Some(own))
            }
        };
        if allowed { Ok(()) } else { Err(Denied { permission }) }
    }

    /// Whether there is any place at all where the actor may do this: what a
    /// route and a menu ask before anything is loaded. It never replaces
    /// [`Actor::may`].
    #[must_use]
    pub fn may_somewhere(&self, permission: Permission) -> bool {
        match self {
            Actor::System => true,
            Actor::Client { cases, .. } => {
                CLIENT.has(permission) && (permission == P::OpenCase || !cases.is_empty())
            }
            Actor::Staff { grants, .. } => {
                grants.iter().any(|g| permissions_of(g.role).has(permission))
            }
            Actor::Integration { .. } => self.program_holds(permission),
        }
    }

    /// The scopes within which the actor may do this: what a list or a search
    /// filters by. Empty means nothing. A client's lists are by case, not by
    /// scope, and come back empty.
    #[must_use]
    pub fn scopes(&self, permission: Permission) -> Vec<Scope> {
        match self {
            Actor::System => vec![Scope::HOUSE],
            Actor::Client { .. } => Vec::new(),
            Actor::Staff { grants, .. } => grants
                .iter()
                .filter(|g| permissions_of(g.role).has(permission))
                .map(|g| g.scope.clone())
                .collect(),
            Actor::Integration { region, .. } if self.program_holds(permission) => {
                vec![region.as_deref().map_or(Scope::HOUSE, Scope::region)]
            }
            Actor::Integration { .. } => Vec::new(),
        }
    }

    /// How much of a facet the actor is shown here: the most that one of the
    /// grants reaching the place allows.
    #[must_use]
    pub fn sees(&self, facet: Facet, place: &Place<'_>) -> Sight {
        match self {
            Actor::System => Sight::Yes,
            Actor::Client { .. } => {
                if self.may(P::ReadCases, place).is_ok() {
                    client_sees(facet)
                } else {
                    Sight::No
                }
            }
            Actor::Staff { grants, .. } => grants
                .iter()
                .filter(|g| g.scope.covers(place))
                .map(|g| sight_of(g.role, facet))
                .max()
                .unwrap_or(Sight::No),
            Actor::Integration { role, .. } => {
                if self.may(P::ReadCases, place).is_ok() {
                    sight_of(*role, facet)
                } else {
                    Sight::No
                }
            }
        }
    }

    /// The person's id, when a person of the house is asking.
    #[must_use]
    pub fn person(&self) -> Option<i64> {
        match self {
            Actor::Staff { person, .. } => Some(*person),
            _ => None,
        }
    }

    /// Whether the actor holds the role anywhere.
    #[must_use]
    pub fn holds(&self, wanted: Role) -> bool {
        match self {
            Actor::Staff { grants, .. } => grants.iter().any(|g| g.role == wanted),
            Actor::Integration { role, .. } => *role == wanted,
            Actor::Client { .. } | Actor::System => false,
        }
    }

    /// The kind and id for the audit log and events: `staff` 12, `system` none.
    #[must_use]
    pub fn reference(&self) -> (&'static str, Option<i64>) {
        match self {
            Actor::Client { client, .. } => ("client", *client),
            Actor::Staff { person, .. } => ("staff", Some(*person)),
            Actor::Integration { token, .. } => ("integration", Some(*token)),
            Actor::System => ("system", None),
        }
    }

    fn program_holds(&self, permission: Permission) -> bool {
        match self {
            Actor::Integration { role, read_only, .. } => {
                permissions_of(*role).has(permission)
                    && permission.open_to_programs()
                    && !(*read_only && permission.writes())
            }
            _ => false,
        }
    }
}

/// Something of a case that not everybody who sees the case is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// What client and house wrote to each other.
    Messages,
    /// Notes of the staff.
    Notes,
    /// Name, address, telephone.
    Identity,
    /// Price paid and payments.
    Price,
    /// Photographs and other files.
    Photos,
    /// What is owed, and why.
    Entitlements,
    /// The examiner's first reading.
    FirstReading,
    /// Signals of risk.
    Risk,
}

impl Facet {
    /// Every facet, in the order of the printed table.
    pub const ALL: &'static [Facet] = &[
        Facet::Messages,
        Facet::Notes,
        Facet::Identity,
        Facet::Price,
        Facet::Photos,
        Facet::Entitlements,
        Facet::FirstReading,
        Facet::Risk,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Facet::Messages => "messages",
            Facet::Notes => "notes",
            Facet::Identity => "identity",
            Facet::Price => "price",
            Facet::Photos => "photos",
            Facet::Entitlements => "entitlements",
            Facet::FirstReading => "first_reading",
            Facet::Risk => "risk",
        }
    }
}

/// How much of a facet is shown, from nothing to everything. The order is the
/// order of showing more: a person with two roles is shown the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sight {
    /// Nothing.
    No,
    /// Yes or no, a result, a rate or a sum; never the thing itself.
    Summary,
    /// After giving a reason, which is written to the audit log.
    OnRequest,
    /// What the person wrote.
    Own,
    /// What was shared with the person's site or bench, and what she wrote.
    Shared,
    /// All of it.
    Yes,
}

impl Sight {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Sight::No => "no",
            Sight::Summary => "summary",
            Sight::OnRequest => "on_request",
            Sight::Own => "own",
            Sight::Shared => "shared",
            Sight::Yes => "yes",
        }
    }

    /// Whether it is shown outright, wherever the reader did not write it.
    #[must_use]
    pub const fn outright(self) -> bool {
        matches!(self, Sight::Yes)
    }
}

/// What a role is shown of a facet.
#[must_use]
pub const fn sight_of(role: Role, facet: Facet) -> Sight {
    use Facet as F;
    use Sight as S;
    match (role, facet) {
        (Role::Advisor | Role::SeniorAdvisor | Role::Integration, F::FirstReading) => S::Summary,
        (Role::Integration, F::Risk | F::Price) => S::No,
        (Role::Advisor | Role::SeniorAdvisor | Role::Integration, _) => S::Yes,

        (Role::BoutiqueAdvisor, F::Messages | F::Identity | F::Price | F::Photos) => S::Shared,
        (Role::BoutiqueAdvisor, F::Notes) => S::Own,
        (Role::BoutiqueAdvisor, F::Entitlements) => S::Yes,
        (Role::BoutiqueAdvisor, F::FirstReading) => S::Summary,
        (Role::BoutiqueAdvisor, F::Risk) => S::No,

        (Role::Artisan, F::Notes | F::Photos) => S::Shared,
        (Role::Artisan, F::Identity | F::Entitlements) => S::Summary,
        (Role::Artisan, _) => S::No,

        (Role::Examiner, F::Notes | F::FirstReading) => S::Own,
        (Role::Examiner, F::Photos) => S::Shared,
        (Role::Examiner, F::Risk) => S::Summary,
        (Role::Examiner, _) => S::No,

        (Role::Manager, F::Messages | F::Notes) => S::OnRequest,
        (Role::Manager, F::Photos) => S::No,
        (Role::Manager, _) => S::Summary,

        (Role::Counsel | Role::Administrator, _) => S::No,
    }
}

/// What a client is shown of her own case.
const fn client_sees(facet: Facet) -> Sight {
    match facet {
        Facet::Messages | Facet::Identity | Facet::Price | Facet::Photos | Facet::Entitlements => {
            Sight::Yes
        }
        // Only once the second reading is in.
        Facet::FirstReading => Sight::Summary,
        Facet::Notes | Facet::Risk => Sight::No,
    }
}

/// Both tables as Markdown, for `docs/operating/permissions.md`.
#[must_use]
pub fn permissions_markdown() -> String {
    let mut out = String::from(
        "# Who may do what\n\n\
         Printed from `crates/domain/src/access.rs`; change the table there, not here. A role is held within \
         regions and sites; what a row does not name is refused. A program with a token never does what is \
         marked *person*, and a reading token nothing that is marked *writes*.\n\n## Verbs\n\n",
    );
    out.push_str("| verb | marks | client |");
    for role in Role::ALL {
        let _ = write!(out, " {} |", role.code());
    }
    out.push_str("\n| --- | --- | --- |");
    out.push_str(&" --- |".repeat(Role::ALL.len()));
    out.push('\n');
    for &p in Permission::ALL {
        let marks = match (p.writes(), p.open_to_programs()) {
            (true, true) => "writes",
            (true, false) => "writes, person",
            (false, true) => "",
            (false, false) => "person",
        };
        let _ = write!(
            out,
            "| `{}` | {marks} | {} |",
            p.code(),
            if CLIENT.has(p) { "own" } else { "" }
        );
        for &role in Role::ALL {
            let _ = write!(out, " {} |", if permissions_of(role).has(p) { "yes" } else { "" });
        }
        out.push('\n');
    }
    out.push_str(
        "\n## What is shown\n\nFrom nothing to everything: `no`, `summary` (a yes or no, a result, a rate), \
         `on_request` (with a reason, written to the audit log), `own` (what the reader wrote), `shared` (what was \
         shared with the reader's site or bench), `yes`.\n\n| of a case | client |",
    );
    for role in Role::ALL {
        let _ = write!(out, " {} |", role.code());
    }
    out.push_str("\n| --- | --- |");
    out.push_str(&" --- |".repeat(Role::ALL.len()));
    out.push('\n');
    for &facet in Facet::ALL {
        let _ = write!(out, "| `{}` | {} |", facet.code(), client_sees(facet).code());
        for &role in Role::ALL {
            let _ = write!(out, " {} |", sight_of(role, facet).code());
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn staff(grants: &[(Role, Scope)]) -> Actor {
        let grants = grants
            .iter()
            .map(|(role, scope)| Grant { role: *role, scope: scope.clone() })
            .collect();
        Actor::Staff { person: 1, grants }
    }

    /// The matrix once more, as letters, so that nobody changes the table
    /// without saying so twice. Columns: client, then `Role::ALL`.
    const MATRIX: &[(&str, &str)] = &[
        //                    c a s b t x m l d i
        ("read_cases", "C A S B T X M . . I"),
        ("search", ". A S B . . . . . I"),
        ("read_clients", ". A S B . . . . . I"),
        ("read_orders", ". A S B . . . . . I"),
        ("feed_orders", ". . . . . . . . . I"),
        ("tend_feed", ". . S . . . . . . ."),
        ("change_orders", ". A S B . . . . . I"),
        ("manage_returns", ". A S B . . . . . I"),
        ("decide_returns", ". . S . . . . . . ."),
        ("give_back", ". A S . . . . . . I"),
        ("read_examinations", ". A S B . X M . . I"),
        ("ask_examination", ". A S B . . . . . I"),
        ("examine", ". . . . . X . . . ."),
        ("train_examiners", ". . . . . . M . . ."),
        ("read_attachments", "C A S B T X . . . I"),
        ("read_feed", ". A S B T X M . . I"),
        ("read_figures", ". . S . . . M L D ."),
        ("look_on_request", ". . . . . . M . . ."),
        ("open_case", "C A S B . . . . . I"),
        ("open_on_behalf", ". A S B . . . . . I"),
        ("reply", "C A S B . . . . . I"),
        ("note", ". A S B T X . . . I"),
        ("manage_mail", ". . S . . . M . . ."),
        ("read_calls", ". A S B . . M . . ."),
        ("log_calls", ". A S B . . . . . ."),
        ("attach", "C A S B T X . . . I"),
        ("take", ". A S B T X . . . ."),
        ("assign", ". A S . . . M . . I"),
        ("prioritise", ". A S . . . M . . I"),
        ("snooze", ". A S . . . . . . I"),
        ("ask_house", ". A S B . . . . . I"),
        ("house_answers", ". A S B T X . . . I"),
        ("escalate", "C A S B . . M . . I"),
        ("deescalate", ". . S . . . . . . ."),
        ("resolve", ". A S . . . . . . I"),
        ("reopen", "C A S . . . . . . I"),
        ("withdraw", "C . . . . . . . . ."),
        ("merge", ". A S . . . . . . ."),
        ("link", ". A S B . . . . . I"),
        ("split", ". A S . . . . . . ."),
        ("tag", ". A S B . . M . . I"),
        ("sort", ". A S B . . M . . ."),
        ("bulk", ". A S . . . . . . ."),
        ("export", "C A S . . . . . . I"),
        ("read_audit", ". . . . . . M . D ."),
        ("manage_people", ". . . . . . . . D ."),
        ("manage_teams", ". . . . . . . . D ."),
        ("manage_regions", ". . . . . . . . D ."),
        ("manage_sites", ". . . . . . . . D ."),
        ("manage_holidays", ". . . . . . M . D ."),
        ("manage_promises", ". . . . . . . . D ."),
        ("manage_phrases", ". . S . . . M . D ."),
        ("manage_topics", ". . . . . . . . D ."),
        ("manage_tags", ". . S . . . M . D ."),
        ("manage_policies", ". . . . . . M L D ."),
        ("approve_policies", ". . . . . . M L . ."),
        ("decide_otherwise", ". . S . . . . . . ."),
        ("manage_tokens", ". . . . . . . . D ."),
        ("api_read", ". A S B T X M L D I"),
        ("api_write", ". A S B T X M . . I"),
    ];

    #[test]
    fn every_role_may_exactly_what_the_matrix_says() {
        assert_eq!(MATRIX.len(), Permission::ALL.len());
        for (code, row) in MATRIX {
            let permission: Permission = code.parse().unwrap();
            let marks: Vec<bool> = row.split(' ').map(|m| m != ".").collect();
            let client = Actor::Client { client: Some(1), cases: BTreeSet::from([9]) };
            assert_eq!(
                client.may(permission, &Place::case("FR", None, 9)).is_ok(),
                marks[0],
                "client {code}"
            );
            for (role, expected) in Role::ALL.iter().zip(&marks[1..]) {
                let actor = staff(&[(*role, Scope::HOUSE)]);
                assert_eq!(
                    actor.may(permission, &Place::HOUSE).is_ok(),
                    *expected,
                    "{role} {code}"
                );
                assert_eq!(actor.may_somewhere(permission), *expected, "{role} {code}");
            }
        }
    }

    #[test]
    fn every_role_has_a_row_and_a_code_reads_back() {
        for role in Role::ALL {
            assert_eq!(TABLE.iter().filter(|(r, _)| r == role).count(), 1, "{role}");
        }
        for p in Permission::ALL {
            assert_eq!(p.code().parse::<Permission>().unwrap(), *p);
        }
        assert!("read_everything".parse::<Permission>().is_err());
    }

    #[test]
    fn nobody_without_a_role_may_anything() {
        for p in Permission::ALL {
            assert_eq!(staff(&[]).may(*p, &Place::HOUSE), Err(Denied { permission: *p }));
            assert!(staff(&[]).scopes(*p).is_empty());
        }
    }

    #[test]
    fn a_client_reaches_her_own_case_and_no_other() {
        let client = Actor::Client { client: Some(4), cases: BTreeSet::from([9]) };
        assert!(client.may(Permission::Reply, &Place::case("FR", None, 9)).is_ok());
        assert!(client.may(Permission::Reply, &Place::case("FR", None, 10)).is_err());
        assert!(client.may(Permission::Reply, &Place::region("FR")).is_err());
        assert!(client.may(Permission::OpenCase, &Place::region("FR")).is_ok());
        assert!(Actor::visitor().may(Permission::ReadCases, &Place::case("FR", None, 9)).is_err());
        assert_eq!(client.sees(Facet::Notes, &Place::case("FR", None, 9)), Sight::No);
        assert_eq!(client.sees(Facet::Messages, &Place::case("FR", None, 10)), Sight::No);
    }

    #[test]
    fn what_each_role_is_shown_follows_the_design() {
        let check = |role: Role, expected: [Sight; 8]| {
            let shown: Vec<Sight> = Facet::ALL.iter().map(|f| sight_of(role, *f)).collect();
            assert_eq!(shown, expected, "{role}");
        };
        use Sight::{No, OnRequest, Own, Shared, Summary, Yes};
        check(Role::Advisor, [Yes, Yes, Yes, Yes, Yes, Yes, Summary, Yes]);
        check(Role::SeniorAdvisor, [Yes, Yes, Yes, Yes, Yes, Yes, Summary, Yes]);
        check(Role::BoutiqueAdvisor, [Shared, Own, Shared, Shared, Shared, Yes, Summary, No]);
        check(Role::Artisan, [No, Shared, Summary, No, Shared, Summary, No, No]);
        check(Role::Examiner, [No, Own, No, No, Shared, No, Own, Summary]);
        check(
            Role::Manager,
            [OnRequest, OnRequest, Summary, Summary, No, Summary, Summary, Summary],
        );
        check(Role::Counsel, [No; 8]);
        check(Role::Administrator, [No; 8]);
    }

    #[test]
    fn whoever_is_shown_no_photographs_may_not_open_attachments() {
        for role in Role::ALL {
            assert_eq!(
                sight_of(*role, Facet::Photos) != Sight::No,
                permissions_of(*role).has(Permission::ReadAttachments),
                "{role}"
            );
            let identity = sight_of(*role, Facet::Identity) >= Sight::Shared;
            assert_eq!(identity, permissions_of(*role).has(Permission::ReadClients), "{role}");
        }
    }

    #[test]
    fn a_program_never_handles_people_or_tokens_whatever_its_role() {
        for role in Role::ALL {
            let token =
                Actor::Integration { token: 1, role: *role, region: None, read_only: false };
            for p in Permission::ALL.iter().filter(|p| !p.open_to_programs()) {
                assert!(token.may(*p, &Place::HOUSE).is_err(), "{role} {}", p.code());
            }
        }
    }

    #[test]
    fn wb06_a_reading_token_used_to_write_is_refused() {
        for role in Role::ALL {
            let token = Actor::Integration { token: 1, role: *role, region: None, read_only: true };
            for p in Permission::ALL.iter().filter(|p| p.writes()) {
                assert!(token.may(*p, &Place::region("FR")).is_err(), "{role} {}", p.code());
            }
            assert!(token.may(Permission::ApiRead, &Place::region("FR")).is_ok(), "{role}");
        }
    }

    #[test]
    fn permission_and_scope_are_never_taken_from_two_grants() {
        let actor =
            staff(&[(Role::Advisor, Scope::region("FR")), (Role::Artisan, Scope::region("JP"))]);
        assert!(actor.may(Permission::Reply, &Place::region("FR")).is_ok());
        assert!(actor.may(Permission::Reply, &Place::region("JP")).is_err());
        assert_eq!(actor.sees(Facet::Messages, &Place::region("JP")), Sight::No);
        assert_eq!(actor.sees(Facet::Messages, &Place::region("FR")), Sight::Yes);
    }

    #[test]
    fn the_print_names_every_verb_and_every_role() {
        let print = permissions_markdown();
        for p in Permission::ALL {
            assert!(print.contains(&format!("| `{}` |", p.code())), "{}", p.code());
        }
        for role in Role::ALL {
            assert!(print.contains(role.code()));
        }
    }

    fn within() -> impl Strategy<Value = Within> {
        prop_oneof![
            Just(Within::All),
            prop::sample::subsequence(CODES.to_vec(), 0..4).prop_map(Within::only)
        ]
    }

    fn grant() -> impl Strategy<Value = Grant> {
        (0..Role::ALL.len(), within(), within()).prop_map(|(r, regions, sites)| Grant {
            role: Role::ALL[r],
            scope: Scope { regions, sites },
        })
    }

    const CODES: [&str; 4] = ["FR", "GB", "JP", "US"];

    fn code() -> impl Strategy<Value = &'static str> {
        prop::sample::select(CODES.to_vec())
    }

    fn place() -> impl Strategy<Value = Place<'static>> {
        (prop::option::of(code()), prop::option::of(code())).prop_map(|(region, site)| Place {
            region,
            site,
            case: None,
        })
    }

    proptest! {
        /// The list's filter and the single question agree everywhere.
        #[test]
        fn scopes_and_may_agree(grants in prop::collection::vec(grant(), 0..4), place in place(), p in 0..Permission::ALL.len()) {
            let permission = Permission::ALL[p];
            let actor = Actor::Staff { person: 1, grants };
            let by_scope = actor.scopes(permission).iter().any(|s| s.covers(&place));
            prop_assert_eq!(actor.may(permission, &place).is_ok(), by_scope);
        }

        /// One more grant never takes anything away; a wider scope neither.
        #[test]
        fn more_grants_never_mean_less(grants in prop::collection::vec(grant(), 0..4), more in grant(), place in place(), p in 0..Permission::ALL.len()) {
            let permission = Permission::ALL[p];
            let before = Actor::Staff { person: 1, grants: grants.clone() };
            let after = Actor::Staff { person: 1, grants: grants.into_iter().chain([more]).collect() };
            prop_assert!(before.may(permission, &place).is_err() || after.may(permission, &place).is_ok());
            for facet in Facet::ALL {
                prop_assert!(after.sees(*facet, &place) >= before.sees(*facet, &place));
            }
        }

        /// A grant within named regions or sites reaches nothing outside them.
        #[test]
        fn a_scope_is_a_wall(grant in grant(), place in place(), p in 0..Permission::ALL.len()) {
            let outside = !grant.scope.regions.covers(place.region) || !grant.scope.sites.covers(place.site);
            let actor = Actor::Staff { person: 1, grants: vec![grant] };
            if outside {
                prop_assert!(actor.may(Permission::ALL[p], &place).is_err());
                for facet in Facet::ALL {
                    prop_assert_eq!(actor.sees(*facet, &place), Sight::No);
                }
            }
        }

        /// A token of one region acts there and nowhere else.
        #[test]
        fn a_regional_token_stays_in_its_region(region in code(), place in place(), p in 0..Permission::ALL.len(), r in 0..Role::ALL.len()) {
            let token = Actor::Integration { token: 1, role: Role::ALL[r], region: Some(region.to_owned()), read_only: false };
            if place.region != Some(region) {
                prop_assert!(token.may(Permission::ALL[p], &place).is_err());
            }
        }
    }
}
