"""What the product knows, as pure values and functions: standard library only."""
