/** Where the sample visits took place, what was agreed, and what stayed between colleagues; no person is named. */
export const DEMO_PLACES: readonly string[] = [
  'Obecní úřad, zasedací místnost',
  'Komunitní centrum',
  'Základní škola, sborovna',
  'Kulturní dům, malý sál',
  'Úřad práce, kontaktní pracoviště',
];

export const DEMO_STEPS: readonly string[] = [
  'Poslat návrh opatření k připomínkám členům partnerství.',
  'Svolat pracovní skupinu k bydlení.',
  'Doplnit tabulku služeb o kapacity a kontakty.',
  'Předložit revizi plánu radě obce.',
  'Domluvit schůzku s dluhovou poradnou.',
];

export const DEMO_INTERNAL_NOTES: readonly string[] = [
  'Ukázka interní poznámky: příště přizvat i metodika krajské pobočky.',
  'Ukázka interní poznámky: vedení obce váhá s financováním, probrat na poradě týmu.',
];

export const DEMO_DISPUTE = 'Setkání proběhlo o den dřív, než je zapsáno. Prosím o kontrolu data.';
