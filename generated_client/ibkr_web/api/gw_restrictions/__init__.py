# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 2c5f987b2091185ab20416c95b6550500472723e84e612e23e7c8afadd947a3e; do not edit.
"""Operations of gw_restrictions, one module each."""
