import json

SETTINGS = json.loads("""
{
  "window": {"width": 800, "height": 600, "title": "Orchard"},
  "sound": {"volume": 0.7, "muted": false},
  "keys": {"jump": "space", "left": "a", "right": "d"},
  "lives": 3
}
""")


def flatten(tree, prefix=""):
    """One level of names with dots in them."""
    flat = {}
    for name, value in tree.items():
        path = f"{prefix}.{name}" if prefix else name
        if isinstance(value, dict):
            flat.update(flatten(value, path))
        else:
            flat[path] = value
    return flat


def unflatten(flat):
    tree = {}
    for path, value in flat.items():
        *parents, last = path.split(".")
        node = tree
        for parent in parents:
            node = node.setdefault(parent, {})
        node[last] = value
    return tree


flat = flatten(SETTINGS)
for path in sorted(flat):
    print(f"{path} = {flat[path]!r}")
flat["sound.muted"] = True
flat["sound.effects.echo"] = 0.25
print(json.dumps(unflatten(flat)["sound"], sort_keys=True))
print("round trip:", unflatten(flatten(SETTINGS)) == SETTINGS)
