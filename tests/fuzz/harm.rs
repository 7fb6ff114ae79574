//! What happens to files on their way.

use proptest::{prelude::*, sample::Index};

/// Places are shares of the length, so that they fit any file.
#[derive(Clone, Debug)]
pub enum Harm {
    Flip(Index, u8),
    Insert(Index, Vec<u8>),
    Cut(Index, usize),
    Double(Index, usize),
    Splice { from: Index, len: usize, to: Index },
    End(Index),
}

fn harm() -> impl Strategy<Value = Harm> {
    let len = || prop_oneof![4 => 1..8_usize, 2 => 8..200_usize, 1 => 200..5_000_usize];
    let telling = prop::sample::select(&b"\"\\,;:{}[]\r\n\0\xef\xbb\xbf\x9f\x5f\x1b\x7b\xff-0"[..]);
    prop_oneof![
        4 => (any::<Index>(), 1..=u8::MAX).prop_map(|(at, bits)| Harm::Flip(at, bits)),
        2 => (any::<Index>(), prop::collection::vec(any::<u8>(), 1..12)).prop_map(|(at, bytes)| Harm::Insert(at, bytes)),
        3 => (any::<Index>(), prop::collection::vec(telling, 1..12)).prop_map(|(at, bytes)| Harm::Insert(at, bytes)),
        2 => (any::<Index>(), len()).prop_map(|(at, len)| Harm::Cut(at, len)),
        2 => (any::<Index>(), len()).prop_map(|(at, len)| Harm::Double(at, len)),
        3 => (any::<Index>(), len(), any::<Index>()).prop_map(|(from, len, to)| Harm::Splice { from, len, to }),
        1 => any::<Index>().prop_map(Harm::End),
    ]
}

pub fn harms() -> impl Strategy<Value = Vec<Harm>> {
    prop::collection::vec(harm(), 1..6)
}

pub fn harmed(mut bytes: Vec<u8>, harms: &[Harm]) -> Vec<u8> {
    for harm in harms {
        let size = bytes.len();
        let at = |place: &Index| place.index(size + 1);
        let piece = |place: &Index, len: &usize| at(place)..(at(place) + len).min(size);
        match harm {
            Harm::Flip(place, bits) => {
                if let Some(byte) = bytes.get_mut(at(place)) {
                    *byte ^= bits;
                }
            }
            Harm::Insert(place, put) => drop(bytes.splice(at(place)..at(place), put.iter().copied())),
            Harm::Cut(place, len) => drop(bytes.drain(piece(place, len))),
            Harm::Double(place, len) => {
                let double = bytes[piece(place, len)].to_vec();
                bytes.splice(at(place)..at(place), double);
            }
            Harm::Splice { from, len, to } => {
                let moved = bytes[piece(from, len)].to_vec();
                bytes.splice(at(to)..at(to), moved);
            }
            Harm::End(place) => bytes.truncate(at(place)),
        }
    }
    bytes
}

/// Text files are read as text; what is none was refused before.
pub fn harmed_text(text: &str, harms: &[Harm]) -> String {
    String::from_utf8_lossy(&harmed(text.as_bytes().to_vec(), harms)).into_owned()
}
