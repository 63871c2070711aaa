"""Health checks inside the containers; exit status 0 is healthy.

python docker/healthy.py web SOCKET        # /healthz answers 200 on the web's socket
python docker/healthy.py process WORD      # a Python process with this word as argument runs
"""

import http.client
import os
import socket
import sys
from pathlib import Path

SECONDS = 5.0


def web(path: str) -> bool:
    """True when the web process answers; the check speaks HTTP over its Unix socket."""
    connection = http.client.HTTPConnection("localhost", timeout=SECONDS)
    connection.sock = socket.socket(socket.AF_UNIX)
    connection.sock.settimeout(SECONDS)
    connection.sock.connect(path)
    connection.request("GET", "/healthz")
    return connection.getresponse().status == http.client.OK


def process(word: str) -> bool:
    """True when some process other than this one was started with the word as an argument."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            arguments = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:  # ended meanwhile
            continue
        if word.encode() in arguments and folder.name != str(os.getpid()):
            return True
    return False


def main(arguments: list[str]) -> int:
    """Runs the named check."""
    kind, what = arguments
    try:
        return 0 if {"web": web, "process": process}[kind](what) else 1
    except OSError:
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
