"""Fetches the style sheets, fonts and scripts that the pages serve themselves, pinned and checked.

Run after changing a pin: `python scripts/vendor_web.py`. Needs npm. What it writes is committed, so
that building, testing and running need neither npm nor another host. Every package is checked
against the sha512 below; a pin without one prints the value to put here and stops.
"""

import base64
import hashlib
import shutil
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STATIC = ROOT / "screening" / "web" / "static" / "vendor"
TESTS = ROOT / "tests" / "web" / "vendor"


@dataclass(frozen=True)
class Package:
    """One pinned npm package: which of its files go where, under which licence."""

    name: str
    version: str
    licence: str
    sha512: str
    files: tuple[tuple[str, str], ...]
    target: Path
    use: str


PACKAGES = (
    Package(
        "@digdir/designsystemet-css",
        "1.22.0",
        "MIT",
        "f/+YOK1Gvl7ypdeRh0TDGs28eu8DkOPDAR+T8yLpnys9FxNWX05UNuhXJwYwRuzF9WUgjAhpJ5JKdodTDxWMEA==",
        (("dist/src/index.css", "designsystemet.css"), ("LICENSE", "designsystemet-LICENSE.txt")),
        STATIC,
        "components of the pages",
    ),
    Package(
        "@digdir/designsystemet-theme",
        "1.11.0",
        "MIT",
        "C4Mf+LmecQ8sdjykD25NWiEclQDEOK+Y6Dlo8oz2BjhLBkDmo1+udFyCplvAGvv1MTzhsAhGafW/S4ox8iXlOA==",
        (
            ("src/themes/designsystemet.css", "designsystemet-theme.css"),
            ("LICENSE", "designsystemet-theme-LICENSE.txt"),
        ),
        STATIC,
        "colours, sizes and type of the pages",
    ),
    Package(
        "@fontsource-variable/inter",
        "5.3.0",
        "OFL-1.1",
        "OupL48va4JNofb97w6NYeF9S7W/kHNKM0Er8Dem5nqi4jeOLrVJDoE8tZEpnMJmtkvNbB1EIPPwHcdkF6b1oUA==",
        (
            ("files/inter-latin-wght-normal.woff2", "inter-latin.woff2"),
            ("files/inter-latin-ext-wght-normal.woff2", "inter-latin-ext.woff2"),
            ("files/inter-cyrillic-wght-normal.woff2", "inter-cyrillic.woff2"),
            ("LICENSE", "inter-LICENSE.txt"),
        ),
        STATIC,
        "the typeface of the design system",
    ),
    Package(
        "htmx.org",
        "2.0.11",
        "0BSD",
        "Thx/WtpeOQqSrqBCw/A1cwGJGg4UrVa3+sW0GmrM3p4gJgO89ecH4qtbnyzDDWFvBTqjnIMCgELTNt636dtamA==",
        (("dist/htmx.min.js", "htmx.min.js"), ("LICENSE", "htmx-LICENSE.txt")),
        STATIC,
        "panels and progress without a full page load",
    ),
    Package(
        "axe-core",
        "4.14.1",
        "MPL-2.0",
        "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==",
        (("axe.min.js", "axe.min.js"), ("LICENSE", "axe-LICENSE.txt")),
        TESTS,
        "accessibility rules, for the tests only; not part of the product",
    ),
)


def main() -> None:
    """Fetches, checks and copies every package, then writes the lists of what stands there."""
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is needed to vendor the web files")
    for package in PACKAGES:
        with tempfile.TemporaryDirectory() as folder:
            archive = _pack(npm, package, Path(folder))
            found = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
            if found != package.sha512:
                raise SystemExit(
                    f"{package.name}@{package.version}: sha512 is {found}, not the pinned one"
                )
            _copy(package, archive)
    for target in (STATIC, TESTS):
        _write_list(target)


def _pack(npm: str, package: Package, folder: Path) -> Path:
    spec = f"{package.name}@{package.version}"
    subprocess.run([npm, "pack", "--silent", spec], cwd=folder, check=True, capture_output=True)
    (archive,) = folder.glob("*.tgz")
    return archive


def _copy(package: Package, archive: Path) -> None:
    package.target.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive) as tar:
        for source, target in package.files:
            member = tar.extractfile(f"package/{source}")
            if member is None:
                raise FileNotFoundError(f"{package.name} has no {source}")
            data = member.read()
            if target.endswith((".css", ".js", ".txt")):
                # Source maps are not served here, and a pointer to one is a 404 in every console.
                kept = [
                    line
                    for line in data.decode().splitlines()
                    if not line.startswith(("//# sourceMappingURL", "/*# sourceMappingURL"))
                ]
                data = ("\n".join(kept) + "\n").encode()
            (package.target / target).write_bytes(data)


def _write_list(target: Path) -> None:
    lines = ["Written by scripts/vendor_web.py; do not edit by hand.", ""]
    for package in PACKAGES:
        if package.target == target:
            names = ", ".join(name for _, name in package.files)
            lines.append(f"{package.name} {package.version} ({package.licence}): {package.use}")
            lines.append(f"    {names}")
    (target / "VENDORED.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
