"""The only wiring: settings in, services out. Heavy parts open when they are first used."""

import gc
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Generic, TypeVar

import screening
from screening.concepts import base as concepts
from screening.concepts.meaning import MeaningLinker
from screening.concepts.occupations import Linked
from screening.credentials import knowledge
from screening.domain.assessing import RULES_VERSION
from screening.domain.thresholds import thresholds_version
from screening.indexing import prepared, similarity
from screening.indexing.concept_vectors import shipped_for
from screening.indexing.encoder import Encoder, open_encoder
from screening.indexing.interface import CandidateIndex
from screening.indexing.open import ElasticsearchAccess, open_index
from screening.indexing.similarity import CalibratedSimilarity
from screening.mailing.letter import Mailer
from screening.mailing.outbox import OutboxMailer
from screening.mailing.smtp import SmtpMailer
from screening.parsing.isolation import parse_isolated
from screening.parsing.recognition import recognition_state
from screening.services.alumni.daily import Post
from screening.services.alumni.desk import Desk
from screening.services.alumni.links import new_secret
from screening.services.alumni.suite import AlumniServices, Parts, assemble
from screening.services.assessing import Assessor
from screening.services.candidates import CandidateService
from screening.services.corrections import CorrectionService
from screening.services.credential_cases import CredentialCaseService
from screening.services.erasure import ErasureService
from screening.services.expansion import Expansion
from screening.services.index_writing import IndexWriter
from screening.services.intake import IntakeService
from screening.services.manipulation import notices
from screening.services.merging import MergeService
from screening.services.operations import OperationsService, Probes
from screening.services.ports import Enqueue
from screening.services.postings import PostingService
from screening.services.reading import CvReader
from screening.services.relevance import RelevanceJudge
from screening.services.relevance_passage import disowned
from screening.services.reports import ReportService
from screening.services.retrieving import Retriever
from screening.services.saved_searches import SavedSearchService
from screening.services.screening import ScreeningService
from screening.services.search import SearchService
from screening.services.search_export import SearchExport
from screening.services.search_facts import SearchFacts
from screening.services.search_queries import QueryMaker
from screening.services.shortlists import ShortlistService
from screening.services.suggestions import Suggestions
from screening.settings import Settings
from screening.store.database import Database
from screening.store.files import FileStore
from screening.store.stored_vectors import StoredVectors

__all__ = ["SearchParts", "Services", "Settings", "build", "load_settings", "search_parts"]

T = TypeVar("T")

# Objects between two looks for garbage (Python: 700). Lexicon, knowledge base and occupations are
# hundreds of thousands of objects that live as long as the process; looking them over that often
# took a fifth of a screening.
COLLECT_AFTER = 10_000


@dataclass(frozen=True, slots=True)
class Services:
    """Every use case, ready to be called; `settings` are what they were built from."""

    intake: IntakeService
    postings: PostingService
    screening: ScreeningService
    shortlists: ShortlistService
    search: SearchService
    saved_searches: SavedSearchService
    search_export: SearchExport
    suggestions: Suggestions
    candidates: CandidateService
    credentials: CredentialCaseService
    corrections: CorrectionService
    merges: MergeService
    erasure: ErasureService
    operations: OperationsService
    reports: ReportService
    alumni: AlumniServices
    settings: Settings


def load_settings() -> Settings:
    """The settings of this process's environment.

    Raises:
        InvalidInputError: naming the variable that is wrong.
    """
    return Settings.from_env()


@dataclass(frozen=True, slots=True)
class SearchParts:
    """Embedding model and reader of facts by themselves, opened at their first call."""

    encoder: Callable[[], Encoder]
    facts: SearchFacts

    def maker(self) -> str:
        """The name of what prepares CVs for the index, see `indexing.prepared`."""
        return prepared.maker(self.encoder(), self.facts.version)


def search_parts(settings: Settings) -> SearchParts:
    """What vectors and passages come from, for measurements below the services."""
    engines = _Engines(settings, Database(settings.database_url))
    return SearchParts(engines.encoder, _facts(lambda: datetime.now(UTC)))


def _facts(clock: Callable[[], datetime]) -> SearchFacts:
    return SearchFacts(concepts.load, knowledge.load, clock)


def assessor_with(judge: Callable[[], RelevanceJudge]) -> Assessor:
    """The assessor of CVs on the product's own knowledge; the judge is opened when first used."""
    return Assessor(
        knowledge.load,
        lambda *asked: judge().judge(*asked),
        lambda texts, cv: notices(concepts.load(), texts, cv),
        lambda statement: disowned(concepts.load(), statement),
    )


