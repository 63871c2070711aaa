"""People of the alumni follow-up and their consents."""

from typing import Any

from flask import url_for
from flask.views import MethodView
from flask_smorest import Blueprint

from screening.api.alumni import schemas
from screening.api.context import actor, services

blueprint = Blueprint(
    "api_alumni_people", __name__, url_prefix="/api/v1/alumni", description=__doc__
)


@blueprint.route("/people")
class People(MethodView):
    """All of them."""

    @blueprint.arguments(schemas.PeopleQuery, location="query")
    @blueprint.response(200, schemas.Alumni)
    def get(self, query: dict[str, Any]) -> Any:
        """List people in the order they were registered."""
        return services.alumni.people.list(
            query.get("cursor"), query["limit"], query["coordinator"], query["reference"]
        )

    @blueprint.arguments(schemas.AlumnusIn)
    @blueprint.response(201, schemas.Alumnus)
    def post(self, body: dict[str, Any]) -> tuple[Any, int, dict[str, str]]:
        """Register somebody, a candidate of the CV database or not."""
        view = services.alumni.people.register(body, actor())
        return view, 201, {"Location": url_for("api_alumni_people.Person", person=view["id"])}


@blueprint.route("/people/<person>")
class Person(MethodView):
    """One of them."""

    @blueprint.etag
    @blueprint.response(200, schemas.Alumnus)
    def get(self, person: str) -> Any:
        """Show a person."""
        return services.alumni.people.get(person)

    @blueprint.etag
    @blueprint.arguments(schemas.AlumnusIn)
    @blueprint.response(200, schemas.Alumnus)
    def patch(self, body: dict[str, Any], person: str) -> Any:
        """Change the fields that are given; needs If-Match with the ETag that was shown."""
        before = services.alumni.people.get(person)
        blueprint.check_etag(before, schemas.Alumnus)
        return services.alumni.people.change(person, body, actor(), before["version"])

    @blueprint.etag
    @blueprint.response(200)
    def delete(self, person: str) -> Any:
        """Erase a person from the alumni follow-up; the receipt. Needs If-Match."""
        blueprint.check_etag(services.alumni.people.get(person), schemas.Alumnus)
        return services.alumni.erasing.erase(person, actor())


@blueprint.route("/people/<person>/file")
class File(MethodView):
    """Everything that is known."""

    @blueprint.response(200)
    def get(self, person: str) -> Any:
        """Placements, follow-ups, contacts, outcomes, consents, invitations, letters."""
        return services.alumni.people.file(person)


@blueprint.route("/people/<person>/consents")
class Consents(MethodView):
    """What a person consents to."""

    @blueprint.response(200, schemas.Consents)
    def get(self, person: str) -> Any:
        """Which consents hold, and everything that was ever said."""
        return services.alumni.consents.of(person)


@blueprint.route("/people/<person>/consents/<purpose>")
class Consent(MethodView):
    """One purpose: contact, search or share."""

    @blueprint.arguments(schemas.ConsentIn)
    @blueprint.response(200, schemas.Consents)
    def post(self, body: dict[str, Any], person: str, purpose: str) -> Any:
        """Note that it was given."""
        return services.alumni.consents.give(person, purpose, body, actor())


@blueprint.route("/people/<person>/consents/<purpose>/withdrawal")
class Withdrawal(MethodView):
    """Withdrawing."""

    @blueprint.arguments(schemas.WithdrawalIn)
    @blueprint.response(200, schemas.Consents)
    def post(self, body: dict[str, Any], person: str, purpose: str) -> Any:
        """Note that it was withdrawn (`all`: every one); it holds at once."""
        wanted = None if purpose == "all" else purpose
        return services.alumni.consents.withdraw(person, wanted, body["source"], actor())


@blueprint.route("/people/<person>/contacts")
class Contacts(MethodView):
    """Contacts."""

    @blueprint.arguments(schemas.ContactIn)
    @blueprint.response(201, schemas.Contact)
    def post(self, body: dict[str, Any], person: str) -> Any:
        """Take down a contact; one that reached the person closes its follow-up."""
        return services.alumni.follow_up.log(person, body, actor())


@blueprint.route("/contacts/<contact>/corrections")
class Corrections(MethodView):
    """Corrections of contacts."""

    @blueprint.arguments(schemas.CorrectionIn)
    @blueprint.response(201, schemas.Contact)
    def post(self, body: dict[str, Any], contact: str) -> Any:
        """Take down what a contact really was; both stay."""
        return services.alumni.follow_up.correct(contact, body, actor())


@blueprint.route("/people/<person>/follow-ups")
class Agreed(MethodView):
    """Follow-ups that no rule asks for."""

    @blueprint.arguments(schemas.FollowUpIn)
    @blueprint.response(201, schemas.FollowUp)
    def post(self, body: dict[str, Any], person: str) -> Any:
        """Agree on a follow-up."""
        return services.alumni.follow_up.agree(person, body, actor())
