//! How many records a backup holds, beside how many are here.

use leptos::prelude::*;

use crate::{
    app::App,
    domain::Table,
    i18n::say::{format, say_with},
    tr,
};

#[component]
pub fn Comparison(counts: Vec<(Table, usize)>) -> impl IntoView {
    let app = App::here();
    let line = move |(table, count): (Table, usize)| {
        let here = move || app.watch(&[table], |tables| format().number(tables.count(table) as i64));
        let label = say_with(&format!("table-{}", table.as_str()), &[]);
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{label}</th>
                <td role="cell" class="num">{format().number(count as i64)}</td>
                <td role="cell" class="num">{here}</td>
            </tr>
        }
    };
    view! {
        <div class="table-wrap boxed">
            <table class="data keep" role="table" aria-label=tr!("restore-compare")>
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader">{tr!("restore-records")}</th>
                    <th scope="col" role="columnheader" class="num">{tr!("restore-in-file")}</th>
                    <th scope="col" role="columnheader" class="num">{tr!("restore-here")}</th>
                </tr></thead>
                <tbody role="rowgroup">{counts.into_iter().map(line).collect_view()}</tbody>
            </table>
        </div>
    }
}
