<?php

class Queue
{
    private array $waiting = [];

    public function join(string $name): int
    {
        $this->waiting[] = $name;
        return count($this->waiting);
    }

    public function next(): ?string
    {
        return array_shift($this->waiting);
    }
}

$queue = new Queue();
foreach (['Ada', 'Ben', 'Cleo'] as $name) {
    echo $name, ' has place ', $queue->join($name), "\n";
}
while (($name = $queue->next()) !== null) {
    echo "serving $name\n";
}
