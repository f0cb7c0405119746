"""The contract fuzz: schemathesis over the whole contract against the mock gateway. See docs/fuzzing.md."""
