//! Ctrl+K: one line that finds records, leads to pages and settings, and does what can be done from anywhere.

mod entry;
mod found;
mod list;

use leptos::{ev::KeyboardEvent, prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use self::{
    found::{Recent, find},
    list::Sections,
};
use super::create::Creating;
use crate::{
    app::{App, Page, files::after_millis},
    domain::{Table, id::Uuid},
    tr,
    ui::{
        fields::FieldContext,
        kit::{Dialog, Icon},
    },
};

/// Open or not, for all who offer it.
#[derive(Clone, Copy)]
pub struct Palette(pub RwSignal<bool>);

impl Palette {
    pub fn here() -> Self {
        expect_context()
    }
}

pub fn provide() -> Palette {
    let palette = Palette(RwSignal::new(false));
    provide_context(palette);
    palette
}

/// The dialog, which the shell holds.
#[component]
pub fn Finder() -> impl IntoView {
    let app = App::here();
    let Palette(open) = Palette::here();
    let recent = Recent::watch(app);
    view! {
        <Dialog open title=tr!("palette-title")>
            <Line open recent/>
        </Dialog>
    }
}

#[component]
fn Line(open: RwSignal<bool>, recent: Recent) -> impl IntoView {
    let (app, creating, context) = (App::here(), Creating::here(), FieldContext::here());
    let text = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    let sections = Memo::new(move |_| text.with(|text| find(app, context, text, recent)));
    let count = Memo::new(move |_| sections.with(|sections| sections.iter().map(|it| it.entries.len()).sum::<usize>()));
    let active_id = move || (active.get() < count.get()).then(|| list::id_of(active.get()));
    let step = move |by: isize| {
        let count = count.get_untracked().cast_signed();
        if count > 0 {
            active.update(|active| *active = (active.cast_signed() + by).rem_euclid(count).cast_unsigned());
        }
    };
    let on_keydown = move |event: KeyboardEvent| {
        match event.key().as_str() {
            "ArrowDown" => step(1),
            "ArrowUp" => step(-1),
            // As a click would: with Ctrl the browser opens a link in another tab.
            "Enter" if !event.is_composing() => press(&list::id_of(active.get_untracked())),
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    };
    let on_input = move |event| {
        text.set(event_target_value(&event));
        active.set(0);
    };
    let spoken = move || match count.get() {
        0 => tr!("palette-none"),
        count => tr!("kit-choices", count = count),
    };
    let none = move || {
        (count.get() == 0)
            .then(|| view! { <p class="none">{move || tr!("palette-nothing", text = text.get().trim())}</p> })
    };
    view! {
        <div class="palette">
            <div class="search">
                <Icon name="search"/>
                <input class="input" type="text" role="combobox" dir="auto" autocomplete="off" spellcheck="false" enterkeyhint="go"
                    aria-label=tr!("palette-title") placeholder=tr!("palette-placeholder") aria-autocomplete="list" aria-expanded="true"
                    aria-controls="palette-list" aria-activedescendant=active_id prop:value=text on:input=on_input on:keydown=on_keydown/>
            </div>
            <div class="listbox" role="listbox" id="palette-list" aria-label=tr!("kit-suggestions")>
                <Sections sections active on_choose=Callback::new(move |target| follow(app, creating, open, target))/>
            </div>
            {none}
            <p class="live" role="status">{spoken}</p>
        </div>
    }
}

fn press(id: &str) {
    let option = document().get_element_by_id(id).and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(option) = option {
        option.click();
    }
}

/// What an entry leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    Record(Table, Uuid),
    Page(Page),
    /// A control of the settings, by its `data-setting`.
    Setting(&'static str),
    New(Table),
    BackUp,
    Undo,
    Redo,
}

impl Target {
    /// The address, of those that are somewhere.
    fn page(&self) -> Option<Page> {
        match self {
            Self::Record(table, id) => Some(Page::Record(*table, *id)),
            Self::Page(page) => Some(*page),
            Self::Setting(_) => Some(Page::Settings),
            _ => None,
        }
    }
}

/// What has an address is gone to by its link.
fn follow(app: App, creating: Creating, open: RwSignal<bool>, target: Target) {
    open.set(false);
    // Once the dialog is gone and has given the focus back.
    let act = move || match target {
        Target::New(table) => creating.open(table),
        Target::BackUp => spawn_local(async move {
            app.back_up_and_tell(&|_| ()).await;
        }),
        Target::Undo => app.undo(),
        Target::Redo => app.redo(),
        Target::Setting(setting) => crate::ui::settings::show(setting),
        Target::Record(..) | Target::Page(_) => {}
    };
    after_millis(60, act);
}
