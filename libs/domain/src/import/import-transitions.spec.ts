import { permissionsOf } from '../access/role.ts';
import {
  IMPORT_STATES,
  IMPORT_TRANSITION_KINDS,
  IMPORT_TRANSITION_TABLE,
  importRefusals,
  type ImportSituation,
} from './import-transitions.ts';

describe('an import', () => {
  const manager = { permissions: permissionsOf('manager') };
  const rehearsed: ImportSituation = {
    state: 'rehearsed',
    isFileBlocked: false,
    refusedRows: 0,
    leavesOutRefused: false,
    hasRows: true,
    changedSince: 0,
  };
  const refused = (
    situation: Partial<ImportSituation>,
    step: (typeof IMPORT_TRANSITION_KINDS)[number],
    actor: { readonly permissions: typeof manager.permissions } = manager,
  ): string[] => importRefusals({ ...rehearsed, ...situation }, step, actor).map((one) => one.code);

  it('runs whole, or without its refused rows when somebody says so', () => {
    expect(refused({}, 'run')).toEqual([]);
    expect(refused({ refusedRows: 2 }, 'run')).toEqual(['import.rows-refused']);
    expect(refused({ refusedRows: 2, leavesOutRefused: true }, 'run')).toEqual([]);
    expect(refused({ isFileBlocked: true, leavesOutRefused: true }, 'run')).toEqual(['import.file-blocked']);
    expect(refused({}, 'run', { permissions: permissionsOf('consultant') })).toEqual(['access.denied']);
  });

  it('is undone whole, not over what was changed since', () => {
    expect(refused({ state: 'done' }, 'undo')).toEqual([]);
    expect(refused({ state: 'done', changedSince: 1 }, 'undo')).toEqual(['import.changed-since']);
  });

  it('is neither undone nor gone on with once its lines were swept', () => {
    expect(refused({ state: 'done', hasRows: false }, 'undo')).toEqual(['import.rows-swept']);
    expect(refused({ state: 'failed', hasRows: false }, 'run')).toEqual(['import.rows-swept']);
  });

  it('takes no step that the table does not have', () => {
    for (const state of IMPORT_STATES) {
      for (const step of IMPORT_TRANSITION_KINDS) {
        const isInTable = IMPORT_TRANSITION_TABLE[step].from.includes(state);
        expect(refused({ state }, step)).toEqual(isInTable ? [] : ['import.transition-not-allowed']);
      }
    }
  });
});
