//! Everything that happened around a record, newest first, by day.

mod day;
mod item;
pub mod words;

use leptos::prelude::*;

use self::day::Day;
use super::about::About;
use crate::{
    app::{App, clock},
    domain::{Table, activity::ActivityKind, calendar::Date},
    engine::timeline::{Event, Item, timeline},
    i18n::say::format,
    tr,
    ui::kit::{Empty, ToggleChip},
};

/// So many items at first, and with each "show earlier".
const PAGE: usize = 40;
const WATCHED: [Table; 6] = [Table::Activity, Table::Task, Table::Deal, Table::Contact, Table::Company, Table::Stage];

/// What one may look at alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Notes,
    Calls,
    Meetings,
    Messages,
    Tasks,
    Changes,
}

impl Part {
    const ALL: [Self; 6] = [Self::Notes, Self::Calls, Self::Meetings, Self::Messages, Self::Tasks, Self::Changes];

    fn of(event: &Event) -> Self {
        match event {
            Event::Activity(activity) => match activity.kind {
                ActivityKind::Note => Self::Notes,
                ActivityKind::Call => Self::Calls,
                ActivityKind::Meeting => Self::Meetings,
                ActivityKind::Email | ActivityKind::Message => Self::Messages,
            },
            Event::TaskDone(_) => Self::Tasks,
            Event::StageEntered(..) | Event::Created => Self::Changes,
        }
    }

    fn words(self) -> String {
        match self {
            Self::Notes => tr!("records-part-notes"),
            Self::Calls => tr!("records-part-calls"),
            Self::Meetings => tr!("records-part-meetings"),
            Self::Messages => tr!("records-part-messages"),
            Self::Tasks => tr!("records-part-tasks"),
            Self::Changes => tr!("records-part-changes"),
        }
    }
}

#[component]
pub fn Timeline(about: About) -> impl IntoView {
    let app = App::here();
    let items = Memo::new(move |_| app.watch(&WATCHED, |tables| timeline(tables, about.table, about.id)));
    let chosen = RwSignal::new(None::<Part>);
    // A part that lost its last item shows everything again.
    let part = Memo::new(move |_| {
        let is_there = |part: &Part| items.with(|items| items.iter().any(|item| Part::of(&item.event) == *part));
        chosen.get().filter(is_there)
    });
    let most = RwSignal::new(PAGE);
    let of_part = move |item: &&Item| part.get().is_none_or(|part| Part::of(&item.event) == part);
    let shown = Memo::new(move |_| {
        items.with(|items| items.iter().filter(of_part).take(most.get()).cloned().collect::<Vec<_>>())
    });
    let earlier =
        Memo::new(move |_| items.with(|items| items.iter().filter(of_part).count()).saturating_sub(most.get()));
    let days = Memo::new(move |_| {
        let mut days: Vec<Date> = shown.with(|items| items.iter().map(|item| clock::date_of(item.at)).collect());
        days.dedup();
        days
    });
    let only_created = Memo::new(move |_| items.with(|items| items.len() < 2));
    view! {
        <Parts items chosen part/>
        <div class="timeline">
            <For each=move || days.get() key=|day| *day let:day>
                <Day day shown about/>
            </For>
        </div>
        {move || only_created.get().then(|| {
            view! { <Empty icon="activity" small=true title=tr!("records-timeline-empty") text=tr!("records-timeline-empty-text")/> }
        })}
        {move || (earlier.get() > 0).then(|| view! {
            <button type="button" class="btn" on:click=move |_| most.update(|most| *most += PAGE)>
                {tr!("records-show-earlier", count = earlier.get())}
            </button>
        })}
    }
}

/// One chip per part that has something in it.
#[component]
fn Parts(items: Memo<Vec<Item>>, chosen: RwSignal<Option<Part>>, part: Memo<Option<Part>>) -> impl IntoView {
    let count = move |part: Part| items.with(|items| items.iter().filter(|item| Part::of(&item.event) == part).count());
    let present = Memo::new(move |_| Part::ALL.into_iter().filter(|part| count(*part) > 0).collect::<Vec<_>>());
    let chip = move |each: Part| {
        view! {
            <ToggleChip text=each.words() count=Signal::derive(move || Some(count(each)))
                pressed=Signal::derive(move || part.get() == Some(each))
                on_toggle=move |on: bool| chosen.set(on.then_some(each))/>
        }
    };
    move || {
        (present.with(Vec::len) > 1).then(|| {
            view! {
                <div class="chips scroll" role="group" aria-label=tr!("records-timeline-filter")>
                    <ToggleChip text=tr!("records-part-all") pressed=Signal::derive(move || part.get().is_none())
                        on_toggle=move |_| chosen.set(None)/>
                    {present.get().into_iter().map(chip).collect_view()}
                </div>
            }
        })
    }
}

/// "Today", "Yesterday", or the day in full.
fn day_words(day: Date, today: Date) -> String {
    match (today - day).num_days() {
        0 => tr!("records-today"),
        1 => tr!("records-yesterday"),
        _ => format().long_date(day),
    }
}
