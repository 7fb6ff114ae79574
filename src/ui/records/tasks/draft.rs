//! A task being written or changed: texts as typed, read when it is saved.

use leptos::prelude::*;

use crate::{
    app::App,
    domain::{
        Company, Contact, Deal, Id, Kind, Member, Problem, Task,
        clock_time::TimeOfDay,
        stored::Stored,
        task::{Priority, Repeat, RepeatUnit},
    },
    engine::read::read,
    i18n::say::format,
    ui::records::habits::{DayTyped, reading},
};

#[derive(Clone, Copy)]
pub struct TaskDraft {
    app: App,
    pub title: RwSignal<String>,
    pub due: RwSignal<DayTyped>,
    pub time: RwSignal<String>,
    pub priority: RwSignal<Priority>,
    pub repeat: RwSignal<Option<(RepeatUnit, u16)>>,
    pub assignee: RwSignal<Option<Id<Member>>>,
    pub contact: RwSignal<Option<Id<Contact>>>,
    pub company: RwSignal<Option<Id<Company>>>,
    pub deal: RwSignal<Option<Id<Deal>>>,
    pub about: RwSignal<String>,
    /// Saving was tried: from then on what cannot be read is said.
    pub tried: RwSignal<bool>,
}

impl TaskDraft {
    /// Something for oneself.
    pub fn new(app: App) -> Self {
        Self::of(app, &Task { assignee: app.member(), ..Task::default() })
    }

    pub fn of(app: App, task: &Task) -> Self {
        let time = task.time.map(|time| format().time_of_day(time)).unwrap_or_default();
        Self {
            app,
            title: RwSignal::new(task.title.clone()),
            due: RwSignal::new(Ok(task.due)),
            time: RwSignal::new(time),
            priority: RwSignal::new(task.priority),
            repeat: RwSignal::new(task.repeat.as_ref().map(|repeat| (repeat.unit, repeat.every))),
            assignee: RwSignal::new(task.assignee),
            contact: RwSignal::new(task.contact),
            company: RwSignal::new(task.company),
            deal: RwSignal::new(task.deal),
            about: RwSignal::new(task.about.clone()),
            tried: RwSignal::new(false),
        }
    }

    /// Ready for the next task, for the same person.
    pub fn clear(self) {
        self.title.set(String::new());
        self.due.set(Ok(None));
        self.time.set(String::new());
        self.priority.set(Priority::Normal);
        self.repeat.set(None);
        self.about.set(String::new());
        self.tried.set(false);
    }

    pub fn is_empty(self) -> bool {
        self.title.with(|title| title.trim().is_empty())
    }

    pub fn time_of_day(self) -> Result<Option<TimeOfDay>, Problem> {
        let value = self.time.with(|text| read(Kind::TimeOfDay, text, &reading(self.app)))?;
        Ok(Option::from_value(value).flatten())
    }

    /// Puts all of it into a task, or says what cannot be read. What the task is about stays where the draft has none:
    /// pages that write a task say so themselves.
    pub fn write(self, task: &mut Task) -> Result<(), Problem> {
        untrack(|| {
            task.title = self.title.with(|title| title.trim().to_owned());
            task.due = self.due.get()?;
            task.time = self.time_of_day()?;
            // A time alone means today.
            if task.time.is_some() && task.due.is_none() {
                task.due = Some(self.app.today.get());
            }
            task.priority = self.priority.get();
            task.repeat = self.repeat.get().map(|(unit, every)| Repeat { unit, every });
            task.assignee = self.assignee.get();
            task.contact = self.contact.get();
            task.company = self.company.get();
            task.deal = self.deal.get();
            task.about = self.about.with(|about| about.trim_end().to_owned());
            Ok(())
        })
    }
}
