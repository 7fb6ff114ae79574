//! The parts that screens are made of. None of them knows an entity: words, ids and callbacks come from outside.

// What parts are made with.
mod chord;
mod direction;
pub mod focus;
mod ids;
mod listen;
mod place;
mod tone;
mod typing;
mod wiring;

// Small marks.
mod avatar;
mod badge;
mod icon;
mod links;
mod progress;
mod tag;

// To choose and to type.
mod chips;
mod choice;
mod combobox;
mod date_input;
mod field;
mod file_drop;
mod money_input;
mod month_grid;
mod search_box;
mod segmented;
mod select;
mod tabs;
mod text_input;

// What floats.
mod confirm;
mod dialog;
mod float;
mod menu;
mod toasts;

// Many records at once.
pub mod board;
pub mod data_table;
mod empty;

pub use avatar::{Avatar, hue_of, initials};
pub use badge::Badge;
pub use board::{Board, BoardColumn, Dropped, Dropzone};
pub use chips::{FilterChip, ToggleChip};
pub use choice::Choice;
pub use chord::on_ctrl_enter;
pub use combobox::Combobox;
pub use confirm::Confirm;
pub use data_table::{Card, Column, DataTable, Sort};
pub use date_input::DateInput;
pub use dialog::{Dialog, DialogSize};
pub use empty::Empty;
pub use field::{Field, FieldError};
pub use file_drop::FileDrop;
pub use float::Float;
pub use focus::{focus_first, focus_last, has_focus, rescue as rescue_focus};
pub use icon::Icon;
pub use ids::fresh_id;
pub use links::{MailLink, PhoneLink, WebLink, phone_text, web_address};
pub use menu::{Menu, MenuItem};
pub use money_input::MoneyInput;
pub use month_grid::MonthGrid;
pub use progress::{Meter, Progress};
pub use search_box::SearchBox;
pub use segmented::Segmented;
pub use select::Select;
pub use tabs::{Tab, TabPanel, Tabs};
pub use tag::HueTag;
pub use text_input::{TextArea, TextInput};
pub use toasts::{Toast, Toasts};
pub use tone::Tone;
pub use typing::typing;
pub use wiring::Wiring;
