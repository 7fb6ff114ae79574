//! Who works with this workspace, and as whom this browser acts. There are no passwords: members say who did what.

use leptos::prelude::*;

use super::{choosing::LongChoice, member_row::MemberRow, new_name::NewName, section::Section};
use crate::{
    app::App,
    domain::{Entity, Id, Member, Table, id::Uuid, sorting::sort_by_key},
    engine::{Op, Tables, Verb},
    tr,
    ui::kit::{Choice, hue_of},
};

#[component]
pub fn Members() -> impl IntoView {
    let app = App::here();
    let ids = Memo::new(move |_| app.watch(&[Table::Member], in_order));
    view! {
        <Section title=tr!("settings-members") text=tr!("settings-members-text")>
            <ActingAs/>
            <ul class="rows stages" aria-label=tr!("settings-members")>
                <For each=move || ids.get() key=|id| id.uuid() let:id><MemberRow id/></For>
            </ul>
            <NewMember/>
        </Section>
    }
}

/// Those who left come last.
fn in_order(tables: &Tables) -> Vec<Id<Member>> {
    let mut members: Vec<_> = tables.members.iter().collect();
    sort_by_key(&mut members, |member| member.retired);
    members.into_iter().map(|member| member.id()).collect()
}

/// As whom this browser acts; nothing to choose while there is only one.
#[component]
fn ActingAs() -> impl IntoView {
    let app = App::here();
    let choices = Memo::new(move |_| {
        app.watch(&[Table::Member], |tables| {
            let present = tables.members.iter().filter(|member| !member.retired);
            present.map(|member| Choice::new(member.meta.id.to_string(), member.name.clone())).collect::<Vec<_>>()
        })
    });
    let value = acting(app);
    let on_change = move |id: String| {
        let Some(workspace) = app.workspace() else { return };
        if let Ok(member) = Uuid::parse_str(&id) {
            app.prefer(|it| {
                it.acting.insert(workspace.id, member);
            });
        }
    };
    move || {
        (choices.with(Vec::len) > 1).then(|| {
            view! {
                <LongChoice setting="acting" label=tr!("settings-acting") hint=tr!("settings-acting-hint") choices value on_change/>
            }
        })
    }
}

/// The id of the member that this browser acts as, followed.
pub fn acting(app: App) -> Signal<String> {
    Signal::derive(move || {
        app.preferences.track();
        app.watch(&[Table::Member], |_| ());
        app.member().map(|id| id.to_string()).unwrap_or_default()
    })
}

#[component]
fn NewMember() -> impl IntoView {
    let app = App::here();
    let on_add = move |name: String| {
        app.run(Op::new(Verb::Create, &name), move |tx| {
            tx.create(Member { name: name.clone(), hue: hue_of(&name), ..Member::default() });
            Ok(())
        });
    };
    view! { <NewName label=tr!("settings-member-new") button=tr!("settings-member-add") icon="user-plus" on_add/> }
}
