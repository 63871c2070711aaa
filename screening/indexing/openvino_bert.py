"""A BERT encoder as an OpenVINO graph: the vectors of sentence-transformers, several times faster.

The graph is written operation by operation from the folder's weights, so that neither torch nor a
converter is imported. Linear weights are kept as eight-bit numbers with one scale a row, sums run
in bfloat16 where the processor has it and in float32 elsewhere; docs/indexing.md has the distance
to plain float32. The word table stays on disk: only the rows that a text needs are read.
"""

import json
import os
import struct
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from screening.errors import UnavailableError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

WORDS = "embeddings.word_embeddings.weight"
WEIGHTS = "model.safetensors"
# Attention never looks at padding: what is added to its scores before the softmax.
MASKED = -10_000.0
EPSILON = 1e-12
STEPS = 127  # an eight-bit weight is a whole number of steps from its row's largest


def readable(folder: Path) -> bool:
    """Whether OpenVINO is installed and the folder holds a BERT with mean pooling.

    Its weights must be one file of float32 under the names of Hugging Face's BertModel.
    """
    if find_spec("openvino") is None:
        return False
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        pooling = json.loads((folder / "1_Pooling" / "config.json").read_text(encoding="utf-8"))
        words, _ = _header(folder / WEIGHTS)
    except (OSError, ValueError, struct.error):
        return False
    return (
        config.get("model_type") == "bert"
        and config.get("hidden_act", "gelu") == "gelu"
        and bool(pooling.get("pooling_mode_mean_tokens"))
        and words.get(WORDS, {}).get("dtype") == "F32"
        and (folder / "tokenizer.json").is_file()
    )


