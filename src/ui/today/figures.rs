//! The few figures that say how the pipeline stands. Amounts of different currencies are never added.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    app::clock,
    domain::{
        Deal, Id, Member,
        calendar::{Calendar, Date, Ymd},
        money::Currency,
        stage::StageKind,
    },
    engine::{
        Tables,
        board::{self, BoardOrder},
        deals,
    },
};

pub type Sum = BTreeMap<Currency, i64>;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    pub open: usize,
    pub sum: Sum,
    /// Each amount times the probability of its stage.
    pub weighted: Sum,
    pub won: usize,
    pub won_sum: Sum,
}

impl Figures {
    pub fn of(tables: &Tables, today: Date, calendar: Calendar, member: Option<Id<Member>>) -> Self {
        // As the board filters, to which the figures lead.
        let mine = |deal: &Arc<Deal>| member.is_none() || deal.owner == member;
        let kept = |kind| {
            let of_kind = move |deal: &&Arc<Deal>| mine(deal) && deals::kind(tables, deal) == kind;
            tables.deals.iter().filter(of_kind).cloned()
        };
        let month = Ymd { day: 1, ..calendar.ymd(today) };
        let is_this_month = |deal: &Arc<Deal>| calendar.date(month) <= Some(clock::date_of(deal.in_stage_since()));
        let open: Vec<_> = kept(StageKind::Open).collect();
        let won: Vec<_> = kept(StageKind::Won).filter(is_this_month).collect();
        Self {
            open: open.len(),
            sum: board::sum(&open),
            weighted: weighted(tables, today, mine),
            won: won.len(),
            won_sum: board::sum(&won),
        }
    }
}

fn weighted(tables: &Tables, today: Date, mine: impl Fn(&Arc<Deal>) -> bool + Copy) -> Sum {
    let mut total = Sum::new();
    for pipeline in board::pipelines(tables) {
        let columns = board::columns(tables, Id::from(pipeline.meta.id), BoardOrder::ByHand, today, mine);
        for column in columns.into_iter().filter(|column| column.stage.kind == StageKind::Open) {
            for (currency, minor) in column.weighted {
                let sum = total.entry(currency).or_default();
                *sum = sum.saturating_add(minor);
            }
        }
    }
    total
}
