//! One page and the changes that belong to it: what most that go through a table go through it by.

use std::collections::btree_map::Range;

use super::{
    leaf::Leaf,
    page::{Opened, WHOLE},
};
use crate::domain::{Row, Value, id::Uuid};

/// From the first record of a page to the first of the next.
pub struct Stretch<'a> {
    /// Before the first checkpoint there is none.
    page: Option<&'a Opened>,
    changed: Range<'a, Uuid, (u64, Option<Row>)>,
    /// Where each record is, oldest first; nothing when all are where the page has them.
    places: Option<Vec<Place<'a>>>,
}

#[derive(Clone, Copy)]
enum Place<'a> {
    OnPage(&'a Opened, usize),
    Changed(&'a Row),
}

impl Place<'_> {
    fn id(self) -> Uuid {
        match self {
            Self::OnPage(page, at) => page.id(at),
            Self::Changed(row) => row.id(),
        }
    }
}

impl<'a> Stretch<'a> {
    pub fn of(page: Option<&'a Opened>, changed: Range<'a, Uuid, (u64, Option<Row>)>) -> Self {
        let is_untouched = page.is_some() && changed.clone().next().is_none();
        let places = (!is_untouched).then(|| places(page, changed.clone()));
        Self { page, changed, places }
    }

    pub fn len(&self) -> usize {
        self.places.as_ref().map_or_else(|| self.page.map_or(0, Opened::len), Vec::len)
    }

    pub fn ids(self) -> impl Iterator<Item = Uuid> + 'a {
        (0..self.len()).filter_map(move |n| self.place(n)).map(Place::id)
    }

    /// The rows; those of the page stay read.
    pub fn kept_rows(self) -> impl Iterator<Item = &'a Row> {
        (0..self.len()).filter_map(move |n| self.place(n)).map(|place| match place {
            Place::OnPage(page, at) => page.row_among_all(at),
            Place::Changed(row) => row,
        })
    }

    pub fn rows(&self) -> Vec<Row> {
        let of_page = self.page.map(Opened::rows).unwrap_or_default();
        let Some(places) = &self.places else { return of_page };
        let row = |place: &Place| match place {
            Place::OnPage(_, at) => of_page[*at].clone(),
            Place::Changed(row) => Row::clone(row),
        };
        places.iter().map(row).collect()
    }

    pub fn each_value(&self, key: &str, marks: Option<&[bool]>, visit: &mut dyn FnMut(Uuid, &Value)) {
        let is_marked = |n: usize| marks.is_none_or(|marks| marks[n]);
        let Some(places) = &self.places else {
            let Some(page) = self.page else { return };
            let visit = &mut |at, value: &Value| visit(page.id(at), value);
            return page.page.columns.each_value(key, &is_marked, visit).expect(WHOLE);
        };
        let mut of_page = vec![Value::Null; self.page.map_or(0, Opened::len)];
        if let Some(page) = self.page {
            let wanted = self.on_page(is_marked);
            let take = &mut |at: usize, value: &Value| of_page[at] = value.clone();
            page.page.columns.each_value(key, &|at| wanted[at], take).expect(WHOLE);
        }
        for (_, place) in places.iter().enumerate().filter(|(n, _)| is_marked(*n)) {
            match place {
                Place::OnPage(page, at) => visit(page.id(*at), &of_page[*at]),
                Place::Changed(row) => visit(row.id(), &row.value(key)),
            }
        }
    }

    pub fn keep(&self, key: &str, marks: &mut [bool], test: &mut dyn FnMut(&Value) -> bool) {
        let Some(places) = &self.places else {
            let Some(page) = self.page else { return };
            return page.page.columns.keep(key, marks, test).expect(WHOLE);
        };
        let mut of_page = self.on_page(|n| marks[n]);
        if let Some(page) = self.page {
            page.page.columns.keep(key, &mut of_page, test).expect(WHOLE);
        }
        for (mark, place) in marks.iter_mut().zip(places) {
            *mark = *mark
                && match place {
                    Place::OnPage(_, at) => of_page[*at],
                    Place::Changed(row) => test(&row.value(key)),
                };
        }
    }

    pub fn leaf(self) -> Leaf {
        match self.page.map(|opened| opened.page.clone()) {
            None => Leaf::New(self.rows()),
            Some(page) if self.places.is_none() => Leaf::Same(page),
            Some(page) => Leaf::Changed(page, self.changed.map(|(id, (_, row))| (*id, row.clone())).collect()),
        }
    }

    fn place(&self, n: usize) -> Option<Place<'a>> {
        match &self.places {
            Some(places) => places.get(n).copied(),
            None => Some(Place::OnPage(self.page?, n)),
        }
    }

    /// Of each row of the page, whether it is here and `is_marked` says so.
    fn on_page(&self, is_marked: impl Fn(usize) -> bool) -> Vec<bool> {
        let mut of_page = vec![false; self.page.map_or(0, Opened::len)];
        for (n, place) in self.places.iter().flatten().enumerate() {
            if let Place::OnPage(_, at) = place {
                of_page[*at] = is_marked(n);
            }
        }
        of_page
    }
}

/// Both in the order of ids; what has changed stands in the place of what was on the page.
fn places<'a>(page: Option<&'a Opened>, changed: Range<'a, Uuid, (u64, Option<Row>)>) -> Vec<Place<'a>> {
    let on_page = page.into_iter().flat_map(|page| (0..page.len()).map(move |at| Place::OnPage(page, at)));
    let (mut places, mut on_page) = (Vec::new(), on_page.peekable());
    for (id, (_, row)) in changed {
        while let Some(before) = on_page.next_if(|place| place.id() < *id) {
            places.push(before);
        }
        on_page.next_if(|place| place.id() == *id);
        places.extend(row.as_ref().map(Place::Changed));
    }
    places.extend(on_page);
    places
}
