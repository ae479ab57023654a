members = [
    {"name": "Yuki", "country": "Japan", "sent": 14, "received": 12, "favorite": "trains"},
    {"name": "Luis", "country": "Chile", "sent": 3, "received": 5, "favorite": "birds"},
    {"name": "Aino", "country": "Finland", "sent": 21, "received": 21, "favorite": "lakes"},
    {"name": "Tom", "country": "Wales", "sent": 0, "received": 2, "favorite": "trains"},
]


def balance(member):
    return member["sent"] - member["received"]


def find_partners(members):
    """Pair those who owe cards with those who are owed some."""
    owing = [m for m in members if balance(m) < 0]
    owed = [m for m in members if balance(m) >= 0]
    return [(a["name"], b["name"]) for a in owing for b in owed if a["country"] != b["country"]]


for member in members:
    print("{name} ({country}): {sent} sent, {received} received".format(**member))

by_topic = {}
for member in members:
    by_topic.setdefault(member["favorite"], []).append(member["name"])

for topic in sorted(by_topic):
    print(f"{topic}: {', '.join(by_topic[topic])}")
for sender, receiver in find_partners(members):
    print(sender, "writes to", receiver)
