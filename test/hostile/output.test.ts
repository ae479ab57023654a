import {output} from './attacks/output.ts';
import {withstand} from './withstand.ts';

withstand(output);
