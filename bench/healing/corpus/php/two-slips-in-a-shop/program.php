<?php

class Shop
{
    private array $stock = [];

    public function deliver(string $good, int $amount): void
    {
        $this->stock[$good] = ($this->stock[$good] ?? 0) + $amount;
    }

    public function sell(string $good, int $amount): bool
    {
        if (($this->stock[$good] ?? 0) < $amount) {
            return false;
        }
        $this->stock[$good] -= $amount;
        return true;
    }

    public function inventory(): array
    {
        ksort($this->stock);
        return $this->stock;
    }
}

$shop = new Shop();
$shop->deliver('tea', 5);
$shop->deliver('jam', 2)
echo $shop->sell('tea', 2) ? "sold tea\n" : "no tea\n";
echo $shop->sell('jam', 3) ? "sold jam\n" : "no jam\n";
foreach ($shop->inventry() as $good => $amount) {
    echo "$good: $amount\n";
}
