import {resources} from './attacks/resources.ts';
import {withstand} from './withstand.ts';

withstand(resources);
