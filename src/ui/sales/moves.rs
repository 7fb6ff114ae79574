//! Moving deals: what is done, what is said of it, and where the keyboard goes on.

use leptos::{prelude::*, task::spawn_local};

use super::{looking::Looking, lost::Losing};
use crate::{
    app::App,
    domain::{Deal, Id, Problem, Stage, Table, id::Uuid, stage::StageKind},
    engine::{Op, Tx, Verb, deals},
    tr,
    ui::kit::focus_first,
};

/// The board's hands.
#[derive(Clone, Copy)]
pub struct Moves {
    pub looking: Looking,
    pub losing: Losing,
}

impl Moves {
    /// Puts a deal into a stage, above another deal or at the end. Stages that mean "lost" ask for the reason first.
    pub fn to_stage(self, id: Id<Deal>, stage: Id<Stage>, above: Option<Id<Deal>>) {
        let app = self.looking.app;
        let Some((name, kind)) = app.read(|tables| tables.find(stage).map(|it| (it.name.clone(), it.kind))) else {
            return;
        };
        let is_there = app.read(|tables| tables.find(id).is_some_and(|deal| deal.stage == Some(stage)));
        match kind {
            StageKind::Lost if !is_there => self.losing.ask(id, Some(stage)),
            StageKind::Won if !is_there => {
                self.act(id, Op::new(Verb::Win, title(app, id)), move |tx| deals::move_to(tx, id, stage, above))
            }
            _ => self
                .act(id, Op::new(Verb::Move, title(app, id)).to(name), move |tx| deals::move_to(tx, id, stage, above)),
        }
    }

    pub fn win(self, id: Id<Deal>) {
        self.act(id, Op::new(Verb::Win, title(self.looking.app, id)), move |tx| deals::win(tx, id));
    }

    /// One place up or down among the cards that are shown, in a column ordered by hand.
    pub fn shift(self, id: Id<Deal>, up: bool) {
        let place = self.looking.columns.with_untracked(|columns| {
            columns.iter().find_map(|column| {
                let at = column.deals.iter().position(|deal| deal.meta.id == id.uuid())?;
                let above = if up { at.checked_sub(1) } else { (at + 1 < column.deals.len()).then_some(at + 2) };
                let above = above.map(|at| column.deals.get(at).map(|deal| Id::of_uuid(deal.meta.id)));
                Some((Id::of_uuid(column.stage.meta.id), above?))
            })
        });
        if let Some((stage, above)) = place {
            self.to_stage(id, stage, above);
        }
    }

    pub fn delete(self, id: Id<Deal>) {
        self.act(id, Op::new(Verb::Delete, title(self.looking.app, id)), move |tx| tx.delete(Table::Deal, id.uuid()));
    }

    /// Does it, says where the deal is now, and keeps the keyboard on its card, or beside where it was.
    fn act(self, id: Id<Deal>, op: Op, work: impl Fn(&mut Tx) -> Result<(), Problem> + 'static) {
        let app = self.looking.app;
        let (neighbour, part) = (self.neighbour(id), part_in_focus(id.uuid()));
        spawn_local(async move {
            let name = op.name.clone();
            if app.run_and_tell(op, work).await.is_some() {
                if let Some(words) = self.whereabouts(id, name) {
                    app.notices.say(words);
                }
                focus_card(id.uuid(), part, neighbour);
            }
        });
    }

    /// "Website moved to Proposal, position 2 of 5. Undo with Control Z"; nothing when it is not on the board.
    fn whereabouts(self, id: Id<Deal>, name: String) -> Option<String> {
        self.looking.columns.with_untracked(|columns| {
            columns.iter().find_map(|column| {
                let at = column.deals.iter().position(|deal| deal.meta.id == id.uuid())?;
                let (stage, count) = (&column.stage.name, column.deals.len());
                Some(tr!("sales-moved", name = name.as_str(), to = stage, position = at + 1, count = count))
            })
        })
    }

    /// The card that moves up when this one goes.
    fn neighbour(self, id: Id<Deal>) -> Option<Uuid> {
        self.looking.columns.with_untracked(|columns| {
            columns.iter().find_map(|column| {
                let at = column.deals.iter().position(|deal| deal.meta.id == id.uuid())?;
                let beside = column.deals.get(at + 1).or_else(|| column.deals.get(at.checked_sub(1)?));
                beside.map(|deal| deal.meta.id)
            })
        })
    }
}

pub fn title(app: App, id: Id<Deal>) -> String {
    app.read(|tables| tables.name(Table::Deal, id.uuid())).unwrap_or_default()
}

/// Where on the card the keyboard is: its link for those who carry it by keys, else its menu button.
fn part_in_focus(card: Uuid) -> &'static str {
    let active = document().active_element();
    let link = active.filter(|active| active.matches(&format!("[data-card='{card}'] .title")).unwrap_or(false));
    if link.is_some() { ".title" } else { ".menu-btn" }
}

/// Focuses the same part of a moved card; when it has left the board, the card beside.
fn focus_card(card: Uuid, part: &'static str, neighbour: Option<Uuid>) {
    request_animation_frame(move || {
        let Some(page) = document().get_element_by_id("page") else { return };
        let of = |card: Uuid| format!("[data-card='{card}'] {part}");
        let beside = neighbour.map_or_else(|| "h1".to_owned(), of);
        focus_first(&page, &[&of(card), &beside, "h1"]);
    });
}
