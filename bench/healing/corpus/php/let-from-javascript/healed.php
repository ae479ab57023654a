<?php

function fibonacci(int $count): array
{
    $numbers = [0, 1];
    while (count($numbers) < $count) {
        $next = $numbers[count($numbers) - 1] + $numbers[count($numbers) - 2];
        $numbers[] = $next;
    }
    return array_slice($numbers, 0, $count);
}

$numbers = fibonacci(10);
echo implode(' ', $numbers), "\n";
$even = array_filter($numbers, fn(int $n): bool => $n % 2 === 0);
echo count($even), " are even, their sum is ", array_sum($even), "\n";
