"""A log that prefixes what it is told."""


class Log:
    def __init__(self, name):
        self.name = name
        self.count = 0

    def __str__(self):
        return f"<{self.name}>"

    def write(level, message):
        print(f"{level}: {message}")

    def warn(self, message):
        self.count += 1
        self.write(message)


log = Log("app")
log.warn("the disk is nearly full")
log.warn("the backup is late")
print("warnings:", log.count)
