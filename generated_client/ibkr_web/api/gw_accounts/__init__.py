# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 c6a81a5bc480c44cb06d119e58ed402d97240e58a513b2a9d2d223a9fc191d30; do not edit.
"""Operations of gw_accounts, one module each."""
