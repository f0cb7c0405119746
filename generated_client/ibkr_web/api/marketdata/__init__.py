# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ae9fa89ea69491a0d988ed49f3cdfc1f5d8e0dc580dabb2f2d23e7bf0942ecea; do not edit.
"""Operations of marketdata, one module each."""
