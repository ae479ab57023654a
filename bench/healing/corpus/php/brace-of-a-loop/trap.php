<?php

/** Splits a text into words and counts them. */
function countWords(string $text): array
{
    $counts = [];
    foreach (preg_split('/\W+/', strtolower($text), -1, PREG_SPLIT_NO_EMPTY) as $word) {
        $counts[$word] = ($counts[$word] ?? 0) + 1;
    arsort($counts);
    return $counts;
}
}

function show(array $counts): void
{
    foreach ($counts as $word => $count) {
        echo "$word: $count\n";
    }
}

show(countWords('The cat and the dog and the bird.'));
