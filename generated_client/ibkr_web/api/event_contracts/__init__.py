# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 f6dede6ce40b9db9fd6a403420288ce259171c79104c3d50605b3914d01ed3eb; do not edit.
"""Operations of event_contracts, one module each."""
