"""Posting files and others that people write: YAML read strictly, errors with their line."""

import re
from collections.abc import Callable, Hashable, Iterator
from typing import Any, TypeVar

import yaml

from screening.domain.posting import PostingDraft, posting_from_mapping
from screening.errors import InvalidInputError

T = TypeVar("T")

LARGEST_FILE = 1_000_000
DEEPEST = 20


class _StrictLoader(yaml.SafeLoader):
    """Plain data only: no aliases, no repeated keys, and words stay words.

    YAML 1.1 reads `no` as false and `0413` as an octal number; here, as in YAML 1.2, a language
    called `no` is a text, and a number with a leading zero is a code and stays one.
    """

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """One node of the file; refuses aliases and what is nested too deep."""
        event: Any = self.peek_event()  # type: ignore[no-untyped-call]
        where: Any = event.start_mark
        if isinstance(event, yaml.AliasEvent):
            raise yaml.composer.ComposerError(None, None, "aliases are not allowed", where)
        self.depth += 1
        if self.depth > DEEPEST:
            raise yaml.composer.ComposerError(None, None, "nested too deep", where)
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """A mapping; refuses keys that stand there twice."""
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen and isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(
                    None, None, f"key {key.value!r} stands there twice", key.start_mark
                )
            if isinstance(key, yaml.ScalarNode):
                seen.add(key.value)
        return super().construct_mapping(node, deep)


_LITERALS = {
    "tag:yaml.org,2002:bool": re.compile(r"true|True|TRUE|false|False|FALSE"),
    "tag:yaml.org,2002:int": re.compile(r"[-+]?(0|[1-9][0-9]*)"),
    "tag:yaml.org,2002:float": re.compile(r"[-+]?(0|[1-9][0-9]*)\.[0-9]+"),
    "tag:yaml.org,2002:null": re.compile(r"~|null|Null|NULL|"),
}
_StrictLoader.yaml_implicit_resolvers = {}
for _tag, _pattern in _LITERALS.items():
    _StrictLoader.add_implicit_resolver(_tag, re.compile(f"^(?:{_pattern.pattern})$"), None)


def read_posting(data: bytes, name: str) -> PostingDraft:
    """The posting in a YAML file called `name`.

    Raises:
        InvalidInputError: naming file, line and place of the first problem.
    """
    return read_yaml(data, name, posting_from_mapping)


def read_yaml(data: bytes, name: str, build: Callable[[Any], T]) -> T:
    """What `build` makes of the plain data in a YAML file called `name`.

    Raises:
        InvalidInputError: naming file, line and place of the first problem.
    """
    if len(data) > LARGEST_FILE:
        raise InvalidInputError(f"larger than {LARGEST_FILE:,} bytes", name)
    value, lines = _load(data, name)
    try:
        return build(value)
    except InvalidInputError as error:
        line = _line(lines, error.place or "")
        reason = error.message.removeprefix(f"{error.place}: ")
        if error.place:
            reason = f"{error.place}: {reason}"
        raise InvalidInputError(reason, f"{name}, line {line}" if line else name) from None


def _load(data: bytes, name: str) -> tuple[Any, dict[str, int]]:
    """The plain data, and the line at which each place of it (`requirements[0].id`) stands."""
    try:
        loader = _StrictLoader(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise InvalidInputError("not UTF-8 text", name) from None
    except yaml.reader.ReaderError as error:
        raise InvalidInputError(f"character {error.character:#x} is not allowed", name) from None
    try:
        node = loader.get_single_node()
        value = loader.construct_document(node) if node is not None else None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{name}, line {mark.line + 1}" if mark else name
        raise InvalidInputError(error.problem or "not readable as YAML", where) from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise InvalidInputError(f"not readable as YAML: {error}", name) from None
    finally:
        loader.dispose()
    return value, dict(_lines(node, "")) if node is not None else {}


def _lines(node: yaml.Node, place: str) -> Iterator[tuple[str, int]]:
    yield place, node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            yield from _lines(item, f"{place}[{number}]")
    elif isinstance(node, yaml.MappingNode):
        for key, item in node.value:
            inner = f"{place}.{key.value}".lstrip(".")
            yield from _lines(item, inner)
            yield inner, key.start_mark.line + 1


def _line(lines: dict[str, int], place: str) -> int | None:
    """The line of a place, or of the nearest thing around it that stands in the file."""
    while place and place not in lines:
        place = re.sub(r"(\.[^.\[]+|\[\d+\]|^[^.\[]+)$", "", place)
    return lines.get(place)
