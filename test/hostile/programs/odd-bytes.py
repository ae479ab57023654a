# Attacks the terminal: NUL, invalid UTF-8, a clipboard command, a title, and no final line break.
import os

os.write(1, b"\0\xff\xfe\x1b]52;c;ZXZpbA==\x07\x1b]0;title\x07\x1b[2J\x9b31m\r\x1e\x08")
