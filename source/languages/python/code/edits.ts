export {applyEdits, insertAt as insert, replace, type Edit} from '../../edit.ts';
