import {kernel} from './attacks/kernel.ts';
import {withstand} from './withstand.ts';

withstand(kernel);
