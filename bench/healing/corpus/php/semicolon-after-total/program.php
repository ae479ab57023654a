<?php

declare(strict_types=1);

/** @param list<array{name: string, price: float, amount: int}> $lines */
function invoiceTotal(array $lines, float $taxRate): float
{
    $net = 0.0;
    foreach ($lines as $line) {
        $net += $line['price'] * $line['amount'];
    }
    $tax = $net * $taxRate
    return round($net + $tax, 2);
}

$lines = [
    ['name' => 'paper', 'price' => 4.5, 'amount' => 3],
    ['name' => 'ink', 'price' => 19.99, 'amount' => 1],
];

foreach ($lines as $line) {
    printf("%-8s %6.2f x %d\n", $line['name'], $line['price'], $line['amount']);
}
printf("%-8s %6.2f\n", 'total', invoiceTotal($lines, 0.19));
