//! Carrying a card by mouse, pen or finger.

use std::time::Duration;

use leptos::{ev::PointerEvent, leptos_dom::helpers::TimeoutHandle, prelude::*};
use web_sys::{Element, HtmlElement};

use super::{
    carry::{Carry, Place, card_of},
    ghost::Ghost,
};
use crate::{domain::id::Uuid, ui::kit::focus};

/// So far a mouse moves in a click, in px.
const SLACK: f64 = 5.0;
/// So far a resting finger moves, in px.
const TREMBLE: f64 = 10.0;
/// A finger that rests so long wants the card; one that moves before wants to scroll.
const HOLD: Duration = Duration::from_millis(250);
/// From here to the edge the board scrolls along, in px.
const EDGE: f64 = 56.0;
/// At the very edge, in px per frame.
const SPEED: f64 = 12.0;

/// A pointer that is down on a card.
#[derive(Clone)]
pub struct Press {
    pub is_touch: bool,
    pointer: i32,
    card: Uuid,
    element: HtmlElement,
    from: (f64, f64),
    now: (f64, f64),
    /// Once the card moves.
    ghost: Option<Ghost>,
    hold: Option<TimeoutHandle>,
}

pub fn press(carry: Carry, event: &PointerEvent) {
    let here: Element = event_target(event);
    let is_control = here.closest("button, input, select, textarea, [popover], dialog").is_ok_and(|it| it.is_some());
    if event.button() != 0 || !event.is_primary() || is_control || carry.card.get_untracked().is_some() {
        return;
    }
    let Some((card, Ok(Some(element)))) = card_of(&here).map(|card| (card, here.closest("article"))) else { return };
    use wasm_bindgen::JsCast;
    let (at, is_touch) = (point(event), event.pointer_type() == "touch");
    let pointer = event.pointer_id();
    let hold = is_touch.then(|| set_timeout_with_handle(move || begin(carry), HOLD).ok()).flatten();
    let element = element.unchecked_into();
    carry.press.set_value(Some(Press { is_touch, pointer, card, element, from: at, now: at, ghost: None, hold }));
}

pub fn follow(carry: Carry, event: &PointerEvent) {
    let at = point(event);
    let moved = carry.press.try_update_value(|press| {
        let press = press.as_mut().filter(|press| press.pointer == event.pointer_id())?;
        press.now = at;
        if let Some(ghost) = &press.ghost {
            ghost.follow(at.0, at.1);
        }
        let far = (at.0 - press.from.0).hypot(at.1 - press.from.1);
        Some((press.ghost.is_some(), press.is_touch, far))
    });
    match moved.flatten() {
        Some((true, ..)) => aim(carry),
        Some((false, true, far)) if far > TREMBLE => give_up(carry),
        Some((false, false, far)) if far > SLACK => begin(carry),
        _ => {}
    }
}

pub fn release(carry: Carry, event: &PointerEvent) {
    if !carry.press.with_value(|press| press.as_ref().is_some_and(|press| press.pointer == event.pointer_id())) {
        return;
    }
    if let_go(carry) {
        carry.put_down();
    }
}

/// Everything is as it was before the press.
pub fn give_up(carry: Carry) {
    if let_go(carry) {
        carry.cancel();
    }
}

/// Ends the press; says whether it carried a card.
fn let_go(carry: Carry) -> bool {
    let press = carry.press.try_update_value(Option::take).flatten();
    press.is_some_and(|press| {
        press.hold.inspect(TimeoutHandle::clear);
        press.ghost.inspect(Ghost::vanish).is_some()
    })
}

fn begin(carry: Carry) {
    let Some(mut press) = carry.press.try_get_value().flatten() else { return };
    if !press.element.is_connected() {
        return give_up(carry);
    }
    press.ghost = Ghost::of(&press.element, press.from.0, press.from.1);
    let Some(ghost) = &press.ghost else { return };
    ghost.follow(press.now.0, press.now.1);
    if let Some(root) = carry.root.get_untracked() {
        // Refused only when the pointer is up again, and then the release follows.
        let _ = root.set_pointer_capture(press.pointer);
    }
    carry.by_keys.set(false);
    carry.card.set(Some(press.card));
    carry.press.set_value(Some(press));
    aim(carry);
    scroll_along(carry);
}

/// Finds the place under the pointer.
fn aim(carry: Carry) {
    let Some(Some((x, y))) = carry.press.try_with_value(|press| press.as_ref().map(|press| press.now)) else { return };
    let place = place_at(carry, x, y);
    if carry.target.with_untracked(|target| *target != place) {
        carry.target.set(place);
    }
}

fn place_at(carry: Carry, x: f64, y: f64) -> Option<Place> {
    let under = document().element_from_point(x as f32, y as f32)?;
    let column = under.closest("[data-column]").ok()??;
    let id = column.get_attribute("data-column")?;
    let carried = carry.card.get_untracked();
    let before = carry.ordered.get_untracked().then(|| {
        let others = focus::all(&column, "[data-card]").into_iter().filter_map(|card| Some((card_of(&card)?, card)));
        let middle = |card: &HtmlElement| {
            let area = card.get_bounding_client_rect();
            area.top() + area.height() / 2.0
        };
        others.filter(|(id, _)| Some(*id) != carried).find(|(_, card)| y < middle(card)).map(|(id, _)| id)
    });
    Some(Place { column: id, before: before.flatten() })
}

/// While a card is carried, whatever it is near the edge of scrolls that way.
fn scroll_along(carry: Carry) {
    request_animation_frame(move || {
        let now = carry.press.try_with_value(|press| press.as_ref().filter(|it| it.ghost.is_some()).map(|it| it.now));
        let (Some(Some((x, y))), Some(Some(root))) = (now, carry.root.try_get_untracked()) else { return };
        let area = root.get_bounding_client_rect();
        root.scroll_by_with_x_and_y(push(x, area.left(), area.right()), 0.0);
        let under = document().element_from_point(x as f32, y as f32);
        if let Some(cards) =
            under.and_then(|it| it.closest(".column").ok()?).and_then(|it| it.query_selector(".cards").ok()?)
        {
            let area = cards.get_bounding_client_rect();
            cards.scroll_by_with_x_and_y(0.0, push(y, area.top(), area.bottom()));
        }
        aim(carry);
        scroll_along(carry);
    });
}

/// How far to scroll for a pointer between two edges.
fn push(at: f64, from: f64, to: f64) -> f64 {
    let near = |distance: f64| (1.0 - distance.max(0.0) / EDGE).clamp(0.0, 1.0) * SPEED;
    near(to - at) - near(at - from)
}

fn point(event: &PointerEvent) -> (f64, f64) {
    (event.client_x().into(), event.client_y().into())
}
