"""Filters server log lines by level and counts what is left."""
LOG = [
    "INFO  auth    user 14 signed in",
    "WARN  disk    82 % full",
    "ERROR auth    token expired",
    "INFO  cron    job 7 done",
    "ERROR disk    write failed on sda1",
    "DEBUG cron    next run in 60 s",
    "WARN  auth    three failed attempts",
]
ORDER = ["DEBUG", "INFO", "WARN", "ERROR"]


def at_least(level, lines):
    floor = ORDER.index(level)
    return [line for line in lines if ORDER.index(line.split()[0]) >= floor]


def sources(lines):
    seen = {}
    for line in lines:
        source = line.split()[1]
        seen[source] = seen.get(source, 0) + 1
    return seen


filtered = at_least("WARN", LOG)
print("kept", len(filtered), "of", len(LOG))
print(filter)
for source, count in sorted(sources(filtered).items()):
    print(f"{source}: {count}")
