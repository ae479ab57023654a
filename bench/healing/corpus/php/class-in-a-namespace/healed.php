<?php

namespace Library;

class Loan
{
    private \DateTimeImmutable $due;

    public function __construct(private string $title, string $from, int $days)
    {
        $start = new \DateTimeImmutable($from);
        $this->due = $start->modify("+$days days");
    }

    public function isLate(string $on): bool
    {
        return $this->due->format('Y-m-d') < $on;
    }

    public function __toString(): string
    {
        return $this->title . ' until ' . $this->due->format('j.n.Y');
    }
}

foreach ([new Loan('Emma', '2024-02-20', 14), new Loan('Dune', '2024-03-01', 7)] as $loan) {
    echo $loan, $loan->isLate('2024-03-06') ? ' (late)' : '', "\n";
}
