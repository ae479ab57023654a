class Node:
    def __init__(self, value):
        self.value = value
        self.left = None
        self.right = None


class Tree:
    """A binary search tree without duplicates."""

    def __init__(self, values=()):
        self.root = None
        self.size = 0
        for value in values:
            self.insert(value)

    def insert(self, value):
        """Adds value; tells whether it was new."""
        if self.root is None:
            self.root = Node(value)
            self.size += 1
            return True
        node = self.root
        while True:
            if value == node.value:
                return False
            side = "left" if value < node.value else "right"
            child = getattr(node, side)
            if child is None:
                setattr(node, side, Node(value))
                self.size += 1
                return True
            node = child

    def __iter__(self):
        yield from self._walk(self.root)

    def _walk(self, node):
        if node is not None:
            yield from self._walk(node.left)
            yield node.value
            yield from self._walk(node.right)

    def height(self):
        def below(node):
            return 0 if node is None else 1 + max(below(node.left), below(node.right))

        return below(self.root)


tree = Tree([50, 30, 70, 20, 40, 60, 80, 30])
print(list(tree))
print("size", tree.size, "height", tree.height())
print("new:", [tree.insert(value) for value in (65, 20, 10)])
print("even:", [value for value in tree if value % 4 == 0])
print("size", tree.size, "height", tree.height())
