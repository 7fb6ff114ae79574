//! Records in the order of their names, as lists show them unless they are asked for another order.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{Change, Tables};
use crate::domain::{Row, Table, id::Uuid, sort_key::sort_key};

/// Kept up to date from when a table is first asked for. Of equal names the older record comes first.
#[derive(Clone, Debug, Default)]
pub struct Names(RefCell<BTreeMap<Table, Named>>);

#[derive(Clone, Debug)]
struct Named {
    keys: BTreeSet<Key>,
    /// The ids of the keys, until one changes.
    order: Option<Arc<[Uuid]>>,
}

/// Records without a name come last.
type Key = (bool, Box<str>, Uuid);

impl Names {
    pub(super) fn apply(&mut self, change: &Change) {
        let Some(named) = self.0.get_mut().get_mut(&change.table()) else { return };
        let key_of = |row: &Row| key(&row.name(), row.id());
        let (before, after) = (change.before.as_ref().map(key_of), change.after.as_ref().map(key_of));
        if before != after {
            if let Some(before) = before {
                named.keys.remove(&before);
            }
            named.keys.extend(after);
            named.order = None;
        }
    }
}

/// The records of a table by name.
pub fn in_order(tables: &Tables, table: Table) -> Arc<[Uuid]> {
    let mut all = tables.names.0.borrow_mut();
    let named = all.entry(table).or_insert_with(|| {
        let mut keys = Vec::with_capacity(tables.count(table));
        tables.each_value(table, table.name_key(), |id, name| keys.push(key(name.as_text().unwrap_or_default(), id)));
        // Sorted and made a set in one go, which is much quicker than one by one.
        Named { keys: keys.into_iter().collect(), order: None }
    });
    let Named { keys, order } = named;
    order.get_or_insert_with(|| keys.iter().map(|(_, _, id)| *id).collect()).clone()
}

fn key(name: &str, id: Uuid) -> Key {
    (name.is_empty(), sort_key(name).into(), id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Company, Entity};
    use std::sync::Arc;

    fn company(id: u128, name: &str) -> Row {
        let mut company = Company { name: name.to_owned(), ..Company::default() };
        company.meta.id = Uuid::from_u128(id);
        Arc::new(company).into_row()
    }

    #[test]
    fn keeps_the_order_through_every_change() {
        let mut tables = Tables::default();
        let order = |tables: &Tables| in_order(tables, Table::Company).iter().map(Uuid::as_u128).collect::<Vec<_>>();
        for (id, name) in [(1, "Zoe"), (2, "anna"), (3, ""), (4, "Čeněk"), (5, "Anna")] {
            tables.load(company(id, name));
        }
        assert_eq!(order(&tables), [2, 5, 4, 1, 3]);
        tables.apply(&Change { before: Some(company(1, "Zoe")), after: Some(company(1, "Ante")) });
        tables.apply(&Change { before: Some(company(2, "anna")), after: None });
        tables.apply(&Change { before: None, after: Some(company(6, "آرش")) });
        assert_eq!(order(&tables), [5, 1, 4, 6, 3]);
    }
}
