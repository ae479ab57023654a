<?php

class Parser
{
    private int $at = 0;

    public function __construct(private string $text)
    {
    }

    public function sum(): int
    {
        $total = $this->number();
        while ($this->at < strlen($this->text)) {
            $sign = $this->text[$this->at++];
            $value = number();
            $total += $sign === '-' ? -$value : $value;
        }
        return $total;
    }

    private function number(): int
    {
        $digits = '';
        while (ctype_digit($this->text[$this->at] ?? '')) {
            $digits .= $this->text[$this->at++];
        }
        return (int) $digits;
    }
}

foreach (['1+2', '40-15+3', '7'] as $text) {
    echo $text, ' = ', (new Parser($text))->sum(), "\n";
}
