<?php

/** Days between two dates of the same year, each as month and day. */
function daysBetween(array $from, array $to): int
{
    $lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    $dayOfYear = function (array $date) use ($lengths): int {
        [$month, $day] = $date;
        return array_sum(array_slice($lengths, 0, $month - 1)) + $day;
    };
    return $dayOfYear($to) - $dayOfYear($from);
}

$trips = ['Rome' => [[3, 28], [4, 2]], 'Oslo' => [[12, 1], [12, 24]]];
$longest = 0;
foreach ($trips as $city => [$from, $to]) {
    $days = daysBetween($from, $to);
    $longest = max($longest, $days);
    echo "$city: $days days\n";
}
echo "longest: $longest days\n";
