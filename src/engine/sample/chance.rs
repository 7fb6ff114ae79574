//! Chance that always falls the same way: SplitMix64 (Steele, Lea, Flood 2014) from a fixed seed.

pub struct Chance(u64);

impl Chance {
    pub const fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// 0 to `count` - 1; 0 when there is nothing to choose from.
    pub fn below(&mut self, count: usize) -> usize {
        // The modulo favours small numbers by less than one in 2^50.
        (self.next() % (count.max(1) as u64)) as usize
    }

    /// Both ends included; `from` when the range is empty.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        from + self.below(usize::try_from(to - from + 1).unwrap_or(1)) as i64
    }

    pub fn in_percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// 0 to `most` days, small numbers more often: the recent past is remembered best.
    pub fn recently(&mut self, most: i64) -> i64 {
        let share = self.between(0, 1000);
        most * share * share / 1_000_000
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;

    #[test]
    fn falls_as_published() {
        let mut chance = Chance::seeded(1_234_567);
        assert_eq!([chance.next(), chance.next()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }

    #[test]
    fn stays_in_its_bounds() {
        let mut chance = Chance::seeded(1);
        assert!((0..1000).all(|_| (3..=5).contains(&chance.between(3, 5)) && chance.below(2) < 2));
        assert_eq!((chance.between(5, 3), chance.below(0)), (5, 0));
    }
}
