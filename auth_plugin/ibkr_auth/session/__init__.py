"""The brokerage session, opened and kept open."""
