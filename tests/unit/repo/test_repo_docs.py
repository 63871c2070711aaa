"""What the documentation says is what the code does."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from screening.cli.app import cli
from screening.settings import describe_settings

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SKIPPED = {".git", ".venv", "var", "node_modules", "build", "dist", "__pycache__"}
PAGES = [
    path
    for path in sorted(ROOT.rglob("*.md"))
    if not any(part in SKIPPED or part.startswith(".") for part in path.relative_to(ROOT).parts)
]


def own_commands() -> set[tuple[str, ...]]:
    """Every command and subcommand: ("posting", "add")."""
    found: set[tuple[str, ...]] = set()
    for name, command in cli.commands.items():
        if isinstance(command, click.Group):
            context = click.Context(command)
            found |= {(name, below) for below in command.list_commands(context)}
        else:
            found.add((name,))
    return found


def shown_commands(text: str) -> Iterator[list[str]]:
    """The arguments of every `screening ...` in indented code."""
    for line in text.splitlines():
        shown = re.match(r"    (?:\$ )?(?:\.venv/bin/)?screening (.*)", line)
        if shown:
            yield shlex.split(re.sub(r"\s{2,}#.*", "", shown[1]), comments=False)


def test_settings_table_is_the_code_s() -> None:
    rows = [line for line in README.splitlines() if re.match(r"\| `SCREENING_[A-Z_]+` \|", line)]
    assert rows == [f"| `{s.name}` | {s.default} | {s.meaning} |" for s in describe_settings()]


@pytest.mark.parametrize("arguments", list(shown_commands(README)), ids=" ".join)
def test_shown_command_exists(arguments: list[str]) -> None:
    command: click.Command = cli
    rest = list(arguments)
    while isinstance(command, click.Group):
        found = command.get_command(click.Context(command), rest.pop(0))
        assert found is not None, arguments
        command = found
    known = {name for option in command.params for name in option.opts}
    assert {word.partition("=")[0] for word in rest if word.startswith("--")} <= known | {"--help"}


def test_tour_shows_the_main_job() -> None:
    shown = {tuple(arguments[:2]) for arguments in shown_commands(README)}
    for wanted in (("posting", "add"), ("shortlist", "audit"), ("shortlist", "lock")):
        assert wanted in shown
        assert wanted in own_commands()


def test_test_command_stands_where_the_build_server_looks() -> None:
    assert re.search(r"^    make test$", README, re.MULTILINE)
    assert "README.md" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8")):
        if "://" not in target and not target.startswith("mailto:"):
            assert (page.parent / target).exists(), target


def test_every_room_has_a_page_that_the_readme_names() -> None:
    for page in sorted((ROOT / "docs").glob("*.md")):
        assert f"(docs/{page.name})" in README, page.name


def test_decisions_are_numbered_and_stated() -> None:
    pages = list((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [page.name[:4] for page in pages]
    assert len(set(numbers)) == len(numbers)
    for page in pages:
        assert re.match(r"\d{4}-[a-z0-9-]+\.md$", page.name)
        assert page.read_text(encoding="utf-8").startswith("# ")


def test_changelog_keeps_its_form() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert text.startswith("# Changelog")
    heads = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert heads
    assert heads[0] == "[Unreleased]"
    assert all(re.match(r"\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$", head) for head in heads[1:])


def test_make_help_names_every_command() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    explained = set(re.findall(r"^([a-z]+):.*## ", makefile, re.MULTILINE))
    assert {"demo", "test", "check", "lock", "samples", "format", "help"} <= targets
    assert targets == explained
