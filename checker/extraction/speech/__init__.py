"""Who says what: quotes, cues, sources, contents, polarity and modality."""
