<?php

$scores = ['Ada' => [3, 5], 'Ben' => [4, 4], 'Cleo' => [1, 6]];

$totals = array_map('array_sum', $scores);
arsort($totals);

$rank = 1;
foreach ($totals as $name => $total) {
    echo $rank++, '. ', $name, ' ', $total, "\n";
}
echo 'best throw: ', max(array_map('max', $scores)), "\n";
