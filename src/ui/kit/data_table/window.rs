//! Which rows are in sight, and the empty space that stands for the others.

use leptos::{html, prelude::*};
use web_sys::Element;

use crate::{
    domain::id::Uuid,
    ui::kit::{focus, listen},
};

/// Up to so many rows are all drawn.
pub const ALL: usize = 100;
/// Drawn beyond the edges, so that scrolling and the arrow keys find them there.
const BEYOND: usize = 20;
/// The window moves in steps of so many rows: most scrolling redraws nothing.
const STEP: usize = 10;
/// Until the first row can be measured, in px.
const GUESS: f64 = 40.0;

/// Whatever scrolls, page or table: what counts is where the rows are on the screen.
#[derive(Clone, Copy)]
pub struct Window {
    rows: Signal<Vec<Uuid>>,
    /// From and to.
    range: RwSignal<(usize, usize)>,
    /// Of a row, in px.
    height: RwSignal<f64>,
    wrap: NodeRef<html::Div>,
    body: NodeRef<html::Tbody>,
    pub before: NodeRef<html::Tr>,
    pub after: NodeRef<html::Tr>,
}

impl Window {
    pub fn over(rows: Signal<Vec<Uuid>>, wrap: NodeRef<html::Div>, body: NodeRef<html::Tbody>) -> Self {
        let window = Self {
            rows,
            range: RwSignal::new((0, to_step(screen() / GUESS) + BEYOND)),
            height: RwSignal::new(GUESS),
            wrap,
            body,
            before: NodeRef::new(),
            after: NodeRef::new(),
        };
        let waiting = StoredValue::new(false);
        let look_soon = move || {
            if !waiting.get_value() {
                waiting.set_value(true);
                request_animation_frame(move || {
                    if waiting.try_set_value(false).is_none() {
                        window.look();
                    }
                });
            }
        };
        // Scrolling does not bubble; only the capturing phase sees all of it.
        listen::on_page("scroll", move |_| look_soon());
        listen::on_page("resize", move |_| look_soon());
        Effect::new(move |_| {
            rows.track();
            body.track();
            look_soon();
        });
        Effect::new(move |_| window.space());
        window
    }

    /// The rows to draw.
    pub fn ids(self) -> Vec<Uuid> {
        let (from, to) = self.range.get();
        self.rows.with(|rows| {
            let to = if rows.len() <= ALL { rows.len() } else { to.min(rows.len()) };
            rows.get(from.min(to)..to).map(<[Uuid]>::to_vec).unwrap_or_default()
        })
    }

    pub fn start(self) -> usize {
        self.range.get().0
    }

    /// Measures, and moves the window to what is in sight.
    fn look(self) {
        let count = self.rows.with_untracked(Vec::len);
        let (Some(body), Some(wrap)) = (self.body.get_untracked(), self.wrap.get_untracked()) else { return };
        if count <= ALL {
            return self.show((0, ALL), &body, &wrap);
        }
        let (rows, area) = (body.get_bounding_client_rect(), wrap.get_bounding_client_rect());
        let (from, to) = self.range.get_untracked();
        let drawn = to.min(count).saturating_sub(from);
        let room = |spacer: NodeRef<html::Tr>| {
            spacer.get_untracked().map_or(0.0, |spacer| spacer.get_bounding_client_rect().height())
        };
        let filled = rows.height() - room(self.before) - room(self.after);
        if drawn > 0 && filled > 0.0 {
            self.height.set(filled / drawn as f64);
        }
        let height = self.height.get_untracked().max(1.0);
        let (top, bottom) = (area.top().max(0.0), area.bottom().min(screen()));
        let row_at = |y: f64| (((y - rows.top()) / height).max(0.0) as usize).min(count);
        let from = row_at(top).saturating_sub(BEYOND) / STEP * STEP;
        let to = to_step(row_at(bottom) as f64) + BEYOND;
        self.show((from, to.min(count)), &body, &wrap);
    }

    fn show(self, range: (usize, usize), body: &Element, wrap: &web_sys::HtmlElement) {
        if self.range.get_untracked() == range {
            return;
        }
        let had_focus = focus::has_focus(body);
        self.range.set(range);
        if had_focus {
            let wrap = wrap.clone();
            // The row that had focus may be out of sight now; the table keeps the keyboard.
            request_animation_frame(move || {
                if focus::is_lost() {
                    let _ = wrap.focus();
                }
            });
        }
    }

    /// Gives the rows that are not drawn their room.
    fn space(self) {
        let height = self.height.get();
        let count = self.rows.with(Vec::len);
        let (from, to) = self.range.get();
        let after = if count <= ALL { 0 } else { count.saturating_sub(to) };
        for (spacer, rows) in [(self.before, from), (self.after, after)] {
            if let Some(spacer) = spacer.get() {
                // Custom properties take any text.
                let _ =
                    web_sys::HtmlElement::style(&spacer).set_property("--h", &format!("{}px", rows as f64 * height));
                let _ = spacer.toggle_attribute_with_force("hidden", rows == 0);
            }
        }
    }
}

/// The height of the window, in px.
fn screen() -> f64 {
    f64::from(document().document_element().map_or(0, |root| root.client_height()))
}

fn to_step(row: f64) -> usize {
    (row as usize).div_ceil(STEP) * STEP
}
