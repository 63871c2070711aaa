"""The use cases of the alumni follow-up; nothing that serves those who hire imports them."""
