"""Time expressions: recognised, placed on the calendar, attached to what they date."""
