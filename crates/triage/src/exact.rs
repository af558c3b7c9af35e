//! Logarithm and exponential that give the same bits on every machine.
//!
//! Those of the standard library are the platform's and may differ in the last bit; a
//! model must be the same wherever it is made. Both are good to about 1e-12.

/// Natural logarithm of a positive number; 0 for anything else.
pub(crate) fn ln(x: f64) -> f64 {
    if !(x.is_finite() && x > 0.0) {
        return 0.0;
    }
    // x = m * 2^e with m in [0.75, 1.5)
    let (mut m, mut e) = (x, 0.0);
    while m >= 1.5 {
        m *= 0.5;
        e += 1.0;
    }
    while m < 0.75 {
        m *= 2.0;
        e -= 1.0;
    }
    let t = (m - 1.0) / (m + 1.0);
    let (square, mut power, mut sum) = (t * t, t, 0.0);
    for k in 0..12 {
        sum += power / f64::from(2 * k + 1);
        power *= square;
    }
    2.0 * sum + e * std::f64::consts::LN_2
}

/// e to the x, for x between -700 and 700; beyond, the value at the end.
pub(crate) fn exp(x: f64) -> f64 {
    let x = x.clamp(-700.0, 700.0);
    // e^x = (e^(x/1024))^1024
    let small = x / 1024.0;
    let (mut term, mut sum) = (1.0, 1.0);
    for k in 1..10 {
        term *= small / f64::from(k);
        sum += term;
    }
    for _ in 0..10 {
        sum *= sum;
    }
    sum
}

/// Pseudo-random numbers from a seed (xorshift64*), for the order of examples.
#[derive(Debug, Clone)]
pub(crate) struct Order(u64);

impl Order {
    pub(crate) fn from_seed(seed: u64) -> Order {
        Order(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// Mixes a list (Fisher and Yates).
    pub(crate) fn mix<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            let other = (self.next() >> 33) as usize % (at + 1);
            list.swap(at, other);
        }
    }
}
