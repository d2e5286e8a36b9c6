import type { importGuesses as english } from '../../en/core/import-guesses.ts'
import type { Translated } from '../../translated.ts'

export const importGuesses = {
  'core.importGuesses.of': '{file}: {guess}',
  'core.importGuesses.quoted': '«{name}»',
  'core.importGuesses.others': 'غيرها',
  'core.importGuesses.columnNumber': 'رقم {number}',
  'core.importGuesses.columnsFor':
    '{columns} على أنها {meaning, select, name {الأسماء} user {المستخدمون} note {الملاحظات} other {الوسوم}}',
  'core.importGuesses.table':
    'لا يبيّن هذا الجدول التطبيق الذي كتبه. {count, plural, zero {قُرئت الأعمدة {columns}} one {قُرئ العمود {columns}} two {قُرئ العمودان {columns}} few {قُرئت الأعمدة {columns}} many {قُرئت الأعمدة {columns}} other {قُرئت الأعمدة {columns}}} على أنها الأسرار لمرة واحدة.',
  'core.importGuesses.otherColumns': 'قُرئت أعمدة أخرى أيضًا: {columns}.',
  'core.importGuesses.data':
    'لا يبيّن هذا الملف التطبيق الذي كتبه. قُرئ المسمّى {names} على أنه الأسرار لمرة واحدة.',
  'core.importGuesses.dataWithoutNames':
    'لا يبيّن هذا الملف التطبيق الذي كتبه. قُرئ محتواه على أنه الأسرار لمرة واحدة.',
  'core.importGuesses.enpass':
    'تبدو الصفوف أزواجًا من الأسماء والقيم، كما يكتبها Enpass. قُرئت قيم {names} على أنها الأسرار لمرة واحدة.',
  'core.importGuesses.enpassLinks':
    'تبدو الصفوف أزواجًا من الأسماء والقيم، كما يكتبها Enpass. قُرئت روابط الإعداد على أنها الأسرار لمرة واحدة.',
} as const satisfies Translated<typeof english>
