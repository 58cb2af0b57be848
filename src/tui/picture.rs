//! A picture on its way to the terminal: held until it is whole, then written at once.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

/// What is to be written. Copies share it.
#[derive(Debug, Clone, Default)]
pub(super) struct Picture(Rc<RefCell<Vec<u8>>>);

impl Picture {
    /// Hands all that is held to the terminal.
    pub(super) fn show(&self) -> io::Result<()> {
        let mut held = self.0.borrow_mut();
        let mut out = io::stdout().lock();
        out.write_all(&held)?;
        held.clear();
        out.flush()
    }
}

impl Write for Picture {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    /// Nothing yet: the cursor comes after the words, and both are one picture.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
