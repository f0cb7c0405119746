# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 bc98b5ecab334195fdd4082139f80f60dbd658a14295047689175aa0cd5cfd1b; do not edit.
"""Operations of allocation, one module each."""
