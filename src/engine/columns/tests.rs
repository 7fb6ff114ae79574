//! Whatever the values, and whichever form they take: what comes out is what went in.

use proptest::prelude::*;

use super::{column::Column, form::*, writer::Writer};
use crate::domain::{Value, id::Uuid};

/// Values as one field has them: of one kind, some of them often, some rows without any.
fn values() -> impl Strategy<Value = Vec<Value>> {
    let id = || any::<u128>().prop_map(|id| Value::Id(Uuid::from_u128(id)));
    let kinds = [
        prop::sample::select(vec!["call", "e-mail", "meeting"]).prop_map(Value::text).boxed(),
        "[a-zب]{0,90}".prop_map(Value::Text).boxed(),
        any::<i64>().prop_map(Value::Int).boxed(),
        (0..1_000_000_i64).prop_map(|at| Value::Int(1_790_000_000_000 + at)).boxed(),
        prop::sample::select(vec![i64::MIN, 0, i64::MAX]).prop_map(Value::Int).boxed(),
        id().boxed(),
        prop::collection::vec(id(), 0..3).prop_map(Value::List).boxed(),
        Just(Value::Id(Uuid::nil())).boxed(),
        Just(Value::Bool(true)).boxed(),
        (any::<f64>().prop_filter("a number", |it| !it.is_nan())).prop_map(Value::Real).boxed(),
    ];
    (prop::sample::select(kinds.to_vec()), 0..2_u32)
        .prop_flat_map(|(kind, gaps)| prop::collection::vec(prop_oneof![4 => kind, gaps => Just(Value::Null)], 1..400))
}

fn written(values: &[Value]) -> Vec<u8> {
    let mut writer = Writer::default();
    values.iter().for_each(|value| writer.value(value.clone()));
    writer.finish()
}

fn parsed(page: &[u8], rows: usize) -> Column {
    Column::parse(page, 0..page.len(), rows).expect("a column just written")
}

proptest! {
    #[test]
    fn what_comes_out_is_what_went_in((values, marks) in (values(), prop::collection::vec(any::<bool>(), 400))) {
        let page = written(&values);
        let column = parsed(&page, values.len());
        let read = column.values(&page, values.len());
        let marks = &marks[..values.len()];

        let mut marked = Vec::new();
        read.each(&|at| marks[at], &mut |at, value| { marked.push((at, value.into_owned())); Ok(()) }).expect("values");
        let expected: Vec<_> = values.iter().cloned().enumerate().filter(|(at, _)| marks[*at]).collect();
        prop_assert_eq!(marked, expected);
        for (at, value) in values.iter().enumerate() {
            prop_assert_eq!(&read.one(at).expect("a value"), value);
        }

        let passes = |value: &Value| *value != values[0];
        let mut kept = marks.to_vec();
        read.keep(&mut kept, &mut |value| passes(value)).expect("values");
        prop_assert_eq!(kept, marks.iter().zip(&values).map(|(mark, value)| *mark && passes(value)).collect::<Vec<_>>());

        let (mut found, mut ids) = (Vec::new(), Vec::new());
        read.each_id(|at, id| found.push((at, id))).expect("ids");
        values.iter().enumerate().for_each(|(at, value)| value.each_id(&mut |id| ids.push((at, id))));
        prop_assert_eq!(found, ids);
    }

    #[test]
    fn a_column_that_is_cut_or_altered_never_ends_in_a_panic(
        values in values(), at in any::<prop::sample::Index>(), byte in any::<u8>(), more in 0..2_usize,
    ) {
        let mut page = written(&values);
        let at = at.index(page.len());
        page[at] = byte;
        for page in [&page[..], &page[..at]] {
            if let Ok(column) = Column::parse(page, 0..page.len(), values.len() + more) {
                let read = column.values(page, values.len() + more);
                let _ = read.each(&|_| true, &mut |_, _| Ok(()));
                let _ = read.keep(&mut vec![true; values.len() + more], &mut |_| true);
                let _ = read.each_id(|_, _| {});
                for at in 0..values.len() + more {
                    let _ = read.one(at);
                }
            }
        }
    }
}

/// What it is, the form, the value of a row, and how many bytes that takes at most.
type Case<'a> = (&'a str, u8, &'a dyn Fn(usize) -> Value, usize);

#[test]
fn each_kind_of_values_takes_the_form_that_suits_it() {
    let id = |n: usize| Value::Id(Uuid::from_u128(0x0193_A000_0004_7000_8000_0000_0000_0001 + n as u128));
    let moment = |n: usize| Value::Int(1_790_000_000_000 + 3_600_000 * n as i64);
    let cases: [Case; 8] = [
        ("a field that nobody fills in", SHARED, &|_| Value::Null, 0),
        ("a choice", LISTED, &|n| Value::text(["call", "e-mail", "note"][n % 3]), 1),
        ("a moment", NUMBERS, &moment, 4),
        ("a moment that some have", NUMBERS, &|n| if n % 2 == 0 { Value::Null } else { moment(n) }, 4),
        ("a company", IDS, &|n| id(n), 16),
        ("the people of a call", LISTS, &|n| Value::List(vec![id(n)]), 16),
        ("a name", EACH, &|n| Value::Text(format!("Person {n}")), 14),
        ("a remark that all share", EACH, &|_| Value::Text("Long ".repeat(20)), 102),
    ];
    for (what, form, value, most) in cases {
        let values: Vec<_> = (0..400).map(value).collect();
        let page = written(&values);
        assert_eq!(page[0], form, "{what}");
        assert!(page.len() <= 400 * most + 40, "{what}: {} bytes", page.len());
    }
}

#[test]
fn a_form_of_another_build_is_refused() {
    assert!(Column::parse(&[9, 0xf6], 0..2, 1).is_err());
}
