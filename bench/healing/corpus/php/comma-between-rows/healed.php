<?php

$planets = [
    ['name' => 'Mercury', 'moons' => 0, 'radius' => 2440],
    ['name' => 'Earth', 'moons' => 1, 'radius' => 6371],
    ['name' => 'Mars', 'moons' => 2, 'radius' => 3390],
];

usort($planets, fn(array $a, array $b) => $b['radius'] <=> $a['radius']);

foreach ($planets as ['name' => $name, 'moons' => $moons]) {
    echo $name, ': ', $moons, ' ', $moons === 1 ? 'moon' : 'moons', "\n";
}
echo 'all moons: ', array_sum(array_column($planets, 'moons')), "\n";
