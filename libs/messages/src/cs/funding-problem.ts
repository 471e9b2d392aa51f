import type { FundingProblemCode } from '@rssz/domain';

/** Problémy výzev a zdrojů financování opatření. */
export const fundingProblem: Record<FundingProblemCode, string> = {
  'call.number-malformed': 'Číslo výzvy OPZ+ má tvar 03_24_065.',
  'call.number-taken': 'Výzva s tímto číslem už je zapsaná.',
  'call.period-reversed': 'Výzva nemůže skončit dřív, než začne ({{opensOn, date}}).',
  'call.without-objective': 'Vyberte aspoň jeden cíl, který výzva podporuje.',
  'call.objective-unknown': 'Cíl {{code}} katalog programu nemá.',
  'call.allocation-range': 'Alokaci zadejte v celých korunách, nejvýše 99 999 999 999 Kč.',
  'source.exists': 'O tomto zdroji už se u opatření rozhodlo. Najdete ho mezi zdroji.',
  'source.item-unknown': 'Položku {{code}} platný katalog programu mezi aktivitami nemá.',
  'source.one-origin': 'Zdroj je buď aktivita z katalogu, nebo jiný zdroj popsaný slovy.',
  'source.step-not-allowed': 'Tento krok už stav zdroje nedovoluje. Obnovte stránku.',
  'source.call-unknown': 'Tato výzva neexistuje.',
  'source.call-required': 'Žádost se podává do výzvy. Vyberte ji, nebo ji nejdřív zapište.',
  'source.call-not-for-other': 'Výzva OPZ+ patří jen ke zdroji z katalogu programu.',
  'source.call-other-objective': 'Výzva nepodporuje cíl {{objective}}.',
  'source.call-not-open': 'V tento den výzva není otevřená ({{opensOn, date}} – {{closesOn, date}}).',
  'source.amount-required': 'Zadejte částku v celých korunách.',
  'source.amount-range': 'Částku zadejte v celých korunách, od 1 do 99 999 999 999 Kč.',
  'source.in-future': 'Tento den leží v budoucnosti.',
  'source.before-last-step': 'Krok nemůže být dřívější než předchozí ({{lastOn, date}}).',
};
