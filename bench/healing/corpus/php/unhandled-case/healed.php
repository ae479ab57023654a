<?php

function apply(string $sign, int $a, int $b): int
{
    return match ($sign) {
        '+' => $a + $b,
        '-' => $a - $b,
        '*' => $a * $b,
        '%' => $a % $b,
    };
}

$tasks = [['+', 3, 4], ['*', 5, 6], ['%', 17, 5]];
foreach ($tasks as [$sign, $a, $b]) {
    echo "$a $sign $b = ", apply($sign, $a, $b), "\n";
}
