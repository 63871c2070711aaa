"""Letters: to a real (small) mail server on loopback, and into an outbox."""

import socketserver
import threading
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from screening.errors import InvalidInputError, UnavailableError
from screening.mailing.letter import (
    Letter,
    UncertainDeliveryError,
    UndeliverableError,
    check_address,
    file_name,
    message,
)
from screening.mailing.outbox import OutboxMailer
from screening.mailing.smtp import SmtpMailer

FROM = "screening@example.org"
LETTER = Letter("follow_up:u1", "amal@example.org", "Oppfølging", "Hei\n.\næøå\n")


class SmtpServer(socketserver.ThreadingTCPServer):
    """Takes letters as RFC 5321 says; recipients decide how it behaves."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Conversation)
        self.taken: list[bytes] = []


class Conversation(socketserver.StreamRequestHandler):
    server: SmtpServer

    def handle(self) -> None:
        self.wfile.write(b"220 ready\r\n")
        recipient = b""
        while line := self.rfile.readline():
            word = line[:4].upper()
            if word in (b"EHLO", b"MAIL", b"RSET"):
                self.wfile.write(b"250 ok\r\n")
            elif word == b"RCPT":
                recipient = line
                reply = {b"gone": b"550 no such user", b"full": b"452 full"}
                self.wfile.write(
                    next((r for k, r in reply.items() if k in line), b"250 ok") + b"\r\n"
                )
            elif word == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                data = b""
                while (part := self.rfile.readline()) != b".\r\n":
                    data += part
                self.server.taken.append(data)
                if b"cut@" in recipient:
                    return  # the line breaks before it has said whether it took the letter
                self.wfile.write(b"250 taken\r\n")
            elif word == b"QUIT":
                self.wfile.write(b"221 bye\r\n")
                return
            else:
                self.wfile.write(b"500 what?\r\n")


@pytest.fixture
def server() -> Iterator[SmtpServer]:
    with SmtpServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def smtp(server: SmtpServer) -> SmtpMailer:
    return SmtpMailer(f"smtp://127.0.0.1:{server.server_address[1]}", FROM)


def to(recipient: str) -> Letter:
    return Letter("k", recipient, "S", "B")


def test_a_letter_arrives_whole(server: SmtpServer, smtp: SmtpMailer) -> None:
    smtp.send(LETTER)
    (data,) = server.taken
    found = message_from_bytes(data.replace(b"\r\n..", b"\r\n."), policy=policy.default)
    assert (found["From"], found["To"], found["Subject"]) == (FROM, LETTER.recipient, "Oppfølging")
    assert found.get_content().replace("\r\n", "\n") == LETTER.body
    assert found["Message-ID"] == f"<{file_name(LETTER.key)}@example.org>"
    assert found["Auto-Submitted"] == "auto-generated"


def test_refusals_now_and_for_good_are_told_apart(smtp: SmtpMailer) -> None:
    with pytest.raises(UndeliverableError, match="no such user"):
        smtp.send(to("gone@example.org"))
    with pytest.raises(UnavailableError, match="452"):
        smtp.send(to("full@example.org"))


def test_a_broken_line_leaves_it_open(server: SmtpServer, smtp: SmtpMailer) -> None:
    with pytest.raises(UncertainDeliveryError):
        smtp.send(to("cut@example.org"))
    assert len(server.taken) == 1  # it had arrived: sending again would be twice
    assert smtp.was_sent("k") is None


def test_a_server_that_is_away_took_nothing() -> None:
    with pytest.raises(UnavailableError, match="mail"):
        SmtpMailer("smtp://127.0.0.1:1", FROM).send(LETTER)


def test_no_password_is_sent_without_tls(server: SmtpServer) -> None:
    port = server.server_address[1]
    with pytest.raises(UnavailableError, match="no TLS"):
        SmtpMailer(f"smtp://kari:hemmelig@127.0.0.1:{port}", FROM).send(LETTER)


def test_the_outbox_holds_each_letter_once_and_knows(tmp_path: Path) -> None:
    outbox = OutboxMailer(tmp_path / "ut", FROM)
    assert not outbox.was_sent(LETTER.key)
    outbox.send(LETTER)
    outbox.send(Letter(LETTER.key, LETTER.recipient, "En annen", "tekst"))
    (file,) = (tmp_path / "ut").iterdir()
    assert (file.stat().st_mode & 0o777, "æøå" in str(file)) == (0o600, False)
    assert message_from_bytes(file.read_bytes(), policy=policy.default)["Subject"] == "Oppfølging"
    (tmp_path / "ut" / "sent").mkdir()
    file.rename(tmp_path / "ut" / "sent" / file.name)  # the house's mail program fetched it
    assert outbox.was_sent(LETTER.key)
    assert outbox.forget(LETTER.key)
    assert not outbox.forget(LETTER.key)


def test_an_outbox_that_cannot_be_written_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UnavailableError):
        OutboxMailer(tmp_path / "file" / "ut", FROM).send(LETTER)


@pytest.mark.parametrize("address", ["a@example.org", " kari.n+x@etat.example.no "])
def test_addresses(address: str) -> None:
    assert check_address(address, "email") == address.strip()


@pytest.mark.parametrize(
    "address",
    ["", "kari", "kari@", "@x.no", "a b@x.no", "a@x", "a@x.no\nBcc: b@x.no", "a,b@x.no", "æ@x.no",
     "<a@x.no>", f"{'a' * 250}@x.no"],
)  # fmt: skip
def test_what_is_no_address(address: str) -> None:
    with pytest.raises(InvalidInputError, match="email"):
        check_address(address, "email")


def test_a_header_cannot_be_broken_out_of() -> None:
    with pytest.raises(UndeliverableError):
        message(Letter("k", "a@example.org", "S\nBcc: b@example.org", "B"), FROM)
