//! The wrapper around every piece of stored bytes: format version and a checksum over the bytes and the place where
//! they belong, so that a damaged, misplaced or foreign piece is noticed.

use thiserror::Error;

use crate::domain::id::Uuid;

const MAGIC: u8 = 0xDA;
/// 2: pages field by field.
const VERSION: u8 = 2;
/// The length of what stands before the payload.
pub const HEAD: usize = 6;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Broken {
    #[error("written by a newer version")]
    Newer,
    #[error("damaged, or from another place")]
    Damaged,
}

/// The place of a stored piece: which workspace, which of its stores, under which key.
pub fn place(workspace: Uuid, store: &str, key: impl std::fmt::Display) -> String {
    format!("{workspace}/{store}/{key}")
}

/// Magic, version, CRC-32 of place and payload (little endian), payload.
pub fn seal(place: &str, payload: &[u8]) -> Vec<u8> {
    let mut sealed = Vec::with_capacity(HEAD + payload.len());
    sealed.extend([MAGIC, VERSION]);
    sealed.extend(checksum(place, payload).to_le_bytes());
    sealed.extend(payload);
    sealed
}

pub fn open<'a>(place: &str, sealed: &'a [u8]) -> Result<&'a [u8], Broken> {
    let (head, payload) = sealed.split_at_checked(HEAD).ok_or(Broken::Damaged)?;
    match head {
        [MAGIC, version, ..] if *version > VERSION => Err(Broken::Newer),
        [MAGIC, 1..=VERSION, crc @ ..] if *crc == checksum(place, payload).to_le_bytes() => Ok(payload),
        _ => Err(Broken::Damaged),
    }
}

fn checksum(place: &str, payload: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(place.as_bytes());
    hasher.update(&[0]);
    hasher.update(payload);
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notices_every_flipped_bit_and_another_place() {
        let sealed = seal("w/journal/1", b"some payload");
        assert_eq!(open("w/journal/1", &sealed), Ok(&b"some payload"[..]));
        assert_eq!(open("w/journal/2", &sealed), Err(Broken::Damaged));
        for bit in 0..sealed.len() * 8 {
            let mut damaged = sealed.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert!(open("w/journal/1", &damaged).is_err(), "bit {bit}");
        }
        for cut in 0..sealed.len() {
            assert!(open("w/journal/1", &sealed[..cut]).is_err(), "cut at {cut}");
        }
    }

    #[test]
    fn tells_newer_from_damaged() {
        let mut sealed = seal("x", b"");
        sealed[1] = VERSION + 1;
        assert_eq!(open("x", &sealed), Err(Broken::Newer));
    }
}
