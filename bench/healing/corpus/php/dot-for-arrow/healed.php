<?php

class Playlist
{
    private array $songs = [];

    public function add(string $title, int $seconds): void
    {
        $this->songs[$title] = $seconds;
    }

    public function length(): string
    {
        $seconds = array_sum($this->songs);
        return sprintf('%d:%02d', intdiv($seconds, 60), $seconds % 60);
    }

    public function titles(): array
    {
        return array_keys($this->songs);
    }
}

$list = new Playlist();
$list->add('Morning', 185);
$list->add('Rain', 242);
$list->add('Evening', 199);
echo implode(', ', $list->titles()), "\n";
echo 'length: ' . $list->length() . "\n";
