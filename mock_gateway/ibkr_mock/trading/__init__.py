"""Orders and what follows from them: tickets, questions, the book, fills, positions, margin."""
