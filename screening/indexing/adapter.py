"""A LoRA adapter added to the weights of a model, so that whatever runs the model needs no more.

The folder is as the library peft writes it. Each adapted weight gains (alpha / rank) x B A (Hu et
al., "LoRA: Low-Rank Adaptation of Large Language Models", 2021); a module that was trained whole
takes the place of its base.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from screening.errors import UnavailableError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BUNDLED = Path(__file__).parent / "data" / "adapter"
WEIGHTS, SETTINGS = "adapter_model.safetensors", "adapter_config.json"
BEFORE = "base_model.model."  # what peft puts before the names of the model


@dataclass(frozen=True, slots=True)
class Adapter:
    """Low-rank pairs by the weight they are added to, and whole tensors; `version` names both."""

    version: str
    scale: float
    pairs: "Mapping[str, tuple[NDArray[np.float32], NDArray[np.float32]]]"
    whole: "Mapping[str, NDArray[np.float32]]"

    def applied(
        self, tensors: "Mapping[str, NDArray[np.float32]]"
    ) -> "dict[str, NDArray[np.float32]]":
        """The tensors with the adapter in them.

        Raises:
            UnavailableError: when it was made for a model of another shape.
        """
        adapted = dict(tensors)
        try:
            for name, (narrow, wide) in self.pairs.items():
                adapted[name] = tensors[name] + self.scale * (wide @ narrow)
            for name, tensor in self.whole.items():
                adapted[name] = tensor.reshape(tensors[name].shape)
        except (KeyError, ValueError) as error:
            raise UnavailableError("model", f"the adapter does not fit: {error}") from None
        return adapted


def read(folder: Path) -> Adapter:
    """Reads an adapter.

    Raises:
        UnavailableError: when it is missing or damaged.
    """
    import numpy as np
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        data = (folder / WEIGHTS).read_bytes()
        settings = json.loads((folder / SETTINGS).read_text(encoding="utf-8"))
        scale = settings["lora_alpha"] / settings["r"]
        named = {
            name.removeprefix(BEFORE): tensor.astype(np.float32)
            for name, tensor in load(data).items()
        }
    except (OSError, ValueError, KeyError, SafetensorError) as error:
        raise UnavailableError("model", f"the adapter cannot be read: {error}") from None
    ends = (".lora_A.weight", ".lora_B.weight")
    pairs = {
        f"{name.removesuffix(ends[0])}.weight": (
            tensor,
            named[name.removesuffix(ends[0]) + ends[1]],
        )
        for name, tensor in named.items()
        if name.endswith(ends[0])
    }
    whole = {name: tensor for name, tensor in named.items() if not name.endswith(ends)}
    return Adapter(hashlib.sha256(data).hexdigest()[:8], scale, pairs, whole)
