"""One module a command; see `generator.cli` for the form and for where a new one is entered."""
