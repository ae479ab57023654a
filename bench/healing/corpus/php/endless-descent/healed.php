<?php

function power(int $base, int $exponent): int
{
    if ($exponent === 0) {
        return 1;
    }
    $half = power($base, intdiv($exponent, 2));
    return $exponent % 2 === 0 ? $half * $half : $half * $half * $base;
}

foreach ([[2, 10], [3, 5], [7, 0]] as [$base, $exponent]) {
    echo "$base^$exponent = ", power($base, $exponent), "\n";
}
