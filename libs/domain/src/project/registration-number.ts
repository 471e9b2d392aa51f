/** The parts of an OPZ+ registration number. */
export interface RegistrationNumber {
  /** `03` is Operační program Zaměstnanost plus. */
  readonly programme: string;
  readonly priority: string;
  /** As written in the programme: `2.2`. */
  readonly specificObjective: string;
  readonly callYear: string;
  readonly call: string;
  readonly sequence: string;
}

const grammar = /^CZ\.(03)\.(\d{2})\.(\d{2})\/\d{2}\/(\d{2})_(\d{3})\/(\d{7})$/;

/**
 * Takes an OPZ+ registration number apart, or gives `null` when the text is not one.
 *
 * Source: domain.md §4 (CZ . programme 03 . priority . specific objective / 00 / call year _ call / sequence).
 *
 * @example parseRegistrationNumber('CZ.03.02.02/00/22_004/0000366')?.specificObjective // '2.2'
 */
export function parseRegistrationNumber(text: string): RegistrationNumber | null {
  const match = grammar.exec(text);
  if (!match) return null;
  const [, programme = '', priority = '', objective = '', callYear = '', call = '', sequence = ''] = match;
  const specificObjective = `${Number(priority)}.${Number(objective)}`;
  return { programme, priority, specificObjective, callYear, call, sequence };
}
