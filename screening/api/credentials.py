"""A candidate's credentials: what the machine placed, and what people and authorities decided."""

from typing import Any

from flask.views import MethodView
from flask_smorest import Blueprint

from screening.api import schemas
from screening.api.context import actor, services
from screening.services.credential_cases import NewRecognition
from screening.services.views import CredentialView

blueprint = Blueprint(
    "api_credentials",
    __name__,
    url_prefix="/api/v1/candidates/<candidate>/credentials",
    description=__doc__,
)


@blueprint.route("")
class Credentials(MethodView):
    """All of a candidate."""

    @blueprint.response(200, schemas.Credentials)
    def get(self, candidate: str) -> dict[str, Any]:
        """List the credentials of the latest CV."""
        return {"items": services.credentials.of(candidate)}


@blueprint.route("/<credential>")
class Credential(MethodView):
    """One of them."""

    @blueprint.etag
    @blueprint.response(200, schemas.CredentialOut)
    def get(self, candidate: str, credential: str) -> CredentialView:
        """Show a credential, with proposals from equal ones."""
        return services.credentials.get(candidate, credential)


@blueprint.route("/<credential>/assessment")
class Assessment(MethodView):
    """A person's placing."""

    @blueprint.etag
    @blueprint.arguments(schemas.CredentialAssessmentIn)
    @blueprint.response(200, schemas.CredentialOut)
    def put(self, body: dict[str, Any], candidate: str, credential: str) -> CredentialView:
        """Place a credential by hand; needs If-Match with the ETag of the credential."""
        _check(candidate, credential)
        placing = (body["level"], body["field"], body["reason"])
        return services.credentials.assess(candidate, credential, placing, actor())


@blueprint.route("/<credential>/recognition")
class Recognition(MethodView):
    """The official recognition."""

    @blueprint.etag
    @blueprint.arguments(schemas.RecognitionIn)
    @blueprint.response(200, schemas.CredentialOut)
    def put(self, body: dict[str, Any], candidate: str, credential: str) -> CredentialView:
        """Record how far the recognition has come; needs If-Match with the credential's ETag."""
        _check(candidate, credential)
        return services.credentials.set_recognition(
            candidate, credential, NewRecognition(**body), actor()
        )


def _check(candidate: str, credential: str) -> None:
    before = services.credentials.get(candidate, credential)
    blueprint.check_etag(before, schemas.CredentialOut)
