/** What the sample visits were about; no person is named. */
export const DEMO_NOTES: readonly string[] = [
  'Příprava setkání lokálního partnerství, návrh programu a pozvánek.',
  'Konzultace opatření v oblasti bydlení, rozbor možností sociálního nájmu.',
  'Revize plánu sociálního začleňování, doplnění termínů a odpovědností.',
  'Dluhové poradenství v obci: nastavení spolupráce s poradnou.',
  'Pracovní skupina vzdělávání, podklady pro místní školy.',
  'Výkon sociální práce na obci, metodická podpora pracovníků.',
  'Prevence kriminality, součinnost s asistenty.',
  'Podpora rodiny: síťování služeb a předávání kontaktů.',
  'Zaměstnávání: dohoda s úřadem práce o společném postupu.',
  'Příprava projektové žádosti, zpřesnění rozpočtu a cílové skupiny.',
  'Vyhodnocení popisu spolupráce s vedením obce.',
  'Zdravotní prevence ve vyloučené lokalitě, návaznost na terénní práci.',
];
