import {commandNamed} from '../../settings/commands.ts';
import {commandHelp} from '../help-pages.ts';

/** What `yuubox history` takes. */
export const historyUsage = commandHelp(commandNamed('history')).trimEnd();
