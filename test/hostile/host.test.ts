import {host} from './attacks/host.ts';
import {withstand} from './withstand.ts';

withstand(host);
