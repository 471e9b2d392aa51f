import fc from 'fast-check';
import { localDate } from '../kernel/local-date.ts';
import { DELIVERABLE_STATES } from './deliverable-state.ts';
import {
  partCompletionRefusals,
  partFileRefusals,
  partProblems,
  partRefusals,
  partRemovalRefusals,
} from './part-refusals.ts';
import { PART_STATES, partState } from './part-state.ts';

const codes = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);
const day = localDate('2024-09-16');

describe('a part of a document', () => {
  it('is done only with a file and a mark', () => {
    expect(partState({ files: 0, completedOn: null })).toBe('without-file');
    expect(partState({ files: 2, completedOn: null })).toBe('with-file');
    expect(partState({ files: 1, completedOn: day })).toBe('done');
    expect(partState({ files: 0, completedOn: day })).toBe('without-file');
  });

  it('is always in one of the states', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.boolean(), (files, isMarked) => {
        const state = partState({ files, completedOn: isMarked ? day : null });
        expect(PART_STATES).toContain(state);
        expect(state === 'without-file').toBe(files === 0);
      }),
    );
  });

  it('belongs to a document that collects parts and is not approved yet', () => {
    for (const state of DELIVERABLE_STATES) {
      const isOpen = ['planned', 'in-progress', 'in-review'].includes(state);
      expect(codes(partRefusals({ state, drawsFrom: ['parts'] }))).toEqual(isOpen ? [] : ['deliverable.files-closed']);
    }
    expect(codes(partRefusals({ state: 'planned', drawsFrom: ['indicator-sets'] }))).toEqual(['part.not-collected']);
  });

  it('has a title, is marked with a file, and goes only when it never had any', () => {
    expect(partProblems({ title: ' ' })).toEqual([{ code: 'validation.required', field: 'title' }]);
    expect(partProblems({ title: 'Úvod' })).toEqual([]);
    expect(codes(partCompletionRefusals('without-file'))).toEqual(['part.file-required']);
    expect(codes(partCompletionRefusals('done'))).toEqual(['part.completed']);
    expect(partCompletionRefusals('with-file')).toEqual([]);
    expect(codes(partFileRefusals({ isCompleted: true }))).toEqual(['part.completed']);
    expect(partFileRefusals({ isCompleted: false })).toEqual([]);
    expect(partRemovalRefusals({ filesEver: 0 })).toEqual([]);
    expect(partRemovalRefusals({ filesEver: 2 })).toEqual([{ code: 'part.has-files', params: { count: 2 } }]);
  });
});
