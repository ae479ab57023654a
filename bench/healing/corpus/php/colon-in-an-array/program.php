<?php

$settings = [
    'host' => 'localhost',
    'port': 8080,
    'tags' => ['web', 'test'],
];

$defaults = ['port' => 80, 'timeout' => 30, 'tags' => []];
$merged = $settings + $defaults;
ksort($merged);

foreach ($merged as $key => $value) {
    $shown = is_array($value) ? '[' . implode(', ', $value) . ']' : $value;
    echo "$key = $shown\n";
}
