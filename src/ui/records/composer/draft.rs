//! What is being written about something that happened, until it is saved: texts as typed, read when it is saved.

use leptos::prelude::*;

use crate::{
    app::{App, clock},
    domain::{
        Activity, Kind, Problem,
        activity::{ActivityKind, Direction, Outcome},
        calendar::Date,
        clock_time::TimeOfDay,
        instant::Instant,
        stored::Stored,
    },
    engine::read::{Reading, read},
    i18n::say::format,
};

#[derive(Clone, Copy)]
pub struct Draft {
    app: App,
    /// What is being written; of messages, [`Self::channel`] says which.
    what: Signal<ActivityKind>,
    /// E-mail or any other message.
    pub channel: RwSignal<ActivityKind>,
    pub text: RwSignal<String>,
    pub direction: RwSignal<Direction>,
    pub outcome: RwSignal<Outcome>,
    pub duration: RwSignal<String>,
    /// Nothing means the moment of saving.
    pub date: RwSignal<Result<Option<Date>, Problem>>,
    pub time: RwSignal<String>,
    /// Saving was tried: from then on what cannot be read is said.
    pub tried: RwSignal<bool>,
}

impl Draft {
    pub fn new(app: App, what: Signal<ActivityKind>) -> Self {
        Self {
            app,
            what,
            channel: RwSignal::new(ActivityKind::Email),
            text: RwSignal::default(),
            direction: RwSignal::new(Direction::Outgoing),
            outcome: RwSignal::new(Outcome::Unsaid),
            duration: RwSignal::default(),
            date: RwSignal::new(Ok(None)),
            time: RwSignal::default(),
            tried: RwSignal::new(false),
        }
    }

    /// What an entry says now, to be changed.
    pub fn of(app: App, activity: &Activity) -> Self {
        let draft = Self::new(app, Signal::stored(activity.kind));
        draft.channel.set(activity.kind);
        draft.text.set(activity.text.clone());
        draft.direction.set(activity.direction);
        draft.outcome.set(activity.outcome);
        draft.duration.set(activity.duration.map(super::fields::duration_text).unwrap_or_default());
        draft.date.set(Ok(Some(clock::date_of(activity.at))));
        draft.time.set(format().time(activity.at));
        draft
    }

    pub fn kind(self) -> ActivityKind {
        match self.what.get() {
            ActivityKind::Email | ActivityKind::Message => self.channel.get(),
            kind => kind,
        }
    }

    pub fn clear(self) {
        self.text.set(String::new());
        self.outcome.set(Outcome::Unsaid);
        self.duration.set(String::new());
        self.date.set(Ok(None));
        self.time.set(String::new());
        self.tried.set(false);
    }

    /// A note is its text; anything else has happened even without a word about it.
    pub fn is_empty(self) -> bool {
        self.kind() == ActivityKind::Note && self.text.with(|text| text.trim().is_empty())
    }

    pub fn seconds(self) -> Result<Option<i64>, Problem> {
        let reading = self.reading();
        let value = self.duration.with(|text| read(Kind::Duration, text, &reading))?;
        Ok(Option::from_value(value).flatten())
    }

    pub fn time_of_day(self) -> Result<Option<TimeOfDay>, Problem> {
        let reading = self.reading();
        let value = self.time.with(|text| read(Kind::TimeOfDay, text, &reading))?;
        Ok(Option::from_value(value).flatten())
    }

    fn reading(self) -> Reading {
        self.app.read(|tables| Reading::within(tables, self.app.today.get_untracked()))
    }

    /// When it happened: now, unless a day or a time says otherwise. Another day without a time is its noon.
    fn at(self) -> Result<Instant, Problem> {
        const NOON: u16 = 12 * 60;
        let (date, time) = (self.date.get()?, self.time_of_day()?);
        Ok(match (date, time) {
            (None, None) => clock::now(),
            (Some(date), None) if date == clock::today() => clock::now(),
            (date, time) => clock::instant_of(date.unwrap_or_else(clock::today), time.map_or(NOON, TimeOfDay::minutes)),
        })
    }

    /// Puts all of it into an activity, or says what cannot be read.
    pub fn write(self, activity: &mut Activity) -> Result<(), Problem> {
        untrack(|| {
            let kind = self.kind();
            activity.kind = kind;
            activity.at = self.at()?;
            activity.text = self.text.with(|text| text.trim().to_owned());
            activity.direction = if has_direction(kind) { self.direction.get() } else { Direction::Unsaid };
            activity.outcome = if has_outcome(kind) { self.outcome.get() } else { Outcome::Unsaid };
            activity.duration = if has_duration(kind) { self.seconds()? } else { None };
            Ok(())
        })
    }
}

pub const fn has_direction(kind: ActivityKind) -> bool {
    matches!(kind, ActivityKind::Call | ActivityKind::Email | ActivityKind::Message)
}

pub const fn has_outcome(kind: ActivityKind) -> bool {
    matches!(kind, ActivityKind::Call)
}

pub const fn has_duration(kind: ActivityKind) -> bool {
    matches!(kind, ActivityKind::Call | ActivityKind::Meeting)
}
