//! The salesperson's desk: deals as a board and as a list, their way through the stages, won and lost.

mod badges;
mod board;
mod card;
mod column_ends;
pub mod deals;
mod empty;
pub mod looking;
pub mod lost;
mod menu;
mod moves;
mod new_deal;
mod order;
mod shown;
pub mod stage_mark;
pub mod stage_path;
mod toolbar;
