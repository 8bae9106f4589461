"""Quality and speed beside named peers: ``python -m benchmarks.quality``, ``python -m benchmarks.speed``."""
