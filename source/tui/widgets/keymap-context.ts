import {createContext} from 'react';
import {standardKeymap} from '../keymap.ts';

/** The keys, for what is drawn with their names. */
export const KeymapContext = createContext(standardKeymap);
