<?php

$stock = ['apple' => 4, 'pear' => 0, 'plum' => 9];
$wanted = ['apple' => 2, 'pear' => 1, 'plum' => 10];

$missing = [];
foreach ($wanted as $fruit => $amount) {
    $available = $stock[$fruit] ?? 0;
    if ($available < $amount) {
        $missing[$fruit] = $amount - $available;
        continue;
    }
    echo "$fruit: ok\n";
}

foreach ($missing as $fruit => $amount) {
    echo "$fruit: $amount short\n";
}
