//! The portal's words for fields, answers and mistakes: one `match` each, so
//! that every key stands here as it stands in the locale files.

use domain::questions::{Flaw, Step};
use domain::{PhotoSlot, Topic};
use words::Words;

/// The heading of one page of a form.
pub(crate) fn heading(w: &Words, topic: Topic, step: Step) -> String {
    match step {
        Step::Order => w.t("ask-heading-order"),
        Step::Family => w.t("ask-heading-family"),
        Step::Piece => w.t("ask-heading-piece"),
        Step::Listing => w.t("ask-heading-listing"),
        Step::Visit => w.t("ask-heading-visit"),
        Step::Right => w.t("ask-heading-right"),
        Step::Origin => w.t("ask-heading-origin"),
        Step::Terms => w.t("ask-heading-terms"),
        Step::Photos if topic == Topic::Counterfeit => w.t("ask-heading-photos-counterfeit"),
        Step::Photos => w.t("ask-heading-photos"),
        Step::Packaging => w.t("ask-heading-packaging"),
        Step::Use => w.t("ask-heading-use"),
        Step::Outcome => w.t("ask-heading-outcome"),
        Step::Contact => w.t("ask-heading-contact"),
        Step::Words => match topic {
            Topic::OrderChange => w.t("ask-heading-words-order-change"),
            Topic::OrderQuestion => w.t("ask-heading-words-order-question"),
            Topic::Return => w.t("ask-heading-words-return"),
            Topic::Repair => w.t("ask-heading-words-repair"),
            Topic::Authenticity => w.t("ask-heading-words-authenticity"),
            Topic::Counterfeit => w.t("ask-heading-words-counterfeit"),
            Topic::Appointment => w.t("ask-heading-words-appointment"),
            Topic::ProductQuestion => w.t("ask-heading-words-product-question"),
            Topic::Privacy => w.t("ask-heading-words-privacy"),
            Topic::Accessibility => w.t("ask-heading-words-accessibility"),
            Topic::Complaint => w.t("ask-heading-words-complaint"),
            Topic::Other => w.t("ask-heading-words-other"),
        },
    }
}

/// What stands under the heading: why we ask, or what helps.
pub(crate) fn lede(w: &Words, topic: Topic, step: Step) -> String {
    match step {
        Step::Order if topic == Topic::OrderChange => w.t("ask-lede-order-change"),
        Step::Order => w.t("ask-lede-order"),
        Step::Family => w.t("ask-lede-family"),
        Step::Piece => w.t("ask-lede-piece"),
        Step::Listing => w.t("ask-lede-listing"),
        Step::Visit => w.t("ask-lede-visit"),
        Step::Right => w.t("ask-lede-right"),
        Step::Origin => w.t("ask-lede-origin"),
        Step::Terms => w.t("ask-lede-terms"),
        Step::Photos if topic == Topic::Authenticity => w.t("ask-lede-photos-authenticity"),
        Step::Photos => w.t("ask-lede-photos"),
        Step::Packaging => w.t("ask-lede-packaging"),
        Step::Use => w.t("ask-lede-use"),
        Step::Outcome => w.t("ask-lede-outcome"),
        Step::Contact if topic == Topic::Counterfeit => w.t("ask-lede-contact-unnamed"),
        Step::Contact => w.t("ask-lede-contact"),
        Step::Words => match topic {
            Topic::Repair => w.t("ask-lede-words-repair"),
            Topic::Authenticity => w.t("ask-lede-words-authenticity"),
            Topic::OrderChange => w.t("ask-lede-words-order-change"),
            Topic::Complaint => w.t("ask-lede-words-complaint"),
            _ => w.t("ask-lede-words"),
        },
    }
}

