//! Where the mirrored fields stand in an address, and from where on the MAC counts.
//!
//! The chip writes by byte offsets into a text that the house chose (AN12196 rev 1.8 section
//! 4.4); a batch keeps that choice as a [`Template`]. Its text form stands on a command line and
//! in a configuration:
//!
//! ```text
//! picc=p,file?=e,mac=c               by the names of parameters; `?` = may be absent
//! uid=uid,ctr=ctr,mac=cmac           plain mirror
//! picc=e[0..32],file=e[32..-16],mac=e[-16..]   pieces of one parameter
//! picc=@8+48,mac=@57+16,from=@8      by bytes from the beginning of the address
//! picc=p,mac=c,tt=tt,from=name:p     tamper status in plain; MAC from the name of `p` on
//! ```
//!
//! Fields: `picc`, `uid`, `ctr`, `file`, `mac` (always needed), `tt`. `from` says where the MAC
//! input starts: `empty` (at the MAC itself: an empty message), `file`, `picc`, `uid`, `ctr`, `tt`
//! (at that field), `value:NAME`, `name:NAME` (at a parameter), `host` (after `https://`),
//! `after:TEXT` (after the first place of TEXT, which has no comma) or `@N`. Without `from` it is
//! the encrypted file data where they are, else `empty`. An address is never decoded, re-cased or
//! re-ordered.

mod place;

use place::Place;
use std::fmt;
use std::ops::Range;

/// The longest address that is looked at, in bytes. The file of the chip holds 256.
pub const LONGEST_ADDRESS: usize = 2048;

/// The short names that are known without a definition, with what they mean.
pub const KNOWN: [(&str, &str); 6] = [
    ("p/e/c", "picc=p,file?=e,mac=c"),
    ("e/c", "picc=e,mac=c"),
    ("picc_data/enc/cmac", "picc=picc_data,file?=enc,mac=cmac"),
    ("uid/ctr/cmac", "uid?=uid,ctr?=ctr,mac=cmac"),
    ("e", "picc=e[0..32],file?=e[32..-16],mac=e[-16..]"),
    ("e-lrp", "picc=e[0..48],file?=e[48..-16],mac=e[-16..]"),
];

/// Why a template, or an address under it, is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TemplateError {
    /// The text of a template is none: an unknown field, a wrong range, a field twice.
    Malformed,
    /// A template names no place for the MAC.
    NoMac,
    /// A template names neither PICC data nor a UID nor a counter.
    NoIdentity,
    /// An address is longer than [`LONGEST_ADDRESS`].
    AddressLength,
    /// A parameter that is needed is there twice: nobody can say which one the chip wrote.
    ParameterRepeated,
    /// The address has no such parameter, or ends before the bytes that are named.
    FieldMissing,
    /// The address has no MAC.
    MacMissing,
    /// The MAC input would begin behind the MAC.
    MacInputOrder,
}

impl TemplateError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            TemplateError::Malformed => "template_malformed",
            TemplateError::NoMac => "template_no_mac",
            TemplateError::NoIdentity => "template_no_identity",
            TemplateError::AddressLength => "address_length",
            TemplateError::ParameterRepeated => "parameter_repeated",
            TemplateError::FieldMissing => "field_missing",
            TemplateError::MacMissing => "mac_missing",
            TemplateError::MacInputOrder => "mac_input_order",
        }
    }
}

/// How the addresses of a batch are read. See the head of this file for its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Encrypted PICC data.
    picc: Option<Field>,
    /// UID in plain.
    uid: Option<Field>,
    /// Counter in plain.
    ctr: Option<Field>,
    /// Encrypted file data.
    file: Option<Field>,
    mac: Field,
    /// Tamper status in plain.
    tamper: Option<Field>,
    from: Start,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Field {
    place: Place,
    optional: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Picc,
    Uid,
    Ctr,
    File,
    Tamper,
}

const ROLES: [(&str, Role); 5] = [
    ("picc", Role::Picc),
    ("uid", Role::Uid),
    ("ctr", Role::Ctr),
    ("file", Role::File),
    ("tt", Role::Tamper),
];

/// Where the MAC input starts.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Start {
    /// At the file data where there are some, else at the MAC.
    Usual,
    Empty,
    Field(Role),
    Value(String),
    Name(String),
    Host,
    After(String),
    At(usize),
}

