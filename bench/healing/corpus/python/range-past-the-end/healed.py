# Cellular automaton: rule 90 from a single cell.


def next_row(cells, rule):
    new = []
    for i in range(len(cells)):
        left = cells[i - 1] if i > 0 else 0
        right = cells[i + 1] if i < len(cells) - 1 else 0
        pattern = left * 4 + cells[i] * 2 + right
        new.append((rule >> pattern) & 1)
    return new


def run(width, generations, rule):
    cells = [0] * width
    cells[width // 2] = 1
    history = [cells]
    for _ in range(generations):
        cells = next_row(cells, rule)
        history.append(cells)
    return history


for rule in (90, 30):
    history = run(17, 6, rule)
    print("rule", rule)
    for cells in history:
        print("".join("#" if cell else "." for cell in cells))
    print("alive:", [sum(cells) for cells in history])
