"""Body-mass table from a CSV string."""
import csv
import io

DATA = """name,height_cm,weight_kg
Asha,164,58.5
Bruno,181,92
Carla,172,71.25
Dmitri,169,49
"""


def band(index):
    for limit, name in ((18.5, "low"), (25, "normal"), (30, "raised")):
        if index < limit:
            return name
    return "high"


rows = list(csv.DictReader(io.StringIO(DATA)))
indices = []
for row in rows:
    height = int(row["height_cm"]) / 100
    index = float(row["weight_kg"]) / height ** 2
    indices.append(index)
    print(f"{row['name']:<8}{height:.2f} m  {index:5.1f}  {band(index)}")

mean = sum(indices) / len(indices)
print(f"mean {mean:.2f}")
print(f"highest {max(indices):.2f}, lowest {min(indices):.2f}")
