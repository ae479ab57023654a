<?php

/** The value of a roman numeral. */
function fromRoman(string $numeral): int
{
    $values = ['I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100];
    $total = 0;
    foreach (str_split($numeral) as $index => $letter) {
        $value = $values[$letter];
        $next = $values[$numeral[$index + 1] ?? ''] ?? 0;
        $total += $value < $next ? -$value : $value;
    }
    return $value;
}

foreach (['IX', 'XLII', 'LXXXVIII', 'CXIV'] as $numeral) {
    echo str_pad($numeral, 9), fromRoman($numeral), "\n";
}
