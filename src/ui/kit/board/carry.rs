//! The card that is on its way, and where it would be put down now.

use leptos::{ev::FocusEvent, html, prelude::*};
use web_sys::{Element, HtmlElement};

use super::{BoardColumn, Dropped, pointer::Press};
use crate::{domain::id::Uuid, tr, ui::kit::focus};

/// A place for a card: in a column, before another card or at the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub column: String,
    pub before: Option<Uuid>,
}

#[derive(Clone, Copy)]
pub struct Carry {
    pub card: RwSignal<Option<Uuid>>,
    pub target: RwSignal<Option<Place>>,
    /// Carried by keyboard rather than by pointer.
    pub by_keys: RwSignal<bool>,
    pub ordered: Signal<bool>,
    pub root: NodeRef<html::Div>,
    pub press: StoredValue<Option<Press>>,
    dropped: StoredValue<bool>,
    /// The card that has focus, and on what of it: it keeps it when it is drawn anew in another column.
    focused: StoredValue<Option<(Uuid, &'static str)>>,
    columns: Signal<Vec<BoardColumn>>,
    /// Id and name of each dropzone.
    zones: StoredValue<Vec<(String, String)>>,
    cards: Callback<String, Vec<Uuid>>,
    card_name: Callback<Uuid, String>,
    on_drop: Callback<Dropped>,
    announce: Callback<String>,
}

impl Carry {
    #[expect(clippy::too_many_arguments, reason = "the board's properties, called once")]
    pub fn new(
        root: NodeRef<html::Div>,
        columns: Signal<Vec<BoardColumn>>,
        zones: Vec<(String, String)>,
        cards: Callback<String, Vec<Uuid>>,
        card_name: Callback<Uuid, String>,
        ordered: Signal<bool>,
        on_drop: Callback<Dropped>,
        announce: Callback<String>,
    ) -> Self {
        Self {
            card: RwSignal::new(None),
            target: RwSignal::new(None),
            by_keys: RwSignal::new(false),
            ordered,
            root,
            press: StoredValue::new(None),
            dropped: StoredValue::new(false),
            focused: StoredValue::new(None),
            columns,
            zones: StoredValue::new(zones),
            cards,
            card_name,
            on_drop,
            announce,
        }
    }

    /// Is it over this column or dropzone?
    pub fn is_over(self, column: &str) -> bool {
        self.target.with(|target| target.as_ref().is_some_and(|place| place.column == column))
    }

    /// Would it be put down just before this card, or with nothing at the end of the column?
    pub fn is_before(self, column: &str, before: Option<Uuid>) -> bool {
        let is_here = |place: &Place| place.column == column && place.before == before;
        self.ordered.get() && self.target.with(|target| target.as_ref().is_some_and(is_here))
    }

    pub fn is_dragged(self) -> bool {
        self.card.try_get_untracked().flatten().is_some() && !self.by_keys.get_untracked()
    }

    /// Is a finger on a card?
    pub fn is_touched(self) -> bool {
        self.press.with_value(|press| press.as_ref().is_some_and(|press| press.is_touch))
    }

    /// The click that ends a drag is none.
    pub fn has_just_dropped(self) -> bool {
        self.dropped.get_value()
    }

    /// Every column and then every dropzone, by id and name.
    pub fn places(self) -> Vec<(String, String)> {
        let columns =
            self.columns.with_untracked(|columns| columns.iter().map(|it| (it.id.clone(), it.label.clone())).collect());
        [columns, self.zones.get_value()].concat()
    }

    pub fn cards_of(self, column: &str) -> Vec<Uuid> {
        let is_zone = self.zones.with_value(|zones| zones.iter().any(|(id, _)| id == column));
        if is_zone { Vec::new() } else { untrack(|| self.cards.run(column.to_owned())) }
    }

    /// Follows the cards of a column.
    pub fn watch(self, column: &str) -> Vec<Uuid> {
        self.cards.run(column.to_owned())
    }

    /// Where a card is now.
    pub fn place_of(self, card: Uuid) -> Option<Place> {
        self.places().into_iter().find_map(|(column, _)| {
            let cards = self.cards_of(&column);
            let at = cards.iter().position(|it| *it == card)?;
            Some(Place { column, before: cards.get(at + 1).copied() })
        })
    }

    /// Puts the card down where it is over, if that is another place.
    pub fn put_down(self) {
        let (card, target) = (self.card.get_untracked(), self.target.get_untracked());
        self.end();
        let Some(card) = card else { return };
        let now = self.place_of(card);
        let is_here = |place: &Place| {
            let ordered = self.ordered.get_untracked();
            now.as_ref().is_some_and(|now| now.column == place.column && (!ordered || now.before == place.before))
        };
        match target.filter(|place| !is_here(place)) {
            Some(Place { column, before }) => self.on_drop.run(Dropped { card, column, before }),
            None => self.say(tr!("kit-board-back", name = self.name(card))),
        }
    }

    pub fn cancel(self) {
        if let Some(card) = self.card.try_get_untracked().flatten() {
            self.end();
            self.say(tr!("kit-board-back", name = self.name(card)));
        }
    }

    fn end(self) {
        self.card.set(None);
        self.target.set(None);
        self.by_keys.set(false);
        self.dropped.set_value(true);
        let forget = move || {
            self.dropped.try_set_value(false);
        };
        set_timeout(forget, std::time::Duration::ZERO);
    }

    pub fn say(self, words: String) {
        self.announce.run(words);
    }

    pub fn name(self, card: Uuid) -> String {
        self.card_name.run(card)
    }

    pub fn note_focus(self, event: &FocusEvent) {
        let here: Element = event_target(event);
        let on = if here.matches("a").unwrap_or(false) { "a" } else { "button" };
        self.focused.set_value(card_of(&here).map(|card| (card, on)));
    }

    /// Forgets the card, unless it is only because the card itself is taken away.
    pub fn lose_focus(self, event: &FocusEvent) {
        let here: HtmlElement = event_target(event);
        request_animation_frame(move || {
            let root = self.root.try_get_untracked().flatten();
            if !here.is_connected() || root.is_none_or(|root| focus::has_focus(&root)) {
                return;
            }
            self.focused.set_value(None);
            if self.by_keys.get_untracked() {
                self.cancel();
            }
        });
    }

    /// Cards were moved: if the one that had focus is not on the board any more, the board keeps the keyboard.
    pub fn settle(self) {
        let look = move || {
            let had = self.focused.try_get_value().flatten().is_some();
            if let Some(root) = self.root.try_get_untracked().flatten().filter(|_| had && focus::is_lost()) {
                self.focused.set_value(None);
                focus::focus(&root);
            }
        };
        // One frame later than those who take it back.
        request_animation_frame(move || request_animation_frame(look));
    }

    /// A card was drawn: if it had focus where it was before, it takes it back.
    pub fn welcome(self, card: Uuid, element: HtmlElement) {
        request_animation_frame(move || {
            let Some((_, on)) = self.focused.try_get_value().flatten().filter(|(id, _)| *id == card) else { return };
            if focus::is_lost() {
                focus::focus_first(&element, &[on, "a"]);
            }
        });
    }
}

/// The card that an element is part of.
pub fn card_of(element: &Element) -> Option<Uuid> {
    let card = element.closest("[data-card]").ok()??;
    Uuid::parse_str(&card.get_attribute("data-card")?).ok()
}
