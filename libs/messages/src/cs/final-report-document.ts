/** Slova závěrečné zprávy z poskytování odborného poradenství jako dokumentu; její věty jsou ve `final-report.ts`. */
export const finalReportDocument = {
  unit: 'Územní celek',
  region: 'Kraj',
  asOf: 'Stav ke dni',
  howCited:
    'Každé tvrzení dokládá poznámka pod čarou s odkazem na záznam. Osoby se jen počítají; poznámky z deníku do zprávy nevstupují.',
  nothing: 'K tomuto zatím není nic zapsáno.',
  withoutUnit: 'Místo zprávy zatím nemá územní celek.',
  sample: 'UKÁZKA: kritéria jsou smyšlená, nejde o oficiální kritéria kvality.',
  section: {
    scope: 'Rozsah poradenství',
    areas: 'Poradenství podle tematických oblastí',
    people: 'Podpořené osoby',
    results: 'Výsledky spolupráce',
    measures: 'Opatření schválených plánů',
    shifts: 'Posun v kritériích kvality',
    documents: 'Dokumenty',
    'open-steps': 'Otevřené kroky',
  },
  note: {
    log: 'Deník poradenství: {{heldOn, date}}, {{mode}}, {{minutes, hours}}, {{keyActivity}}, verze {{version}}.',
    'next-step': 'Deník poradenství: krok dohodnutý {{heldOn, date}}, verze záznamu {{version}}.',
    assessment: 'Hodnocení kritéria {{code}}: {{on, date}}, stupeň {{level}}.',
    result: 'Popis spolupráce, verze {{number}}: výsledek uzavřený {{on, date}}.',
    measure: 'Opatření plánu „{{plan}}“, stav {{state}}, zápisů plnění: {{entries}}.',
    openResult: 'Popis spolupráce, verze {{number}}: výsledek zatím neuzavřený.',
    document: 'Výstup {{code}}, schváleno {{on, date}}.',
    mode: { 'in-person': 'osobně', remote: 'na dálku', 'e-learning': 'e-learning' },
  },
};
