//! The API for Rust callers: reads lines from bytes in memory, or from anything that can be read.

use super::scanner::{Line, LineScanner};
use crate::shape::Operation;
use crate::tape::UnknownKeys;
use crate::{RequestError, ValidationOptions};
use std::io::{self, Read};

/// How much is read at once. A longer line makes the buffer grow.
const CHUNK: usize = 256 * 1024;

/// The lines of a text that are not valid requests, each with its number from 1.
#[derive(Debug)]
pub struct Lines<'t> {
    operation: &'static Operation,
    options: ValidationOptions,
    scanner: LineScanner,
    text: &'t [u8],
    at: usize,
    lines: u64,
}

impl Lines<'_> {
    /// How many lines have been read, blank ones included.
    pub fn lines(&self) -> u64 {
        self.lines
    }

    /// Says what to do with keys that the shapes do not name.
    pub fn unknown_keys(mut self, unknown_keys: UnknownKeys) -> Self {
        self.options = self.options.unknown_keys(unknown_keys);
        self
    }
}

impl Iterator for Lines<'_> {
    type Item = (u64, RequestError);

    fn next(&mut self) -> Option<(u64, RequestError)> {
        while self.at < self.text.len() {
            self.lines += 1;
            match self.scanner.line(self.text, self.at, true) {
                Line::Valid(next) => self.at = next,
                Line::Unknown(line) => {
                    self.at = (line.end + 1).min(self.text.len());
                    let line = self.text.get(line).unwrap_or(&[]);
                    if let Err(refused) = self.operation.validate_json_with(line, &self.options) {
                        return Some((self.lines, refused));
                    }
                }
                Line::Incomplete => return None,
            }
        }
        None
    }
}

/// Like [`Lines`], but reads from a source, in memory bounded by the longest line.
#[derive(Debug)]
pub struct ReadLines<R> {
    operation: &'static Operation,
    options: ValidationOptions,
    scanner: LineScanner,
    source: R,
    buffer: Vec<u8>,
    /// Where the next line begins, and where what was read ends.
    at: usize,
    end: usize,
    /// Whether the source has ended: the last line may lack a newline.
    ended: bool,
    lines: u64,
}

impl<R> ReadLines<R> {
    /// How many lines have been read, blank ones included.
    pub fn lines(&self) -> u64 {
        self.lines
    }

    /// Says what to do with keys that the shapes do not name.
    pub fn unknown_keys(mut self, unknown_keys: UnknownKeys) -> Self {
        self.options = self.options.unknown_keys(unknown_keys);
        self
    }
}

impl<R: Read> ReadLines<R> {
    /// Moves the rest of the last chunk to the front, and reads more.
    fn fill(&mut self) -> io::Result<()> {
        self.buffer.copy_within(self.at..self.end, 0);
        (self.at, self.end) = (0, self.end - self.at);
        // At least half of it is free, so that a line longer than the buffer is scanned only a few times.
        let wanted = CHUNK.max(self.end * 2);
        if self.buffer.len() < wanted {
            self.buffer.resize(wanted, 0);
        }
        let filled = self.end;
        while self.end < wanted {
            let free = self.buffer.get_mut(self.end..wanted).unwrap_or(&mut []);
            match self.source.read(free) {
                Ok(0) => {
                    self.ended = true;
                    break;
                }
                Ok(count) => {
                    self.end += count;
                    // A slow source may take long for more, so check the complete lines now.
                    if self.buffer.get(filled..self.end).is_some_and(|new| new.contains(&b'\n')) {
                        break;
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

impl<R: Read> Iterator for ReadLines<R> {
    type Item = io::Result<(u64, RequestError)>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if self.at < self.end {
                let text = self.buffer.get(..self.end).unwrap_or(&[]);
                match self.scanner.line(text, self.at, self.ended) {
                    Line::Valid(next) => {
                        self.lines += 1;
                        self.at = next;
                        continue;
                    }
                    Line::Unknown(line) => {
                        self.lines += 1;
                        self.at = (line.end + 1).min(self.end);
                        let line = text.get(line).unwrap_or(&[]);
                        if let Err(refused) = self.operation.validate_json_with(line, &self.options) {
                            return Some(Ok((self.lines, refused)));
                        }
                        continue;
                    }
                    Line::Incomplete => {}
                }
            }
            if self.ended {
                return None;
            }
            if let Err(error) = self.fill() {
                self.ended = true;
                self.at = self.end;
                return Some(Err(error));
            }
        }
    }
}

impl Operation {
    /// Checks NDJSON, one request on each line. Blank lines are skipped.
    ///
    /// ```
    /// use partner_central::account;
    ///
    /// let lines = b"{\"Catalog\":\"AWS\"}\n{\"Catalog\":7}\nnot JSON\n";
    /// let bad: Vec<u64> = account::LIST_PARTNERS.validate_lines(lines).map(|(line, _)| line).collect();
    /// assert_eq!(bad, [2, 3]);
    /// ```
    pub fn validate_lines<'t>(&'static self, text: &'t [u8]) -> Lines<'t> {
        let scanner = LineScanner::new(self.input);
        Lines { operation: self, options: ValidationOptions::default(), scanner, text, at: 0, lines: 0 }
    }

    /// Like [`validate_lines`](Operation::validate_lines), for a file, a socket or a pipe.
    pub fn validate_reader<R: Read>(&'static self, source: R) -> ReadLines<R> {
        ReadLines {
            operation: self,
            options: ValidationOptions::default(),
            scanner: LineScanner::new(self.input),
            source,
            buffer: Vec::new(),
            at: 0,
            end: 0,
            ended: false,
            lines: 0,
        }
    }
}
