# Attacks the clock: it stops itself, so that it can neither run nor end.
echo stopping
kill -STOP $$
echo 'going on'
