//! Files to and from the user's disk, and work that can wait.

use std::cell::Cell;

use futures::channel::oneshot;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, TextDecoder, Url};

use crate::{domain::Problem, store::patience::Pace};

/// Hands the user a file. The browser asks where to, or puts it among the downloads.
pub fn download(name: &str, media_type: &str, parts: &[String]) -> Result<(), Problem> {
    let parts: Array = parts.iter().map(|part| JsValue::from_str(part)).collect();
    download_blob(name, &blob(&parts, media_type)?)
}

/// [`download`] for what the browser holds already.
pub fn download_blob(name: &str, blob: &Blob) -> Result<(), Problem> {
    try_download(name, blob).map_err(|_| Problem::new("problem-download"))
}

/// Texts, bytes and blobs one after the other, in the browser's keeping: large ones it puts on the disk.
pub fn blob(parts: &Array, media_type: &str) -> Result<Blob, Problem> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_blob_sequence_and_options(parts, &options).map_err(|_| Problem::new("problem-download"))
}

fn try_download(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser reads the blob after this turn; letting the address go at once would cut the file off.
    after_millis(60_000, move || {
        let _ = Url::revoke_object_url(&url);
    });
    Ok(())
}

/// The bytes of a file that the user chose.
pub async fn bytes(file: &web_sys::File) -> Result<Vec<u8>, Problem> {
    let unreadable = |_| Problem::new("problem-file-unreadable").with("name", file.name());
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Given each piece of a file, and the share read with it, 0 to 1.
type Take<'a> = dyn FnMut(&[u8], f64) -> Result<(), Problem> + 'a;

/// Reads a file in pieces, so that it is never in memory whole and the page answers in between. `take` is given each
/// piece and the share read with it, 0 to 1.
pub async fn read_through(blob: &Blob, name: &str, take: &mut Take<'_>) -> Result<(), Problem> {
    /// Each time the browser is asked takes half a millisecond, whatever it is asked for.
    const AT_ONCE: f64 = 4_194_304.0;
    /// What parses within a few milliseconds.
    const PIECE: usize = 65_536;
    let unreadable = |_| Problem::new("problem-file-unreadable").with("name", name);
    let (size, mut at, mut pace) = (blob.size(), 0.0, Pace::begin());
    while at < size {
        let part = blob.slice_with_f64_and_f64(at, size.min(at + AT_ONCE)).map_err(unreadable)?;
        let buffer = JsFuture::from(part.array_buffer()).await.map_err(unreadable)?;
        for piece in Uint8Array::new(&buffer).to_vec().chunks(PIECE) {
            at += piece.len() as f64;
            take(piece, at / size)?;
            pace.step().await;
        }
    }
    Ok(())
}

/// Text in an encoding named as the WHATWG does ("utf-8", "windows-1256"). Bytes that are none in it are a problem,
/// never a replacement character.
pub fn decode(bytes: &[u8], encoding: &str) -> Result<String, Problem> {
    let wrong = |_| Problem::new("problem-file-encoding").with("encoding", encoding);
    let options = web_sys::TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options(encoding, &options).map_err(wrong)?;
    decoder.decode_with_u8_array(bytes).map_err(wrong)
}

/// Runs `work` once the browser has nothing better to do, or soon anyhow.
pub fn when_idle(work: impl FnOnce() + 'static) {
    after_millis(300, work);
}

pub fn after_millis(millis: i32, work: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let callback = Closure::once_into_js(work);
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(callback.unchecked_ref(), millis);
}

/// Lets the user choose a file; only from a click. Never ends when they choose none and the browser does not say so.
pub async fn choose(accept: &str) -> Option<web_sys::File> {
    let document = web_sys::window()?.document()?;
    let input: HtmlInputElement = document.create_element("input").ok()?.unchecked_into();
    input.set_type("file");
    input.set_accept(accept);
    let (tell, told) = oneshot::channel();
    let tell = Cell::new(Some(tell));
    let answer: JsValue = Closure::<dyn Fn()>::new(move || {
        if let Some(tell) = tell.take() {
            let _ = tell.send(());
        }
    })
    .into_js_value();
    for event in ["change", "cancel"] {
        input.add_event_listener_with_callback(event, answer.unchecked_ref()).ok()?;
    }
    input.click();
    told.await.ok()?;
    input.files()?.get(0)
}

/// A text file of this site.
pub async fn fetch_text(path: &str) -> Result<String, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: web_sys::Response = JsFuture::from(window.fetch_with_str(path)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::from_f64(f64::from(response.status())));
    }
    JsFuture::from(response.text()?).await?.as_string().ok_or(JsValue::NULL)
}

/// Where a part of the app lies that is no part of the page; the build writes it into a meta of the page.
pub fn address_of(part: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let meta = document.query_selector(&format!("meta[name=\"app-{part}\"]")).ok()??;
    meta.get_attribute("content")
}
