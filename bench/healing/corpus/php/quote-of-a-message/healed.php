<?php

class Thermostat
{
    private float $target = 20.0;

    public function set(float $degrees): void
    {
        if ($degrees < 5 || $degrees > 30) {
            echo "refused: $degrees\n";
            return;
        }
        $this->target = $degrees;
        echo "set to $degrees\n";
    }

    public function target(): float
    {
        return $this->target;
    }
}

$thermostat = new Thermostat();
$thermostat->set(22.5);
$thermostat->set(45);
echo 'target: ', $thermostat->target(), "\n";
