# Attacks the compiler: nests deeper than it can follow, and folds more than fits.
outcomes = set()
for source in ("(" * 100_000, "[" * 90 + "1" + "]" * 90 + "*9**9**7" * 3, "-" * 1_000_000 + "1"):
    try:
        compile(source, "bomb", "eval")
        outcomes.add("compiled")
    except (SyntaxError, MemoryError, RecursionError, OverflowError) as error:
        outcomes.add("refused")
print(outcomes <= {"compiled", "refused"})
