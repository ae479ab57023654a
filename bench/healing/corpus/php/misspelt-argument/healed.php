<?php

function average(array $numbers): float
{
    return round(array_sum($numbers) / count($numbers), 1);
}

$temperatures = [
    'Lima' => [19, 21, 20],
    'Oslo' => [-3, 0, 2],
    'Cairo' => [28, 31, 30],
];

$warmest = '';
$highest = -INF;
foreach ($temperatures as $city => $values) {
    $mean = average($values);
    echo "$city: $mean\n";
    if ($mean > $highest) {
        [$warmest, $highest] = [$city, $mean];
    }
}
echo "warmest: $warmest\n";
