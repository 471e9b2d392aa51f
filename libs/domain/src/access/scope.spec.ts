import fc from 'fast-check';
import { localDate } from '../kernel/local-date.ts';
import { can, permissionsHeld } from './can.ts';
import { PERMISSIONS } from './permission.ts';
import { permissionsOf, ROLES, type Assignment, type Role } from './role.ts';
import { isInScope, scopeOf } from './scope.ts';

const today = localDate('2024-09-16');
const held = (role: Role, more: Partial<Assignment> = {}): Assignment => ({
  role,
  projectId: role === 'admin' ? null : 'rssz',
  unitId: null,
  validFrom: localDate('2023-01-01'),
  validTo: null,
  ...more,
});

const anyAssignment = fc.record({
  role: fc.constantFrom(...ROLES),
  projectId: fc.constantFrom('rssz', 'other', null),
  unitId: fc.constantFrom('a', 'b', null),
  validFrom: fc.constantFrom(localDate('2023-01-01'), localDate('2024-10-01')),
  validTo: fc.constantFrom(null, localDate('2024-01-01'), localDate('2024-12-31')),
});

describe('roles', () => {
  it('keep the administrator from participants and the evaluator from writing what is reviewed', () => {
    expect(permissionsOf('admin').filter((one) => one.startsWith('participant.') || one.startsWith('log.'))).toEqual(
      [],
    );
    const writing = ['deliverable.work', 'deliverable.approve', 'log.write', 'participant.write', 'participant.reveal'];
    expect(permissionsOf('evaluator').filter((one) => writing.includes(one))).toEqual([]);
    expect(permissionsOf('manager')).not.toContain('verdict.write');
  });

  it('leave no permission that nobody holds', () => {
    const heldBySome = new Set(ROLES.flatMap(permissionsOf));
    expect(PERMISSIONS.filter((one) => !heldBySome.has(one))).toEqual([]);
  });
});

describe('can', () => {
  it('holds from the first to the last day', () => {
    const assignment = held('manager', { validFrom: localDate('2024-01-01'), validTo: localDate('2024-06-30') });
    const days = ['2023-12-31', '2024-01-01', '2024-06-30', '2024-07-01'].map(localDate);
    expect(days.map((on) => can([assignment], 'log.write', { projectId: 'rssz' }, on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('does not reach another project', () => {
    expect(can([held('manager')], 'log.write', { projectId: 'other' }, today)).toBe(false);
    expect(can([held('admin')], 'project.read', { projectId: 'other' }, today)).toBe(true);
    expect(can([], 'project.read', {}, today)).toBe(false);
  });

  it('takes nothing from a unit without the role in the project on that day', () => {
    const inUnit = held('consultant', { unitId: 'a' });
    const ended = held('consultant', { validTo: localDate('2024-09-15') });
    const others = [held('coordinator'), held('consultant', { projectId: 'other' }), ended];
    expect(can([inUnit, ...others], 'log.write', { projectId: 'rssz' }, today)).toBe(false);
    expect(scopeOf([inUnit, ...others], 'log.write', 'rssz', today)).toEqual({ kind: 'none' });
    expect(can([inUnit, ...others], 'log.write', { projectId: 'rssz' }, localDate('2024-09-15'))).toBe(true);
  });

  it('agrees with the list of permissions held and with the scope', () => {
    fc.assert(
      fc.property(fc.array(anyAssignment), fc.constantFrom(...PERMISSIONS), (assignments, permission) => {
        const may = can(assignments, permission, { projectId: 'rssz' }, today);
        expect(permissionsHeld(assignments, { projectId: 'rssz' }, today).includes(permission)).toBe(may);
        if (!may) expect(scopeOf(assignments, permission, 'rssz', today)).toEqual({ kind: 'none' });
      }),
    );
  });
});

describe('scopeOf', () => {
  it('lets a consultant read the project whole, but people and diary only of own units', () => {
    const mine = [held('consultant'), held('consultant', { unitId: 'b' }), held('consultant', { unitId: 'a' })];
    expect(scopeOf(mine, 'deliverable.read', 'rssz', today)).toEqual({ kind: 'all' });
    expect(scopeOf(mine, 'participant.read', 'rssz', today)).toEqual({ kind: 'units', unitIds: ['a', 'b'] });
    expect(scopeOf(mine, 'log.write', 'rssz', today)).toEqual({ kind: 'units', unitIds: ['a', 'b'] });
    expect(scopeOf([held('consultant')], 'log.read', 'rssz', today)).toEqual({ kind: 'none' });
  });

  it('keeps a coordinator in the own unit', () => {
    const mine = [held('coordinator'), held('coordinator', { unitId: 'a' })];
    const scope = scopeOf(mine, 'log.read', 'rssz', today);
    expect(scope).toEqual({ kind: 'units', unitIds: ['a'] });
    expect([isInScope(scope, 'a'), isInScope(scope, 'b'), isInScope(scope, null)]).toEqual([true, false, false]);
  });

  it('gives manager and evaluator all', () => {
    expect(scopeOf([held('manager')], 'participant.read', 'rssz', today)).toEqual({ kind: 'all' });
    expect(scopeOf([held('evaluator')], 'participant.read', 'rssz', today)).toEqual({ kind: 'all' });
  });

  it('never narrows by one more assignment', () => {
    fc.assert(
      fc.property(fc.array(anyAssignment), anyAssignment, (assignments, more) => {
        const before = scopeOf(assignments, 'log.read', 'rssz', today);
        const after = scopeOf([...assignments, more], 'log.read', 'rssz', today);
        for (const unitId of ['a', 'b', null]) {
          if (isInScope(before, unitId)) expect(isInScope(after, unitId)).toBe(true);
        }
      }),
    );
  });
});
