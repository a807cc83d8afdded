"""Posts: the words for offices, and how a sentence ties them to a person and a body."""
