import { expect, it } from 'vitest'
import {
  checkTranslation,
  translatedLanguages,
} from '../../scripts/translations/check-translations.mjs'
import { compareMessage } from '../../scripts/translations/compare-message.mjs'
import { languages } from '../../shared/wording/languages.ts'

const codes = '{count, plural, one {# code of {name}} other {# codes of {name}}}'

it.each([
  ['de', codes, '{count, plural, one {# Code von {name}} other {# Codes von {name}}}'],
  ['ja', codes, '{count, plural, other {{name}のコード#件}}'],
  [
    'ar',
    codes,
    '{count, plural, zero {لا رموز لـ{name}} one {رمز {name}} two {رمزا {name}} few {# رموز لـ{name}} many {# رمزًا لـ{name}} other {# رمز لـ{name}}}',
  ],
  ['fr', 'Save “{name}”?', 'Enregistrer «\u00a0{name}\u00a0»\u202f?'],
  ['es', 'Save it?', '¿Guardar?'],
  ['de', 'Countersign {version}', 'Countersign {version}'],
  ['de', 'Press <b>Enter</b>.', 'Drücke <b>Enter</b>.'],
] as const)('a translation into %s may be as %s is', (language, english, translated) => {
  expect(compareMessage({ key: 'a.b', english, translated, language })).toEqual([])
})

it.each([
  ['de', 'Save {name}', 'Speichern', 'lacks the value {name}'],
  ['de', 'Save', '{name} speichern', 'has an unknown value {name}'],
  ['de', 'Press <b>it</b>', 'Drücken', 'lacks the tag <b>'],
  ['de', 'Save it', 'Save it', 'is still English'],
  ['de', 'Save', 'Speichern {', 'is no ICU message'],
  ['de', codes, '{count} Codes von {name}', 'does not choose by {count}'],
  ['ja', codes, '{count, plural, one {{name}#} other {{name}#}}', 'that is never made: “one”'],
  [
    'fr',
    codes,
    '{count, plural, one {# {name}} other {# {name}}}',
    'lacks {count}’s choice “many”',
  ],
  ['ar', codes, '{count, plural, one {# {name}} other {# {name}}}', 'lacks {count}’s choice “few”'],
  ['de', '{a, select, x {Yes} other {No}}', '{a, select, other {Nein}}', 'choice “x”'],
  ['de', 'Open it', 'Oeffne “es”', 'has the quotation mark ”'],
  ['de', 'Open it', 'Oeffne "es"', 'has a straight quotation mark'],
  ['fr', 'The file', "L''fichier", 'has a straight apostrophe'],
  ['de', 'Open it now', 'Jetzt  öffnen', 'has two spaces in a row'],
  ['de', 'Open it now ', 'Jetzt öffnen', 'begins or ends with other spaces'],
  ['de', 'Save', 'Alle Änderungen speichern', 'is too long for its place'],
  ['ja', 'Save', '変更内容をすべて保存', 'is too long for its place'],
  ['fr', 'Save it?', 'Enregistrer ?', 'is a no-break space'],
  ['fr', 'Save it?', 'Enregistrer?', 'a no-break space stands before'],
  ['es', 'Save it?', 'Guardar?', 'a question begins with ¿'],
  ['ja', 'Save it, please.', '保存,する', 'full-width'],
  ['ar', 'Save it?', 'حفظ?', 'the marks are'],
])('in %s, “%s” said as “%s” %s', (language, english, translated, fault) => {
  const found = compareMessage({ key: 'a.b', english, translated, language })
  expect(found.join('\n')).toContain(fault)
})

it('a menu’s label names one letter that chooses it', () => {
  const label = { key: 'desktop.menu.file', english: '&File', language: 'de' }
  expect(compareMessage({ ...label, translated: 'Datei' })).toEqual(['has 0 times & instead of 1'])
})

it.each(translatedLanguages())(
  'what there is in %s says what the English text says',
  async language => {
    expect(Object.keys(languages)).toContain(language)
    const found = await checkTranslation(language)
    // A new message is shown in English until it is translated.
    const faults = found.faults.filter(({ fault }) => fault !== 'is missing')
    expect(faults.map(({ file, key, fault }) => `${file}: ${key} ${fault}`)).toEqual([])
    expect(found.translated).toBeGreaterThan(0)
  },
)
