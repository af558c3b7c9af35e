//! The claims of a CWT (RFC 8392).

use super::{CoseError, cbor};
use ciborium::value::Value;
use jiff::Timestamp;

/// The claims of a CWT (RFC 8392 section 3); what is absent was not said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Claims {
    /// 1, who issued it.
    pub issuer: Option<String>,
    /// 2, what it is about.
    pub subject: Option<String>,
    /// 3, for whom.
    pub audience: Option<String>,
    /// 4, when it expires.
    pub expires: Option<Timestamp>,
    /// 5, from when it is valid.
    pub not_before: Option<Timestamp>,
    /// 6, when it was issued.
    pub issued: Option<Timestamp>,
    /// 7, its number.
    pub id: Option<Vec<u8>>,
    /// Other claims.
    pub others: Vec<(Value, Value)>,
}

impl Claims {
    /// Reads the payload of a CWT.
    ///
    /// # Errors
    /// [`CoseError`].
    pub fn read(payload: &[u8]) -> Result<Claims, CoseError> {
        let Value::Map(members) = cbor(payload)? else { return Err(CoseError::Claim) };
        let mut claims = Claims::default();
        for (key, value) in members {
            let number = key.as_integer().and_then(|number| i64::try_from(number).ok());
            let text = || value.as_text().map(str::to_owned).ok_or(CoseError::Claim).map(Some);
            match number {
                Some(1) => claims.issuer = text()?,
                Some(2) => claims.subject = text()?,
                Some(3) => claims.audience = text()?,
                Some(4) => claims.expires = Some(date(&value)?),
                Some(5) => claims.not_before = Some(date(&value)?),
                Some(6) => claims.issued = Some(date(&value)?),
                Some(7) => {
                    claims.id = Some(value.as_bytes().cloned().ok_or(CoseError::Claim)?);
                }
                _ => claims.others.push((key, value)),
            }
        }
        Ok(claims)
    }

    /// Checks the times of the claims against an instant.
    ///
    /// # Errors
    /// [`CoseError::Expired`] or [`CoseError::NotYet`].
    pub fn check_times(&self, now: Timestamp, expiry_demanded: bool) -> Result<(), CoseError> {
        match self.expires {
            Some(expires) if expires <= now => return Err(CoseError::Expired),
            None if expiry_demanded => return Err(CoseError::Expired),
            _ => {}
        }
        if [self.not_before, self.issued].iter().flatten().any(|from| *from > now) {
            return Err(CoseError::NotYet);
        }
        Ok(())
    }
}

/// Seconds since 1970, whole or with a fraction that is left away, bare or with tag 1.
fn date(value: &Value) -> Result<Timestamp, CoseError> {
    let value = match value {
        Value::Tag(1, inner) => inner,
        bare => bare,
    };
    let seconds = match value {
        Value::Integer(number) => i64::try_from(*number).ok(),
        Value::Float(double) if double.is_finite() && double.abs() < 1e15 => {
            format!("{:.0}", double.floor()).parse().ok()
        }
        _ => None,
    };
    seconds.and_then(|at| Timestamp::from_second(at).ok()).ok_or(CoseError::Claim)
}
