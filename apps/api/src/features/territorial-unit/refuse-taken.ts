import type { LocalDate, Problem } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { refuseIfAny } from '../../platform/http/problem-error.ts';
import type { WrittenLine } from '../../platform/import/import-writer.ts';
import type { UnitImage } from './unit-image.repository.ts';

/** Another unit in a place that a unit would take back. */
interface HeldPlace {
  readonly unitId: string;
  readonly number: number;
  readonly unit: string;
  readonly validFrom: LocalDate;
}

const GIVEN = `jsonb_to_recordset($1::jsonb) AS g("unitId" uuid, "placeId" uuid, number int, "validFrom" date, "validTo" date)`;

const HOLD_PLACES = `
SELECT 1 FROM territorial_place WHERE id IN (SELECT g."placeId" FROM ${GIVEN}) ORDER BY id FOR UPDATE`;

/** $2 the units of the import itself, which give way as it is undone. */
const HELD_PLACES = `
SELECT DISTINCT ON (g."unitId") g."unitId", g.number, u.name AS unit, up.valid_from AS "validFrom"
FROM ${GIVEN}
JOIN unit_place up ON up.place_id = g."placeId" AND up.recorded_to IS NULL AND NOT up.unit_id = ANY($2::uuid[])
  AND daterange(up.valid_from, up.valid_to, '[]') && daterange(g."validFrom", g."validTo", '[]')
JOIN territorial_unit u ON u.id = up.unit_id
ORDER BY g."unitId", up.valid_from`;

const HELD_NAMES = `
SELECT name FROM territorial_unit WHERE project_id = $1 AND name = ANY($2) AND NOT id = ANY($3::uuid[])`;

/**
 * Refuses the undoing of an import when others have since taken a name or a place that it gave up, before anything is put
 * back. Errors: import.name-held, import.place-held, each with the unit that has it now.
 */
export async function refuseTaken(tx: Transaction, projectId: string, written: readonly WrittenLine[]): Promise<void> {
  const own = written.map(({ subjectId }) => subjectId);
  const lines = written
    .flatMap(({ line, before }) => (before ? [{ line, image: before as UnitImage }] : []))
    .sort((one, other) => one.line - other.line);
  const places = await heldPlaces(
    tx,
    lines.map(({ image }) => image),
    own,
  );
  const names = await tx.query<{ name: string }>(HELD_NAMES, [projectId, lines.map(({ image }) => image.name), own]);
  const heldNames = new Set(names.map(({ name }) => name));
  refuseIfAny(
    lines.flatMap(({ line, image }): Problem[] => {
      const place = places.get(image.id);
      return [
        ...(heldNames.has(image.name)
          ? [{ code: 'import.name-held', params: { line, unit: image.name } } as const]
          : []),
        ...(place ? [problemOf(line, place)] : []),
      ];
    }),
  );
}

/** Who is in the places of the images, by the unit that would come back; the places are held until it is undone. */
async function heldPlaces(
  tx: Transaction,
  images: readonly UnitImage[],
  own: readonly string[],
): Promise<ReadonlyMap<string, HeldPlace>> {
  const given = JSON.stringify(images.flatMap(({ id, places }) => places.map((one) => ({ ...one, unitId: id }))));
  await tx.query(HOLD_PLACES, [given]);
  const held = await tx.query<HeldPlace>(HELD_PLACES, [given, own]);
  return new Map(held.map((one) => [one.unitId, one]));
}

const problemOf = (line: number, { number, unit, validFrom }: HeldPlace): Problem => ({
  code: 'import.place-held',
  params: { line, number, unit, validFrom },
});
