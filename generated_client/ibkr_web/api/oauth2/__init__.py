# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 97bde3ec1eadd32148f8b3131d5457810928f9247c8f86b368ef2970b9ae4ac8; do not edit.
"""Operations of oauth2, one module each."""
