//! The salesperson's desk: deals as a board and as a list, their way through the stages, won and lost.

mod badges;
mod board;
mod card;
pub mod deals;
mod empty;
mod looking;
pub mod lost;
mod menu;
mod moves;
mod new_deal;
mod order;
pub mod stage_mark;
pub mod stage_path;
mod toolbar;
