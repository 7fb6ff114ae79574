//! The orders of a column, in words.

use crate::{engine::board::BoardOrder, tr};

pub fn words(order: BoardOrder) -> String {
    match order {
        BoardOrder::Urgency => tr!("sales-order-urgency"),
        BoardOrder::ByHand => tr!("sales-order-by-hand"),
        BoardOrder::Amount => tr!("sales-order-amount"),
        BoardOrder::Close => tr!("sales-order-close"),
    }
}
