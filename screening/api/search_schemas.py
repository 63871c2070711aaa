"""Searches as they go in and out; the rules of the filters are the service's own."""

from marshmallow import Schema, fields, validate

from screening.api.paging import LARGEST_PAGE
from screening.api.schemas import PAGE
from screening.domain.driving import INCLUDED
from screening.domain.ladder import RUNGS
from screening.services.search_export import FORMATS
from screening.services.search_request import (
    CONSENTS,
    EXACT_KINDS,
    KINDS,
    LONGEST_TEXT,
    LONGEST_VALUE,
    RECENT_YEARS,
)
from screening.services.suggestions import KINDS as SUGGESTED
from screening.services.suggestions import LONGEST, MOST


def _texts(description: str, known: "validate.Validator | None" = None) -> "fields.List[str]":
    each = validate.Length(1, LONGEST_VALUE) if known is None else known
    return fields.List(
        fields.String(validate=each), load_default=list, metadata={"description": description}
    )


class RequestIn(Schema):
    """What is asked for: filters are combined, values of one filter are alternatives."""

    text = fields.String(
        load_default="",
        validate=validate.Length(max=LONGEST_TEXT),
        metadata={"description": 'words, "phrases" that must stand, -words that must not'},
    )
    name = fields.String(
        load_default="",
        validate=validate.Length(max=LONGEST_VALUE),
        metadata={"description": "exact look-up of a name; never part of a score"},
    )
    min_nkr = fields.String(allow_none=True, load_default=None, validate=validate.OneOf(RUNGS))
    fields_ = fields.List(
        fields.String(validate=validate.Regexp(r"\d{2,4}$")),
        data_key="fields",
        load_default=list,
        metadata={"description": "ISCED-F codes; any of them"},
    )
    languages = _texts(
        "such as nb:B2, nb/speaking:B2 or nb|sv:B2; all of them",
        validate.Regexp(r"[a-zA-Z]{2,3}([/|][a-zA-Z]+)*(:[ABC][12])?$"),
    )
    experience = _texts("occupation, activity or ISCO-08 group with years: sykepleier:3; all")
    recent_years = fields.Integer(
        allow_none=True, load_default=None, validate=validate.OneOf(RECENT_YEARS)
    )
    places = _texts("municipality, county or other place; any of them")
    licences = _texts("classes of driving licence, any of them", validate.OneOf(tuple(INCLUDED)))
    authorisations = _texts("regulated professions, any of them")
    available_by = fields.String(allow_none=True, load_default=None)
    consents = _texts("why somebody may be found, any of them", validate.OneOf(CONSENTS))
    exactly = _texts("filters where more is not meant", validate.OneOf(EXACT_KINDS))
    include_unstated = _texts(
        "filters whose people with nothing stated are wanted too", validate.OneOf(KINDS)
    )
    similar_to = fields.String(allow_none=True, load_default=None)
    posting = fields.String(allow_none=True, load_default=None)


class SearchIn(RequestIn):
    """A question to the CV database, and which page of the answer."""

    limit = fields.Integer(load_default=PAGE, validate=validate.Range(1, LARGEST_PAGE))
    cursor = fields.String(
        allow_none=True,
        load_default=None,
        metadata={"description": "`next` of the page before; the question is that of the first"},
    )
    sentences = fields.Boolean(
        load_default=False,
        metadata={"description": "narrow a match by meaning to the sentence that carries it"},
    )


class LackingIn(RequestIn):
    """A question, and the criterion that those wanted do not meet."""

    criterion = fields.String(
        required=True, metadata={"description": "as `cut` names it: level, experience:0, text ..."}
    )
    limit = fields.Integer(load_default=PAGE, validate=validate.Range(1, LARGEST_PAGE))


class ExportIn(Schema):
    """Which answer to write as a file."""

    search = fields.String(required=True, metadata={"description": "`search` of the answer"})
    format = fields.String(load_default="xlsx", validate=validate.OneOf(tuple(FORMATS)))


