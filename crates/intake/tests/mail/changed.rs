//! Seeds changed at random, the same in every run: for the tests here and, by this file, for those of
//! other rooms whose readers are their own.

/// Numbers by a seed (SplitMix64).
pub struct Dice(u64);

impl Dice {
    /// From a seed.
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    /// A number below another.
    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut n = self.0;
        n = (n ^ (n >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        n = (n ^ (n >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((n ^ (n >> 31)) % most.max(1) as u64).unwrap()
    }
}

/// One of the seeds, changed in up to nine places; `tokens` are what means something to its reader.
pub fn changed(seeds: &[Vec<u8>], tokens: &[&str], dice: &mut Dice) -> Vec<u8> {
    let mut raw = seeds[dice.below(seeds.len())].clone();
    // What is longest says least for its time.
    raw.truncate(16 * 1024);
    for _ in 0..=dice.below(8) {
        let at = dice.below(raw.len() + 1);
        let end = (at + dice.below(64)).min(raw.len());
        match dice.below(6) {
            0 if at < raw.len() => raw[at] = u8::try_from(dice.below(256)).unwrap(),
            1 => drop(raw.drain(at..end)),
            2 => {
                let copied = raw[at..end].to_vec();
                raw.splice(at..at, copied);
            }
            3 => {
                let other = &seeds[dice.below(seeds.len())];
                let from = dice.below(other.len());
                let upto = (from + dice.below(200)).min(other.len());
                raw.splice(at..end, other[from..upto].iter().copied());
            }
            _ => drop(raw.splice(at..at, tokens[dice.below(tokens.len())].bytes())),
        }
    }
    raw
}
