import type { ProblemCode } from '@rssz/domain';

/** Problems of lists that are brought in: of the file, of its columns and of taking it back. */
export const importProblem = {
  'import.encoding': 'Soubor je v jiném kódování, diakritika se poškodila. Uložte ho jako CSV UTF-8 nebo XLSX.',
  'import.empty': 'Soubor nemá žádný řádek s údaji.',
  'import.too-many-rows': 'Soubor má {{rows, number}} řádků, najednou jich lze načíst nejvýše {{max, number}}.',
  'import.too-many-columns': 'Soubor má příliš mnoho sloupců, nejvýše {{max, number}}.',
  'import.csv-malformed': 'Od řádku {{line}} chybí v souboru uvozovka, která text uzavírá.',
  'import.xlsx-unreadable': 'Sešit nelze přečíst. Otevřete ho v tabulkovém procesoru a uložte znovu jako XLSX.',
  'import.archive-too-large': 'Sešit se rozbalí do příliš velkých dat. Ponechte v něm jen list s údaji.',
  'import.other-sheets': 'Sešit má další listy ({{count}}), čte se jen první.',
  'import.encoding-converted': 'Soubor byl v kódování windows-1250, text se převedl.',
  'import.column-missing': 'Povinný sloupec v souboru chybí.',
  'import.column-absent': 'v souboru není, uložené hodnoty zůstanou.',
  'import.column-twice': 'Sloupec „{{header}}“ je v souboru vícekrát, není jasné, který platí.',
  'import.column-renamed': 'Sloupec se v souboru jmenuje „{{header}}“.',
  'import.column-unknown': 'Sloupec „{{header}}“ import nezná, vynechá se.',
  'import.formula': 'V buňce je vzorec. Nahraďte ho hodnotou.',
  'import.formula-like': 'Hodnota začíná jako vzorec, načte se jako text.',
  'import.code-twice': 'Stejný záznam je už na řádku {{line}}.',
  'import.clears': 'Prázdná buňka smaže uloženou hodnotu.',
  'import.file-blocked': 'Soubor nelze načíst, dokud neopravíte nálezy, které ho zastavily.',
  'import.rows-refused': 'Některé řádky nelze zapsat ({{count}}). Opravte je, nebo potvrďte jejich vynechání.',
  'import.refused-since': 'Od zkoušky nanečisto někdo změnil uložené záznamy. Nově odmítnuté řádky: {{count}}.',
  'import.name-held':
    'Import nelze vrátit. Název, který územní celek měl před importem (řádek {{line}}), má teď jiný územní celek „{{unit}}“.',
  'import.place-held':
    'Import nelze vrátit. Místo {{number}}, které územní celek měl před importem (řádek {{line}}), drží od {{validFrom, date}} územní celek „{{unit}}“.',
  'import.rows-swept': 'Řádky tohoto importu už nejsou uložené, nelze ho proto dokončit ani vrátit.',
  'import.changed-since': 'Import nelze vrátit, některé záznamy se od té doby změnily ({{count}}).',
  'import.transition-not-allowed': 'V tomto stavu importu to není možné. Obnovte stránku.',
} satisfies Partial<Record<ProblemCode, string>>;
