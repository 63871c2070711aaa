"""Use cases, one transaction each; what follows a commit (jobs) goes through the enqueue port."""
