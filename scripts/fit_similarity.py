"""Fits the calibrated similarity for the bundled model and says how reliable it is.

    python scripts/fit_similarity.py [--write]

Labelled pairs: training/similarity_pairs.tsv (2,457 pairs, 118 topics, 24 languages, written for
this project; label 1: the passage speaks of what the requirement asks for). Half of the topics,
drawn with a seed, are fitted on; every figure printed is of the other half, whose topics,
requirements and passages the fit has not seen. The background are the requirements and passages
that the adapter was trained on (training/requirement_pairs.tsv), which share no topic with either.
"""

import argparse
import csv
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from screening.indexing.encoder import Encoder, MemoryVectors, open_encoder
from screening.indexing.similarity import FITTED, Calibration, features

TRAINING = Path(__file__).parent / "training"
BACKGROUND_PASSAGES = 300
BINS = 10
FEWEST = 30  # pairs of a language below which it gets no row of its own
SEED = 3


def rows_of(name: str) -> list[dict[str, str]]:
    """The rows of one of the files."""
    with (TRAINING / name).open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def background(encoder: Encoder) -> Calibration:
    """The background vectors, without weights yet."""
    rows = rows_of("requirement_pairs.tsv")
    chance = random.Random(SEED)  # noqa: S311 - no secret
    passages = chance.sample(sorted({row["passage"] for row in rows}), BACKGROUND_PASSAGES)
    requirements = sorted({row["requirement"] for row in rows})
    return Calibration(
        encoder.fingerprint,
        queries(encoder, requirements).astype(np.float16).astype(np.float32),
        encoder.passages(passages).astype(np.float16).astype(np.float32),
        (0.0, 0.0, 0.0, 0.0),
    )


def queries(encoder: Encoder, texts: Sequence[str]) -> "np.ndarray[Any, Any]":
    """Query vectors one by one, as they are made when the product runs."""
    return np.stack([encoder.queries([text])[0] for text in texts])


def calibration_error(probabilities: Any, labels: Any) -> tuple[float, list[tuple[float, ...]]]:
    """Expected calibration error over ten bins of equal size, and the table behind it."""
    order = np.argsort(probabilities)
    table = [
        (len(part), float(probabilities[part].mean()), float(labels[part].mean()))
        for part in np.array_split(order, BINS)
    ]
    return sum(n * abs(said - was) for n, said, was in table) / len(order), table


def main() -> None:
    """Fits, prints, and with --write keeps the calibration."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    encoder = open_encoder("", Path("var"), MemoryVectors())
    base, rows = background(encoder), rows_of("similarity_pairs.tsv")
    asked = {
        text: vector
        for texts in [sorted({row["requirement"] for row in rows})]
        for text, vector in zip(texts, queries(encoder, texts), strict=True)
    }
    told = encoder.passages([row["passage"] for row in rows])
    found = np.concatenate(
        [
            features(asked[row["requirement"]], vector[None], base)
            for row, vector in zip(rows, told, strict=True)
        ]
    )
    labels = np.array([int(row["label"]) for row in rows])
    topics = sorted({row["topic"] for row in rows})
    random.Random(SEED).shuffle(topics)  # noqa: S311 - no secret
    fitted_on = set(topics[: len(topics) // 2])
    seen = np.array([row["topic"] in fitted_on for row in rows])
    fit = LogisticRegression(C=1.0).fit(found[seen], labels[seen])
    said = fit.predict_proba(found[~seen])[:, 1]
    report(said, labels[~seen], [row for row, one in zip(rows, seen, strict=True) if not one])
    if arguments.write:
        weights = [*fit.coef_[0].tolist(), float(fit.intercept_[0])]
        facts = {"fingerprint": base.fingerprint, "weights": weights}
        save_file(
            {
                "requirements": base.requirements.astype(np.float16),
                "passages": base.passages.astype(np.float16),
            },
            FITTED,
            metadata={"calibration": json.dumps(facts)},
        )


def report(said: Any, labels: Any, rows: Sequence[dict[str, str]]) -> None:
    """The figures of the pairs that were not fitted on."""
    error, table = calibration_error(said, labels)
    print(f"pairs {len(labels)}  AUC {roc_auc_score(labels, said):.3f}  ECE {error:.3f}")
    for count, mean, share in table:
        print(f"  {count:5}  said {mean:.2f}  was {share:.2f}")
    for threshold in (0.65, 0.9, 0.97):
        above = said >= threshold
        right, of_all = labels[above].mean(), labels[above].sum() / labels.sum()
        print(f"at least {threshold}: {above.sum()} pairs, {right:.3f} right, {of_all:.2f} found")
    for language in sorted({row["passage_language"] for row in rows}):
        here = np.array([row["passage_language"] == language for row in rows])
        if here.sum() >= FEWEST:
            error, _ = calibration_error(said[here], labels[here])
            area = roc_auc_score(labels[here], said[here])
            print(f"  {language}: {here.sum()} pairs, AUC {area:.3f}, ECE {error:.3f}")


if __name__ == "__main__":
    main()
