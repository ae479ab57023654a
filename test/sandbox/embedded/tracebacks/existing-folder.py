import os
os.mkdir("a")
os.mkdir("a")
