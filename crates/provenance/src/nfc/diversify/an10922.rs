//! NXP's symmetric key diversification (AN10922) for AES.
//!
//! The input behind its first byte is always filled to 32 bytes, so that it differs from a plain
//! CMAC when it is short. Longer keys are put together from two such blocks with other first
//! bytes: `11` and `12` for AES-192, `41` and `42` for AES-256.

use super::DiversifyError;
use crate::nfc::block::{Block, Key, double, xor};
use aes::cipher::{BlockCipherEncrypt, KeyInit, consts::U16};
use zeroize::Zeroizing;

/// AN10922 section 2.2: a key of AES-128 from one of AES-128 and 1 to 31 bytes of input.
///
/// # Errors
/// [`DiversifyError::InputLength`].
pub fn an10922(master: &Key, input: &[u8]) -> Result<Key, DiversifyError> {
    let cipher = aes::Aes128::new(&(*master.expose()).into());
    one(&cipher, 0x01, input).map(Key::new)
}

/// AN10922 sections 2.2 to 2.4: a key as long as the master key, 16, 24 or 32 bytes.
///
/// # Errors
/// [`DiversifyError::MasterLength`], [`DiversifyError::InputLength`].
pub fn an10922_long(master: &[u8], input: &[u8]) -> Result<Zeroizing<Vec<u8>>, DiversifyError> {
    let wrong = |_| DiversifyError::MasterLength;
    match master.len() {
        24 => {
            let cipher = aes::Aes192::new_from_slice(master).map_err(wrong)?;
            let (left, right) = (one(&cipher, 0x11, input)?, one(&cipher, 0x12, input)?);
            // the middle eight bytes are the end of one and the beginning of the other
            let middle = left.iter().skip(8).zip(&right).map(|(left, right)| left ^ right);
            let key = left.iter().copied().take(8).chain(middle).chain(right.into_iter().skip(8));
            Ok(Zeroizing::new(key.collect()))
        }
        32 => {
            let cipher = aes::Aes256::new_from_slice(master).map_err(wrong)?;
            let key = [one(&cipher, 0x41, input)?, one(&cipher, 0x42, input)?];
            Ok(Zeroizing::new(key.concat()))
        }
        _ => {
            let master = Key::from_slice(master).ok_or(DiversifyError::MasterLength)?;
            Ok(Zeroizing::new(an10922(&master, input)?.expose().to_vec()))
        }
    }
}

/// CMAC of `first input`, always as two blocks.
fn one<C>(cipher: &C, first: u8, input: &[u8]) -> Result<Block, DiversifyError>
where
    C: BlockCipherEncrypt<BlockSize = U16>,
{
    if input.is_empty() || input.len() > 31 {
        return Err(DiversifyError::InputLength);
    }
    let encrypt = |block: Block| -> Block {
        let mut block = block.into();
        cipher.encrypt_block(&mut block);
        block.into()
    };
    let mut data = [0; 32];
    for (byte, given) in data.iter_mut().zip([first].iter().chain(input).chain([&0x80])) {
        *byte = *given;
    }
    let full = double(&encrypt([0; 16]));
    let subkey = if input.len() == 31 { full } else { double(&full) };
    let (mut head, mut tail) = ([0; 16], [0; 16]);
    let (left, right) = data.split_at(head.len());
    head.copy_from_slice(left);
    tail.copy_from_slice(right);
    Ok(encrypt(xor(&xor(&tail, &subkey), &encrypt(head))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nfc::hex;

    #[test]
    fn keys_are_those_of_the_note() {
        let check = |master: &str, expect: &str| {
            let master = hex::bytes(master).expect("hex");
            let input = hex::bytes("04782E21801D803042F54E585020416275").expect("hex");
            let got = an10922_long(&master, &input).expect("a key");
            assert_eq!(hex::upper(&got), expect);
        };
        let master = "00112233445566778899AABBCCDDEEFF0102030405060708090A0B0C0D0E0F00";
        check(&master[..32], "A8DD63A3B89D54B37CA802473FDA9175");
        check(&master[..48], "CE39C8E1CD82D9A7BEDBE9D74AF59B23176755EE7586E12C");
        check(master, "4FC6EEC820B4C54314990B8611662DB695E7880982C0001E6067488346100AED");
    }

    #[test]
    fn lengths_are_bounded() {
        let check = |master: usize, input: usize, expect| {
            assert_eq!(an10922_long(&vec![1; master], &vec![2; input]).map(|_| ()), expect);
        };
        check(16, 1, Ok(()));
        check(16, 31, Ok(()));
        check(16, 0, Err(DiversifyError::InputLength));
        check(32, 32, Err(DiversifyError::InputLength));
        check(15, 1, Err(DiversifyError::MasterLength));
    }
}
