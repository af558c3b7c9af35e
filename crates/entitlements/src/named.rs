//! Things by name, found in a step or two: the names of a law are short, few and known
//! when it is loaded, and one answer looks up some hundreds of them.

use crate::language::Name;

/// A number made of a name: like names have the same, others nearly never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark(u64);

impl Mark {
    pub(crate) fn of(name: &str) -> Self {
        let mut rest = name.as_bytes();
        let Some(last) = rest.last_chunk() else {
            return Self(mixed(0, rest.iter().fold(1, |word, byte| word << 8 | u64::from(*byte))));
        };
        let mut mark = rest.len() as u64;
        while let Some((eight, more)) = rest.split_first_chunk() {
            mark = mixed(mark, u64::from_le_bytes(*eight));
            rest = more;
        }
        // The end once more, from where eight bytes of it begin.
        Self(mixed(mark, u64::from_le_bytes(*last)))
    }

    /// One bit of a word: two names that have not the same one differ.
    pub(crate) fn bit(self) -> u64 {
        1 << (self.0 >> 58)
    }
}

/// As the compiler of Rust hashes: quick, and good enough for names that nobody chose to harm.
fn mixed(mark: u64, word: u64) -> u64 {
    (mark.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// Things by name, in the order in which they came.
#[derive(Debug)]
pub(crate) struct Named<T> {
    all: Vec<(Mark, Name, T)>,
    /// A mark leads to one of these or to one of the next, and that to a thing: the first is
    /// 1, and 0 is a free place. At most half of them lead.
    places: Vec<usize>,
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self { all: Vec::new(), places: vec![0; 8] }
    }
}

impl<T> Named<T> {
    pub(crate) fn get(&self, name: &str) -> Option<&T> {
        self.marked(Mark::of(name), name)
    }

    /// The same, where the mark of the name is known.
    pub(crate) fn marked(&self, mark: Mark, name: &str) -> Option<&T> {
        let at = self.places[self.place(mark, name)].checked_sub(1)?;
        Some(&self.all[at].2)
    }

    /// The place that leads to the name, or the one that is free for it.
    fn place(&self, mark: Mark, name: &str) -> usize {
        let last = self.places.len() - 1;
        // The upper half of a product is the better mixed.
        let mut place = (mark.0 >> 32) as usize & last;
        while let Some(at) = self.places[place].checked_sub(1) {
            let (other, found, _) = &self.all[at];
            if *other == mark && **found == *name {
                break;
            }
            place = (place + 1) & last;
        }
        place
    }

    /// Puts a thing in the place of the one of its name, or behind all others.
    pub(crate) fn insert(&mut self, name: Name, it: T) {
        let mark = Mark::of(&name);
        let place = self.place(mark, &name);
        if let Some(at) = self.places[place].checked_sub(1) {
            self.all[at].2 = it;
            return;
        }
        self.all.push((mark, name, it));
        self.places[place] = self.all.len();
        if self.all.len() * 2 > self.places.len() {
            self.places = vec![0; self.places.len() * 2];
            for (at, (mark, name, _)) in (1..).zip(&self.all) {
                let place = self.place(*mark, name);
                self.places[place] = at;
            }
        }
    }

    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.all.iter_mut().map(|(_, _, it)| it)
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &Name> {
        self.all.iter().map(|(_, name, _)| name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_and_the_last_of_a_name_counts() {
        let mut named = Named::default();
        for nth in 0..1000 {
            named.insert(format!("CRD:{}({})", nth / 7, nth % 7).into(), nth);
        }
        named.insert("CRD:9(1)".into(), 7000);
        assert_eq!(named.keys().count(), 1000);
        assert_eq!((named.get("CRD:9(1)"), named.get("CRD:142(5)")), (Some(&7000), Some(&999)));
        for name in ["", "CRD:9(7)", "CRD:9(1) ", "crd:9(1)"] {
            assert_eq!(named.get(name), None, "{name}");
        }
    }

    #[test]
    fn a_zero_byte_more_or_less_is_another_name() {
        for (one, other) in [("", "\0"), ("a", "\0a"), ("12345678", "12345678\0")] {
            assert_ne!(Mark::of(one), Mark::of(other));
        }
    }
}
