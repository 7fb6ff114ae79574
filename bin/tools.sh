# Sourced by bin/serve and bin/test: finds the tools a step needs, and installs what is missing.
# Every need_… is silent and takes milliseconds when there is nothing to do.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

trunk_version=0.21.14
# Tools are pinned to this project, so they get a folder of their own: `cargo install` without it would replace the user's versions.
tools=${XDG_CACHE_HOME:-$HOME/.cache}/daftar
export PATH="$tools/bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

say() { printf '\033[1m▸ %s\033[0m\n' "$*" >&2; }
fail() { printf '\033[1;31m✗ %s\033[0m\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

apt_install() {
  have apt-get || fail "Please install $* by hand: this machine has no apt-get"
  local as=()
  if [ "$(id -u)" != 0 ]; then
    have sudo || fail "Please install as root: apt-get install $*"
    as=(sudo)
  fi
  say "Installing $* with apt-get"
  # The lists may be stale or absent on a fresh machine, but may also be the only ones reachable.
  "${as[@]}" apt-get update -qq >&2 || true
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2
}

need_rust() {
  have cargo || fail "Rust is missing. Install it with rustup, then run this again"
  local wanted found
  wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  found=$(rustc --version | cut -d' ' -f2)
  [ "$(printf '%s\n' "$wanted" "${found%%-*}" | sort -V | head -n 1)" = "$wanted" ] ||
    fail "Daftar needs Rust $wanted, this is $found: rustup update stable"
  have cc || apt_install build-essential
}

need_wasm_target() {
  need_rust
  [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ] && return
  have rustup || fail "The Rust target wasm32-unknown-unknown is missing, and there is no rustup to add it"
  say "Adding Rust's WebAssembly target (some seconds)"
  rustup target add wasm32-unknown-unknown
}

# need_crate <package> <version> <program> <time> [cargo install's arguments]
need_crate() {
  local package=$1 version=$2 program=$3 time=$4
  shift 4
  # `trunk 0.21.14`, `wasm-bindgen 0.2.130`: the second word is the version.
  [ "$("$program" --version 2>/dev/null | cut -d' ' -f2)" = "$version" ] && return
  need_rust
  say "Installing $package $version into $tools. It is compiled from source, once: $time on two cores"
  cargo install "$@" --root "$tools" --version "=$version" "$package"
}

need_wasm_bindgen() {
  # The program and the crate speak a private language that changes with every version, so Cargo.lock decides.
  local version
  version=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
  [ -n "$version" ] || fail "Cargo.lock does not name wasm-bindgen"
  # Not --locked: its own lock file pins crates that no longer compile.
  need_crate wasm-bindgen-cli "$version" wasm-bindgen "four to eight minutes"
  have wasm-bindgen-test-runner || fail "wasm-bindgen $version came without its test runner: cargo install wasm-bindgen-cli --version $version"
}

# need_node [<version>]
need_node() {
  have node && have npm || fail "Node and npm are missing: apt-get install nodejs npm, or from nodejs.org"
  local version
  version=$(node --version)
  version=${version#v}
  [ "${version%%.*}" -ge "${1:-18}" ] || fail "Node ${1:-18} or newer is needed, this is $version"
}

# need_packages <folder>: its npm packages, exactly as locked
need_packages() {
  need_node
  [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] && return
  say "Installing the npm packages of $1"
  # The browser is the system's own: Playwright must not download one.
  (cd "$1" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
}

need_chromium() {
  CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
  if [ -z "$CHROMIUM" ]; then
    apt_install chromium
    CHROMIUM=$(command -v chromium)
  fi
  export CHROMIUM
}

need_chromedriver() {
  need_chromium
  CHROMEDRIVER=${CHROMEDRIVER:-$(command -v chromedriver || true)}
  if [ -z "$CHROMEDRIVER" ]; then
    apt_install chromium-driver
    CHROMEDRIVER=$(command -v chromedriver)
  fi
  export CHROMEDRIVER
}

# What any build for the browser needs.
need_build_tools() {
  need_node
  need_wasm_target
  need_crate trunk "$trunk_version" trunk "about nine minutes" --locked
  need_wasm_bindgen
  need_packages bin/wasm-opt
  # Trunk runs offline, so that it downloads no tools of its own; the crates must be here before.
  cargo fetch --locked --quiet
}

build_release() {
  need_build_tools
  say "Building the release app into dist/ (the first time about five minutes: every crate is optimised for size)"
  trunk build --offline --release --locked
}
