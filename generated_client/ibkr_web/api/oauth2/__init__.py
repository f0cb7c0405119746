# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e383ae186b52cdd1886e35783f826ba7b46da05aad0869b10d1cb6e015425e3a; do not edit.
"""Operations of oauth2, one module each."""
