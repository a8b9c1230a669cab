"""Scores, the gate, reports, exports."""
