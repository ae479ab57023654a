<?php

function isPalindrome(string $text): bool
{
    $letters = preg_replace('/[^a-z]/', '', strtolower($text));
    $last = $letters.length - 1;
    for ($i = 0; $i < $last - $i; $i++) {
        if ($letters[$i] !== $letters[$last - $i]) {
            return false;
        }
    }
    return true;
}

foreach (['Never odd or even', 'Almost', 'A nut for a jar of tuna'] as $text) {
    echo $text, ': ', isPalindrome($text) ? 'yes' : 'no', "\n";
}
