import { Injectable } from '@nestjs/common';
import { municipalityStanding, parseMunicipalityCode, type MunicipalityCode, type Problem } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { MunicipalityLookup } from '../municipality/municipality.lookup.ts';
import type { WriteMasMunicipality } from './dto/write-mas.dto.ts';
import { MasMunicipalityRepository, type MasPlace } from './mas-municipality.repository.ts';

/** Municipalities as somebody gives them, judged by the list where one is loaded, and named by it. */
@Injectable()
export class MasPlaces {
  constructor(
    private readonly lookup: MunicipalityLookup,
    private readonly municipalities: MasMunicipalityRepository,
  ) {}

  async judge(
    tx: Transaction,
    wanted: readonly WriteMasMunicipality[],
  ): Promise<{ readonly places: readonly MasPlace[]; readonly problems: readonly Problem[] }> {
    const read = wanted.map(({ code }) => parseMunicipalityCode(code));
    const known = await this.lookup.known(
      tx,
      read.flatMap((one) => (one.ok ? [one.value] : [])),
    );
    const codes = read.map((one) => (one.ok ? one.value : null));
    const problems = read.flatMap((one, index): Problem[] => {
      const problem = one.ok ? codeProblem(one.value, codes.indexOf(one.value) < index, known) : one.error;
      return problem ? [{ ...problem, field: `municipalities.${index}.code` }] : [];
    });
    const places = codes.flatMap((code, index): MasPlace[] =>
      code === null ? [] : [{ code, name: known?.get(code)?.name ?? (wanted[index]?.name?.trim() || code) }],
    );
    return { places, problems };
  }

  /** Codes of an import with what the list, or the group itself, says of them. */
  async named(tx: Transaction, masId: string, codes: readonly string[]): Promise<MasPlace[]> {
    const known = await this.lookup.known(tx, codes);
    const remembered = new Map((await this.municipalities.remembered(tx, masId, codes)).map((one) => [one.code, one]));
    return codes.map((code) => ({ code, name: known?.get(code)?.name ?? remembered.get(code)?.name ?? code }));
  }

  /** Which codes no list could verify, as warnings. */
  async unverified(db: Pick<Transaction, 'query' | 'one'>, codes: readonly string[]): Promise<Problem[]> {
    const known = await this.lookup.known(db, codes);
    return codes.flatMap((text) => {
      const code = parseMunicipalityCode(text);
      const problem = code.ok ? municipalityStanding(code.value, known).problem : null;
      return problem ? [{ ...problem, field: 'municipalities' }] : [];
    });
  }
}

function codeProblem(
  code: MunicipalityCode,
  isRepeated: boolean,
  known: { has(code: string): boolean } | null,
): Problem | null {
  if (isRepeated) return { code: 'validation.duplicate' };
  const { isAllowed, problem } = municipalityStanding(code, known);
  return isAllowed ? null : problem;
}
