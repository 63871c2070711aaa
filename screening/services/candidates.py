"""One candidate as a person sees them: the parsed CV, its files and applications."""

from screening.errors import NotFoundError
from screening.parsing.resume import resume_json
from screening.services.views import CandidateView
from screening.store.database import Database


class CandidateService:
    """Shows candidates."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, candidate: str) -> CandidateView:
        """A candidate with the latest CV; of one who was merged, the one they are shown as.

        Raises:
            NotFoundError: when there is none, or no CV of theirs could be read.
        """
        with self._database.read() as records:
            row = records.candidates.get(candidate)
            if row.merged_into:  # an old address of a person who is known under another id
                candidate = row.merged_into
                row = records.candidates.get(candidate)
            if not row.cv_version:
                raise NotFoundError("candidate with a readable CV", candidate)
            cv = records.candidates.cv(candidate)
            documents = [document.id for document in records.documents.of_candidate(candidate)]
            names = records.documents.names(documents)
            applications = records.applications.of_candidates([candidate])
            titles = {one.posting: records.postings.get(one.posting).title for one in applications}
        return {
            "candidate": row.id,
            "name": row.name or row.id,
            "version": row.version,
            "cv": resume_json(cv),
            "files": list(dict.fromkeys(name for ident in documents for name in names[ident])),
            "applications": [
                {
                    "application": one.id,
                    "posting": one.posting,
                    "title": titles[one.posting],
                    "arrived": one.arrived.isoformat(),
                }
                for one in applications
            ],
        }
