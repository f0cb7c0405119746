"""Contract -> client: openapi-python-client's parser, names and templates, driven from Python.

The tool parses the document and names things; what it cannot do is added here: shapes of values that it forgets (unions
told apart by their required members, nullable references, open enumerations), the facts of the `x-` extensions, and the
files that it does not know (client, groups, lazy index of models, the contract itself). Whatever it would drop is an
error.

    prepare     the bundled contract as the tool can take it
    project     the tool's parser; what it complains about or loses
    shape       what a value is in Python
    shapes      shapes read from the schemas
    operations  an operation with its parameters, body and answers as shapes
    reading     operations from the document
    reach       what is sent, what is received, what refers to itself
    emit        Python source for one shape
    fields      the lines of a model's decoder
    context     what the writers of modules share
    models      modules of schemas
    faces       modules of operations and groups
    render      the files, from our templates where they differ from the tool's
    write       files on disk: formatted, checked
    place       the new files in the place of the old ones, where they differ
    stamp       whether there is anything to do
"""
