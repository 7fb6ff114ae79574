//! The line above every page: the way back and forth in time, where one is, who acts, and what is new.

use leptos::prelude::*;

use super::{address::heading, create::Creating, palette::Palette, workspaces::WorkspaceSwitcher};
use crate::{
    app::{App, Page, describe},
    domain::{Entity, Table},
    engine::{Op, undo::Done},
    tr,
    ui::kit::{Avatar, Icon, Menu, MenuItem},
};

#[component]
pub fn Topbar() -> impl IntoView {
    let creating = Creating::here();
    view! {
        <header class="topbar">
            <WorkspaceSwitcher on_phone=true/>
            <UndoRedo/>
            <Crumbs/>
            <span class="spacer"></span>
            <Find/>
            <ActingAs/>
            <button type="button" class="btn primary small wide-only" aria-haspopup="dialog" on:click=move |_| creating.open_menu.set(true)>
                <Icon name="plus"/>{tr!("create-new")}
            </button>
        </header>
    }
}

#[component]
fn Find() -> impl IntoView {
    let Palette(open) = Palette::here();
    view! {
        <button type="button" class="btn quiet small find" aria-haspopup="dialog" aria-keyshortcuts="Control+K" on:click=move |_| open.set(true)>
            <Icon name="search"/>
            <span>{tr!("palette-open")}</span>
            <kbd class="kbd wide-only" aria-hidden="true" dir="ltr">"Ctrl K"</kbd>
        </button>
    }
}

/// What was done, whether it is the deed itself, its undoing or its redoing.
fn deed(done: &Done) -> String {
    describe(&Op { verb: done.op.of.unwrap_or(done.op.verb), of: None, ..done.op.clone() })
}

#[component]
fn UndoRedo() -> impl IntoView {
    let app = App::here();
    let undo = Memo::new(move |_| app.stack.with(|stack| stack.undo().map(deed)));
    let redo = Memo::new(move |_| app.stack.with(|stack| stack.redo().map(deed)));
    let undo_words = move || undo.get().map_or_else(|| tr!("topbar-undo-none"), |what| tr!("topbar-undo", what = what));
    let redo_words = move || redo.get().map_or_else(|| tr!("topbar-redo-none"), |what| tr!("topbar-redo", what = what));
    // Not `disabled`: pressing it down to the last step would throw the keyboard off the page.
    view! {
        <button type="button" class="btn quiet icon-only small" aria-label=undo_words title=undo_words
            aria-disabled=move || undo.get().is_none().to_string() on:click=move |_| app.undo()>
            <Icon name="undo-2"/>
        </button>
        <button type="button" class="btn quiet icon-only small" aria-label=redo_words title=redo_words
            aria-disabled=move || redo.get().is_none().to_string() on:click=move |_| app.redo()>
            <Icon name="redo-2"/>
        </button>
    }
}

/// From the list to the record, on pages of records.
#[component]
fn Crumbs() -> impl IntoView {
    let app = App::here();
    let record = Memo::new(move |_| {
        app.route.with(|route| match route.page {
            Page::Record(table, id) => Some((table, id)),
            _ => None,
        })
    });
    move || {
        let (table, id) = record.get()?;
        let name = app.watch(&[table], |tables| tables.name(table, id))?;
        let list = Page::list(table);
        Some(view! {
            <nav class="crumbs wide-only" aria-label=tr!("topbar-crumbs")>
                <a href=list.href()>{heading(list)}</a>
                <Icon name="chevron-right"/>
                <span aria-current="page"><bdi>{name}</bdi></span>
            </nav>
        })
    }
}

/// Whose name stands under what is done, where several people share this workspace.
#[component]
fn ActingAs() -> impl IntoView {
    let app = App::here();
    let members = Memo::new(move |_| {
        app.watch(&[Table::Member], |tables| {
            let here = tables.members.iter().filter(|member| !member.retired);
            here.map(|member| (member.id(), member.name.clone(), member.hue)).collect::<Vec<_>>()
        })
    });
    let acting = Memo::new(move |_| {
        app.preferences.track();
        members.with(|members| members.iter().find(|(id, ..)| Some(*id) == app.member()).cloned())
    });
    let items = move |()| {
        let acting = acting.get_untracked().map(|(id, ..)| id);
        let one = |(id, name, hue)| {
            let choose = move || {
                if let Some(workspace) = untrack(|| app.workspace()) {
                    app.prefer(|it| {
                        it.acting.insert(workspace.id, crate::domain::Id::uuid(id));
                    });
                }
            };
            MenuItem::new(name, choose).hue(hue).checked(Some(id) == acting)
        };
        members.get_untracked().into_iter().map(one).collect::<Vec<_>>()
    };
    let is_team = Memo::new(move |_| members.with(|members| members.len() > 1));
    let face = move || {
        acting.get().map(|(_, name, hue)| {
            let spoken = tr!("topbar-acting-as", name = &name);
            view! {
                <Avatar name=name.clone() hue small=true/>
                <span class="wide-only" aria-hidden="true"><bdi>{name}</bdi></span>
                <span class="live">{spoken}</span>
            }
        })
    };
    move || is_team.get().then(|| view! { <Menu label=tr!("topbar-acting") class="acting" items=items>{face}</Menu> })
}
