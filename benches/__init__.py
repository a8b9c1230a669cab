"""How fast it is: every figure beside a baseline from the same run. `python -m benches`."""
