"""Child processes that never outlive their owner, however it ends."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

import screening

_PR_SET_PDEATHSIG = 1


def spawn(
    command: Sequence[str],
    cwd: Path | None = None,
    output: IO[bytes] | int = subprocess.DEVNULL,
    keep: Sequence[int] = (),
) -> "subprocess.Popen[bytes]":
    """Starts a child in a session of its own; on Linux the kernel kills it when this process dies.

    Call it from the main thread: the kernel watches the thread that started the child. Elsewhere
    the worker watches its parent itself (`worker.watch_parent`). `keep` are file descriptors that
    the child shares.
    """
    return subprocess.Popen(  # noqa: S603 - the command is our own interpreter or the bundled server
        list(command),
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        env=_with_paths(),
        pass_fds=tuple(keep),
        start_new_session=True,  # Ctrl-C reaches the owner alone, which then ends its children
        preexec_fn=_tie_to_parent(os.getpid()),  # noqa: PLW1509 - calls one kernel function
    )


def _with_paths() -> dict[str, str]:
    """This process's environment, with the package where the child will find it."""
    root = str(Path(screening.__file__).parents[1])
    known = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{known}" if known else root}


def stop(child: "subprocess.Popen[bytes]", patience: float) -> None:
    """Asks a child to end, and kills it after `patience` seconds."""
    if child.poll() is None:
        child.terminate()
        try:
            child.wait(patience)
        except subprocess.TimeoutExpired:
            child.kill()
    child.wait()


def _tie_to_parent(parent: int) -> Callable[[], None] | None:
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None)  # loaded before the fork: the child only calls it

    def tie() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:  # died between fork and here
            os._exit(1)

    return tie
