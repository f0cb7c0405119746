# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 bd8a6c69f980fb0844d84bb46c587e38781b3652d393a1950b7d5de3f23af66d; do not edit.
"""Operations of session, one module each."""
