# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8a3401156be757efa873dcf9dfb555839c08b3174ac6579eb03d99889ffb73a3; do not edit.
"""Operations of session, one module each."""
