# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ffcb9c011f8090e95791bde5d027a44b7a42b27e03b0603e39cbb22c40079a31; do not edit.
"""Operations of oauth, one module each."""
