<?php

class Account
{
    private int $balance = 0;

    public function __construct(private readonly string $owner)
    {
    }

    public function deposit(int $cents): static
    {
        $this->balance += $cents;
        return $this;
    }

    public function withdraw(int $cents): static
    {
        if ($cents > $this->balance) {
            echo "{$this->owner}: not enough\n";
            return $this;
        }
        $this->balance -= $cents;
        return $this;
    }

    public function statement(): string
    {
        return sprintf('%s: %.2f', $this->owner, $this->balance / 100);
    }
}

$ada = (new Account('Ada'))->deposit(5000)->withdrow(1250)->withdraw(9000);
echo $ada->statement(), "\n";
