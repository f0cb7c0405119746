"""Seeded runs of the order recipes against the mock: what is planned, what is done, and who judges it."""