class OpenVinoBert:
    """Mean-pooled unit vectors; compiled in about a second.

    `processors` work on one batch together, all of them unless told otherwise. On a single short
    text a second one saves a third of the time and doubles what it costs.
    """

    def __init__(self, folder: Path, processors: int | None = None) -> None:
        from tokenizers import Tokenizer

        self._config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(int(self._config["max_position_embeddings"]))
        self._words = _word_table(folder / WEIGHTS)
        threads = processors or len(os.sched_getaffinity(0))
        self._model = _compiled(_weights(folder / WEIGHTS), self._config, threads)

    @property
    def dimensions(self) -> int:
        """Numbers in a vector."""
        return int(self._config["hidden_size"])

    def lengths(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text, cut at the model's longest input."""
        return [len(encoding.ids) for encoding in self._tokenizer.encode_batch(list(texts))]

    def vectors(self, texts: Sequence[str]) -> "Vectors":
        """One unit vector per text, in order; all of them are one batch."""
        import numpy as np

        if not texts:
            return np.empty((0, self.dimensions), np.float32)
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        longest = max(map(len, tokens))
        words = np.zeros((len(tokens), longest, self.dimensions), np.float32)
        mask = np.zeros((len(tokens), longest), np.float32)
        for row, ids in enumerate(tokens):
            words[row, : len(ids)] = self._words[ids]
            mask[row, : len(ids)] = 1
        # A request of its own for each call: threads may ask at the same time.
        found = self._model.create_infer_request().infer({0: words, 1: mask})
        result: Vectors = found[0].copy()
        return result


def _header(file: Path) -> tuple[dict[str, Any], int]:
    """What a safetensors file says of its tensors, and where their bytes start."""
    with file.open("rb") as stream:
        (length,) = struct.unpack("<Q", stream.read(8))
        header: dict[str, Any] = json.loads(stream.read(length))
    return header, 8 + length


def _word_table(file: Path) -> Any:
    """The word embeddings (vocabulary, dimensions), mapped into memory."""
    import numpy as np

    header, start = _header(file)
    words = header[WORDS]
    shape, (begin, _) = tuple(words["shape"]), words["data_offsets"]
    return np.memmap(file, np.float32, "r", start + begin, shape)


def _weights(file: Path) -> "dict[str, NDArray[np.float32]]":
    """Every tensor but the word embeddings."""
    from safetensors import SafetensorError, safe_open

    try:
        reader: Any = safe_open(str(file), framework="numpy")
        return {name: reader.get_tensor(name) for name in reader.keys() if name != WORDS}  # noqa: SIM118 - no mapping
    except (SafetensorError, OSError) as error:
        raise UnavailableError("model", f"the weights cannot be read: {error}") from None


def _openvino() -> Any:
    """OpenVINO without the package that reports its use to its maker.

    It is asked for as soon as OpenVINO is imported, and left out where it cannot be had.
    """
    hidden: Any = sys.modules
    hidden.setdefault("openvino_telemetry", None)
    import openvino

    return openvino


def _compiled(
    weights: "Mapping[str, NDArray[np.float32]]", config: Mapping[str, Any], threads: int
) -> Any:
    core: Any = _openvino().Core()
    able = core.get_property("CPU", "OPTIMIZATION_CAPABILITIES")
    options = {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_PRECISION_HINT": "bf16" if "BF16" in able else "f32",
        "INFERENCE_NUM_THREADS": threads,
    }
    return core.compile_model(_Graph(weights, config).model(), "CPU", options)


class _Graph:
    """BERT's operations over the weights of one folder."""

    def __init__(
        self, weights: "Mapping[str, NDArray[np.float32]]", config: Mapping[str, Any]
    ) -> None:
        import numpy as np
        from openvino import opset13

        self._op: Any = opset13
        self._weights = weights
        self._hidden = int(config["hidden_size"])
        self._heads = int(config["num_attention_heads"])
        self._layers = int(config["num_hidden_layers"])
        self._axis = partial(np.array, dtype=np.int64)

    def model(self) -> Any:
        """Word embeddings (texts, tokens, hidden) and mask (texts, tokens) to unit vectors."""
        import numpy as np

        op = self._op
        words = op.parameter([-1, -1, self._hidden], np.float32, name="words")
        mask = op.parameter([-1, -1], np.float32, name="mask")
        state = self._embedded(words)
        unseen = op.multiply(op.subtract(np.float32(1), mask), np.float32(MASKED))
        unseen = op.unsqueeze(unseen, self._axis([1, 2]))
        for layer in range(self._layers):
            state = self._layer(state, unseen, f"encoder.layer.{layer}")
        kept = op.multiply(state, op.unsqueeze(mask, self._axis([2])))
        # The mean but for its length, which does not survive normalisation.
        pooled = op.reduce_sum(kept, self._axis([1]))
        unit = op.normalize_l2(pooled, self._axis([1]), EPSILON, "max")
        return _openvino().Model([op.result(unit)], [words, mask], "bert")

    def _embedded(self, words: Any) -> Any:
        import numpy as np

        op = self._op
        length = op.gather(op.shape_of(words), self._axis(1), self._axis(0))
        places = op.range(self._axis(0), length, self._axis(1), "i64")
        table = self._weights["embeddings.position_embeddings.weight"]
        state = op.add(words, op.gather(op.constant(table), places, self._axis(0)))
        kind = self._weights["embeddings.token_type_embeddings.weight"][0]
        return self._normal(op.add(state, op.constant(np.ascontiguousarray(kind))),
                            "embeddings.LayerNorm")  # fmt: skip

    def _layer(self, state: Any, unseen: Any, name: str) -> Any:
        op = self._op
        attended = self._linear(
            self._attention(state, unseen, name), f"{name}.attention.output.dense"
        )
        state = self._normal(op.add(state, attended), f"{name}.attention.output.LayerNorm")
        wide = op.gelu(self._linear(state, f"{name}.intermediate.dense"), "erf")
        narrow = self._linear(wide, f"{name}.output.dense")
        return self._normal(op.add(state, narrow), f"{name}.output.LayerNorm")

    def _attention(self, state: Any, unseen: Any, name: str) -> Any:
        op = self._op
        by_head = self._axis([0, 0, self._heads, self._hidden // self._heads])
        turned = self._axis([0, 2, 1, 3])
        query, key, value = (
            op.transpose(
                op.reshape(self._linear(state, f"{name}.attention.self.{part}"), by_head, True),
                turned,
            )
            for part in ("query", "key", "value")
        )
        context = op.scaled_dot_product_attention(query, key, value, unseen)
        return op.reshape(op.transpose(context, turned), self._axis([0, 0, self._hidden]), True)

    def _linear(self, state: Any, name: str) -> Any:
        import numpy as np

        op = self._op
        weight = self._weights[f"{name}.weight"]
        scale = np.maximum(np.abs(weight).max(axis=1, keepdims=True), EPSILON) / STEPS
        whole = np.rint(weight / scale).astype(np.int8)
        restored = op.multiply(
            op.convert(op.constant(whole), "f32"), op.constant(scale.astype(np.float32))
        )
        product = op.matmul(state, restored, False, True)
        return op.add(product, op.constant(self._weights[f"{name}.bias"]))

    def _normal(self, state: Any, name: str) -> Any:
        op = self._op
        level = op.mvn(state, self._axis([-1]), True, EPSILON, "inside_sqrt")
        weight, bias = self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        return op.add(op.multiply(level, op.constant(weight)), op.constant(bias))
