"""The report of a posting, gathered from its screening and its shortlist."""

import json
from typing import Any

from screening.documents.audit_report import (
    ApplicantRow,
    AuditContent,
    FlagRow,
    audit_report,
)
from screening.documents.writers import to_docx, to_html
from screening.services.postings import PostingService
from screening.services.screening import ScreeningService
from screening.services.shortlists import ShortlistService


class ReportService:
    """Writes what people keep; every figure in it comes from the other services."""

    def __init__(
        self,
        postings: PostingService,
        screening: ScreeningService,
        shortlists: ShortlistService,
    ) -> None:
        self._postings = postings
        self._screening = screening
        self._shortlists = shortlists

    def data(self, posting_id: str) -> dict[str, Any]:
        """The screening and the audit of a posting as JSON.

        Raises:
            ConflictError: the posting is not screened yet.
            NotFoundError: no such posting.
        """
        return {
            "screening": self._screening.report(posting_id),
            "audit": self._shortlists.audit(posting_id),
        }

    def file(self, posting_id: str, kind: str) -> bytes:
        """The report as the bytes of a `json`, `html` or `docx` file; errors as in `data`."""
        if kind == "docx":
            return to_docx(audit_report(self._content(posting_id)))
        if kind == "html":
            return self.html(posting_id).encode()
        return json.dumps(self.data(posting_id), ensure_ascii=False, indent=2).encode()

    def html(self, posting_id: str) -> str:
        """The report as one page that stands alone; errors as in `data`."""
        return to_html(audit_report(self._content(posting_id)))

    def _content(self, posting_id: str) -> AuditContent:
        posting = self._postings.get(posting_id)
        screening = self._screening.report(posting_id)
        audit = self._shortlists.audit(posting_id)
        listed = set(audit["shortlist"])
        return AuditContent(
            title=posting["title"],
            deadline=posting["deadline"],
            run=audit["run"] or "",
            requirements=[(r["id"], r["label"], r["must"]) for r in posting["requirements"]],
            applicants=[
                ApplicantRow(
                    row["name"],
                    row["outcome"],
                    row["candidate"] in listed,
                    {v["requirement"]: v["verdict"] for v in row["verdicts"]},
                )
                for row in screening["applications"]
            ],
            flags=[
                FlagRow(flag["message"], **flag["answer"])
                if flag["answer"]
                else FlagRow(flag["message"])
                for flag in audit["flags"]
            ],
            rules=[rule["message"] for rule in audit["rules"]],
            versions=screening["versions"],
            locked=audit["locked"],
        )
