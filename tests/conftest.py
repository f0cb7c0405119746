"""How property tests run: alike each time, and alike on a machine that is busy with something else."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "offline", derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("offline")
