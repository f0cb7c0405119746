"""The instruments of the simulation, one module a family."""
