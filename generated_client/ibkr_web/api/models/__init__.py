# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 7893619fa7dfbccd8c38e78e9538f6025aaf907087ebd09d33849200c61fd799; do not edit.
"""Operations of models, one module each."""
