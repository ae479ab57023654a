<?php

$log = <<<LOG
10:02 login ada
10:05 error disk full
10:07 login ben
10:11 error no route
10:12 logout ada
LOG;

$errors = [];
$logins = 0;
foreach (explode("\n", $log) as $line) {
    [$time, $event, $rest] = explode(' ', $line, 3);
    if (str_starts_with($event, 'err')) {
        $errors[$time] = ucfirst($rest);
    }
    $logins += (int) ($event === 'login');
}

echo "logins: $logins\n";
foreach ($errors as $time => $text) {
    echo "$time $text\n";
}
