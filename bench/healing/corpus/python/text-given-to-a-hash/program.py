"""A toy block chain: every block carries the hash of the one before it."""
import hashlib
import json


def digest(block):
    text = json.dumps(block, sort_keys=True)
    return hashlib.sha256(text).hexdigest()


def append(chain, data):
    previous = digest(chain[-1]) if chain else "0" * 64
    chain.append({"number": len(chain), "data": data, "previous": previous})


def first_fault(chain):
    """The number of the first block that does not fit the one before it, or None."""
    for earlier, later in zip(chain, chain[1:]):
        if later["previous"] != digest(earlier):
            return later["number"]
    return None


chain = []
for data in ("ann pays ben 5", "ben pays cy 2", "cy pays ann 1", "ann pays dee 7"):
    append(chain, data)

for block in chain:
    print(block["number"], block["previous"][:12], block["data"])
print("head:", digest(chain[-1])[:16])
print("fault:", first_fault(chain))
chain[1]["data"] = "ben pays cy 200"
print("fault after tampering:", first_fault(chain))
