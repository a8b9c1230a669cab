"""The people we may ask: their profiles, segments, permissions, imports and merges."""