/// The fields of one address, as sent. Nothing is decoded yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fields<'a> {
    /// Encrypted PICC data, hexadecimal.
    pub picc: Option<&'a [u8]>,
    /// UID in plain, hexadecimal.
    pub uid: Option<&'a [u8]>,
    /// Counter in plain, hexadecimal, most significant digit first.
    pub ctr: Option<&'a [u8]>,
    /// Encrypted file data, hexadecimal.
    pub file: Option<&'a [u8]>,
    /// The MAC, hexadecimal.
    pub mac: Option<&'a [u8]>,
    /// Tamper status in plain, two characters.
    pub tamper: Option<&'a [u8]>,
    /// What the MAC counts over, as sent.
    pub mac_input: &'a [u8],
    /// The tamper status lies within what the MAC counts over.
    pub tamper_covered: bool,
}

impl Template {
    /// Reads the text of a template, or one of the short names of [`KNOWN`].
    ///
    /// # Errors
    /// [`TemplateError::Malformed`], [`TemplateError::NoMac`], [`TemplateError::NoIdentity`].
    pub fn parse(text: &str) -> Result<Template, TemplateError> {
        let known = KNOWN.iter().find(|(name, _)| *name == text);
        let text = known.map_or(text, |(_, meaning)| meaning);
        let mut fields: [Option<Field>; 5] = Default::default();
        let (mut mac, mut from) = (None, None);
        for part in text.split(',') {
            let (name, value) = part.split_once('=').ok_or(TemplateError::Malformed)?;
            let (name, optional) = match name.strip_suffix('?') {
                Some(name) => (name, true),
                None => (name, false),
            };
            if name == "from" {
                let read = Start::parse(value).filter(|_| from.is_none() && !optional);
                from = Some(read.ok_or(TemplateError::Malformed)?);
                continue;
            }
            let place = Place::parse(value).ok_or(TemplateError::Malformed)?;
            let slot = if name == "mac" {
                &mut mac
            } else {
                let at = ROLES.iter().position(|(role, _)| *role == name);
                at.and_then(|at| fields.get_mut(at)).ok_or(TemplateError::Malformed)?
            };
            if slot.replace(Field { place, optional }).is_some() {
                return Err(TemplateError::Malformed);
            }
        }
        let [picc, uid, ctr, file, tamper] = fields;
        // a chip mirrors its identity either encrypted or in plain
        if picc.is_some() && (uid.is_some() || ctr.is_some()) {
            return Err(TemplateError::Malformed);
        }
        if picc.is_none() && uid.is_none() && ctr.is_none() {
            return Err(TemplateError::NoIdentity);
        }
        let mac = mac.filter(|field| !field.optional).ok_or(TemplateError::NoMac)?;
        let from = from.unwrap_or(Start::Usual);
        Ok(Template { picc, uid, ctr, file, mac, tamper, from })
    }

    /// The first known template whose names an address has: for somebody who looks at one address
    /// by hand. A registered batch names its own.
    #[must_use]
    pub fn guess(address: &[u8]) -> Option<Template> {
        let has = |name: &str| matches!(place::parameter(address, name), Ok(Some(_)));
        let known = if has("p") && has("c") {
            "p/e/c"
        } else if has("picc_data") && has("cmac") {
            "picc_data/enc/cmac"
        } else if (has("uid") || has("ctr")) && has("cmac") {
            "uid/ctr/cmac"
        } else if has("e") && has("c") {
            "e/c"
        } else if has("e") {
            let digits = place::parameter(address, "e").ok()??.value.len();
            // sixteen or twenty-four bytes, blocks of sixteen, and eight of MAC
            if digits % 32 == 16 { "e" } else { "e-lrp" }
        } else {
            return None;
        };
        Template::parse(known).ok()
    }

