<?php

function table(array $rows): string
{
    $text = '';
    foreach ($rows as $name => $cells) {
        $line = $name + ': ' + implode(' | ', $cells);
        $text .= $line . "\n";
    }
    return $text;
}

$rows = [
    'north' => [3, 5, 8],
    'south' => [1, 0, 4],
];
echo table($rows);
echo 'cells: ', array_sum(array_map('count', $rows)), "\n";
