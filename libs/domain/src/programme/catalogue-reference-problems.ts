import type { DefinitionProblem } from '../project/definition-problem.ts';
import type { ProgrammeCatalogue, ProgrammeItem, ProgrammeItemKind, ProgrammeTag } from './programme-catalogue.ts';

/** Which kind an item may be nested in. */
const holderOf: Partial<Record<ProgrammeItemKind, ProgrammeItemKind>> = {
  activity: 'activity-group',
  'target-group': 'target-group',
};

/** What the items of a catalogue refer to: the item they are nested in, tags of the vocabulary, other objectives. */
export function catalogueReferenceProblems(catalogue: ProgrammeCatalogue): DefinitionProblem[] {
  const { items, vocabulary } = catalogue;
  const byCode = new Map(items.map((item) => [item.code, item]));
  return [
    ...vocabularyProblems(vocabulary.thematicAreas, '/vocabulary/thematicAreas'),
    ...vocabularyProblems(vocabulary.targetGroups, '/vocabulary/targetGroups'),
    ...items.flatMap((item, index) => {
      const path = `/items/${index}`;
      const { thematicAreas = [], targetGroups = [] } = item.derived ?? {};
      return [
        ...parentProblems(item, path, byCode),
        ...tagProblems(thematicAreas, vocabulary.thematicAreas, `${path}/derived/thematicAreas`, 'thematic area'),
        ...tagProblems(targetGroups, vocabulary.targetGroups, `${path}/derived/targetGroups`, 'target-group tag'),
        ...levelProblems(item, path, byCode),
        ...wordProblems(item, path),
      ];
    }),
  ];
}

function parentProblems(
  item: ProgrammeItem,
  path: string,
  byCode: ReadonlyMap<string, ProgrammeItem>,
): DefinitionProblem[] {
  const { parent: value } = item;
  if (value === undefined) return [];
  const parent = byCode.get(value);
  const fits = parent && parent.objective === item.objective && parent.kind === holderOf[item.kind];
  if (fits && parent.code !== item.code && parent.parent === undefined) return [];
  const kind = holderOf[item.kind] ?? 'item that may hold it';
  return [{ path: `${path}/parent`, code: 'definition.unknown-reference', params: { value, kind } }];
}

function levelProblems(
  { levelNote }: ProgrammeItem,
  path: string,
  byCode: ReadonlyMap<string, ProgrammeItem>,
): DefinitionProblem[] {
  if (!levelNote || byCode.has(levelNote.belongsUnder)) return [];
  const params = { value: levelNote.belongsUnder, kind: 'item' };
  return [{ path: `${path}/levelNote/belongsUnder`, code: 'definition.unknown-reference', params }];
}

/** The source's own words are kept only where ours differ from them. */
function wordProblems({ title, titleSource }: ProgrammeItem, path: string): DefinitionProblem[] {
  if (titleSource === undefined || titleSource !== title.cs) return [];
  const params = { value: titleSource, first: `${path}/title/cs` };
  return [{ path: `${path}/titleSource`, code: 'definition.duplicate', params }];
}

function tagProblems(
  codes: readonly string[],
  known: readonly ProgrammeTag[],
  path: string,
  kind: string,
): DefinitionProblem[] {
  return codes.flatMap((value, index) =>
    known.some(({ code }) => code === value)
      ? []
      : [{ path: `${path}/${index}`, code: 'definition.unknown-reference', params: { value, kind } } as const],
  );
}

function vocabularyProblems(tags: readonly ProgrammeTag[], path: string): DefinitionProblem[] {
  return tags.flatMap(({ code: value }, index) => {
    const first = tags.findIndex(({ code }) => code === value);
    if (first === index) return [];
    return [
      {
        path: `${path}/${index}/code`,
        code: 'definition.duplicate',
        params: { value, first: `${path}/${first}/code` },
      },
    ];
  });
}
