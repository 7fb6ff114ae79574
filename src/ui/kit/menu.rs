//! A button that opens a list of actions.

use leptos::{
    ev::{KeyboardEvent, MouseEvent},
    html,
    prelude::*,
};
use web_sys::HtmlElement;

use super::{Float, Icon, direction::is_chord, float, focus};
use crate::domain::fold::fold;

/// A line of a menu.
#[derive(Clone)]
pub struct MenuItem {
    pub label: String,
    pub icon: Option<&'static str>,
    /// One of the ten label hues, shown as a dot.
    pub hue: Option<u8>,
    /// It destroys something.
    pub danger: bool,
    /// One of several, of which one is in force.
    pub checked: Option<bool>,
    /// The key that does the same, as "E".
    pub shortcut: Option<String>,
    pub disabled: bool,
    what: What,
}

#[derive(Clone)]
enum What {
    Action(Callback<()>),
    Link(String),
    Heading,
    Line,
}

impl MenuItem {
    pub fn new(label: impl Into<String>, on_pick: impl Fn() + Send + Sync + 'static) -> Self {
        Self::of(label.into(), What::Action(Callback::new(move |()| on_pick())))
    }
    /// Goes to an address.
    pub fn link(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self::of(label.into(), What::Link(href.into()))
    }
    /// Words over the lines that follow.
    pub fn heading(label: impl Into<String>) -> Self {
        Self::of(label.into(), What::Heading)
    }
    /// Between two groups.
    pub fn line() -> Self {
        Self::of(String::new(), What::Line)
    }

    fn of(label: String, what: What) -> Self {
        Self { label, icon: None, hue: None, danger: false, checked: None, shortcut: None, disabled: false, what }
    }

    pub fn icon(mut self, icon: &'static str) -> Self {
        self.icon = Some(icon);
        self
    }
    pub fn hue(mut self, hue: u8) -> Self {
        self.hue = Some(hue);
        self
    }
    pub fn danger(mut self) -> Self {
        self.danger = true;
        self
    }
    pub fn checked(mut self, checked: bool) -> Self {
        self.checked = Some(checked);
        self
    }
    pub fn shortcut(mut self, shortcut: impl Into<String>) -> Self {
        self.shortcut = Some(shortcut.into());
        self
    }
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = disabled;
        self
    }
}

#[component]
pub fn Menu(
    /// The menu's name; with `icon_only` also the button's.
    #[prop(into)]
    label: Signal<String>,
    /// The button's class.
    #[prop(default = "btn")]
    class: &'static str,
    /// The button shows no words.
    #[prop(optional)]
    icon_only: bool,
    /// Asked anew each time the menu opens.
    #[prop(into)]
    items: Callback<(), Vec<MenuItem>>,
    /// For those who open it from elsewhere.
    #[prop(optional)]
    open: RwSignal<bool>,
    /// What stands on the button.
    children: Children,
) -> impl IntoView {
    let button = NodeRef::<html::Button>::new();
    // A press on the button closes an open menu before the click arrives, which must not open it again.
    let was_open = StoredValue::new(false);
    let at_end = StoredValue::new(false);
    let on_click = move |event: MouseEvent| {
        event.prevent_default();
        let close = was_open.get_value();
        was_open.set_value(false);
        at_end.set_value(false);
        open.set(!close);
    };
    let on_keydown = move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "ArrowDown" | "ArrowUp") && !is_chord(&event) {
            event.prevent_default();
            event.stop_propagation();
            at_end.set_value(event.key() == "ArrowUp");
            open.set(true);
        }
    };
    let on_shown = move |menu: HtmlElement| {
        let all = focus::all(&menu, ITEM);
        let first = if at_end.get_value() { all.last() } else { all.first() };
        let checked = menu.query_selector("[aria-checked=true]").ok().flatten();
        if checked.is_none_or(|checked| !focus::focus(&checked)) {
            first.map(|item| item.focus());
        }
    };
    view! {
        <button type="button" class=class node_ref=button aria-haspopup="menu" aria-expanded=move || open.get().to_string()
            aria-label=move || icon_only.then(|| label.get()) on:pointerdown=move |_| was_open.set_value(open.get_untracked())
            on:click=on_click on:keydown=on_keydown>
            {children()}
        </button>
        <Float open class="menu" role="menu" label=label on_shown=on_shown>
            <Items items/>
        </Float>
    }
}

