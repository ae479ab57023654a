import {exportFormats} from '../../export/formats.ts';
import {sessionStatuses} from '../../store/saved-session.ts';

/** What `yuubox history` takes. */
export const historyUsage = `yuubox history [TEXT]             the saved sessions, newest first; TEXT is part of the path
    -l, --language NAME           only of this language
    -s, --status STATUS           ${sessionStatuses.slice(0, 5).join(', ')},
                                  ${sessionStatuses.slice(5).join(', ')}
    --since WHEN                  2026-11-01, 7d, 12h, today, yesterday
    -n, --limit N                 so many at most (default 50; with --json all)
    --json                        for a program to read
yuubox history show ID            what happened in a session
yuubox history export ID          a report of it: the code, each error, each diff and decision
    --format ${exportFormats.join('|').padEnd(20)} else from the name of FILE (default md)
    -o, --output FILE             write it there
yuubox history rm ID…             remove sessions
yuubox history clear --yes        remove all of them
yuubox history clear --older-than WHEN
                                  remove old ones, such as 30d`;
