<?php

$readings = [12.5, 13.1, 11.8, 14.6, 15.0];
$previous = null;
$rising = 0;

foreach ($readings as $hour => $reading) {
    $mark = ' ';
    if ($previous !== null && $reading > $previous) {
        $rising++;
        $mark = '+';
    }
    echo str_pad((string) $hour, 2, '0', STR_PAD_LEFT), ' ', $mark, ' ', $reading, PHP_EOL;
    $previous = $reading
}

echo "rising hours: $rising\n";
