//! What the controls of a stage's row do.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::App,
    domain::{Id, Stage, digits::ascii_digits, id::Uuid, stage::StageKind},
    engine::{
        Op, Verb,
        stages::{self, Way},
    },
    tr,
    ui::kit::focus_first,
};

#[derive(Clone, Copy)]
pub struct EditStage {
    pub app: App,
    pub id: Id<Stage>,
    pub name: Memo<String>,
}

impl EditStage {
    fn op(self) -> Op {
        Op::new(Verb::Edit, self.name.get_untracked())
    }

    pub fn rename(self, text: String) -> Result<(), String> {
        if text.is_empty() {
            return Err(tr!("settings-name-needed"));
        }
        self.app.run(Op::new(Verb::Edit, &text), move |tx| tx.update(self.id, |it| it.name.clone_from(&text)));
        Ok(())
    }

    pub fn chance(self, text: &str) -> Result<(), String> {
        let typed = ascii_digits(text.trim_end_matches(['%', '٪', ' '])).parse::<u8>().ok().filter(|it| *it <= 100);
        let chance = typed.ok_or_else(|| tr!("settings-stage-probability-wrong"))?;
        self.app.run(self.op(), move |tx| tx.update(self.id, |it| it.probability = chance));
        Ok(())
    }

    /// Nothing means never.
    pub fn rot_days(self, text: &str) -> Result<(), String> {
        let days = match ascii_digits(text).as_ref() {
            "" => None,
            text => Some(text.parse::<u16>().ok().filter(|it| *it > 0).ok_or_else(|| tr!("settings-stage-rot-wrong"))?),
        };
        self.app.run(self.op(), move |tx| tx.update(self.id, |it| it.rot_days = days));
        Ok(())
    }

    /// Whether it was allowed.
    pub async fn change_kind(self, kind: StageKind) -> bool {
        self.app.run_and_tell(self.op(), move |tx| stages::change_kind(tx, self.id, kind)).await.is_some()
    }

    pub fn shift(self, way: Way) {
        spawn_local(async move {
            self.app.run_and_tell(self.op(), move |tx| stages::shift(tx, self.id, way)).await;
            request_animation_frame(move || focus_way(self.id.uuid(), way));
        });
    }
}

/// The row has moved, and with it the button: focus stays on it, or on its twin at the end of the list.
fn focus_way(stage: Uuid, way: Way) {
    let way = if way == Way::Earlier { "earlier" } else { "later" };
    let inside = |button: &str| format!("[data-stage='{stage}'] {button}:not(:disabled)");
    let selectors = [inside(&format!("[data-way={way}]")), inside("[data-way]")];
    if let Some(page) = document().get_element_by_id("page") {
        focus_first(&page, &selectors.each_ref().map(String::as_str));
    }
}
