//! Cards in columns, moved by pointer, by touch and by keyboard. What a move means is its owner's matter.

mod carry;
mod column;
mod ghost;
mod keys;
mod pointer;

use leptos::{
    ev::{Event, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent},
    html,
    prelude::*,
};

use self::{
    carry::Carry,
    column::{Column, Shared},
};
use super::{Icon, Tone, listen};
use crate::{domain::id::Uuid, tr};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BoardColumn {
    pub id: String,
    pub label: String,
    /// One of the ten label hues.
    pub hue: Option<u8>,
}

/// A column without cards, which appears while one is carried.
#[derive(Clone, Debug, PartialEq)]
pub struct Dropzone {
    pub id: String,
    pub label: String,
    pub icon: &'static str,
    pub tone: Tone,
}

/// A card was put down in another place.
#[derive(Clone, Debug, PartialEq)]
pub struct Dropped {
    pub card: Uuid,
    /// The id of a column or dropzone.
    pub column: String,
    /// The card that it now stands before; the last one in its column without. Says nothing in an unordered board.
    pub before: Option<Uuid>,
}

#[component]
pub fn Board(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] columns: Signal<Vec<BoardColumn>>,
    /// The cards of a column from top to bottom.
    #[prop(into)]
    cards: Callback<String, Vec<Uuid>>,
    /// What stands on a card; its first link is the card's own.
    #[prop(into)]
    card: Callback<Uuid, AnyView>,
    /// For announcements.
    #[prop(into)]
    card_name: Callback<Uuid, String>,
    /// Below the name of a column: its sums.
    #[prop(into)]
    summary: Callback<String, AnyView>,
    /// Below its cards: a button that adds one.
    #[prop(optional, into)]
    foot: Option<Callback<String, AnyView>>,
    /// In a column without cards.
    #[prop(into)]
    empty: String,
    #[prop(optional)] zones: Vec<Dropzone>,
    /// The user orders the cards within a column; else the owner does, and a card is only ever moved to another one.
    #[prop(into)]
    ordered: Signal<bool>,
    #[prop(into)] on_drop: Callback<Dropped>,
    /// Says something to screen readers.
    #[prop(into)]
    announce: Callback<String>,
) -> impl IntoView {
    let root = NodeRef::<html::Div>::new();
    let zone_names = zones.iter().map(|zone| (zone.id.clone(), zone.label.clone())).collect();
    let carry = Carry::new(root, columns, zone_names, cards, card_name, ordered, on_drop, announce);
    let help = super::fresh_id("board-help");
    let shared =
        Shared { carry, card, summary, foot, empty: StoredValue::new(empty), help: StoredValue::new(help.clone()) };
    follow_pointer(carry, root);
    let on_contextmenu = move |event: MouseEvent| {
        if carry.is_touched() {
            event.prevent_default();
        }
    };
    let on_click = move |event: MouseEvent| {
        if carry.has_just_dropped() {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    view! {
        <div class="board bleed" role="region" tabindex="0" aria-label=move || label.get() node_ref=root
            data-dragging=move || carry.card.get().map(|_| "")
            on:pointerdown=move |event: PointerEvent| pointer::press(carry, &event)
            on:keydown=move |event: KeyboardEvent| keys::press(carry, &event) on:dragstart=move |event| event.prevent_default()
            on:contextmenu=on_contextmenu on:click=on_click on:focusin=move |event: FocusEvent| carry.note_focus(&event)
            on:focusout=move |event: FocusEvent| carry.lose_focus(&event)>
            <For each=move || columns.get() key=Clone::clone let:column><Column column shared/></For>
        </div>
        {(!zones.is_empty()).then(|| dropzones(carry, zones))}
        <span class="live" id=help>{tr!("kit-board-help")}</span>
    }
}

fn dropzones(carry: Carry, zones: Vec<Dropzone>) -> impl IntoView {
    let each = |zone: Dropzone| {
        let Dropzone { id, label, icon, tone } = zone;
        let column = id.clone();
        view! {
            <div data-column=id data-tone=tone.name() data-drop=move || carry.is_over(&column).then_some("")>
                <Icon name=icon/>{label}
            </div>
        }
    };
    view! { <div class="dropzones bleed" aria-hidden="true">{zones.into_iter().map(each).collect_view()}</div> }
}

/// Once a card is carried, the whole page is its field.
fn follow_pointer(carry: Carry, root: NodeRef<html::Div>) {
    use wasm_bindgen::JsCast;
    let on_pointer = move |event: &'static str, act: fn(Carry, &PointerEvent)| {
        listen::on_page(event, move |event: Event| act(carry, event.unchecked_ref()));
    };
    on_pointer("pointermove", pointer::follow);
    on_pointer("pointerup", pointer::release);
    on_pointer("pointercancel", |carry, _| pointer::give_up(carry));
    listen::on_page("keydown", move |event: Event| {
        let event: &KeyboardEvent = event.unchecked_ref();
        if event.key() == "Escape" && carry.is_dragged() {
            event.stop_propagation();
            pointer::give_up(carry);
        }
    });
    Effect::new(move |_| {
        if let Some(root) = root.get() {
            listen::may_prevent(&root, "touchmove", move |event| {
                if carry.is_dragged() {
                    event.prevent_default();
                }
            });
        }
    });
    on_cleanup(move || pointer::give_up(carry));
}
