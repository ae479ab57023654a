<?php

class Node
{
    public function __construct(
        public int $value,
        public ?Node $left = null,
        public ?Node $right = null,
    ) {
    }
}

function insert(?Node $tree, int $value): Node
{
    if ($tree === null) {
        return new Node($value);
    }
    if ($value < $tree->value) {
        $tree->left = insert($tree->left, $value);
    } else {
        $tree->right = insert($tree->right, $value);
    }
    return $tree;
}

function walk(?Node $tree): array
{
    return $tree ? [...walk($tree->left), $tree->value, ...walk($tree->right)] : [];
}

$tree = None;
foreach ([5, 2, 8, 1, 9, 3] as $value) {
    $tree = insert($tree, $value);
}
echo implode(' ', walk($tree)), "\n";
