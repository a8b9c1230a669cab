"""The far ends: servers that speak a platform's protocol to its official client, over loopback."""
