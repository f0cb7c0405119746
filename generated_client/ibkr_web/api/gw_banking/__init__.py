# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 48c8ecad781a9b16c24f017a8f2ea98f4a9d02f965fc43c80116ce1cac45bf8f; do not edit.
"""Operations of gw_banking, one module each."""
