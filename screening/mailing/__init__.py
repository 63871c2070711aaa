"""Letters out of the house: to a mail server, or as files in an outbox folder."""
