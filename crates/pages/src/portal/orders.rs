//! The client's orders: found by an address and a code, one of them with what law and house owe for each
//! piece, and a change of it.

use askama::Template;
use words::Words;

use super::field::{Flawed, Look, Part, Summary};
use crate::layout::Shell;

/// Find an order, a return or a case.
#[derive(Template)]
#[template(path = "portal/orders_find.html")]
pub struct OrdersFind {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// What was typed.
    pub typed: Vec<(String, String)>,
    /// What is wrong with it.
    pub flaws: Vec<Flawed>,
    /// Whether a passkey can be used here.
    pub passkeys: bool,
    /// What has come of one that was used.
    pub note: Option<String>,
}

impl OrdersFind {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> OrdersFind {
        self.shell.title = self.w.t("orders-find-title");
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }

    /// The fields.
    pub fn parts(&self) -> Vec<Part> {
        let part = |look, name: &str, label: &str| {
            Part::new(self.w, look, name, self.w.t(label)).back(&self.typed, &self.flaws)
        };
        let mut email = part(Look::Email, "email", "field-email");
        email.autocomplete = "email";
        let mut number = part(Look::Code, "number", "orders-find-number");
        number.hint = self.w.t("orders-find-number-hint");
        number.optional = true;
        vec![email, number]
    }
}

/// Enter the code that was sent, where one was.
#[derive(Template)]
#[template(path = "portal/orders_code.html")]
pub struct OrdersCode {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The address as it was typed.
    pub email: String,
    /// What is wrong with the code.
    pub flaws: Vec<Flawed>,
    /// How long a code is good for, in minutes.
    pub minutes: i64,
}

impl OrdersCode {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> OrdersCode {
        self.shell.title = self.w.t("code-title");
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }

    /// The same sentence whatever was looked for.
    pub fn lede(&self) -> String {
        let args =
            [("email", self.email.as_str().into()), ("span", self.w.span(self.minutes).into())];
        self.w.ta("orders-code-lede", &args)
    }

    /// The code field.
    pub fn part(&self) -> Part {
        let mut part = Part::new(self.w, Look::SixDigits, "code", self.w.t("code-label"));
        part.hint = self.w.t("code-hint");
        part.flaw = self.flaws.first().map(|flaw| flaw.text.clone());
        part.autocomplete = "one-time-code";
        part
    }
}

/// Something in a list of hers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Where it is.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// Where it stands.
    pub status: String,
    /// A line more.
    pub more: String,
}

/// Everything of an address.
#[derive(Template)]
#[template(path = "portal/orders_mine.html")]
pub struct OrdersMine {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The address that was proved.
    pub email: String,
    /// Her orders.
    pub orders: Vec<Listed>,
    /// Her cases.
    pub cases: Vec<Listed>,
    /// Her passkeys; none where none can be had.
    pub passkeys: Option<Vec<OwnPasskey>>,
    /// What has just been done.
    pub note: Option<String>,
}

/// One of a client's passkeys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPasskey {
    /// When it was made and used.
    pub about: String,
    /// Where it is given up.
    pub removal: String,
}

/// Her browser is asked for a passkey: for a new one, or for one that opens everything of hers.
#[derive(Template)]
#[template(path = "portal/passkey.html")]
pub struct PasskeyPage {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// Whether a new one is made.
    pub makes: bool,
    /// What the browser is asked, as JSON.
    pub options: String,
}

impl PasskeyPage {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> PasskeyPage {
        let title = if self.makes { "desk-passkey-new" } else { "desk-passkey-show-go" };
        self.shell.title = self.w.t(title);
        self
    }

    fn back(&self) -> String {
        self.shell.href(if self.makes { "/orders" } else { "/orders?find=1" })
    }

    fn back_name(&self) -> String {
        self.w.t(if self.makes { "orders-mine-title" } else { "orders-find-title" })
    }

    fn deed(&self) -> &'static str {
        if self.makes { "make" } else { "show" }
    }

    fn action(&self) -> String {
        self.shell.href(if self.makes { "/passkeys/new" } else { "/sign-in/passkey" })
    }

    fn go(&self) -> String {
        self.w.t(if self.makes { "desk-passkey-make-go" } else { "desk-passkey-show-go" })
    }
}

