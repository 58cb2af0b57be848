//! Values of the shipped files that stay packed until somebody looks at them: a start shows one place, and reads the lines of no other.

use std::fmt;
use std::ops::Deref;
use std::slice;
use std::sync::OnceLock;

use serde::de::{DeserializeOwned, Error as _, Visitor};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value, or its packed bytes in the program. Even an empty list has a byte, so a value without any is refused.
#[derive(Clone)]
pub struct Packed<T> {
    bytes: &'static [u8],
    value: OnceLock<Option<Box<T>>>,
}

impl<T> From<T> for Packed<T> {
    fn from(value: T) -> Self {
        Packed { bytes: &[], value: OnceLock::from(Some(Box::new(value))) }
    }
}

impl<T: DeserializeOwned> Packed<T> {
    /// The value, unpacked at the first look; none where its bytes hold no such value: the build has shown that they do.
    pub fn get(&self) -> Option<&T> {
        self.value.get_or_init(|| postcard::from_bytes(self.bytes).ok().map(Box::new)).as_deref()
    }
}

/// It shows as its value, wherever that is.
impl<T: fmt::Debug + DeserializeOwned> fmt::Debug for Packed<T> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(to)
    }
}

/// A list reads as one, wherever its items are.
impl<T: DeserializeOwned> Deref for Packed<Vec<T>> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.get().map_or(&[], Vec::as_slice)
    }
}

impl<'a, T: DeserializeOwned> IntoIterator for &'a Packed<Vec<T>> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Serialize + DeserializeOwned> Serialize for Packed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = self.get().ok_or_else(|| S::Error::custom("unread"))?;
        serializer.serialize_bytes(&postcard::to_stdvec(value).map_err(S::Error::custom)?)
    }
}

impl<'de: 'static, T> Deserialize<'de> for Packed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl<'de> Visitor<'de> for Bytes {
            type Value = &'de [u8];

            fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.write_str("bytes")
            }

            fn visit_borrowed_bytes<E: serde::de::Error>(self, bytes: &'de [u8]) -> Result<Self::Value, E> {
                Ok(bytes)
            }
        }
        let bytes = deserializer.deserialize_bytes(Bytes)?;
        if bytes.is_empty() { Err(D::Error::invalid_length(0, &Bytes)) } else { Ok(Packed { bytes, value: OnceLock::new() }) }
    }
}

#[cfg(test)]
mod tests {
    use super::Packed;

    fn read_back(bytes: Vec<u8>) -> postcard::Result<Packed<Vec<String>>> {
        postcard::from_bytes(bytes.leak())
    }

    #[test]
    fn a_list_reads_the_same_before_and_after_it_was_packed() {
        let list = Packed::from(vec!["one".to_owned(), "two".to_owned()]);
        let bytes = postcard::to_stdvec(&list).unwrap();
        let back = read_back(bytes.clone()).unwrap();
        assert!(back.value.get().is_none(), "nobody has looked yet");
        assert_eq!(*back, *list);
        assert_eq!(postcard::to_stdvec(&back).unwrap(), bytes);
    }

    #[test]
    fn bytes_that_are_no_such_value_are_no_value_and_are_not_packed_again() {
        let cut = read_back(vec![3, 2, 1, b'a']).unwrap();
        assert!(cut.get().is_none() && cut.is_empty());
        assert!(postcard::to_stdvec(&cut).is_err());
        assert!(read_back(vec![0]).is_err());
    }
}
