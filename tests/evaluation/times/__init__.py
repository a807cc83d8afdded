"""How well times are found and placed, on our own gold and on data made by others."""
