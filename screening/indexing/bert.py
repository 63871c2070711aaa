"""A BERT encoder in plain numpy: the same vectors as torch, without the seconds it takes to import.

A command that asks one question, or a worker that embeds a handful of CVs, is done before torch and
sentence-transformers would have started. Bulk work goes to torch (see `encoder`).
"""

import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from screening.errors import UnavailableError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# The Gaussian error linear unit from a table: steps of 1/4096 between -8 and 8 err by less than
# 0.00014, and looking up is ten times faster than computing the error function.
GELU_REACH = 8.0
GELU_STEPS = 4096


def readable(folder: Path) -> bool:
    """Whether the folder holds a BERT with mean pooling and one file of weights."""
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        pooling = json.loads((folder / "1_Pooling" / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    files = ("model.safetensors", "tokenizer.json")
    return (
        config.get("model_type") == "bert"
        and config.get("hidden_act", "gelu") == "gelu"
        and bool(pooling.get("pooling_mode_mean_tokens"))
        and all((folder / name).is_file() for name in files)
    )


class NumpyBert:
    """Mean-pooled, normalised sentence vectors; loads in about a fifth of a second."""

    def __init__(self, folder: Path) -> None:
        from safetensors import SafetensorError, safe_open
        from threadpoolctl import threadpool_limits
        from tokenizers import Tokenizer

        # One thread a text: the linear algebra's own threads wait for each other in a busy loop,
        # which made a query twenty times slower wherever another process wanted the processor.
        threadpool_limits(1, user_api="blas")
        self._config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.longest = int(self._config["max_position_embeddings"])
        self._tokenizer.enable_truncation(self.longest)
        try:
            reader: Any = safe_open
            self._file: Any = reader(str(folder / "model.safetensors"), framework="numpy")
            self._words: Any = self._file.get_slice("embeddings.word_embeddings.weight")
            names = [name for name in self._file.keys() if "word_embeddings" not in name]  # noqa: SIM118 - no mapping
            self._weights = {name: self._file.get_tensor(name) for name in names}
        except (SafetensorError, OSError) as error:
            raise UnavailableError("model", f"the weights cannot be read: {error}") from None
        self._gelu = _gelu_table()

    @property
    def dimensions(self) -> int:
        """Numbers in a vector."""
        return int(self._config["hidden_size"])

    def tokens(self, texts: list[str]) -> list[list[int]]:
        """Token ids of each text, cut at the model's longest input."""
        return [encoding.ids for encoding in self._tokenizer.encode_batch(texts)]

    def vectors(self, texts: list[str]) -> "NDArray[np.float32]":
        """One unit vector per text, in order."""
        import numpy as np

        if not texts:
            return np.empty((0, self.dimensions), np.float32)
        inputs = self.tokens(texts)
        if len(inputs) == 1:
            return self._vector(inputs[0])[None, :]
        with ThreadPoolExecutor(min(len(inputs), len(os.sched_getaffinity(0)))) as threads:
            return np.stack(list(threads.map(self._vector, inputs)))

    def _vector(self, ids: list[int]) -> "NDArray[np.float32]":
        import numpy as np

        pooled: NDArray[np.float32] = self._hidden(ids).mean(axis=0)
        pooled /= max(float(np.linalg.norm(pooled)), 1e-12)
        return pooled

    def _word(self, token: int) -> "NDArray[np.float32]":
        """One row of the word table; it stays on disk, only the rows asked for are read."""
        row: NDArray[np.float32] = self._words[token : token + 1]
        return row

    def _hidden(self, ids: list[int]) -> "NDArray[np.float32]":
        import numpy as np

        state = np.concatenate([self._word(token) for token in ids])
        state += self._weights["embeddings.position_embeddings.weight"][: len(ids)]
        state += self._weights["embeddings.token_type_embeddings.weight"][0]
        state = self._normal(state, "embeddings.LayerNorm")
        for layer in range(int(self._config["num_hidden_layers"])):
            state = self._layer(state, f"encoder.layer.{layer}")
        return state

    def _layer(self, state: "NDArray[np.float32]", name: str) -> "NDArray[np.float32]":
        attended = self._linear(self._attention(state, name), f"{name}.attention.output.dense")
        state = self._normal(state + attended, f"{name}.attention.output.LayerNorm")
        wide = self._activate(self._linear(state, f"{name}.intermediate.dense"))
        return self._normal(state + self._linear(wide, f"{name}.output.dense"),
                            f"{name}.output.LayerNorm")  # fmt: skip

    def _attention(self, state: "NDArray[np.float32]", name: str) -> "NDArray[np.float32]":
        import numpy as np

        heads = int(self._config["num_attention_heads"])
        length, hidden = state.shape
        width = hidden // heads
        query, key, value = (
            self._linear(state, f"{name}.attention.self.{part}")
            .reshape(length, heads, width)
            .transpose(1, 0, 2)
            for part in ("query", "key", "value")
        )
        scores = np.matmul(query, key.transpose(0, 2, 1)) / np.float32(width**0.5)
        scores -= scores.max(axis=-1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=-1, keepdims=True)
        context: NDArray[np.float32] = np.matmul(scores, value).transpose(1, 0, 2)
        return context.reshape(length, hidden)

    def _linear(self, state: "NDArray[np.float32]", name: str) -> "NDArray[np.float32]":
        result: NDArray[np.float32] = state @ self._weights[f"{name}.weight"].T
        result += self._weights[f"{name}.bias"]
        return result

    def _normal(self, state: "NDArray[np.float32]", name: str) -> "NDArray[np.float32]":
        import numpy as np

        state = state - state.mean(axis=-1, keepdims=True)
        spread = np.sqrt(np.square(state).mean(axis=-1, keepdims=True) + np.float32(1e-12))
        weight, bias = self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        result: NDArray[np.float32] = state / spread * weight + bias
        return result

    def _activate(self, state: "NDArray[np.float32]") -> "NDArray[np.float32]":
        import numpy as np

        near = np.clip(state, -GELU_REACH, GELU_REACH)
        places = ((near + GELU_REACH) * GELU_STEPS + 0.5).astype(np.int32)
        result: NDArray[np.float32] = self._gelu[places]
        np.add(result, np.maximum(state - near, 0), out=result)
        return result


def _gelu_table() -> "NDArray[np.float32]":
    import math

    import numpy as np

    points = np.arange(-GELU_REACH * GELU_STEPS, GELU_REACH * GELU_STEPS + 1) / GELU_STEPS
    normal = np.array([0.5 * (1 + math.erf(point / math.sqrt(2))) for point in points])
    table: NDArray[np.float32] = (points * normal).astype(np.float32)
    return table
