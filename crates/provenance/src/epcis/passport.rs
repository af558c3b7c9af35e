//! The product passport: what a piece is, and to whom each fact may be shown.
//!
//! Regulation (EU) 2024/1781 gives access by groups of readers, and its details come act by act; so
//! facts stand in a list, each with its level, under a profile with a version. What a reader may not
//! see is taken out before anything is written. The outside form is the credential of the UN
//! Transparency Protocol, Digital Product Passport 0.6.0; [`check`] compares one with its form.
//!
//! Not here: who a reader is, and signing (`credential::integrity`).

mod form;
mod write;

use super::shape::{self, Fault, FaultKind, Shape, is_instant, is_uri};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use write::{add, members_of};

/// The first context of every credential.
const CONTEXT: &str = "https://www.w3.org/ns/credentials/v2";
/// The context of the passport's words.
const UNTP_CONTEXT: &str = "https://test.uncefact.org/vocabulary/untp/dpp/0.6.0/";
/// Most facts of one passport.
pub const MAX_FACTS: usize = 1000;

/// Who may see a fact; each level sees what the levels before it see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// Everybody.
    Public,
    /// The client who owns the piece, after a proof of it.
    Client,
    /// Who repairs, sorts or recycles.
    Professional,
    /// Market surveillance and customs.
    Authority,
}

/// What a passport is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Granularity {
    /// One piece.
    Item,
    /// Pieces made together.
    Batch,
    /// A model.
    Model,
}

/// Somebody or some place with an identifier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// An address.
    pub id: String,
    /// The name.
    pub name: String,
    /// The identifier within its register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered_id: Option<String>,
}

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// Something to read.
    Further,
    /// How to repair.
    Repair,
    /// How to recycle.
    Recycling,
    /// The statement of due diligence.
    DueDiligence,
    /// A picture.
    Image,
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum What {
    /// The identifier within its scheme, and the scheme.
    Registered {
        /// The identifier.
        id: String,
        /// The scheme's address.
        scheme: String,
        /// The scheme's name.
        scheme_name: String,
    },
    /// The batch.
    Batch {
        /// Its number.
        number: String,
    },
    /// The serial.
    Serial {
        /// Its number.
        number: String,
    },
    /// A description.
    Description {
        /// The text.
        text: String,
    },
    /// A category, such as a commodity code.
    Category {
        /// The address of the entry.
        id: String,
        /// The code.
        code: String,
        /// The name.
        name: String,
        /// The classification's address.
        scheme: String,
    },
    /// Who made it.
    ProducedBy(Named),
    /// Where it was made.
    ProducedAt(Named),
    /// When it was made, a day.
    ProducedOn {
        /// `2026-02-28`.
        date: String,
    },
    /// The country where it was made, ISO 3166-1 alpha-2.
    Country {
        /// The code.
        code: String,
    },
    /// The weight.
    Weight {
        /// The amount.
        value: f64,
        /// The unit (UN/ECE Recommendation 20).
        unit: String,
    },
    /// A material.
    Material {
        /// Its name.
        name: String,
        /// The country it comes from, ISO 3166-1 alpha-2.
        origin: Option<String>,
        /// Its part of the mass, 0 to 1.
        mass_fraction: Option<f64>,
        /// The recycled part of it, 0 to 1.
        recycled_fraction: Option<f64>,
        /// Whether it is hazardous.
        hazardous: Option<bool>,
    },
    /// A fact that the profile names.
    Characteristic {
        /// The name, `a-z0-9_`.
        name: String,
        /// The value.
        value: String,
    },
    /// A link.
    Link {
        /// What for.
        purpose: LinkKind,
        /// The address.
        url: String,
        /// The name.
        name: String,
    },
    /// The recycled part of the whole, 0 to 1.
    RecycledContent {
        /// The part.
        part: f64,
    },
    /// A declaration of conformity.
    Claim {
        /// Its address.
        id: String,
        /// One of the topics of the vocabulary.
        topic: String,
        /// Whether it conforms.
        conforms: bool,
        /// What it says.
        description: String,
    },
}

/// A fact and who may see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// Who may see it.
    pub access: Access,
    /// What it says.
    pub what: What,
}

/// A passport.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Passport {
    /// The profile and its version that says which facts there must be, `footwear/1`.
    pub profile: String,
    /// The address of the credential.
    pub id: String,
    /// Who issues it: a DID and a name.
    pub issuer: Named,
    /// The product's address, its Digital Link.
    pub product: String,
    /// The product's name.
    pub name: String,
    /// What it is of.
    pub granularity: Granularity,
    /// From when it is valid, an instant with an offset.
    pub valid_from: String,
    /// Until when it is valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    /// The facts.
    pub facts: Vec<Fact>,
}

/// Why a passport is not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassportError {
    /// A name or an address is missing or none; which one.
    Member(&'static str),
    /// More facts than are written.
    TooMany,
}

impl PassportError {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            PassportError::Member(_) => "passport_member",
            PassportError::TooMany => "passport_too_many",
        }
    }
}

impl Passport {
    /// The passport as a reader of that level may see it.
    #[must_use]
    pub fn seen_at(&self, level: Access) -> Passport {
        let facts = self.facts.iter().filter(|fact| fact.access <= level).cloned().collect();
        Passport { facts, ..self.clone() }
    }

    /// The credential, without proof, of every fact. Take [`Passport::seen_at`] first.
    ///
    /// # Errors
    /// [`PassportError`].
    pub fn credential(&self) -> Result<Value, PassportError> {
        let members = [
            ("id", is_uri(&self.id)),
            ("issuer", is_uri(&self.issuer.id) && !self.issuer.name.is_empty()),
            ("product", is_uri(&self.product)),
            ("name", !self.name.is_empty()),
            ("valid_from", is_instant(&self.valid_from)),
            ("valid_until", self.valid_until.as_deref().is_none_or(is_instant)),
        ];
        if let Some((name, _)) = members.into_iter().find(|(_, held)| !held) {
            return Err(PassportError::Member(name));
        }
        if self.facts.len() > MAX_FACTS {
            return Err(PassportError::TooMany);
        }
        let mut product = members_of(json!({
            "type": ["Product"], "id": self.product, "name": self.name }));
        let mut subject = members_of(json!({
            "type": ["ProductPassport"],
            "id": self.product,
            "granularityLevel": self.granularity }));
        for fact in &self.facts {
            add(&fact.what, &mut product, &mut subject)?;
        }
        subject.insert("product".to_owned(), Value::Object(product));
        let mut credential = json!({
            "@context": [CONTEXT, UNTP_CONTEXT],
            "type": ["DigitalProductPassport", "VerifiableCredential"],
            "id": self.id,
            "issuer": {"type": ["CredentialIssuer"], "id": self.issuer.id, "name": self.issuer.name},
            "validFrom": self.valid_from,
            "credentialSubject": subject,
        });
        if let Some(until) = &self.valid_until {
            credential["validUntil"] = json!(until);
        }
        Ok(credential)
    }
}

/// Every fault of a passport's credential against the form of UNTP 0.6.0.
#[must_use]
pub fn check(document: &Value) -> Vec<Fault> {
    shape::faults(document, &Shape::Object(&form::CREDENTIAL), true)
}

/// Whether a fault of that kind and name is among them.
#[must_use]
pub fn has(faults: &[Fault], kind: FaultKind, name: &str) -> bool {
    faults.iter().any(|fault| fault.kind == kind && fault.name == name)
}

#[cfg(test)]
mod tests;
