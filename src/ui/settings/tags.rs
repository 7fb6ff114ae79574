//! The labels of contacts, companies and deals.

use leptos::{prelude::*, task::spawn_local};

use super::{hue_menu::HueMenu, new_name::NewName, place, saved_text::SavedText, section::Section};
use crate::{
    app::App,
    domain::{Entity, Id, Table, Tag},
    engine::{Op, Verb},
    tr,
    ui::kit::{Empty, FieldError, Icon, Wiring, hue_of},
};

#[component]
pub fn Tags() -> impl IntoView {
    let app = App::here();
    let ids = Memo::new(move |_| {
        app.watch(&[Table::Tag], |tables| tables.tags.iter().map(|tag| tag.id()).collect::<Vec<Id<Tag>>>())
    });
    let list = move || {
        if ids.with(Vec::is_empty) {
            return view! { <Empty icon="tags" title=tr!("settings-tags-none") text=tr!("settings-tags-none-text") small=true/> }
                .into_any();
        }
        view! {
            <ul class="rows stages" aria-label=tr!("settings-tags")>
                <For each=move || ids.get() key=|id| id.uuid() let:id><TagRow id/></For>
            </ul>
        }
        .into_any()
    };
    view! {
        <Section title=tr!("settings-tags") text=tr!("settings-tags-text")>
            <div class="stack" data-list="tags">
                {list}
                <NewTag/>
            </div>
        </Section>
    }
}

#[component]
fn TagRow(id: Id<Tag>) -> impl IntoView {
    let app = App::here();
    let tag = app.record(id);
    let name = Memo::new(move |_| tag.with(|it| it.as_ref().map(|it| it.name.clone()).unwrap_or_default()));
    let hue = Memo::new(move |_| tag.with(|it| it.as_ref().map_or(0, |it| it.hue)));
    let uses = Memo::new(move |_| {
        app.watch(&[Table::Contact, Table::Company, Table::Deal], |tables| tables.linked(id.uuid()).count())
    });
    let error = RwSignal::new(None);
    let wiring = Wiring::labelled(tr!("settings-tag-name")).with_error(error);
    let on_hue =
        move |hue| app.run(Op::new(Verb::Edit, name.get_untracked()), move |tx| tx.update(id, |it| it.hue = hue));
    let rename = move |text: String| {
        if text.is_empty() {
            return Err(tr!("settings-name-needed"));
        }
        app.run(Op::new(Verb::Edit, &text), move |tx| tx.update(id, |it| it.name.clone_from(&text)));
        Ok(())
    };
    let delete = move |_| {
        spawn_local(async move {
            app.run_and_tell(Op::new(Verb::Delete, name.get_untracked()), move |tx| tx.delete(Table::Tag, id.uuid()))
                .await;
            place::rescue("[data-list=tags] .new-name input");
        });
    };
    view! {
        <li>
            <HueMenu name hue on_pick=on_hue><span class="dot" data-hue=move || hue.get().to_string()></span></HueMenu>
            <div class="grow">
                <SavedText value=name wiring error save=rename/>
                <FieldError wiring/>
            </div>
            <span class="meta">{move || tr!("settings-tag-uses", count = uses.get())}</span>
            <button type="button" class="btn quiet icon-only small" aria-label=move || tr!("settings-delete", name = name.get())
                on:click=delete><Icon name="trash-2"/></button>
        </li>
    }
}

#[component]
fn NewTag() -> impl IntoView {
    let app = App::here();
    let on_add = move |name: String| {
        app.run(Op::new(Verb::Create, &name), move |tx| {
            tx.create(Tag { name: name.clone(), hue: hue_of(&name), ..Tag::default() });
            Ok(())
        });
    };
    view! { <NewName label=tr!("settings-tag-new") button=tr!("settings-tag-add") on_add/> }
}
