//! How what happened is called.

use crate::{
    domain::{
        Activity,
        activity::{ActivityKind, Direction, Outcome},
    },
    tr,
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

/// How it ended, within a line; nothing where it was not said.
pub fn outcome_words(outcome: Outcome) -> Option<String> {
    Some(match outcome {
        Outcome::Unsaid => return None,
        Outcome::Reached => tr!("records-outcome-reached"),
        Outcome::NoAnswer => tr!("records-outcome-no-answer"),
        Outcome::Busy => tr!("records-outcome-busy"),
        Outcome::LeftMessage => tr!("records-outcome-left-message"),
        Outcome::Declined => tr!("records-outcome-declined"),
    })
}

/// "6 min", "1 h 30 min"
pub fn duration_words(seconds: i64) -> String {
    let minutes = (seconds + 30) / 60;
    match (minutes / 60, minutes % 60) {
        (0, minutes) => tr!("records-minutes", minutes = minutes),
        (hours, 0) => tr!("records-hours", hours = hours),
        (hours, minutes) => tr!("records-hours-minutes", hours = hours, minutes = minutes),
    }
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
