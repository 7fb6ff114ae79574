//! Making a contact, company, deal or task: only the name is asked for, and who is there already is pointed out.

mod duplicates;
mod new_record;

use leptos::{prelude::*, task::spawn_local};

use self::duplicates::Duplicates;
pub use self::new_record::NewRecord;
use super::{
    forms::{Values, fields, filled, typed},
    opened::switch,
    tasks::planned,
};
use crate::{
    app::{App, Page},
    domain::{Company, Contact, Deal, Problem, Table, Task, deal::StageEntry, id::Uuid},
    engine::{Op, Tx, Verb, deals},
    ui::fields::{FieldContext, FormDialog, FormDraft},
};

/// `open` says what is made; closing empties it.
#[component]
pub fn CreateDialog(open: RwSignal<Option<NewRecord>>) -> impl IntoView {
    let shown = switch(open);
    move || open.get().map(|new| view! { <NewDialog new shown/> })
}

#[component]
fn NewDialog(new: NewRecord, shown: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let table = new.table();
    let fields = StoredValue::new(fields(app, table, new.keys()));
    let draft = FormDraft::new(new.fresh(app));
    let on_save = move |(values, done): (Values, Callback<bool>)| {
        spawn_local(async move {
            let made = make(app, table, values).await;
            // Somebody may have closed the dialog meanwhile.
            done.try_run(made.is_some());
            // Whoever adds another one stays; whoever is done goes to what was made.
            if let Some(id) = made.filter(|_| shown.try_get_untracked() == Some(false) && table != Table::Task) {
                app.go(Page::Record(table, id));
            }
        });
    };
    view! {
        <FormDialog open=shown title=new.title() table fields=fields.get_value() fresh=move |()| new.fresh(app) on_save draft
            context=FieldContext::here() notice=move || view! { <Duplicates table draft shown/> }/>
    }
}

/// Makes the record; nothing when that did not succeed.
async fn make(app: App, table: Table, values: Values) -> Option<Uuid> {
    // Also what the form did not ask, because it is known: whose it is.
    let fields = typed(table);
    let values = if table == Table::Task { planned::timed(app, values) } else { values };
    let name = values.get(table.name_key()).and_then(|name| name.as_text()).unwrap_or_default().trim().to_owned();
    let work = move |tx: &mut Tx| match table {
        Table::Contact => Ok(tx.create(filled(Contact::default(), &fields, &values)).uuid()),
        Table::Company => Ok(tx.create(filled(Company::default(), &fields, &values)).uuid()),
        Table::Deal => put_deal(tx, filled(Deal::default(), &fields, &values)),
        _ => Ok(tx.create(filled(Task::default(), &fields, &values)).uuid()),
    };
    app.run_and_tell(Op::new(Verb::Create, name), work).await
}

/// At the end of its column, with the time of its entry.
fn put_deal(tx: &mut Tx, deal: Deal) -> Result<Uuid, Problem> {
    let stage = deal.stage.ok_or(Problem::new("problem-stage-gone"))?;
    let entered = vec![StageEntry { stage: Some(stage), at: tx.acting.now }];
    let id = tx.create(Deal { entered, ..deal });
    deals::move_to(tx, id, stage, None)?;
    Ok(id.uuid())
}
