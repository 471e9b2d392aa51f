/** Slova, která má na sobě každý vyrobený dokument. */
export const document = {
  registrationNumber: 'Registrační číslo {{number}}',
  madeOn: 'Vyhotoveno {{on, date}}',
  asOf: 'Stav ke dni {{on, date}}',
  page: 'Strana',
  pageOf: 'z',
  demo: 'Ukázková data: celky, osoby i údaje jsou smyšlené.',
};
