//! One of many, found by typing.

use leptos::{
    ev::{KeyboardEvent, PointerEvent},
    html,
    prelude::*,
};
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

use super::{Choice, Icon, Wiring};
use crate::{domain::fold::fold, tr};

#[component]
pub fn Combobox(
    /// What is chosen now.
    #[prop(into)]
    value: Signal<Option<Choice>>,
    /// Chosen, or with nothing: cleared.
    #[prop(into)]
    on_choose: Callback<Option<Choice>>,
    /// What a text finds, best first; everything for an empty one.
    #[prop(into)]
    find: Callback<String, Vec<Choice>>,
    /// Makes a new one of that name.
    #[prop(default = None)]
    create: Option<Callback<String, Option<Choice>>>,
    #[prop(optional)] wiring: Wiring,
    /// Chooses one after the other: the text empties after each.
    #[prop(optional)]
    many: bool,
    /// Backspace in the empty field, to take away the last of many.
    #[prop(optional, into)]
    on_back: Option<Callback<()>>,
    #[prop(optional, into)] placeholder: Option<String>,
) -> impl IntoView {
    let list = List::new(value, on_choose, find, create, many);
    let input = NodeRef::<html::Input>::new();
    let list_id = format!("{}-list", wiring.id());
    let option_id = StoredValue::new(format!("{}-option-", wiring.id()));
    let active_id =
        move || list.active.get().filter(|_| list.open.get()).map(|at| option_id.get_value() + &at.to_string());
    let on_keydown = move |event: KeyboardEvent| {
        let was_empty = list.text.with_untracked(String::is_empty);
        if event.key() == "Backspace" && was_empty && !event.repeat() {
            on_back.inspect(|on_back| on_back.run(()));
        } else if list.key(&event) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let on_input = move |event| {
        list.text.set(event_target_value(&event));
        list.show(true);
    };
    let clear = move |_| {
        list.choose(None);
        input.get_untracked().map(|input| input.focus());
    };
    let end = move || {
        if many {
            return ().into_any();
        }
        if value.with(Option::is_none) {
            return view! { <span class="unit"><Icon name="chevron-down"/></span> }.into_any();
        }
        let label = tr!("kit-clear");
        view! { <button type="button" class="btn quiet icon-only" aria-label=label on:click=clear><Icon name="x"/></button> }
            .into_any()
    };
    view! {
        <div class="combobox">
            <div class="affix">
                <input {..wiring.attributes()} class="input" role="combobox" type="text" dir="auto" autocomplete="off" spellcheck="false" node_ref=input
                    aria-autocomplete="list" aria-expanded=move || list.open.get().to_string() aria-controls=list_id.clone()
                    aria-activedescendant=active_id placeholder=placeholder prop:value=list.text on:input=on_input
                    on:keydown=on_keydown on:click=move |_| list.show(false) on:blur=move |_| list.leave()/>
                {end}
            </div>
            <Options list list_id option_id/>
        </div>
    }
}

/// What the field and its list share.
#[derive(Clone, Copy)]
struct List {
    text: RwSignal<String>,
    open: RwSignal<bool>,
    /// The option that Enter takes.
    active: RwSignal<Option<usize>>,
    /// Whether the text was typed, rather than being the name of what is chosen.
    typed: RwSignal<bool>,
    found: Memo<Vec<Found>>,
    value: Signal<Option<Choice>>,
    on_choose: Callback<Option<Choice>>,
    create: Option<Callback<String, Option<Choice>>>,
    many: bool,
}

#[derive(Clone, Debug, PartialEq)]
enum Found {
    Choice(Choice),
    /// "Create “…”"
    New(String),
}

impl List {
    fn new(
        value: Signal<Option<Choice>>,
        on_choose: Callback<Option<Choice>>,
        find: Callback<String, Vec<Choice>>,
        create: Option<Callback<String, Option<Choice>>>,
        many: bool,
    ) -> Self {
        let name = move || value.with(|value| value.as_ref().map(|it| it.label.clone()).unwrap_or_default());
        let text = RwSignal::new(untrack(name));
        let (open, typed) = (RwSignal::new(false), RwSignal::new(false));
        Effect::new(move |_| {
            text.set(name());
            typed.set(false);
        });
        let found = Memo::new(move |_| {
            if !open.get() {
                return Vec::new();
            }
            let query = if typed.get() { text.get().trim().to_owned() } else { String::new() };
            let mut found: Vec<_> = find.run(query.clone()).into_iter().map(Found::Choice).collect();
            let is_there = found.iter().any(|it| it.is_called(&query));
            if create.is_some() && !query.is_empty() && !is_there {
                found.push(Found::New(query));
            }
            found
        });
        Self { text, open, active: RwSignal::new(None), typed, found, value, on_choose, create, many }
    }

    /// Opens the list, after typing or to look around.
    fn show(self, typed: bool) {
        self.typed.set(typed);
        self.open.set(true);
        let first = typed && self.text.with_untracked(|text| !text.trim().is_empty());
        self.active.set(first.then_some(0));
    }

    /// Whether the key was for the list.
    fn key(self, event: &KeyboardEvent) -> bool {
        let open = self.open.get_untracked();
        match event.key().as_str() {
            "ArrowDown" if open => self.step(1),
            "ArrowUp" if open => self.step(-1),
            "ArrowDown" | "ArrowUp" => {
                self.show(false);
                self.step(if event.key() == "ArrowDown" { 1 } else { -1 });
            }
            "Enter" if open && self.active.get_untracked().is_some() => self.take(),
            "Escape" if open => {
                self.open.set(false);
                self.restore();
            }
            // Moves on, with what Enter would have taken; never making anything new on the way.
            "Tab" => {
                let at = self.active.get_untracked().unwrap_or(usize::MAX);
                if open && self.found.with_untracked(|found| matches!(found.get(at), Some(Found::Choice(_)))) {
                    self.take();
                }
                return false;
            }
            _ => return false,
        }
        true
    }

    fn step(self, by: isize) {
        let count = self.found.with_untracked(Vec::len).cast_signed();
        if count > 0 {
            let from = self.active.get_untracked().map_or(if by > 0 { -1 } else { 0 }, usize::cast_signed);
            self.active.set(Some((from + by).rem_euclid(count).cast_unsigned()));
        }
    }

    fn take(self) {
        let at = self.active.get_untracked();
        match at.and_then(|at| self.found.with_untracked(|found| found.get(at).cloned())) {
            Some(Found::Choice(choice)) => self.choose(Some(choice)),
            Some(Found::New(name)) => {
                if let Some(choice) = self.create.and_then(|create| create.run(name)) {
                    self.choose(Some(choice));
                }
            }
            None => {}
        }
    }

    fn choose(self, choice: Option<Choice>) {
        self.open.set(false);
        self.typed.set(false);
        self.active.set(None);
        let name = choice.as_ref().filter(|_| !self.many).map(|choice| choice.label.clone());
        self.text.set(name.unwrap_or_default());
        self.on_choose.run(choice);
    }

    /// Focus goes elsewhere. An emptied field means nothing chosen; a name typed in full means its bearer.
    fn leave(self) {
        // Whatever takes the field away, as a choice that ends the edit, makes it lose focus on its way.
        let Some(text) = self.text.try_get_untracked() else { return };
        let called = self.found.with_untracked(|found| found.iter().find(|it| it.is_called(&text)).cloned());
        match called {
            _ if !self.typed.get_untracked() => {}
            _ if text.trim().is_empty() && !self.many && self.value.with_untracked(Option::is_some) => {
                self.choose(None)
            }
            Some(Found::Choice(choice)) => self.choose(Some(choice)),
            _ => self.restore(),
        }
        self.open.set(false);
    }

    /// What stands in the field is again what is chosen.
    fn restore(self) {
        self.typed.set(false);
        let name = self.value.with_untracked(|value| value.as_ref().map(|it| it.label.clone()));
        self.text.set(name.unwrap_or_default());
    }
}

impl Found {
    fn is_called(&self, name: &str) -> bool {
        matches!(self, Self::Choice(choice) if fold(choice.label.trim()) == fold(name.trim()))
    }
}

#[component]
fn Options(list: List, list_id: String, option_id: StoredValue<String>) -> impl IntoView {
    let count = move || list.open.get().then(|| tr!("kit-choices", count = list.found.with(Vec::len)));
    let options = move || {
        let each = |(at, found): (usize, Found)| view! { <OneOption list at found id=option_id.get_value() + &at.to_string()/> };
        list.found.get().into_iter().enumerate().map(each).collect_view()
    };
    let none = move || {
        let is_none = list.found.with(Vec::is_empty);
        is_none.then(|| {
            view! { <div class="none" role="option" aria-disabled="true" aria-selected="false">{tr!("kit-nothing-found")}</div> }
        })
    };
    view! {
        <div class="listbox" role="listbox" id=list_id aria-label=tr!("kit-suggestions") hidden=move || !list.open.get()
            on:pointerdown=move |event: PointerEvent| event.prevent_default() on:mousedown=move |event| event.prevent_default()>
            {options}
            {none}
        </div>
        <span class="live" role="status">{count}</span>
    }
}

#[component]
fn OneOption(list: List, at: usize, found: Found, id: String) -> impl IntoView {
    let option = NodeRef::<html::Div>::new();
    let selected = move || list.active.get() == Some(at);
    Effect::new(move |_| {
        if let Some(option) = option.get().filter(|_| selected()) {
            let nearest = ScrollIntoViewOptions::new();
            nearest.set_block(ScrollLogicalPosition::Nearest);
            option.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    });
    let words = match found {
        Found::Choice(Choice { label, detail, hue, .. }) => view! {
            {hue.map(|hue| view! { <span class="dot" data-hue=hue.to_string()></span> })}
            <bdi>{label}</bdi>
            {(!detail.is_empty()).then(|| view! { <span class="meta"><bdi>{detail}</bdi></span> })}
        }
        .into_any(),
        Found::New(name) => view! { <Icon name="plus"/>{tr!("kit-create", name = name)} }.into_any(),
    };
    let take = move |_| {
        list.active.set(Some(at));
        list.take();
    };
    view! {
        <div role="option" id=id node_ref=option aria-selected=move || selected().to_string() on:click=take>{words}</div>
    }
}
