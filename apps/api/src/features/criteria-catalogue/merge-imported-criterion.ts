import type { CriterionDraft, RowValues, ScaleLevel } from '@rssz/domain';
import { IMPORT_LEVELS, levelKey, type CriteriaFields } from './criteria-import-kind.ts';
import type { CriterionImage } from './criterion-image.view.ts';

/** What a criterion will be once a row is written: a column that the file lacks leaves what is stored. */
export function mergedCriterion(
  values: RowValues<CriteriaFields>,
  stored: CriterionImage | undefined,
  areaCode: string,
): CriterionDraft {
  return {
    code: values.code ?? '',
    thematicArea: areaCode,
    title: values.title ?? '',
    titleEn: given(values.titleEn, stored?.titleEn),
    description: given(values.description, stored?.description) ?? '',
    descriptionEn: given(values.descriptionEn, stored?.descriptionEn),
    levels: mergedLevels(values, stored),
    mappedFrom: given(values.mappedFrom, stored?.mappedFrom),
  };
}

function mergedLevels(values: RowValues<CriteriaFields>, stored: CriterionImage | undefined): ScaleLevel[] {
  const before = new Map((stored?.levels ?? []).map((one) => [one.level, one]));
  const beyond = [...before.values()].filter(({ level }) => !IMPORT_LEVELS.some((one) => one === level));
  const named = IMPORT_LEVELS.flatMap((level): ScaleLevel[] => {
    const known = before.get(level);
    const descriptor = values[levelKey(level)];
    if (descriptor === undefined) return known ? [known] : [];
    if (descriptor === null) return [];
    const isSame = known?.descriptor === descriptor;
    return [{ level, descriptor, descriptorEn: isSame ? (known.descriptorEn ?? null) : null }];
  });
  return [...named, ...beyond];
}

function given<T>(value: T | null | undefined, stored: T | null | undefined): T | null {
  return value === undefined ? (stored ?? null) : value;
}

/** The values of a stored criterion under the columns of the import. */
export function valuesOf(
  image: CriterionImage,
  areaText: string,
  isSample: boolean,
): { readonly [Key in keyof CriteriaFields]: CriteriaFields[Key] | null } {
  const text = (value: string | null): string | null => (value === '' ? null : value);
  const level = (number: number): string | null => {
    const found = image.levels.find((one) => one.level === number);
    return found ? text(found.descriptor) : null;
  };
  return {
    code: image.code,
    thematicArea: areaText,
    title: image.title,
    titleEn: image.titleEn,
    description: text(image.description),
    descriptionEn: image.descriptionEn,
    mappedFrom: image.mappedFrom,
    sample: isSample ? true : null,
    level0: level(0),
    level1: level(1),
    level2: level(2),
    level3: level(3),
    level4: level(4),
    level5: level(5),
    level6: level(6),
    level7: level(7),
    level8: level(8),
    level9: level(9),
    level10: level(10),
  };
}
