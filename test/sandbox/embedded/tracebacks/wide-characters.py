print("héllo ✓ 漢字")
x = "漢字" + 1
