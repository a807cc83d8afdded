"""What a figure is about: the clause around it, its verb, subject and narrowing words."""
