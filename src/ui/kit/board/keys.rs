//! Carrying a card by keyboard: Space lifts, arrows move, Space or Enter puts down, Escape puts back.

use leptos::{ev::KeyboardEvent, prelude::*};
use web_sys::Element;

use super::carry::{Carry, Place, card_of};
use crate::{
    domain::id::Uuid,
    tr,
    ui::kit::{
        direction::{Arrow, is_chord},
        focus,
    },
};

pub fn press(carry: Carry, event: &KeyboardEvent) {
    let here: Element = event_target(event);
    let Some(card) = card_of(&here).filter(|_| !is_chord(event) && !event.shift_key()) else { return };
    let is_lifted = carry.by_keys.get_untracked() && carry.card.get_untracked() == Some(card);
    let is_link = here.matches("article a").unwrap_or(false);
    let done = match (event.key().as_str(), Arrow::of(event)) {
        (" " | "Enter", _) if is_lifted => {
            carry.put_down();
            true
        }
        ("Escape", _) if is_lifted => {
            carry.cancel();
            true
        }
        ("Tab", _) if is_lifted => {
            carry.cancel();
            false
        }
        (_, Some(arrow)) if is_lifted => {
            shift(carry, card, arrow);
            true
        }
        (" ", _) if is_link && carry.card.get_untracked().is_none() => {
            lift(carry, card);
            true
        }
        (_, Some(arrow)) if is_link => walk(carry, card, arrow),
        _ => false,
    };
    if done {
        event.prevent_default();
        event.stop_propagation();
    }
}

fn lift(carry: Carry, card: Uuid) {
    let Some(place) = carry.place_of(card) else { return };
    let (column, at, count) = spoken(carry, card, &place);
    carry.by_keys.set(true);
    carry.card.set(Some(card));
    carry.target.set(Some(place));
    carry.say(tr!("kit-board-lifted", name = carry.name(card), column = column, position = at, count = count));
}

/// One step to another place.
fn shift(carry: Carry, card: Uuid, arrow: Arrow) {
    let Some(place) = carry.target.get_untracked() else { return };
    let others = others(carry, card, &place.column);
    let at = index(&others, &place);
    let to = match arrow {
        Arrow::Up | Arrow::Down if !carry.ordered.get_untracked() => return,
        Arrow::Up => put(place.column, &others, at.saturating_sub(1)),
        Arrow::Down => put(place.column, &others, at + 1),
        Arrow::Forward | Arrow::Back => {
            let step = if arrow == Arrow::Forward { 1 } else { -1 };
            let Some(column) = beside(carry, &place.column, step) else { return };
            let there = self::others(carry, card, &column);
            put(column, &there, at)
        }
    };
    let (column, at, count) = spoken(carry, card, &to);
    show(carry, &to.column);
    carry.target.set(Some(to));
    let words = if carry.ordered.get_untracked() {
        tr!("kit-board-over", column = column, position = at, count = count)
    } else {
        tr!("kit-board-over-column", column = column)
    };
    carry.say(words);
}

/// Focus goes to the card beside; whether there is one.
fn walk(carry: Carry, card: Uuid, arrow: Arrow) -> bool {
    let Some(place) = carry.place_of(card) else { return false };
    let cards = carry.cards_of(&place.column);
    let at = cards.iter().position(|it| *it == card).unwrap_or_default();
    let next = match arrow {
        Arrow::Up => at.checked_sub(1).and_then(|at| cards.get(at).copied()),
        Arrow::Down => cards.get(at + 1).copied(),
        Arrow::Forward | Arrow::Back => {
            let step = if arrow == Arrow::Forward { 1 } else { -1 };
            let columns =
                std::iter::successors(beside(carry, &place.column, step), |column| beside(carry, column, step));
            let mut filled = columns.map(|column| carry.cards_of(&column)).filter(|cards| !cards.is_empty());
            filled.next().and_then(|cards| cards.get(at).or(cards.last()).copied())
        }
    };
    let (Some(next), Some(root)) = (next, carry.root.get_untracked()) else { return false };
    focus::focus_first(&root, &[&format!("[data-card='{next}'] article a")])
}

/// The column or dropzone before or after.
fn beside(carry: Carry, column: &str, step: isize) -> Option<String> {
    let places = carry.places();
    let at = places.iter().position(|(id, _)| id == column)?;
    places.get(at.checked_add_signed(step)?).map(|(id, _)| id.clone())
}

/// The cards of a column without the carried one.
fn others(carry: Carry, card: Uuid, column: &str) -> Vec<Uuid> {
    carry.cards_of(column).into_iter().filter(|it| *it != card).collect()
}

fn index(others: &[Uuid], place: &Place) -> usize {
    others.iter().position(|it| Some(*it) == place.before).unwrap_or(others.len())
}

fn put(column: String, others: &[Uuid], at: usize) -> Place {
    Place { column, before: others.get(at).copied() }
}

/// Name of the column, position from 1, and how many cards it would have.
fn spoken(carry: Carry, card: Uuid, place: &Place) -> (String, usize, usize) {
    let others = others(carry, card, &place.column);
    let name = carry.places().into_iter().find(|(id, _)| *id == place.column).map(|(_, name)| name);
    (name.unwrap_or_default(), index(&others, place) + 1, others.len() + 1)
}

/// Brings a column into sight.
fn show(carry: Carry, column: &str) {
    let Some(root) = carry.root.get_untracked() else { return };
    let columns = focus::all(&root, "[data-column]");
    let column = columns.into_iter().find(|it| it.get_attribute("data-column").is_some_and(|id| id == column));
    if let Some(column) = column {
        let nearest = web_sys::ScrollIntoViewOptions::new();
        nearest.set_inline(web_sys::ScrollLogicalPosition::Nearest);
        nearest.set_block(web_sys::ScrollLogicalPosition::Nearest);
        column.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}