def build(
    settings: Settings,
    enqueue: Enqueue,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    processors: int | None = None,
) -> Services:
    """The services for these settings; nothing is opened, and no model loaded, before its use.

    Args:
        settings: where everything lies.
        enqueue: the queue; where it also has `waiting()` or `cancel(kind, id)`, readiness and
            erasure make use of them.
        clock: the time, in UTC.
        processors: how many work on one text or batch that is embedded, all unless told otherwise;
            one is best where many ask short questions at once.
    """
    gc.set_threshold(COLLECT_AFTER, 20, 20)
    database, files = Database(settings.database_url, clock), FileStore(settings.home)
    engines = _Engines(settings, database, processors)
    writer = IndexWriter(database, engines.index, engines.encoder, _facts(clock), _concepts_in)
    reader = CvReader(parse_isolated, knowledge.load)
    cancel = getattr(enqueue, "cancel", None)
    mailer = _mailer(settings)
    erasure = ErasureService(database, files, engines.index, cancel, clock, mailer.forget)
    probes = Probes(lambda: _ask_queue(enqueue), lambda: _ask_model(engines), recognition_state)
    judge = _Once(lambda: RelevanceJudge(concepts.load(), engines.similarity()))
    expansion = Expansion(engines.link)
    assessor = assessor_with(judge)

    def versions() -> dict[str, str]:
        return {
            "program": screening.__version__,
            "rules": RULES_VERSION,
            "thresholds": thresholds_version(),
            "credentials": knowledge.load().version,
            "relevance": judge().version,
            "similarity": similarity.version(),
            "model": engines.encoder().fingerprint,
        }

    postings = PostingService(database, enqueue, clock)
    retriever = Retriever(engines.index, engines.encoder)
    screenings = ScreeningService(
        database, assessor, versions, retriever, clock, lambda cvs: judge().recall(cvs)
    )
    shortlists = ShortlistService(database, clock)
    queries = QueryMaker(
        engines.index,
        engines.encoder,
        expansion,
        concepts.load,
        knowledge.load,
        lambda name: _named(database, name),
        clock,
    )
    searches = SearchService(database, engines.index, queries, clock)
    return Services(
        intake=IntakeService(database, files, reader, writer, enqueue, clock),
        postings=postings,
        screening=screenings,
        shortlists=shortlists,
        search=searches,
        saved_searches=SavedSearchService(database, engines.index, queries, clock),
        search_export=SearchExport(searches),
        suggestions=Suggestions(concepts.load, knowledge.load),
        candidates=CandidateService(database),
        credentials=CredentialCaseService(database, knowledge.load, enqueue, clock),
        corrections=CorrectionService(database, reader, enqueue, clock),
        merges=MergeService(database, enqueue, clock),
        erasure=erasure,
        operations=OperationsService(database, files, writer, erasure, probes),
        reports=ReportService(postings, screenings, shortlists),
        alumni=assemble(
            Desk(database, enqueue, clock),
            Parts(
                files=files,
                post=Post(mailer, settings.public_url, new_secret),
                assessor=assessor,
                closest=retriever.closest,
                keep_months=settings.alumni_months,
            ),
        ),
        settings=settings,
    )


class _Once(Generic[T]):
    """A thing that is made at the first call, by one thread, and kept."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: list[T] = []
        self._lock = threading.Lock()

    def __call__(self) -> T:
        with self._lock:
            if not self._made:
                self._made.append(self._make())
            return self._made[0]


class _Engines:
    """The embedding model and the search engine, opened when first asked for."""

    def __init__(
        self, settings: Settings, database: Database, processors: int | None = None
    ) -> None:
        self.encoder: Callable[[], Encoder] = _Once(
            lambda: open_encoder(settings.model, settings.home, StoredVectors(database), processors)
        )
        self.index: Callable[[], CandidateIndex] = _Once(lambda: self._open(settings))
        self.similarity: Callable[[], CalibratedSimilarity | None] = _Once(
            lambda: similarity.open_similarity(self.encoder())
        )
        self._linker: Callable[[], MeaningLinker | None] = _Once(self._open_linker)

    def link(self, title: str) -> Sequence[Linked]:
        """The occupations a title means; by its letters alone where the model knows no concepts."""
        linker = self._linker()
        return linker.link(title) if linker else concepts.load().link(title)

    def _open_linker(self) -> MeaningLinker | None:
        vectors = shipped_for(self.encoder())
        return MeaningLinker(vectors) if vectors else None

    def _open(self, settings: Settings) -> CandidateIndex:
        encoder = self.encoder()
        return open_index(
            elasticsearch_access(settings), encoder.fingerprint, encoder.dimensions, settings.home
        )


def _mailer(settings: Settings) -> Mailer:
    if settings.mail_url is not None:
        return SmtpMailer(settings.mail_url, settings.mail_from)
    return OutboxMailer(settings.mail_outbox or settings.home / "outbox", settings.mail_from)


def elasticsearch_access(settings: Settings) -> ElasticsearchAccess | None:
    """How the cluster is reached; None in the embedded mode."""
    cluster = settings.elasticsearch
    if cluster is None:
        return None
    return ElasticsearchAccess(
        urls=",".join(cluster.urls),
        user=cluster.user,
        password=cluster.password,
        api_key=cluster.api_key,
        ca_file=str(cluster.ca) if cluster.ca else None,
        index=cluster.index,
        shards=cluster.shards,
        replicas=cluster.replicas,
    )


def _named(database: Database, name: str) -> frozenset[str]:
    with database.read() as records:
        return records.candidates.by_name(name)


def _concepts_in(text: str) -> Mapping[str, tuple[int, int]]:
    return concepts.load().told(text)


def _ask_queue(enqueue: Enqueue) -> None:
    """Raises UnavailableError when the queue does not answer.

    One whose server comes and goes is asked for the `current` one; one without `waiting` is a plain
    function, as in tests, and always answers.
    """
    current = getattr(enqueue, "current", None)
    ask = getattr(current() if current else enqueue, "waiting", None)
    if ask is not None:
        ask()


def _ask_model(engines: _Engines) -> None:
    engines.encoder()
