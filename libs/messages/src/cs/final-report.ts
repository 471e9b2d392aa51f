import type { StatementCode } from '@rssz/domain';

/** Věty závěrečné zprávy z poskytování odborného poradenství. */
export const finalReport: Record<StatementCode, string> = {
  'scope.none': 'V územním celku není zapsána žádná poradenská návštěva.',
  'scope.visits':
    'Odborné poradenství probíhalo od {{from, date}} do {{to, date}}; počet návštěv: {{visits}}, celkem {{minutes, hours}}.',
  'scope.in-person': 'Osobně: počet návštěv {{visits}}, {{minutes, hours}}.',
  'scope.remote': 'Na dálku: počet návštěv {{visits}}, {{minutes, hours}}.',
  'scope.e-learning': 'E-learning: počet záznamů {{visits}}, {{minutes, hours}}.',
  'scope.activity': 'V klíčové aktivitě {{activity}}: počet návštěv {{visits}}, {{minutes, hours}}.',
  'scope.shared': 'Z toho společně s dalšími územními celky: počet návštěv {{visits}}, {{minutes, hours}}.',
  'area.visits': '{{area}}: počet návštěv {{visits}}, {{minutes, hours}}.',
  'people.none': 'Podpora jednotlivých osob není zapsána.',
  'people.supported': 'Počet podpořených osob: {{people}}; dohromady získaly {{minutes, hours}} podpory.',
  'result.reached': 'Dohodnutý výsledek „{{title}}“ byl dosažen.',
  'result.partly': 'Dohodnutý výsledek „{{title}}“ byl dosažen částečně.',
  'result.not-reached': 'Dohodnutý výsledek „{{title}}“ nebyl dosažen.',
  'result.open': 'Dohodnutý výsledek „{{title}}“ zatím není vyhodnocen.',
  'measure.summary': 'Plán „{{plan}}“: opatření celkem {{measures}}, splněno {{done}}, probíhá {{running}}.',
  'measure.planned': 'Opatření „{{title}}“ je naplánováno.',
  'measure.running': 'Opatření „{{title}}“ probíhá od {{on, date}}.',
  'measure.done': 'Opatření „{{title}}“ bylo splněno {{on, date}}.',
  'measure.postponed': 'Opatření „{{title}}“ bylo odloženo {{on, date}}.',
  'measure.dropped': 'Opatření „{{title}}“ bylo zrušeno {{on, date}}.',
  'shift.none': 'Žádné kritérium kvality zatím není hodnoceno opakovaně.',
  'shift.summary': 'Hodnocení kritérií kvality: zlepšení {{up}}, beze změny {{same}}, zhoršení {{down}}.',
  'shift.up':
    '{{area}}, {{criterion}}: zlepšení ze stupně {{before}} ({{from, date}}) na stupeň {{after}} ({{to, date}}).',
  'shift.same': '{{area}}, {{criterion}}: beze změny, stupeň {{before}} ({{from, date}}) a {{after}} ({{to, date}}).',
  'shift.down':
    '{{area}}, {{criterion}}: zhoršení ze stupně {{before}} ({{from, date}}) na stupeň {{after}} ({{to, date}}).',
  'document.approved': 'Dokument {{code}} „{{title}}“ byl schválen {{on, date}}.',
  'step.open': 'Zbývá dohodnutý krok s termínem {{on, date}}, domluvený při návštěvě {{agreedOn, date}}.',
};
