//! What is done with members. They are never deleted: what they did stays theirs.

use super::Tx;
use crate::domain::{Id, Member, Problem};

/// Notes that somebody left, or came back. Somebody always stays, because every change is somebody's.
pub fn retire(tx: &mut Tx, id: Id<Member>, retired: bool) -> Result<(), Problem> {
    let member = tx.find(id).ok_or(Problem::new("problem-record-gone"))?;
    let stays = |other: &Member| other.meta.id != id.uuid() && !other.retired;
    if retired && !tx.all::<Member>().iter().any(|other| stays(other)) {
        return Err(Problem::new("problem-member-last").with("name", &member.name));
    }
    tx.update(id, |member| member.retired = retired)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Acting, Op, Tables, Verb, transact};

    #[test]
    fn the_last_one_stays() {
        let mut tables = Tables::default();
        let mut change = |work: &dyn Fn(&mut Tx) -> Result<Id<Member>, Problem>| {
            let (commit, id) = transact(&tables, Acting::default(), Op::new(Verb::Edit, ""), work)?;
            commit.changes.iter().for_each(|change| tables.apply(change));
            Ok::<_, Problem>(id)
        };
        let member = |name: &str| Member { name: name.to_owned(), ..Member::default() };
        let niki = change(&|tx| Ok(tx.create(member("Niki")))).expect("a member");
        let refused = change(&|tx| retire(tx, niki, true).map(|()| niki));
        assert_eq!(refused.err().map(|problem| problem.key), Some("problem-member-last"));
        change(&|tx| Ok(tx.create(member("Arman")))).expect("a member");
        change(&|tx| retire(tx, niki, true).map(|()| niki)).expect("a retired member");
        change(&|tx| retire(tx, niki, false).map(|()| niki)).expect("a member who came back");
    }
}
