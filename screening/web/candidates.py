"""One candidate: what was read of the CV, entry by entry, beside the text it was read from."""

from flask import Blueprint, render_template, request

from screening.errors import NotFoundError
from screening.services.views import PostingView
from screening.web.context import services

pages = Blueprint("candidates", __name__, url_prefix="/kandidater")


@pages.get("/<candidate>")
def show(candidate: str) -> str:
    """The candidate; `utlysning` in the address is the posting one came from."""
    posting = _posting(request.args.get("utlysning"))
    return render_template(
        "candidates/show.html",
        area="postings" if posting else "search",
        candidate=services.candidates.get(candidate),
        posting=posting,
    )


def _posting(ident: str | None) -> PostingView | None:
    if not ident:
        return None
    try:
        return services.postings.get(ident)
    except NotFoundError:
        return None
