raise SystemExit("fatal: no input")
