<?php

function initials(string $name): string
{
    $letters = '';
    foreach (explode(' ', $name) as $part) {
        $first = substr($part, 0, 1);
        $letters .= $first->toUpperCase();
    }
    return $letters;
}

$people = ['ada lovelace', 'grace brewster hopper', 'alan turing'];
foreach ($people as $person) {
    echo str_pad(initials($person), 4), ucwords($person), "\n";
}
echo 'people: ', count($people), "\n";
