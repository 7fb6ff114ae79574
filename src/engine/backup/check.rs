//! Whether the bytes of a backup are those that were written: its hash, without reading the records.

use sha2::{Digest, Sha256};

use super::{MAX_LINE, header, hex};

/// Feed it with [`Check::piece`], end with [`Check::finish`].
#[derive(Default)]
pub struct Check {
    header: Vec<u8>,
    is_past_header: bool,
    hash: Sha256,
}

impl Check {
    /// The next bytes of the file.
    pub fn piece(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        if !self.is_past_header {
            let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1);
            let (first, after) = bytes.split_at(end);
            self.header.extend_from_slice(first);
            self.is_past_header = first.ends_with(b"\n") || self.header.len() > MAX_LINE;
            rest = after;
        }
        self.hash.update(rest);
    }

    /// Whether these bytes begin as a backup does.
    pub fn is_backup(&self) -> bool {
        self.named().is_some()
    }

    fn named(&self) -> Option<String> {
        header(std::str::from_utf8(&self.header).ok()?).ok().map(|header| header.sha256)
    }

    /// The hash of all lines but the header, if the header names it too. `None`: no backup, or not as it was written.
    pub fn finish(self) -> Option<String> {
        let named = self.named()?;
        let found = hex(&self.hash.finalize());
        (named == found).then_some(found)
    }
}
