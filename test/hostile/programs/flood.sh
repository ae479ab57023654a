# Attacks the host's memory with output that never ends.
exec yes
