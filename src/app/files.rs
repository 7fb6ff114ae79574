//! Files to and from the user's disk, and work that can wait.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, TextDecoder, Url};

use crate::domain::Problem;

/// Hands the user a file. The browser asks where to, or puts it among the downloads.
pub fn download(name: &str, media_type: &str, parts: &[String]) -> Result<(), Problem> {
    download_blob(name, &blob(media_type, parts)?)
}

/// [`download`] for what the browser holds already.
pub fn download_blob(name: &str, blob: &Blob) -> Result<(), Problem> {
    try_download(name, blob).map_err(|_| Problem::new("problem-download"))
}

/// Texts one after the other, in the browser's keeping.
pub fn blob(media_type: &str, parts: &[String]) -> Result<Blob, Problem> {
    let texts: Array = parts.iter().map(|part| JsValue::from_str(part)).collect();
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_str_sequence_and_options(&texts, &options).map_err(|_| Problem::new("problem-download"))
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

/// Text in an encoding named as the WHATWG does ("utf-8", "windows-1256"). Bytes that are none in it are a problem,
/// never a replacement character.
pub fn decode(bytes: &[u8], encoding: &str) -> Result<String, Problem> {
    let wrong = |_| Problem::new("problem-file-encoding").with("encoding", encoding);
    let options = web_sys::TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options(encoding, &options).map_err(wrong)?;
    decoder.decode_with_u8_array(bytes).map_err(wrong)
}

/// Lets the browser paint and answer before long work goes on.
pub async fn breathe() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 0);
        }
    });
    let _ = JsFuture::from(promise).await;
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
