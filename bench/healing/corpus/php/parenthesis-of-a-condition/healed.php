<?php

function classify(int $number): string
{
    if ($number % 15 === 0) {
        return 'FizzBuzz';
    }
    if ($number % 3 === 0) {
        return 'Fizz';
    }
    return $number % 5 === 0 ? 'Buzz' : (string) $number;
}

$counts = [];
for ($i = 1; $i <= 15; $i++) {
    $word = classify($i);
    if (!is_numeric($word) && !isset($counts[$word])) {
        $counts[$word] = 0;
    }
    if (!is_numeric($word)) {
        $counts[$word]++;
    }
    echo $word, $i < 15 ? ' ' : "\n";
}
ksort($counts);
echo json_encode($counts), "\n";
