<?php

function median(array $numbers): float
{
    sort($numbers);
    $count = count($numbers);
    $middle = intdiv($count, 2);
    if ($count % 2 === 1) {
        return $numbers[$middle];
    }
    return ($numbers[$middle - 1] + $numbers[$middle]) / 2;
}

foreach ([[3, 1, 2], [4, 8, 15, 16], [7]] as $sample) {
    echo implode(' ', $sample), ': ', median($sample), "\n";
}
