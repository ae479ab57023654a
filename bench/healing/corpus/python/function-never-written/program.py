"""Finds addresses that occur twice in a mailing list."""

ADDRESSES = [
    ("Lovelace", "12 Mill Street"),
    ("Hopper", "3 North Road"),
    ("Lovelace", "12 mill st."),
    ("Noether", "40 Lake Avenue"),
    ("Noether", "41 Lake Avenue"),
    ("Hopper", "3 North Rd"),
]

SHORT = {"st": "street", "rd": "road", "ave": "avenue"}


def find_twins(addresses):
    seen = {}
    twins = []
    for position, (name, street) in enumerate(addresses):
        key = (name.lower(), canonical_street(street))
        if key in seen:
            twins.append((seen[key], position))
        else:
            seen[key] = position
    return twins


twins = find_twins(ADDRESSES)
for first, second in twins:
    print(ADDRESSES[first], "=", ADDRESSES[second])
print("different:", len(ADDRESSES) - len(twins))
print("streets:", len({canonical_street(street) for _, street in ADDRESSES}))
