"""Names of people, places, organisations and products."""
