//! What the parts of the page share: whose day it is, what is on it, and which task is being edited or put off.

use leptos::prelude::*;

use super::{place::Place, snooze::Picking};
use crate::{
    app::{App, clock},
    domain::{Id, Member, Problem, Table, Task},
    engine::{
        Op, Tx,
        today::{Today, today},
    },
};

#[derive(Clone, Copy)]
pub struct Desk {
    pub app: App,
    /// Nobody else works here: everything is one's own.
    pub alone: Memo<bool>,
    /// Whose day it is; everybody's when `None`.
    pub member: Memo<Option<Id<Member>>>,
    pub day: Memo<Today>,
    pub editing: RwSignal<Option<Id<Task>>>,
    pub picking: Picking,
}

impl Desk {
    pub fn new(app: App) -> Self {
        let whose = app.query("whose");
        let alone = Memo::new(move |_| {
            app.watch(&[Table::Member], |tables| tables.members.iter().filter(|it| !it.retired).count() < 2)
        });
        let acting = Memo::new(move |_| {
            app.preferences.track();
            app.watch(&[Table::Member], |_| app.member())
        });
        let everyone = move || alone.get() || whose.with(|whose| whose == "everyone");
        let member = Memo::new(move |_| if everyone() { None } else { acting.get() });
        let day = Memo::new(move |_| {
            let (date, member) = (app.today.get(), member.get());
            app.watch(&[Table::Task, Table::Deal, Table::Stage, Table::Activity], |tables| {
                today(tables, date, clock::now(), member)
            })
        });
        Self { app, alone, member, day, editing: RwSignal::new(None), picking: Picking::new() }
    }

    /// Does something after which a row may be gone; the keyboard then goes on in the row that takes its place.
    pub async fn act(self, place: Place, op: Op, work: impl Fn(&mut Tx) -> Result<(), Problem>) -> bool {
        let done = self.app.run_and_tell(op, work).await.is_some();
        place.keep();
        done
    }
}
