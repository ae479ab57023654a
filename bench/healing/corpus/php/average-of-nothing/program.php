<?php

function average(array $marks): float
{
    return array_sum($marks) / count($marks);
}

$classes = [
    'maths' => [2, 3, 1],
    'music' => [],
    'sport' => [1, 1],
];
foreach ($classes as $class => $marks) {
    printf("%s: %.2f\n", $class, average($marks));
}
