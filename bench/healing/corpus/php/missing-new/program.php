<?php

final class Fraction
{
    public function __construct(public readonly int $top, public readonly int $bottom)
    {
    }

    public function plus(Fraction $other): Fraction
    {
        $bottom = $this->bottom * $other->bottom;
        $top = $this->top * $other->bottom + $other->top * $this->bottom;
        $divisor = self::gcd($top, $bottom);
        return new Fraction(intdiv($top, $divisor), intdiv($bottom, $divisor));
    }

    private static function gcd(int $a, int $b): int
    {
        return $b === 0 ? $a : self::gcd($b, $a % $b);
    }

    public function __toString(): string
    {
        return "$this->top/$this->bottom";
    }
}

$sum = new Fraction(1, 6);
foreach ([3, 4, 12] as $bottom) {
    $sum = $sum->plus(Fraction(1, $bottom));
    echo $sum, "\n";
}