/// The label of a field.
pub fn label(w: &Words, topic: Topic, field: &str) -> String {
    match field {
        "order_number" => w.t("field-order-number"),
        "bought" => w.t("field-bought"),
        "bought_where" => w.t("field-bought-where"),
        "bought_on" => w.t("field-bought-on"),
        "purchaser" => w.t("field-purchaser"),
        "order_email" => w.t("field-order-email"),
        "family" => w.t("field-family"),
        "model" => w.t("field-model"),
        "colour" => w.t("field-colour"),
        "size" => w.t("field-size"),
        "code" => w.t("field-code"),
        "words" => match topic {
            Topic::Counterfeit | Topic::Return | Topic::Privacy => w.t("field-words-more"),
            _ => w.t("field-words"),
        },
        "listing" => w.t("field-listing"),
        "seller" => w.t("field-seller"),
        "origin" => w.t("field-origin"),
        "price" => w.t("field-price"),
        "site" => w.t("field-site"),
        "visit_when" => w.t("field-visit-when"),
        "visit_needs" => w.t("field-visit-needs"),
        "right" => w.t("field-right"),
        "packaging" => w.t("field-packaging"),
        "packaging_missing" => w.t("field-packaging-missing"),
        "worn" => w.t("field-worn"),
        "first_worn" => w.t("field-first-worn"),
        "storage" => w.t("field-storage"),
        "outcome" => w.t("field-outcome"),
        "deadline" => w.t("field-deadline"),
        "deadline_reason" => w.t("field-deadline-reason"),
        "name" => w.t("field-name"),
        "email" => w.t("field-email"),
        "phone" => w.t("field-phone"),
        "country" => w.t("field-country"),
        "answer_language" => w.t("field-answer-language"),
        "format" => w.t("field-format"),
        _ => String::new(),
    }
}

/// What a field asks together with those beside it, or nothing.
pub(crate) fn group(w: &Words, step: Step, field: &str) -> String {
    match (step, field) {
        (Step::Order, "purchaser" | "order_email") => w.t("group-order-paid"),
        (Step::Order, _) => w.t("group-order"),
        (Step::Contact, "name" | "email" | "phone") => w.t("group-contact-you"),
        (Step::Contact, _) => w.t("group-contact-answer"),
        _ => String::new(),
    }
}

/// The hint of a field, or nothing.
pub(crate) fn hint(w: &Words, topic: Topic, field: &str) -> String {
    match field {
        "order_number" => w.t("hint-order-number"),
        "bought_where" => w.t("hint-bought-where"),
        "purchaser" => w.t("hint-purchaser"),
        "order_email" => w.t("hint-order-email"),
        "model" => w.t("hint-model"),
        "size" => w.t("hint-size"),
        "code" => w.t("hint-code"),
        "words" if topic == Topic::Repair => w.t("hint-words-repair"),
        "listing" => w.t("hint-listing"),
        "price" => w.t("hint-price"),
        "visit_when" => w.t("hint-visit-when"),
        "packaging_missing" => w.t("hint-packaging-missing"),
        "first_worn" => w.t("hint-first-worn"),
        "storage" => w.t("hint-storage"),
        "deadline" => w.t("hint-deadline"),
        "deadline_reason" => w.t("hint-deadline-reason"),
        "email" => w.t("hint-email"),
        "phone" => w.t("hint-phone"),
        "country" => w.t("hint-country"),
        "format" => w.t("hint-format"),
        _ => String::new(),
    }
}

/// An answer of a closed list, as a person reads it.
pub fn answer(w: &Words, field: &str, value: &str) -> Option<String> {
    Some(match (field, value) {
        ("bought", "online") => w.t("answer-bought-online"),
        ("bought", "boutique") => w.t("answer-bought-boutique"),
        ("bought", "elsewhere") => w.t("answer-bought-elsewhere"),
        ("origin", "bought_here") => w.t("answer-origin-bought-here"),
        ("origin", "second_hand") => w.t("answer-origin-second-hand"),
        ("origin", "offered") => w.t("answer-origin-offered"),
        ("origin", "given") => w.t("answer-origin-given"),
        ("packaging", "dust_bag") => w.t("answer-packaging-dust-bag"),
        ("packaging", "box") => w.t("answer-packaging-box"),
        ("packaging", "extras") => w.t("answer-packaging-extras"),
        ("packaging", "care_cards") => w.t("answer-packaging-care-cards"),
        ("packaging", "tags") => w.t("answer-packaging-tags"),
        ("packaging", "seal") => w.t("answer-packaging-seal"),
        ("worn", "never") => w.t("answer-worn-never"),
        ("worn", "few_times") => w.t("answer-worn-few-times"),
        ("worn", "weekly") => w.t("answer-worn-weekly"),
        ("worn", "daily") => w.t("answer-worn-daily"),
        ("visit_needs", "step_free") => w.t("answer-visit-step-free"),
        ("visit_needs", "hearing") => w.t("answer-visit-hearing"),
        ("visit_needs", "quiet") => w.t("answer-visit-quiet"),
        ("visit_needs", "write_first") => w.t("answer-visit-write-first"),
        ("right", "access") => w.t("answer-right-access"),
        ("right", "rectify") => w.t("answer-right-rectify"),
        ("right", "erase") => w.t("answer-right-erase"),
        ("right", "restrict") => w.t("answer-right-restrict"),
        ("right", "object") => w.t("answer-right-object"),
        ("right", "move") => w.t("answer-right-move"),
        ("format", "usual") => w.t("answer-format-usual"),
        ("format", "large") => w.t("answer-format-large"),
        ("format", "text") => w.t("answer-format-text"),
        ("outcome", "repair") => w.t("outcome-repair"),
        ("outcome", "replacement") => w.t("outcome-replacement"),
        ("outcome", "exchange") => w.t("outcome-exchange"),
        ("outcome", "refund") => w.t("outcome-refund"),
        ("outcome", "change") => w.t("outcome-change"),
        ("outcome", "answer") => w.t("outcome-answer"),
        ("outcome", "other") => w.t("outcome-other"),
        _ => return None,
    })
}

