"""RQ worker: `python worker.py`, or the scheduler with `python worker.py --scheduler`."""

from screening.jobs import main

if __name__ == "__main__":
    main()
