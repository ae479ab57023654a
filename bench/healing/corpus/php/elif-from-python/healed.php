<?php

function grade(int $points): string
{
    if ($points >= 90) {
        return 'A';
    } elseif ($points >= 75) {
        return 'B';
    } elseif ($points >= 50) {
        return 'C';
    } else {
        return 'F';
    }
}

$results = ['Ada' => 93, 'Ben' => 71, 'Cleo' => 80, 'Dan' => 34];
foreach ($results as $name => $points) {
    echo str_pad($name, 6), grade($points), "\n";
}
