"""Numbers and quantities: numerals, units, hedges, ranges, and the ledger of all of them."""
