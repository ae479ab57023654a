export type {Healer} from './healers/healer.ts';
