"""The group of all alumni commands."""

import click

from screening.cli.alumni.exchange import answers, export, figures, import_rows
from screening.cli.alumni.follow_up import agree, assign, calendar, contact, correct, due, move
from screening.cli.alumni.mails import daily, link, mails
from screening.cli.alumni.openings import invitation, opening
from screening.cli.alumni.outcomes import consent, outcome
from screening.cli.alumni.people import person
from screening.cli.alumni.placements import placement
from screening.cli.alumni.programmes import programme, schemes


@click.group()
def alumni() -> None:
    """Trainees, interns and apprentices: in which place, whom to call, what became of them."""


for _command in (
    schemes, programme, person, placement, due, agree, assign, move, contact, correct, calendar,
    outcome, consent, opening, invitation, figures, answers, import_rows, export, daily, mails,
    link,
):  # fmt: skip
    alumni.add_command(_command)
