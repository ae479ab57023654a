# Attacks whoever writes stdin, by never reading it.
print("done")
