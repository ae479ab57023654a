"abc".uppercase()