impl OrdersMine {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> OrdersMine {
        self.shell.title = self.w.t("orders-mine-title");
        self
    }

    /// Under which address.
    pub fn lede(&self) -> String {
        self.w.ta("orders-mine-lede", &[("email", self.email.as_str().into())])
    }
}

/// A piece of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderLine {
    /// What the shop calls it.
    pub title: String,
    /// Size and colour.
    pub detail: String,
    /// How many.
    pub count: u32,
    /// What was paid for it; empty where nobody is to see that.
    pub paid: String,
    /// What law and house say of it, sentence by sentence.
    pub said: Vec<String>,
    /// Where the reasons are, with what is known filled in; empty for none.
    pub why: String,
}

/// One order.
#[derive(Template)]
#[template(path = "portal/order.html")]
pub struct OrderPage {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// Its number.
    pub number: String,
    /// Its address behind the language.
    pub at: String,
    /// Where it stands, in a word.
    pub status: String,
    /// Whether it is over.
    pub over: bool,
    /// When it was placed.
    pub placed: String,
    /// The time until it is picked, in a sentence; none where there is none.
    pub window: Option<String>,
    /// What was bought.
    pub lines: Vec<OrderLine>,
    /// In what it goes: which parcel, and where that stands.
    pub parcels: Vec<(String, String)>,
    /// How it was paid.
    pub paid: Vec<String>,
    /// Where it goes.
    pub address: Vec<String>,
    /// What was asked of the shop.
    pub changes: Vec<String>,
    /// What comes back.
    pub returns: Vec<Listed>,
    /// Whether pieces can be sent back.
    pub may_return: bool,
    /// What was just done.
    pub done: Option<String>,
    /// Of a gift: its link where one was just made, else empty; none where it is none.
    pub gift: Option<String>,
}

impl OrderPage {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> OrderPage {
        self.shell.title = self.w.ta("orders-order", &[("number", self.number.as_str().into())]);
        self
    }

    /// An address of the order.
    pub fn href(&self, tail: &str) -> String {
        self.shell.href(&format!("{}{tail}", self.at))
    }

    /// The class of its status.
    pub fn class(&self) -> &'static str {
        if self.over { "st st--calm" } else { "st st--go" }
    }

    /// Its number as a part of an address.
    pub fn encoded(&self) -> String {
        crate::portal::orders::encoded(&self.number)
    }
}

/// A number as a part of an address.
#[must_use]
pub fn encoded(number: &str) -> String {
    number
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

/// A form in steps whose answers go along: a change, or a return.
#[derive(Template)]
#[template(path = "portal/order_form.html")]
pub struct OrderForm {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// The heading.
    pub title: String,
    /// What stands under it.
    pub lede: String,
    /// Where the order is.
    pub back: String,
    /// What it is called.
    pub back_name: String,
    /// What is wrong.
    pub flaws: Vec<Flawed>,
    /// What cannot be, or was decided: sentences above the form.
    pub notes: Vec<String>,
    /// What remains possible: sentence, and where it is done.
    pub remains: Vec<(String, Option<String>)>,
    /// The fields; none on the last step.
    pub parts: Vec<Part>,
    /// What is read once more, row by row, on the last step.
    pub rows: Vec<(String, String)>,
    /// Names and values that go along.
    pub hidden: Vec<(String, String)>,
    /// Where the form goes; empty where there is nothing to send.
    pub action: String,
    /// What the button says.
    pub send: String,
    /// Where the answers are changed, on the last step.
    pub edit: Option<String>,
}

impl OrderForm {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> OrderForm {
        self.shell.title.clone_from(&self.title);
        self.shell.mistaken = !self.flaws.is_empty();
        self
    }

    /// The mistakes, said first.
    pub fn summary(&self) -> Summary<'_> {
        Summary { w: self.w, flaws: &self.flaws }
    }
}

