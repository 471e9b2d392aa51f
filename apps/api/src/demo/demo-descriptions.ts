/** What the demonstration's units agree on in a thematic area; fictitious. */
export interface DemoAreaText {
  readonly baseline: string;
  readonly target: string;
  readonly responsible: string;
  readonly results: readonly { readonly title: string; readonly baseline: string; readonly target: string }[];
}

/** By the code of the area in the project definition. */
export const DEMO_AREA_TEXTS: Readonly<Record<string, DemoAreaText>> = {
  housing: {
    baseline: 'Obec nemá koncepci bydlení a byty přiděluje podle pořadí žádostí.',
    target: 'Obec má schválenou koncepci a pravidla, podle nichž pomáhá domácnostem v bytové nouzi.',
    responsible: 'odbor sociálních věcí',
    results: [
      { title: 'Koncepce bydlení', baseline: 'není', target: 'schválená zastupitelstvem' },
      { title: 'Pravidla přidělování obecních bytů', baseline: 'z roku 2009', target: 'nová pravidla v účinnosti' },
    ],
  },
  employment: {
    baseline: 'Obec nespolupracuje se zaměstnavateli ani s úřadem práce nad rámec veřejně prospěšných prací.',
    target: 'Obec má prostupný systém od prvních prací k zaměstnání na volném trhu.',
    responsible: 'místostarosta',
    results: [
      { title: 'Dohoda se zaměstnavateli v okolí', baseline: 'žádná', target: 'dohoda nejméně se třemi' },
      { title: 'Sociálně odpovědné zadávání zakázek', baseline: 'nepoužívá se', target: 'vnitřní směrnice obce' },
    ],
  },
  'social-work': {
    baseline: 'Sociální práci vykonává jeden pracovník spolu s další agendou.',
    target: 'Obec má kapacitu pro terénní práci a vede případy ve spolupráci se službami.',
    responsible: 'vedoucí odboru sociálních věcí',
    results: [
      { title: 'Navýšení kapacity sociální práce', baseline: '0,5 úvazku', target: '1,5 úvazku' },
      { title: 'Případové konference', baseline: 'nekonají se', target: 'čtvrtletně, podle metodiky' },
    ],
  },
  education: {
    baseline: 'Do předškolního vzdělávání chodí jen část dětí ze znevýhodněného prostředí.',
    target: 'Děti nastupují do školy připravené a škola umí pracovat s rozdíly.',
    responsible: 'ředitelka základní školy',
    results: [
      { title: 'Podpora docházky do mateřské školy', baseline: 'bez podpory', target: 'dohoda školy a obce' },
      { title: 'Plán společného vzdělávání', baseline: 'není', target: 'schválený školskou radou' },
    ],
  },
  health: {
    baseline: 'Část obyvatel není registrovaná u praktického lékaře.',
    target: 'Obyvatelé vědí, kam se obrátit, a preventivní programy k nim docházejí.',
    responsible: 'zdravotně sociální pracovnice',
    results: [
      { title: 'Mapa dostupnosti zdravotní péče', baseline: 'není', target: 'zveřejněná a aktuální' },
      { title: 'Program prevence v obci', baseline: 'jednorázové akce', target: 'roční program' },
    ],
  },
  safety: {
    baseline: 'Preventivní opatření nejsou propojená, sousedské spory řeší policie.',
    target: 'Obec předchází sporům a spolupracuje s policií i službami.',
    responsible: 'manažer prevence kriminality',
    results: [
      { title: 'Pracovní skupina k bezpečnosti', baseline: 'neschází se', target: 'schází se nejméně třikrát ročně' },
      { title: 'Asistent prevence kriminality', baseline: 'není', target: 'dva asistenti v terénu' },
    ],
  },
  debt: {
    baseline: 'Dluhové poradenství je jen v krajském městě.',
    target: 'Poradenství je dostupné v obci a dluhy na nájmu se řeší včas.',
    responsible: 'finanční odbor',
    results: [
      { title: 'Dluhová poradna v obci', baseline: 'není', target: 'jeden den v týdnu' },
      { title: 'Včasné řešení dluhů na nájmu', baseline: 'až exekuce', target: 'dohoda do dvou měsíců od dluhu' },
    ],
  },
  family: {
    baseline: 'Služby pro rodiny s dětmi v území chybí, nejbližší jsou čtyřicet minut cesty.',
    target: 'Rodiny mají v dosahu podporu a dospívající smysluplný program.',
    responsible: 'koordinátorka rodinné politiky',
    results: [
      { title: 'Sociálně aktivizační služba', baseline: 'není', target: 'působí v obci' },
      { title: 'Klub pro dospívající', baseline: 'není', target: 'otevřený třikrát týdně' },
    ],
  },
};

export const DEMO_CLOSINGS = {
  reached: 'Výsledek je hotový a používá se; ověřeno při návštěvě.',
  partly: 'Část výsledku je hotová, zbytek se posunul do dalšího období.',
  'not-reached': 'Obec výsledek odložila, chyběla na něj shoda v zastupitelstvu.',
} as const;
