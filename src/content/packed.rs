//! Values of the shipped files that stay packed until somebody looks at them: a start shows one place, and reads the lines of no other.

use std::fmt;
use std::ops::Deref;
use std::slice;
use std::sync::OnceLock;

use serde::de::{DeserializeOwned, Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::content::model::fingerprints::ValueDigest;

/// The fingerprint of a packed file and of the texts that it was made from: what the build leaves of the two, so that a change to
/// either is told without reading the texts again.
pub(crate) fn stamp(packed: &[u8], texts: &[&str]) -> String {
    let mut digest = ValueDigest::default();
    for text in texts {
        digest.put(text);
    }
    digest.put(packed);
    digest.finish()
}

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

impl<T: Serialize + DeserializeOwned> Packed<T> {
    /// The value, packed anew.
    fn packed<E: serde::ser::Error>(&self) -> Result<Vec<u8>, E> {
        let value = self.get().ok_or_else(|| E::custom("unread"))?;
        postcard::to_stdvec(value).map_err(E::custom)
    }
}

impl<T: Serialize + DeserializeOwned> Serialize for Packed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.packed()?)
    }
}

/// A list of packed values one behind the other, after the lengths of all: those that nobody looks at aren't even skipped, and
/// the system needn't bring their part of the program into memory.
pub(crate) mod apart {
    use std::sync::OnceLock;

    use serde::de::{DeserializeOwned, Error as _};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Packed;

    pub(crate) fn serialize<T, S>(list: &[Packed<T>], serializer: S) -> Result<S::Ok, S::Error>
    where
        T: Serialize + DeserializeOwned,
        S: Serializer,
    {
        let each: Vec<Vec<u8>> = list.iter().map(Packed::packed).collect::<Result<_, S::Error>>()?;
        let lengths: Vec<usize> = each.iter().map(Vec::len).collect();
        (lengths, each.concat()).serialize(serializer)
    }

    pub(crate) fn deserialize<'de: 'static, T, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Packed<T>>, D::Error> {
        let (lengths, mut rest): (Vec<usize>, &'static [u8]) = Deserialize::deserialize(deserializer)?;
        let mut list = Vec::with_capacity(lengths.len());
        for length in lengths {
            let parts = rest.split_at_checked(length).filter(|(bytes, _)| !bytes.is_empty());
            let (bytes, behind) = parts.ok_or_else(|| D::Error::invalid_length(length, &"bytes"))?;
            list.push(Packed { bytes, value: OnceLock::new() });
            rest = behind;
        }
        if rest.is_empty() { Ok(list) } else { Err(D::Error::invalid_length(rest.len(), &"nothing")) }
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
    use serde::{Deserialize, Serialize};

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

    #[derive(Serialize, Deserialize)]
    #[serde(bound(deserialize = "'de: 'static"))]
    struct Apart(#[serde(with = "super::apart")] Vec<Packed<String>>);

    #[test]
    fn values_apart_are_the_same_behind_their_lengths() {
        let list = Apart(["one", "three"].map(|text| Packed::from(text.to_owned())).into());
        let bytes = postcard::to_stdvec(&list).unwrap();
        assert_eq!(bytes, b"\x02\x04\x06\x0a\x03one\x05three");
        let back: Apart = postcard::from_bytes(bytes.clone().leak()).unwrap();
        assert!(back.0.iter().all(|one| one.value.get().is_none()), "nobody has looked yet");
        assert_eq!(back.0[1].get().unwrap(), "three");
        assert_eq!(postcard::to_stdvec(&back).unwrap(), bytes);
        for wrong in [&b"\x02\x04\x07\x0a\x03one\x05three"[..], b"\x02\x04\x05\x0a\x03one\x05three", b"\x01\x00\x00"] {
            assert!(postcard::from_bytes::<Apart>(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn bytes_that_are_no_such_value_are_no_value_and_are_not_packed_again() {
        let cut = read_back(vec![3, 2, 1, b'a']).unwrap();
        assert!(cut.get().is_none() && cut.is_empty());
        assert!(postcard::to_stdvec(&cut).is_err());
        assert!(read_back(vec![0]).is_err());
    }
}
