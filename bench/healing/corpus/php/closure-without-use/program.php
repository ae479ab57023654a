<?php

declare(strict_types=1);

function discounted(int $cents, int $percent): int
{
    return intdiv($cents * (100 - $percent), 100);
}

$percent = 15;
$prices = ['desk' => 18000, 'lamp' => 3550, 'chair' => 9900];

$reduced = array_map(function (int $cents): int {
    return discounted($cents, $percent);
}, $prices);

foreach ($reduced as $name => $cents) {
    printf("%-6s %7.2f instead of %7.2f\n", $name, $cents / 100, $prices[$name] / 100);
}