class PassageOut(Schema):
    """A passage; `highlights` are [from, to] within its text."""

    text = fields.String()
    highlights = fields.List(fields.List(fields.Integer()))
    section = fields.String()
    start = fields.Integer()
    end = fields.Integer()


class Hit(Schema):
    """A candidate found."""

    candidate = fields.String()
    name = fields.String()
    score = fields.Float()
    matched = fields.List(fields.Dict())
    passages = fields.List(fields.Nested(PassageOut))
    level = fields.String(allow_none=True)
    place = fields.String(allow_none=True)


class Search(Schema):
    """The answer of a search."""

    search = fields.String()
    total = fields.Integer()
    counted = fields.Boolean(metadata={"description": "false: more are found than `total`"})
    hits = fields.List(fields.Nested(Hit))
    facets = fields.Dict(keys=fields.String(), values=fields.List(fields.Dict()))
    unstated = fields.Dict(keys=fields.String(), values=fields.Integer())
    meant = fields.Dict(
        keys=fields.String(),
        values=fields.String(),
        metadata={"description": "words written otherwise, and what was searched for too"},
    )
    next = fields.String(allow_none=True)


class Criterion(Schema):
    """What one criterion cuts away."""

    criterion = fields.String()
    without = fields.Integer()
    more = fields.Integer()


class Cut(Schema):
    """What each criterion of a search cuts away."""

    total = fields.Integer()
    criteria = fields.List(fields.Nested(Criterion))


class SuggestIn(Schema):
    """The beginning of something."""

    kind = fields.String(required=True, validate=validate.OneOf(SUGGESTED))
    beginning = fields.String(required=True, validate=validate.Length(max=LONGEST))
    limit = fields.Integer(load_default=MOST, validate=validate.Range(1, 100))


class Suggested(Schema):
    """What begins so."""

    suggestions = fields.List(fields.String())


class SavedIn(Schema):
    """A search to keep."""

    name = fields.String(required=True, validate=validate.Length(1, LONGEST_VALUE))
    request = fields.Nested(RequestIn, required=True)
    shared = fields.Boolean(load_default=False)
    alerts = fields.Boolean(load_default=True)


class SavedChangeIn(Schema):
    """What to change of a saved search."""

    name = fields.String(validate=validate.Length(1, LONGEST_VALUE))
    shared = fields.Boolean()
    alerts = fields.Boolean()


class Saved(Schema):
    """A saved search; `new` people were found since its owner looked."""

    saved = fields.String()
    name = fields.String()
    owner = fields.String()
    request = fields.Dict()
    shared = fields.Boolean()
    alerts = fields.Boolean()
    created = fields.String()
    checked = fields.String(allow_none=True)
    new = fields.Integer()


class SavedHit(Schema):
    """Somebody a saved search has found."""

    candidate = fields.String()
    name = fields.String()
    found = fields.String()
    new = fields.Boolean()


class FoundQuery(Schema):
    """Whom of a saved search."""

    everybody = fields.Boolean(load_default=False)


class LogQuery(Schema):
    """Which searches of the log."""

    actor = fields.String(load_default=None, allow_none=True)
    candidate = fields.String(load_default=None, allow_none=True)
    before = fields.String(load_default=None, allow_none=True)
    limit = fields.Integer(load_default=PAGE, validate=validate.Range(1, LARGEST_PAGE))


class ShownPage(Schema):
    """Who was shown at once; page 0 is an export."""

    page = fields.Integer()
    at = fields.String()
    how = fields.String()
    candidates = fields.List(fields.String())


class LoggedSearch(Schema):
    """A search as the audit reads it; its words are not kept."""

    search = fields.String()
    at = fields.String()
    actor = fields.String()
    filters = fields.Dict()
    total = fields.Integer()
    pages = fields.List(fields.Nested(ShownPage))
