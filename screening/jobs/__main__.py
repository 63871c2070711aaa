"""`python -m screening.jobs`: the same as `python worker.py`."""

from screening.jobs import main

if __name__ == "__main__":
    main()
