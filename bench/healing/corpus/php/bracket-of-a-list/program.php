<?php

$weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
$hours = [8, 7.5, 8, 6, 4;

$longest = max($hours);
foreach ($weekdays as $index => $day) {
    $bar = str_repeat('#', (int) ceil($hours[$index]));
    $note = $hours[$index] === $longest ? ' <- longest' : '';
    echo "$day $bar$note\n";
}

echo 'week: ', array_sum($hours), " h\n";
