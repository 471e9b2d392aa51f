import { decisionProblems } from './decision-draft.ts';

describe('a decision about a row', () => {
  it.each([
    [{ kind: 'link', participantId: '', reason: '' }, ['participantId']],
    [{ kind: 'link', participantId: 'p1', reason: '' }, []],
    [{ kind: 'not-ours', participantId: 'p1', reason: ' ' }, ['reason']],
    [{ kind: 'not-ours', participantId: '', reason: 'Jiný projekt' }, []],
  ])('like %j lacks %j', (draft, fields) => {
    expect(decisionProblems(draft).map(({ field }) => field)).toEqual(fields);
  });
});
