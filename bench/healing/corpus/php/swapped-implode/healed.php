<?php

function slug(string $title): string
{
    $words = preg_split('/[^a-z0-9]+/', strtolower($title), -1, PREG_SPLIT_NO_EMPTY);
    $short = array_slice($words, 0, 4);
    return implode('-', $short);
}

$titles = [
    'Ten Ways to Boil an Egg',
    'PHP: the good parts!',
    'Why?',
];
foreach ($titles as $number => $title) {
    printf("%d. /posts/%s\n", $number + 1, slug($title));
}
