"""The scoreboards: how well the product does on labelled data."""
