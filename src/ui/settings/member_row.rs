//! A member among the settings: name and colour to change in place, and the way out of the team.

use leptos::prelude::*;

use super::{hue_menu::HueMenu, members::acting, saved_text::SavedText};
use crate::{
    app::App,
    domain::{Id, Member},
    engine::{Op, Verb, members},
    tr,
    ui::kit::{Avatar, Badge, FieldError, Tone, Wiring},
};

#[component]
pub fn MemberRow(id: Id<Member>) -> impl IntoView {
    let app = App::here();
    let member = app.record(id);
    let name = Memo::new(move |_| member.with(|it| it.as_ref().map(|it| it.name.clone()).unwrap_or_default()));
    let hue = Memo::new(move |_| member.with(|it| it.as_ref().map_or(0, |it| it.hue)));
    let retired = Memo::new(move |_| member.with(|it| it.as_ref().is_some_and(|it| it.retired)));
    let acting = acting(app);
    let is_acting = Memo::new(move |_| acting.get() == id.to_string());
    let error = RwSignal::new(None);
    let wiring = Wiring::labelled(tr!("settings-member-name")).with_error(error);
    let on_hue =
        move |hue| app.run(Op::new(Verb::Edit, name.get_untracked()), move |tx| tx.update(id, |it| it.hue = hue));
    let rename = move |text: String| {
        if text.is_empty() {
            return Err(tr!("settings-name-needed"));
        }
        app.run(Op::new(Verb::Edit, &text), move |tx| tx.update(id, |it| it.name.clone_from(&text)));
        Ok(())
    };
    let leave = move |_| {
        let retire = !retired.get_untracked();
        app.run(Op::new(Verb::Edit, name.get_untracked()), move |tx| members::retire(tx, id, retire));
    };
    let state = move || match (retired.get(), is_acting.get()) {
        (true, _) => Some(view! { <Badge>{tr!("settings-member-left")}</Badge> }),
        (_, true) => Some(view! { <Badge tone=Tone::Accent>{tr!("settings-member-acting")}</Badge> }),
        _ => None,
    };
    let leave_words = move || {
        if retired.get() {
            tr!("settings-member-return", name = name.get())
        } else {
            tr!("settings-member-retire", name = name.get())
        }
    };
    view! {
        <li>
            <HueMenu name hue on_pick=on_hue>
                {move || view! { <Avatar name=name.get() hue=hue.get() small=true/> }}
            </HueMenu>
            <div class="grow">
                <SavedText value=name wiring error save=rename/>
                <FieldError wiring/>
            </div>
            {state}
            <button type="button" class="btn quiet small" aria-label=leave_words on:click=leave>
                {move || if retired.get() { tr!("settings-return") } else { tr!("settings-retire") }}
            </button>
        </li>
    }
}
