# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 b1c4904a9c5dcf8653d2d8f166e77f54bf722e0b4049a063cd8add000eb5086c; do not edit.
"""Operations of sso, one module each."""
