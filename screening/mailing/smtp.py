"""Letters to a mail server (RFC 5321)."""

import smtplib
import ssl
from urllib.parse import unquote, urlsplit

from screening.errors import UnavailableError
from screening.mailing.letter import (
    Letter,
    UncertainDeliveryError,
    UndeliverableError,
    message,
)

TIMEOUT = 20.0  # seconds without an answer from the server
PERMANENT = 500  # the first reply code that says "never"


class SmtpMailer:
    """One connection for each letter: few are sent, and what became of each is known.

    `smtps://` speaks TLS from the start; `smtp://` turns to it where the server offers it, and
    refuses to send a password without.
    """

    batch = 1

    def __init__(self, url: str, sender: str) -> None:
        self._url = urlsplit(url)
        self._sender = sender

    def send(self, letter: Letter) -> None:
        """Hands a letter to the server; errors as `Mailer.send` says."""
        data = message(letter, self._sender).as_bytes()
        client = self._connected()
        try:
            client.sendmail(self._sender, [letter.recipient], data)
        except smtplib.SMTPRecipientsRefused as error:
            code, reply = next(iter(error.recipients.values()))
            raise _refusal(code, reply) from error
        except smtplib.SMTPResponseException as error:
            raise _refusal(error.smtp_code, error.smtp_error) from error
        except (smtplib.SMTPException, OSError) as error:
            raise UncertainDeliveryError("the connection broke while a letter was sent") from error
        finally:
            client.close()

    def was_sent(self, key: str) -> None:
        """None: a mail server cannot be asked."""
        del key

    def forget(self, key: str) -> bool:
        """False: nothing is kept here."""
        del key
        return False

    def _connected(self) -> smtplib.SMTP:
        """A connection that is ready for a letter; until here nothing was sent."""
        host, context = self._url.hostname or "", ssl.create_default_context()
        try:
            if self._url.scheme == "smtps":
                client: smtplib.SMTP = smtplib.SMTP_SSL(
                    host, self._url.port or 465, timeout=TIMEOUT, context=context
                )
            else:
                client = smtplib.SMTP(host, self._url.port or 25, timeout=TIMEOUT)
        except (smtplib.SMTPException, OSError) as error:
            raise UnavailableError("mail", f"{host}: {type(error).__name__}") from error
        try:
            self._introduce(client, context)
        except (smtplib.SMTPException, OSError) as error:
            client.close()
            raise UnavailableError("mail", f"{host}: {type(error).__name__}") from error
        except UnavailableError:
            client.close()
            raise
        return client

    def _introduce(self, client: smtplib.SMTP, context: ssl.SSLContext) -> None:
        """TLS where it is not spoken yet, then who we are."""
        secret = self._url.password
        client.ehlo()
        if self._url.scheme == "smtp" and client.has_extn("starttls"):
            client.starttls(context=context)
            client.ehlo()
        elif self._url.scheme == "smtp" and secret is not None:
            raise UnavailableError("mail", "the server offers no TLS; no password is sent")
        if self._url.username is not None and secret is not None:
            client.login(unquote(self._url.username), unquote(secret))


def _refusal(code: int, reply: bytes | str) -> UnavailableError | UndeliverableError:
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    said = f"{code} {text}"[:200]
    return UndeliverableError(said) if code >= PERMANENT else UnavailableError("mail", said)
