//! How what happened is called.

use crate::{
    domain::{
        Activity,
        activity::{ActivityKind, Direction, Outcome},
    },
    tr,
    ui::fields::choice_words,
};

/// "Outgoing call"
pub fn activity_name(activity: &Activity) -> String {
    match (activity.kind, activity.direction) {
        (ActivityKind::Note, _) => tr!("records-note"),
        (ActivityKind::Meeting, _) => tr!("records-meeting"),
        (ActivityKind::Call, Direction::Unsaid) => tr!("records-call"),
        (ActivityKind::Call, Direction::Outgoing) => tr!("records-call-out"),
        (ActivityKind::Call, Direction::Incoming) => tr!("records-call-in"),
        (ActivityKind::Email, Direction::Incoming) => tr!("records-email-in"),
        (ActivityKind::Email, Direction::Outgoing) => tr!("records-email-out"),
        (ActivityKind::Email, Direction::Unsaid) => tr!("records-email"),
        (ActivityKind::Message, Direction::Incoming) => tr!("records-message-in"),
        (ActivityKind::Message, Direction::Outgoing) => tr!("records-message-out"),
        (ActivityKind::Message, Direction::Unsaid) => tr!("records-message"),
    }
}

/// How it ended; nothing where it was not said.
pub fn outcome_words(outcome: Outcome) -> Option<String> {
    (outcome != Outcome::Unsaid).then(|| choice_words("outcome", outcome.as_str()))
}

pub const fn activity_icon(kind: ActivityKind, direction: Direction) -> &'static str {
    match (kind, direction) {
        (ActivityKind::Note, _) => "sticky-note",
        (ActivityKind::Meeting, _) => "users",
        (ActivityKind::Email, _) => "mail",
        (ActivityKind::Message, _) => "message-circle",
        (ActivityKind::Call, Direction::Unsaid) => "phone",
        (ActivityKind::Call, Direction::Outgoing) => "phone-outgoing",
        (ActivityKind::Call, Direction::Incoming) => "phone-incoming",
    }
}