const ITEM: &str = "[role^=menuitem]:not(:disabled)";

#[component]
fn Items(items: Callback<(), Vec<MenuItem>>) -> impl IntoView {
    let items = items.run(());
    let labels = items.iter().filter(|item| !item.disabled && !matches!(item.what, What::Heading | What::Line));
    let labels = StoredValue::new(labels.map(|item| fold(&item.label)).collect::<Vec<_>>());
    let typed = StoredValue::new((String::new(), 0.0));
    let on_keydown = move |event: KeyboardEvent| {
        let here: HtmlElement = event_target(&event);
        let Ok(Some(menu)) = here.closest("[role=menu]") else { return };
        let all = focus::all(&menu, ITEM);
        let (at, last) = (focus::position(&all), all.len().saturating_sub(1));
        let to = match event.key().as_str() {
            _ if is_chord(&event) => return,
            "ArrowDown" => at.map_or(0, |at| if at == last { 0 } else { at + 1 }),
            "ArrowUp" => at.map_or(last, |at| if at == 0 { last } else { at - 1 }),
            "Home" => 0,
            "End" => last,
            "Tab" => return float::close(&menu),
            key if key.chars().count() == 1 && key != " " => {
                let Some(found) = spelled(typed, &labels.get_value(), key, at, event.time_stamp()) else { return };
                found
            }
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        all.get(to).map(|item| item.focus());
    };
    view! { <div role="none" on:keydown=on_keydown>{items.into_iter().map(line).collect_view()}</div> }
}

/// After this many ms without a key, typing begins a new word.
const PAUSE: f64 = 700.0;

/// The line that what was typed begins: the next one after the present for a single letter.
fn spelled(
    typed: StoredValue<(String, f64)>,
    labels: &[String],
    key: &str,
    at: Option<usize>,
    now: f64,
) -> Option<usize> {
    let (word, before) = typed.get_value();
    let word = if now - before > PAUSE { fold(key) } else { word + &fold(key) };
    typed.set_value((word.clone(), now));
    let from = at.map_or(0, |at| if word.chars().count() == 1 { at + 1 } else { at });
    (0..labels.len()).map(|step| (from + step) % labels.len()).find(|index| labels[*index].starts_with(&word))
}

fn line(item: MenuItem) -> AnyView {
    let MenuItem { label, icon, hue, danger, checked, shortcut, disabled, what } = item;
    let class = if danger { "danger" } else { "" };
    let inside = view! {
        {icon.map(|name| view! { <Icon name/> })}
        {hue.map(|hue| view! { <span class="dot" data-hue=hue.to_string()></span> })}
        <span>{label.clone()}</span>
        {shortcut.map(|key| view! { <kbd class="kbd" aria-hidden="true">{key}</kbd> })}
        {(checked == Some(true)).then(|| view! { <Icon name="check" end=true/> })}
    };
    let role = if checked.is_some() { "menuitemradio" } else { "menuitem" };
    let checked = checked.map(|checked| checked.to_string());
    match what {
        What::Action(on_pick) => view! {
            <button type="button" class=class role=role aria-checked=checked tabindex="-1" disabled=disabled
                on:click=move |event| pick(&event, on_pick)>{inside}</button>
        }
        .into_any(),
        What::Link(href) => view! {
            <a class=class role=role href=href tabindex="-1" on:click=move |event: MouseEvent| float::close(&event_target(&event))>
                {inside}
            </a>
        }
        .into_any(),
        What::Heading => view! { <div class="menu-label" role="presentation">{label}</div> }.into_any(),
        What::Line => view! { <hr role="separator"/> }.into_any(),
    }
}

/// Closes the menu, which brings focus back to its button, and then acts: a dialog that opens now will return there.
fn pick(event: &MouseEvent, on_pick: Callback<()>) {
    event.prevent_default();
    event.stop_propagation();
    let item: web_sys::Element = event_target(event);
    let opener = item.closest("[popover]").ok().flatten().and_then(|menu| menu.previous_element_sibling());
    float::close(&item);
    if let Some(opener) = opener {
        focus::focus(&opener);
    }
    on_pick.run(());
}
