<?php

$orders = [
    'A-17' => ['tea', 'jam'],
    'A-18' => ['bread'],
    'A-19' => ['tea', 'honey', 'bread'],
];

$sold = [];
foreach ($orders as $number => $goods) {
    echo $number, ': ', implode(', ', $goods), "\n";
    foreach ($goods as $good) {
        $sold[$good] = ($sold[$good] ?? 0) + 1;
    }
}

ksort($sold);
foreach ($sold as $good => $count) {
    echo "$good sold $count times\n";
}
