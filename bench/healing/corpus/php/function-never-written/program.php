<?php

function daysIn(int $month, int $year): int
{
    return match ($month) {
        2 => isLeap($year) ? 29 : 28,
        4, 6, 9, 11 => 30,
        default => 31,
    };
}

foreach ([[2, 1900], [2, 2024], [9, 2023]] as [$month, $year]) {
    echo "$month/$year: ", daysIn($month, $year), "\n";
}
