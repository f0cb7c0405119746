"""Contract -> client: openapi-python-client's parser, names and templates, driven from Python.

The tool parses the document and names things; what it cannot do is added here: shapes of values that it forgets (unions told
apart by their required members, nullable references, open enumerations), the facts of the `x-` extensions, and the
files that it does not know (client, groups, lazy index of models, the contract itself). Whatever it would drop is an error.
"""
