def topological_order(tasks):
    """An order in which every task follows those it needs; raises ValueError on a cycle."""
    done, order, path = set(), [], []

    def visit(task):
        if task in done:
            return
        if task in path:
            raise ValueError(" -> ".join(path[path.index(task):] + [task]))
        path.append(task)
        for needed in sorted(tasks.get(task, [])):
            visit(needed)
        path.pop()
        done.add(task)
        order.append(task)

    for task in sorted(tasks):
        visit(task)
    return order


def is_valid(tasks, order):
    place = {task: i for i, task in enumerate(order)}
    for task, needs in tasks.items():
        for needed in needs:
            if place[needed] > place[task]:
                return False
    return true


house = {
    "paint": ["walls"], "walls": ["frame", "wiring"], "wiring": ["frame"],
    "frame": ["base"], "roof": ["frame"], "move in": ["paint", "roof"],
}
order = topological_order(house)
print(order)
print("valid:", is_valid(house, order), is_valid(house, order[::-1]))
house["base"] = ["permit"]
house["permit"] = ["roof"]
try:
    topological_order(house)
except ValueError as error:
    print("cycle:", error)
