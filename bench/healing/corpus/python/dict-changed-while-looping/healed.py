class SessionStore:
    """Sessions that end when they were not used for a number of minutes."""

    def __init__(self, lifetime):
        self.lifetime = lifetime
        self.last_seen = {}
        self.ended = []

    def touch(self, user, minute):
        self.last_seen[user] = minute

    def expire(self, now):
        for user in list(self.last_seen):
            if now - self.last_seen[user] >= self.lifetime:
                del self.last_seen[user]
                self.ended.append((user, now))

    def active(self):
        return sorted(self.last_seen)


EVENTS = [(0, "kim"), (2, "lou"), (3, "kim"), (9, "max"), (14, "lou"), (15, "zoe"), (21, "max"), (40, "kim")]

store = SessionStore(lifetime=10)
for minute, user in EVENTS:
    store.expire(minute)
    store.touch(user, minute)
    print(f"{minute:>3} {store.active()}")
store.expire(45)
print("active at the end:", store.active())
print("ended:", store.ended)
