"""The encoder as two ONNX graphs: words by themselves, and words in their context."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import ModelProto, TensorProto, helper, numpy_helper

from nlp_cli.nlp.network import words
from training.network import BothWays, Encoder

OPSET = 17
IR_VERSION = 9
"""What onnxruntime of the last years reads."""

Array = NDArray[Any]


class Graph:
    """A graph that grows by one operation after the other."""

    def __init__(self) -> None:
        self._nodes: list[Any] = []
        self._constants: list[TensorProto] = []

    def constant(self, values: Array, name: str = "") -> str:
        """Hold an array and return its name."""
        name = name or f"constant{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.array(values, order="C"), name))
        return name

    def add(self, operation: str, *inputs: str, name: str = "", **attributes: Any) -> str:
        """Add an operation and return the name of its output."""
        name = name or f"value{len(self._nodes)}"
        self._nodes.append(helper.make_node(operation, list(inputs), [name], **attributes))
        return name

    def model(
        self, inputs: Mapping[str, tuple[int, Sequence[Any]]], outputs: Mapping[str, Sequence[Any]]
    ) -> ModelProto:
        """The finished graph; inputs are named with type and shape."""
        graph = helper.make_graph(
            self._nodes,
            "encoder",
            [helper.make_tensor_value_info(name, kind, shape) for name, (kind, shape) in inputs.items()],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in outputs.items()],
            self._constants,
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)])
        model.ir_version = IR_VERSION
        onnx.checker.check_model(model)
        return model


def words_graph(encoder: Encoder) -> bytes:
    """``rows`` (N, columns) and ``vectors`` (N, n) → ``words`` (N, width); tables in bytes with a factor a row."""
    layer, graph = encoder.words, Graph()
    for name, table in layer.tables.items():
        values = _array(table.weight)
        factors = np.maximum(np.abs(values).max(axis=1, keepdims=True), np.finfo(np.float32).tiny) / 127
        graph.constant(np.round(values / factors).astype(np.int8), name)
        graph.constant(factors, f"{name} factors")
    parts: dict[str, str] = {}
    for column, name in enumerate(words.COLUMNS):
        place = graph.add("Gather", "rows", graph.constant(np.array(column)), axis=1)
        whole = graph.add("Cast", graph.add("Gather", name, place), to=TensorProto.FLOAT)
        part = graph.add("Mul", whole, graph.add("Gather", f"{name} factors", place))
        parts[name] = graph.add("Add", parts[name], part) if name in parts else part
    vector = graph.add("Mul", "vectors", graph.constant(_array(layer.scale)))
    joined = graph.add("Concat", vector, *parts.values(), axis=1)
    mixed = graph.add("MatMul", joined, graph.constant(_array(layer.mix.weight).T))
    mixed = graph.add("Add", mixed, graph.constant(_array(layer.mix.bias)))
    width = layer.mix.out_features // 2
    pieces = graph.add("Reshape", mixed, graph.constant(np.array([-1, 2, width])))
    largest = graph.add("ReduceMax", pieces, axes=[1], keepdims=0)
    scale, shift = graph.constant(_array(layer.norm.weight)), graph.constant(_array(layer.norm.bias))
    graph.add("LayerNormalization", largest, scale, shift, name="words", axis=-1, epsilon=layer.norm.eps)
    size = layer.mix.in_features - sum(table.embedding_dim for table in layer.tables.values())
    inputs = {"rows": (TensorProto.INT64, ["N", len(words.COLUMNS)]), "vectors": (TensorProto.FLOAT, ["N", size])}
    return bytes(graph.model(inputs, {"words": ["N", width]}).SerializeToString())


def context_graph(encoder: Encoder) -> bytes:
    """``words`` (T, B, n), ``gaps`` (T, B), ``known`` (T, B, bits) and ``lengths`` (B,) → ``rows`` (T, B, width).

    Multiplied in bytes.
    """
    graph = Graph()
    gaps = graph.add("Gather", graph.constant(_array(encoder.gap.weight)), "gaps")
    known = graph.add("MatMul", "known", graph.constant(_array(encoder.known.weight).T))
    x = graph.add("Add", graph.add("Add", "words", gaps), known)
    first = _memories(graph, encoder.first, x)
    second = _memories(graph, encoder.second, graph.add("Concat", x, first, axis=2))
    graph.add("Identity", second, name="rows")
    inputs = {
        "words": (TensorProto.FLOAT, ["T", "B", encoder.gap.embedding_dim]),
        "gaps": (TensorProto.INT64, ["T", "B"]),
        "known": (TensorProto.FLOAT, ["T", "B", encoder.known.in_features]),
        "lengths": (TensorProto.INT32, ["B"]),
    }
    return in_bytes(graph.model(inputs, {"rows": ["T", "B", encoder.width]}))


def _memories(graph: Graph, layer: BothWays, x: str) -> str:
    width = layer.forwards.hidden_size
    ways = (layer.forwards, layer.backwards)
    inputs = np.stack([_gates(way.weight_ih_l0) for way in ways])
    state = np.stack([_gates(way.weight_hh_l0) for way in ways])
    bias = np.stack([np.concatenate([_gates(way.bias_ih_l0), _gates(way.bias_hh_l0)]) for way in ways])
    weights = [graph.constant(array) for array in (inputs, state, bias)]
    out = graph.add("LSTM", x, *weights, "lengths", hidden_size=width, direction="bidirectional")
    return graph.add(
        "Reshape", graph.add("Transpose", out, perm=[0, 2, 1, 3]), graph.constant(np.array([0, 0, 2 * width]))
    )


def _gates(weights: Any) -> Array:
    """From PyTorch's order of the gates (input, forget, cell, output) to that of ONNX (input, output, forget, cell)."""
    i, f, c, o = np.split(_array(weights), 4)
    return np.concatenate([i, o, f, c])


def _array(values: Any) -> Array:
    array: Array = values.detach().numpy()
    return array


def in_bytes(model: ModelProto) -> bytes:
    """The model with the weights of its memories as bytes, and products of bytes."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    logging.getLogger().setLevel(logging.ERROR)  # it advises to optimise first, which changes nothing here
    with TemporaryDirectory() as folder:
        whole, small = Path(folder, "whole.onnx"), Path(folder, "small.onnx")
        onnx.save(model, whole)
        quantize_dynamic(whole, small, weight_type=QuantType.QInt8, op_types_to_quantize=["LSTM"])
        return small.read_bytes()
