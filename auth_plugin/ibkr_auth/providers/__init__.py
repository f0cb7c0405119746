"""Where tokens come from, one module for each way."""