/// What is wrong with a field and what would be right, in one sentence that
/// stands both in the summary and beside the field.
pub fn problem_text(w: &Words, field: &str, flaw: Flaw) -> String {
    match flaw {
        Flaw::Missing => match field {
            "order_number" => w.t("problem-order-number"),
            "family" => w.t("problem-family"),
            "words" | "body" => w.t("problem-words"),
            "listing" => w.t("problem-listing"),
            "site" => w.t("problem-site"),
            "right" => w.t("problem-right"),
            "outcome" => w.t("problem-outcome"),
            "name" => w.t("problem-name"),
            "email" => w.t("problem-email"),
            "country" => w.t("problem-country"),
            "answer_language" => w.t("problem-answer-language"),
            _ => w.t("refusal-required"),
        },
        Flaw::TooLong { limit } => w.ta("refusal-too-long", &[("limit", limit.into())]),
        Flaw::NotAnEmail => w.t("refusal-email"),
        Flaw::NotAPhone => w.t("refusal-phone"),
        Flaw::NotADay => w.t("refusal-date"),
        Flaw::Ahead => w.t("problem-ahead"),
        Flaw::Past => w.t("problem-past"),
        Flaw::NotOffered => w.t("refusal-choose"),
        Flaw::Control => w.t("problem-control"),
    }
}

/// The name of a photograph slot.
pub(crate) fn slot(w: &Words, slot: PhotoSlot) -> String {
    w.t(&format!("slot-{}", slot.code()))
}

/// What a good photograph of a slot shows.
pub(crate) fn slot_hint(w: &Words, slot: PhotoSlot) -> String {
    match slot {
        PhotoSlot::Whole => w.t("slot-hint-whole"),
        PhotoSlot::Front => w.t("slot-hint-front"),
        PhotoSlot::Back => w.t("slot-hint-back"),
        PhotoSlot::Side => w.t("slot-hint-side"),
        PhotoSlot::Hardware => w.t("slot-hint-hardware"),
        PhotoSlot::Sole => w.t("slot-hint-sole"),
        PhotoSlot::Stitching => w.t("slot-hint-stitching"),
        PhotoSlot::Seal => w.t("slot-hint-seal"),
        PhotoSlot::Receipt => w.t("slot-hint-receipt"),
        PhotoSlot::Other => w.t("slot-hint-other"),
    }
}

/// A topic's name, as the client reads it.
pub(crate) fn topic(w: &Words, topic: Topic) -> String {
    w.t(&format!("topic-{}", topic.code().replace('_', "-")))
}

/// One line on what a topic leads to.
pub(crate) fn topic_hint(w: &Words, topic: Topic) -> String {
    match topic {
        Topic::OrderChange => w.t("topic-hint-order-change"),
        Topic::Return => w.t("topic-hint-return"),
        Topic::Repair => w.t("topic-hint-repair"),
        Topic::Authenticity => w.t("topic-hint-authenticity"),
        Topic::Counterfeit => w.t("topic-hint-counterfeit"),
        Topic::Appointment => w.t("topic-hint-appointment"),
        Topic::OrderQuestion => w.t("topic-hint-order-question"),
        Topic::ProductQuestion => w.t("topic-hint-product-question"),
        Topic::Privacy => w.t("topic-hint-privacy"),
        Topic::Accessibility => w.t("topic-hint-accessibility"),
        Topic::Complaint => w.t("topic-hint-complaint"),
        Topic::Other => w.t("topic-hint-other"),
    }
}
