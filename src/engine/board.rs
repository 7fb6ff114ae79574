//! The pipeline as columns: what stands in each stage, how much, how much of it is likely.

use std::{collections::BTreeMap, sync::Arc};

use super::{Tables, deals, urgency};
use crate::{
    choices,
    domain::{Deal, Id, Pipeline, Stage, calendar::Date, money::Currency, sorting::sort_by_key},
};

choices! {
    /// How the cards of a column are ordered.
    pub enum BoardOrder { Urgency = "urgency", ByHand = "by-hand", Amount = "amount", Close = "close" }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub stage: Arc<Stage>,
    pub deals: Vec<Arc<Deal>>,
    /// Minor units per currency: amounts of different currencies are never added.
    pub sum: BTreeMap<Currency, i64>,
    /// The same, each amount times the stage's probability.
    pub weighted: BTreeMap<Currency, i64>,
}

/// The stages of a pipeline in order.
pub fn stages(tables: &Tables, pipeline: Id<Pipeline>) -> Vec<Arc<Stage>> {
    let mut stages: Vec<_> = tables.linking::<Stage>(pipeline.uuid()).cloned().collect();
    sort_by_key(&mut stages, |stage| (stage.position, stage.meta.id));
    stages
}

/// The pipelines in order.
pub fn pipelines(tables: &Tables) -> Vec<Arc<Pipeline>> {
    let mut pipelines: Vec<_> = tables.pipelines.iter().cloned().collect();
    sort_by_key(&mut pipelines, |pipeline| (pipeline.position, pipeline.meta.id));
    pipelines
}

/// A column per stage of the pipeline, with the deals that `keep` lets through.
pub fn columns(
    tables: &Tables,
    pipeline: Id<Pipeline>,
    order: BoardOrder,
    today: Date,
    keep: impl Fn(&Arc<Deal>) -> bool,
) -> Vec<Column> {
    let column = |stage: Arc<Stage>| {
        let id = Id::of_uuid(stage.meta.id);
        let linking: Vec<_> = tables.linking::<Deal>(stage.meta.id).filter(|deal| keep(deal)).cloned().collect();
        let mut deals = deals::column(&linking, id);
        match order {
            BoardOrder::Urgency => sort_by_key(&mut deals, |deal| urgency::order(tables, deal, today)),
            BoardOrder::ByHand => {}
            BoardOrder::Amount => {
                sort_by_key(&mut deals, |deal| std::cmp::Reverse(deal.amount.as_ref().map(|amount| amount.minor)))
            }
            BoardOrder::Close => sort_by_key(&mut deals, |deal| (deal.expected_close.is_none(), deal.expected_close)),
        }
        let sum = sum(&deals);
        let weighted = sum.iter().map(|(currency, minor)| (*currency, percent(*minor, stage.probability))).collect();
        Column { stage, deals, sum, weighted }
    };
    stages(tables, pipeline).into_iter().map(column).collect()
}

/// Sums per currency. An overflow keeps the largest amount there is rather than a wrong one.
pub fn sum(deals: &[Arc<Deal>]) -> BTreeMap<Currency, i64> {
    let mut sum = BTreeMap::new();
    for amount in deals.iter().filter_map(|deal| deal.amount.as_ref()) {
        let total: &mut i64 = sum.entry(amount.currency).or_default();
        *total = total.saturating_add(amount.minor);
    }
    sum
}

/// `percent` of an amount, rounded half to even as everywhere once at the end.
fn percent(minor: i64, percent: u8) -> i64 {
    let product = i128::from(minor) * i128::from(percent);
    let (whole, rest) = (product.div_euclid(100), product.rem_euclid(100));
    let up = rest > 50 || (rest == 50 && whole % 2 != 0);
    i64::try_from(whole + i128::from(up)).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn weighs_half_to_even() {
        for (minor, share, expected) in [
            (1000, 10, 100),
            (5, 10, 0),
            (15, 10, 2),
            (25, 10, 2),
            (35, 10, 4),
            (-15, 10, -2),
            (i64::MAX, 100, i64::MAX),
        ] {
            assert_eq!(percent(minor, share), expected, "{share} % of {minor}");
        }
    }
}
