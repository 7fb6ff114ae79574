//! The lines of a file that comes in pieces of any size.

/// Feed it with [`Lines::piece`], end with [`Lines::rest`].
pub struct Lines {
    /// The beginning of a line whose end has not come yet.
    begun: Vec<u8>,
    most: usize,
}

impl Lines {
    /// A line that grows beyond `most` bytes is given as it is then, so that it can be refused before it fills the memory.
    pub fn up_to(most: usize) -> Self {
        Self { begun: Vec::new(), most }
    }

    /// The lines that end within the next bytes of the file, with their line breaks.
    pub fn piece(&mut self, bytes: &[u8]) -> Vec<Vec<u8>> {
        let mut whole = Vec::new();
        for part in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.begun.extend_from_slice(part);
            if part.ends_with(b"\n") || self.begun.len() > self.most {
                whole.push(std::mem::take(&mut self.begun));
            }
        }
        whole
    }

    /// The last line, if it has no line break.
    pub fn rest(&mut self) -> Option<Vec<u8>> {
        Some(std::mem::take(&mut self.begun)).filter(|line| !line.is_empty())
    }
}
