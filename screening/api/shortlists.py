"""Shortlists: set, audit, answer, lock."""

from typing import Any

from flask.views import MethodView
from flask_smorest import Blueprint

from screening.api import schemas
from screening.api.context import actor, services
from screening.services.views import AuditReport

blueprint = Blueprint(
    "api_shortlists", __name__, url_prefix="/api/v1/postings/<posting>", description=__doc__
)


@blueprint.route("/shortlist")
class Shortlist(MethodView):
    """Who is called in, and what must be answered."""

    @blueprint.etag
    @blueprint.arguments(schemas.LanguageQuery, location="query")
    @blueprint.response(200, schemas.Audit)
    def get(self, query: dict[str, Any], posting: str) -> AuditReport:
        """Show the list with its flags, rules and tips; the ETag is that of the bokmål text."""
        return services.shortlists.audit(posting, query["language"])

    @blueprint.etag
    @blueprint.arguments(schemas.ShortlistIn)
    @blueprint.response(200, schemas.Audit)
    def put(self, body: dict[str, Any], posting: str) -> AuditReport:
        """Replace the list; needs If-Match with the ETag that was shown."""
        before = services.shortlists.audit(posting)
        blueprint.check_etag(before, schemas.Audit)
        candidates = list(dict.fromkeys(body["candidates"]))
        services.shortlists.set(posting, candidates, actor(), before["version"])
        return services.shortlists.audit(posting)


@blueprint.route("/shortlist/flags/<flag>/answer")
class Answer(MethodView):
    """The answer to one flag."""

    @blueprint.arguments(schemas.AnswerIn)
    @blueprint.response(200, schemas.Audit)
    def put(self, body: dict[str, Any], posting: str, flag: str) -> AuditReport:
        """Answer a flag; it reopens when a verdict under it changes."""
        services.shortlists.answer(posting, flag, body["reason"], body["text"], actor())
        return services.shortlists.audit(posting)


@blueprint.route("/shortlist/answers")
class Answers(MethodView):
    """Answers to many flags."""

    @blueprint.arguments(schemas.AnswersIn)
    @blueprint.response(200, schemas.Answered)
    def post(self, body: dict[str, Any], posting: str) -> dict[str, Any]:
        """Answer all open flags of a code that turn on a requirement."""
        given = services.shortlists.answer_many(
            posting, body["requirement"], body["code"], (body["reason"], body["text"]), actor()
        )
        return {"answered": given}


@blueprint.route("/shortlist/lock")
class Lock(MethodView):
    """The lock."""

    @blueprint.response(200, schemas.Audit)
    def post(self, posting: str) -> AuditReport:
        """Lock the list; refused, naming the flags, while any is not answered."""
        services.shortlists.lock(posting, actor())
        return services.shortlists.audit(posting)
