"""Reading the embedded index: a view that stays the same while a search works on it."""

import threading
import time
from dataclasses import dataclass
from typing import Any

from screening.errors import UnavailableError
from screening.indexing import analysis
from screening.indexing.embedded import columns, matrix
from screening.indexing.embedded.files import Home, Manifest
from screening.indexing.embedded.words import Words

PATIENCE = 10.0  # seconds a reader waits for words and manifest to agree


@dataclass(frozen=True, slots=True)
class View:
    """Columns, vectors and words of one generation."""

    columns: columns.Columns
    matrix: matrix.Matrix
    words: Words
    searcher: Any

    @property
    def manifest(self) -> Manifest:
        """The state this is a view of."""
        return self.columns.manifest


class Reader:
    """Holds the latest view and looks whether there is a newer one."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._lock = threading.RLock()
        self._view: View | None = None
        self._stamp: tuple[int, int] | None = None

    def current(self) -> View | None:
        """The view of the manifest that counts now; None when there is no index yet.

        Raises:
            UnavailableError: when it is damaged, or made by another analysis or format.
        """
        if self._view is None or self._home.stamp() != self._stamp:
            with self._lock:
                if self._view is None or self._home.stamp() != self._stamp:
                    self._load()
        return self._view

    def forget(self) -> None:
        """Lets go of all files."""
        with self._lock:
            self._view = self._stamp = None

    def _load(self) -> None:
        """Reads until manifest and words are of the same commit."""
        deadline = time.monotonic() + PATIENCE
        while True:
            stamp, manifest = self._home.stamp(), self._home.read()
            if manifest is None:
                self._view = self._stamp = None
                return
            if manifest.analysis != analysis.ANALYSIS_VERSION:
                raise UnavailableError("index", "made by another analysis; run reindex")
            view = self._view_of(manifest)
            agreed = self._home.opstamp(manifest.epoch) == manifest.opstamp
            if view is not None and agreed and self._home.stamp() == stamp:
                self._view, self._stamp = view, stamp
                return
            if time.monotonic() > deadline:
                raise UnavailableError("index", "words and manifest do not agree; run reindex")
            self._wait_or_settle()

    def _wait_or_settle(self) -> None:
        """A writer at work will finish; one that died leaves the lock free, and the batch to us."""
        try:
            with self._home.alone(seconds=0):
                self._home.settle()
        except UnavailableError as error:
            if "writing" not in error.message:
                raise
            time.sleep(0.01)

    def _view_of(self, manifest: Manifest) -> View | None:
        before = self._view
        same = before is not None and before.manifest.epoch == manifest.epoch
        try:
            words = before.words if before is not None and same else self._open_words(manifest)
            words.reload()
            known = columns.load(self._home, manifest, before.columns if before else None)
            folder = self._home.data(manifest.epoch)
            vectors = matrix.Matrix(folder, manifest.rows, manifest.documents, manifest.dimensions)
        except (UnavailableError, OSError, ValueError) as error:
            latest = self._home.read()
            if latest is not None and latest.epoch != manifest.epoch:
                return None  # written anew meanwhile: read again
            if isinstance(error, UnavailableError):
                raise
            raise UnavailableError("index", f"it cannot be read ({error}); run reindex") from None
        return View(known, vectors, words, words.searcher)

    def _open_words(self, manifest: Manifest) -> Words:
        folder = self._home.words(manifest.epoch)
        if not (folder / "meta.json").is_file():
            raise UnavailableError("index", "the words are missing; run reindex")
        return Words(folder)