/// A piece that comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackLine {
    /// What the shop calls it.
    pub title: String,
    /// How many.
    pub count: u32,
    /// Where it stands.
    pub status: String,
    /// What comes next.
    pub next: String,
    /// Whether that is hers to do.
    pub hers: bool,
    /// Whether she can keep it after all.
    pub may_keep: Option<String>,
    /// Its condition at the three stages: part, as she said, handed over, received, and whether they
    /// differ.
    pub condition: Vec<(String, [String; 3], bool)>,
    /// Photographs: when, and where each is.
    pub photos: Vec<(String, Vec<String>)>,
    /// Whether she can show more of it: its line.
    pub may_show: Option<String>,
    /// What goes out for it.
    pub exchanges: Vec<ExchangeCard>,
}

/// The other piece of an exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExchangeCard {
    /// Where it stands.
    pub said: String,
    /// What it costs more or less; none where nobody is to see that.
    pub more: Option<String>,
    /// Its key, where it can be given up.
    pub key: Option<String>,
}

/// One return.
#[derive(Template)]
#[template(path = "portal/return.html")]
pub struct ReturnPage {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// Its number.
    pub number: String,
    /// Its order's number.
    pub order: String,
    /// When it was registered.
    pub registered: String,
    /// What comes back.
    pub lines: Vec<BackLine>,
    /// How it comes back, in a sentence.
    pub way: String,
    /// What is known of that besides: when it is collected.
    pub way_more: Vec<String>,
    /// Whether there are papers to print.
    pub papers: bool,
    /// Whether the carrier still makes the label.
    pub follows: bool,
    /// The code that is enough at a point of the carrier.
    pub code: Option<String>,
    /// The other ways, where one may still be chosen.
    pub ways: Vec<Part>,
    /// Rows of the account.
    pub money: Vec<(String, String)>,
    /// How each payment stands.
    pub refunds: Vec<String>,
    /// What was just done.
    pub done: Option<String>,
}

impl ReturnPage {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> ReturnPage {
        self.shell.title = self.w.ta("returns-title", &[("number", self.number.as_str().into())]);
        self
    }

    /// An address of the return.
    pub fn href(&self, tail: &str) -> String {
        self.shell.href(&format!("/returns/{}{tail}", self.number))
    }

    /// Of which order.
    pub fn of_order(&self) -> String {
        self.w.ta("returns-of-order", &[("number", super::apart(&self.order).into())])
    }

    /// Where the order is.
    pub fn order_href(&self) -> String {
        self.shell.href(&format!("/orders/{}", encoded(&self.order)))
    }
}

/// How one can pay in a country.
#[derive(Template)]
#[template(path = "portal/payments.html")]
pub struct PaymentsPage {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// Each way, and since or until when.
    pub rows: Vec<(String, String)>,
    /// Code and name of each country, and whether it is this one.
    pub countries: Vec<(String, String, bool)>,
}

impl PaymentsPage {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> PaymentsPage {
        self.shell.title = self.w.t("payments-title");
        self
    }
}

/// A piece that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiftPiece {
    /// What the shop calls it.
    pub title: String,
    /// How many.
    pub count: u32,
    /// What the house says of it.
    pub said: Vec<String>,
}

/// A piece that comes back of a gift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GiftReturn {
    /// The return's number.
    pub number: String,
    /// Which piece, and where it stands.
    pub said: String,
    /// What comes next.
    pub next: String,
    /// Whether there are papers to print.
    pub papers: bool,
}

/// A gift as whoever was given it sees it. There is no field for what it cost.
#[derive(Template)]
#[template(path = "portal/gift.html")]
pub struct GiftPage {
    /// The reader's words.
    pub w: &'static Words,
    /// The shell.
    pub shell: Shell,
    /// Its address behind the language.
    pub at: String,
    /// The number on its receipt.
    pub number: String,
    /// What was given.
    pub pieces: Vec<GiftPiece>,
    /// What comes back of it.
    pub back: Vec<GiftReturn>,
    /// Whether something can be sent back.
    pub may_return: bool,
    /// What was just done.
    pub done: Option<String>,
}

impl GiftPage {
    /// The page with its title.
    #[must_use]
    pub fn titled(mut self) -> GiftPage {
        self.shell.title = self.w.t("gift-title");
        self
    }

    /// An address of the gift.
    pub fn href(&self, tail: &str) -> String {
        self.shell.href(&format!("{}{tail}", self.at))
    }
}
