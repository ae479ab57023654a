import datetime

permits = [
    {"plate": "KX-201", "zone": "A", "valid_until": "2024-03-01"},
    {"plate": "RT-877", "zone": "B", "valid_until": "2024-02-11"},
    {"plate": "BB-340", "zone": "A", "valid_until": "2023-12-24"},
    {"plate": "LM-555", "zone": "C", "valid_until": "2024-02-14"},
]

TODAY = "2024-02-12"


def days_left(permit, today):
    end = datetime.strptime(permit["valid_until"], "%Y-%m-%d")
    now = datetime.strptime(today, "%Y-%m-%d")
    return (end - now).days


def status(days):
    if days < 0:
        return "expired"
    if days <= 7:
        return "renew soon"
    return "ok"


for permit in sorted(permits, key=lambda p: p["valid_until"]):
    days = days_left(permit, TODAY)
    print(f"{permit['plate']}  zone {permit['zone']}  {days:>4} days  {status(days)}")

expired = [p["plate"] for p in permits if days_left(p, TODAY) < 0]
print(f"{len(expired)} expired: {', '.join(expired)}")
