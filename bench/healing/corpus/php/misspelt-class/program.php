<?php

abstract class Shape
{
    abstract public function area(): float;

    public function describe(): string
    {
        return sprintf('%s with area %.2f', static::class, $this->area());
    }
}

class Circle extends Shape
{
    public function __construct(private float $radius)
    {
    }

    public function area(): float
    {
        return pi() * $this->radius ** 2;
    }
}

class Rectangle extends Shape
{
    public function __construct(private float $width, private float $height)
    {
    }

    public function area(): float
    {
        return $this->width * $this->height;
    }
}

$shapes = [new Circle(1.5), new Rectagle(2, 3.5)];
foreach ($shapes as $shape) {
    echo $shape->describe(), "\n";
}
