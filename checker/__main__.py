"""Run ``python -m checker``, and the console script."""

from checker.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
