# Attacks the verdict: a child runs out of memory, and the parent ends as if all were well.
python3 -c 'kept = bytearray(1 << 30)'
echo "child: $?"
exit 0
