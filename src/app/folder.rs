//! A folder on the user's disk, where the browser lends one to sites (the File System Access API).

use js_sys::{AsyncIterator, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, DomException, File, FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetFileOptions,
    FileSystemWritableFileStream,
};

use crate::{domain::Problem, engine::backup::Check};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = showDirectoryPicker, catch)]
    fn show_directory_picker(options: &Object) -> Result<Promise, JsValue>;

    type Permissions;

    #[wasm_bindgen(method, js_name = queryPermission, catch)]
    fn query_permission(this: &Permissions, descriptor: &Object) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, js_name = requestPermission, catch)]
    fn request_permission(this: &Permissions, descriptor: &Object) -> Result<Promise, JsValue>;
}

/// What the browser keeps is the handle; it is stored as it is.
#[derive(Clone, PartialEq)]
pub struct Folder(FileSystemDirectoryHandle);

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (key, value) in pairs {
        // A fresh object takes any property.
        let _ = Reflect::set(&options, &(*key).into(), &(*value).into());
    }
    options
}

/// Whether this browser lends folders at all: Firefox and Safari do not.
pub fn is_available() -> bool {
    web_sys::window().is_some_and(|it| Reflect::has(&it, &"showDirectoryPicker".into()).unwrap_or_default())
}

/// Lets the user choose; only from a click. `None` when they did not.
pub async fn pick() -> Result<Option<Folder>, Problem> {
    let wanted = options(&[("id", "daftar-backup"), ("mode", "readwrite"), ("startIn", "documents")]);
    let chosen = async { JsFuture::from(show_directory_picker(&wanted)?).await };
    match chosen.await {
        Ok(handle) => Ok(Some(Folder(handle.unchecked_into()))),
        Err(error) if name_of(&error) == "AbortError" => Ok(None),
        Err(error) => Err(Problem::new("problem-folder-choose").with("detail", detail(&error))),
    }
}

impl Folder {
    /// A handle that was stored; `None` for any other value.
    pub fn of_handle(handle: JsValue) -> Option<Self> {
        handle.dyn_into().ok().map(Self)
    }

    pub fn handle(&self) -> &JsValue {
        &self.0
    }

    pub fn name(&self) -> String {
        self.0.name()
    }

    fn permissions(&self) -> &Permissions {
        self.0.unchecked_ref()
    }

    /// Whether the browser still lets us write there. Permissions lapse when the browser is closed.
    pub async fn is_allowed(&self) -> bool {
        is_granted(self.permissions().query_permission(&options(&[("mode", "readwrite")]))).await
    }

    /// Asks the user again; only from a click.
    pub async fn ask(&self) -> bool {
        is_granted(self.permissions().request_permission(&options(&[("mode", "readwrite")]))).await
    }

    /// The names of what is in the folder.
    pub async fn names(&self) -> Result<Vec<String>, Problem> {
        let keys = self.0.keys();
        let mut names = Vec::new();
        while let Some(name) = next(&keys).await.map_err(|error| self.problem(&error))? {
            names.extend(name.as_string());
        }
        Ok(names)
    }

    /// The file of that name; `None` when there is none.
    pub async fn file(&self, name: &str) -> Result<Option<File>, Problem> {
        let found = async {
            let handle: FileSystemFileHandle = JsFuture::from(self.0.get_file_handle(name)).await?.unchecked_into();
            JsFuture::from(handle.get_file()).await
        };
        match found.await {
            Ok(file) => Ok(Some(file.unchecked_into())),
            Err(error) if name_of(&error) == "NotFoundError" => Ok(None),
            Err(error) => Err(self.problem(&error)),
        }
    }

    /// Writes a backup under that name. The browser puts it in the old one's place only once it is whole; a file there
    /// that is no backup is left as it is.
    pub async fn write(&self, name: &str, blob: &Blob) -> Result<(), Problem> {
        if let Some(file) = self.file(name).await?
            && !is_backup(&file).await?
        {
            return Err(Problem::new("problem-folder-foreign").with("folder", self.name()).with("name", name));
        }
        let written = async {
            let create = FileSystemGetFileOptions::new();
            create.set_create(true);
            let handle = JsFuture::from(self.0.get_file_handle_with_options(name, &create)).await?;
            let handle: FileSystemFileHandle = handle.unchecked_into();
            let stream = JsFuture::from(handle.create_writable()).await?;
            let stream: FileSystemWritableFileStream = stream.unchecked_into();
            let filled = async { JsFuture::from(stream.write_with_blob(blob)?).await };
            if let Err(error) = filled.await {
                // Else what is half written stays beside the old file. That is gone already if this fails.
                let _ = JsFuture::from(stream.abort()).await;
                return Err(error);
            }
            JsFuture::from(stream.close()).await
        };
        written.await.map(drop).map_err(|error| self.problem(&error))
    }

    /// Removes a backup. What is no backup stays, whatever its name says.
    pub async fn remove(&self, name: &str) -> Result<(), Problem> {
        match self.file(name).await? {
            Some(file) if is_backup(&file).await? => {
                JsFuture::from(self.0.remove_entry(name)).await.map(drop).map_err(|error| self.problem(&error))
            }
            _ => Ok(()),
        }
    }

    fn problem(&self, error: &JsValue) -> Problem {
        problem(error, &self.name())
    }
}

async fn is_granted(answer: Result<Promise, JsValue>) -> bool {
    let state = async { JsFuture::from(answer?).await };
    state.await.is_ok_and(|state| state.as_string().as_deref() == Some("granted"))
}

async fn next(iterator: &AsyncIterator) -> Result<Option<JsValue>, JsValue> {
    let step = JsFuture::from(iterator.next()?).await?;
    let is_done = Reflect::get(&step, &"done".into())?.is_truthy();
    Ok(if is_done { None } else { Some(Reflect::get(&step, &"value".into())?) })
}

/// An empty file is what a write that was cut off at its beginning leaves: nothing is lost with it.
async fn is_backup(file: &File) -> Result<bool, Problem> {
    const HEADER: i32 = 16 << 10;
    let unreadable = |_| Problem::new("problem-file-unreadable").with("name", file.name());
    let beginning = file.slice_with_i32_and_i32(0, HEADER).map_err(unreadable)?;
    let mut check = Check::default();
    let mut take = |piece: &[u8], _| {
        check.piece(piece);
        Ok(())
    };
    super::files::read_through(&beginning, &file.name(), &mut take).await?;
    Ok(file.size() == 0.0 || check.is_backup())
}

fn name_of(error: &JsValue) -> String {
    error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default()
}

fn detail(error: &JsValue) -> String {
    error.dyn_ref::<DomException>().map(DomException::message).unwrap_or_default()
}

/// What went wrong, told apart by what the user can do about it.
fn problem(error: &JsValue, folder: &str) -> Problem {
    match name_of(error).as_str() {
        "NotFoundError" => Problem::new("problem-folder-gone").with("folder", folder),
        "NotAllowedError" | "SecurityError" => Problem::new("problem-folder-permission").with("folder", folder),
        "QuotaExceededError" => Problem::new("problem-folder-full").with("folder", folder),
        _ => Problem::new("problem-folder-write").with("detail", detail(error)).with("folder", folder),
    }
}
