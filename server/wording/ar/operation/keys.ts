import type { Translated } from '../../../../shared/wording/translated.ts'
import type { keys as english } from '../../en/operation/keys.ts'

export const keys = {
  'operation.keys.none': 'لا يوجد مفتاح رئيسي.',
  'operation.keys.gone': 'المفتاح الرئيسي الذي شفّر هذا غير متاح.',
  'operation.keys.malformed': 'يجب أن يحتوي {place} على {bytes} بايت بترميز base64.',
  'operation.keys.unreadable': 'لا يمكن قراءة ملف المفتاح الرئيسي \u2066{file}\u2069.',
  'operation.keys.openToOthers':
    'يجب ألا يتمكن من قراءة ملف المفتاح الرئيسي \u2066{file}\u2069 إلا مالكه (الوضع {mode}).',
  'operation.keys.damaged': 'قيمة مشفَّرة في {column} تالفة أو تنتمي إلى صف آخر.',
} as const satisfies Translated<typeof english>
