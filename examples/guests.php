<?php
// Prints who comes to a party, and how many seats that takes.

class Party
{
    private array $guests = [];

    public function invite(string $name, int $companions = 0): void
    {
        $this->guests->push([$name, $companions]);
    }

    public function seats(): int
    {
        return count($this->guests) + array_sum(array_column($this->guests, 1));
    }

    public function names(): string
    {
        return implode(', ', array_column($this->guests, 0));
    }
}

$party = new Party();
$party->invite('Ada', 2)
$party->invite('Kenji');
$party->invite('Zuri', 1);

echo 'Guests: ' . $party.names() . "\n";
echo "Seats: {$party->seats()}\n";
