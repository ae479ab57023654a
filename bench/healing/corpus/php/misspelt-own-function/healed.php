<?php

function celsiusToFahrenheit(float $celsius): float
{
    return $celsius * 9 / 5 + 32;
}

function describe(float $celsius): string
{
    return match (true) {
        $celsius <= 0 => 'frost',
        $celsius < 15 => 'cool',
        $celsius < 28 => 'warm',
        default => 'hot',
    };
}

foreach ([-4, 9.5, 21, 33] as $celsius) {
    printf("%5.1f C = %5.1f F, %s\n", $celsius, celsiusToFahrenheit($celsius), describe($celsius));
}