    /// Takes the fields of an address as they were sent.
    ///
    /// # Errors
    /// A field that is not optional is missing, a needed parameter is there twice, the address is
    /// longer than [`LONGEST_ADDRESS`], or the MAC input would begin behind the MAC.
    pub fn fields<'a>(&self, address: &'a [u8]) -> Result<Fields<'a>, TemplateError> {
        if address.len() > LONGEST_ADDRESS {
            return Err(TemplateError::AddressLength);
        }
        let find = |field: &Option<Field>| -> Result<Option<Range<usize>>, TemplateError> {
            let Some(field) = field else { return Ok(None) };
            match field.place.find(address)? {
                None if !field.optional => Err(TemplateError::FieldMissing),
                found => Ok(found),
            }
        };
        let mac = self.mac.place.find(address)?.ok_or(TemplateError::MacMissing)?;
        let [picc, uid, ctr, file, tamper] = [
            find(&self.picc)?,
            find(&self.uid)?,
            find(&self.ctr)?,
            find(&self.file)?,
            find(&self.tamper)?,
        ];
        // pieces of one parameter: nothing between two others is no file data
        let file = file.filter(|file| !self.file_is_piece() || !file.is_empty());
        let start = |range: &Option<Range<usize>>| range.as_ref().map(|range| range.start);
        let from = match &self.from {
            Start::Usual => start(&file).or(Some(mac.start)),
            Start::Empty => Some(mac.start),
            Start::Field(Role::Picc) => start(&picc),
            Start::Field(Role::Uid) => start(&uid),
            Start::Field(Role::Ctr) => start(&ctr),
            Start::Field(Role::File) => start(&file),
            Start::Field(Role::Tamper) => start(&tamper),
            Start::Value(name) => place::parameter(address, name)?.map(|found| found.value.start),
            Start::Name(name) => place::parameter(address, name)?.map(|found| found.name),
            Start::Host => place::after(address, b"://"),
            Start::After(text) => place::after(address, text.as_bytes()),
            Start::At(at) => Some(*at),
        };
        let from = from.ok_or(TemplateError::FieldMissing)?;
        let mac_input = address.get(from..mac.start).ok_or(TemplateError::MacInputOrder)?;
        let piece =
            |range: &Option<Range<usize>>| range.clone().and_then(|range| address.get(range));
        Ok(Fields {
            picc: piece(&picc),
            uid: piece(&uid),
            ctr: piece(&ctr),
            file: piece(&file),
            mac: piece(&Some(mac.clone())),
            tamper: piece(&tamper),
            mac_input,
            tamper_covered: tamper.is_some_and(|at| from <= at.start && at.end <= mac.start),
        })
    }

    fn file_is_piece(&self) -> bool {
        self.file.as_ref().is_some_and(|field| field.optional && field.place.is_piece())
    }
}

impl Start {
    fn parse(text: &str) -> Option<Start> {
        if let Some((_, role)) = ROLES.iter().find(|(name, _)| *name == text) {
            return Some(Start::Field(*role));
        }
        let named = |text: &str| place::is_name(text).then(|| text.to_owned());
        match text {
            "empty" => Some(Start::Empty),
            "host" => Some(Start::Host),
            _ => match text.split_once(':') {
                Some(("value", name)) => named(name).map(Start::Value),
                Some(("name", name)) => named(name).map(Start::Name),
                Some(("after", text)) => (!text.is_empty()).then(|| Start::After(text.to_owned())),
                _ => place::number(text.strip_prefix('@')?).map(Start::At),
            },
        }
    }
}

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields = [&self.picc, &self.uid, &self.ctr, &self.file, &self.tamper];
        for ((name, _), field) in ROLES.iter().zip(fields) {
            if let Some(Field { place, optional }) = field {
                write!(f, "{name}{}={place},", if *optional { "?" } else { "" })?;
            }
        }
        write!(f, "mac={}", self.mac.place)?;
        match &self.from {
            Start::Usual => Ok(()),
            Start::Empty => f.write_str(",from=empty"),
            Start::Field(role) => {
                let name =
                    ROLES.iter().find(|(_, other)| other == role).map_or("", |(name, _)| name);
                write!(f, ",from={name}")
            }
            Start::Value(name) => write!(f, ",from=value:{name}"),
            Start::Name(name) => write!(f, ",from=name:{name}"),
            Start::Host => f.write_str(",from=host"),
            Start::After(text) => write!(f, ",from=after:{text}"),
            Start::At(at) => write!(f, ",from=@{at}"),
        }
    }
}

#[cfg(test)]
mod tests;
