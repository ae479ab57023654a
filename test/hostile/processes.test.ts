import {processes} from './attacks/processes.ts';
import {withstand} from './withstand.ts';

withstand(processes);
