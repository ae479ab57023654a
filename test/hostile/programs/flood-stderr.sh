# Attacks the host's memory with errors that never end.
exec yes >&2
