/** Who may read a deliverable and who may work on it, for features whose rows belong to one. */
export { mayRead, mayWork } from './work-access.ts';
