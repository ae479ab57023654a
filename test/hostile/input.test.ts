import {input} from './attacks/input.ts';
import {withstand} from './withstand.ts';

withstand(input);
