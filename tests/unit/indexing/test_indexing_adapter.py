"""Adapters are added to weights, and ones that do not fit are named."""

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from screening.errors import UnavailableError
from screening.indexing import adapter

NAME = "encoder.layer.4.attention.self.query"
WIDE, NARROW = np.array([[1.0], [2.0]], np.float32), np.array([[3.0, 0.0, 1.0]], np.float32)


def written(folder: Path, **tensors: np.ndarray) -> Path:
    save_file(
        {
            f"base_model.model.{NAME}.lora_A.weight": NARROW,
            f"base_model.model.{NAME}.lora_B.weight": WIDE,
            "base_model.model.encoder.layer.11.output.LayerNorm.bias": np.full(2, 5, np.float32),
            **tensors,
        },
        folder / adapter.WEIGHTS,
    )
    (folder / adapter.SETTINGS).write_text(json.dumps({"r": 1, "lora_alpha": 2}))
    return folder


def test_low_rank_pairs_are_added_and_whole_tensors_replace(tmp_path: Path) -> None:
    base = {
        f"{NAME}.weight": np.ones((2, 3), np.float32),
        "encoder.layer.11.output.LayerNorm.bias": np.zeros(2, np.float32),
        "untouched": np.zeros(1, np.float32),
    }
    adapted = adapter.read(written(tmp_path)).applied(base)
    np.testing.assert_allclose(adapted[f"{NAME}.weight"], 1 + 2 * WIDE @ NARROW)
    assert adapted["encoder.layer.11.output.LayerNorm.bias"].tolist() == [5, 5]
    assert adapted["untouched"] is base["untouched"]
    assert base[f"{NAME}.weight"].max() == 1


def test_the_version_changes_with_the_weights(tmp_path: Path) -> None:
    one = adapter.read(written(tmp_path)).version
    assert adapter.read(written(tmp_path)).version == one
    assert adapter.read(written(tmp_path, more=np.zeros(1, np.float32))).version != one


def test_one_that_does_not_fit_or_is_damaged_is_named(tmp_path: Path) -> None:
    learned = adapter.read(written(tmp_path))
    with pytest.raises(UnavailableError, match="does not fit"):
        learned.applied({f"{NAME}.weight": np.ones((3, 3), np.float32)})
    (tmp_path / adapter.WEIGHTS).write_bytes(b"no tensors")
    with pytest.raises(UnavailableError, match="cannot be read"):
        adapter.read(tmp_path)
    with pytest.raises(UnavailableError, match="cannot be read"):
        adapter.read(tmp_path / "nowhere")
