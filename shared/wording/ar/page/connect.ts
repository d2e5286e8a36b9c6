import type { connect as english } from '../../en/page/connect.ts'
import type { Translated } from '../../translated.ts'

export const connect = {
  'connect.detecting': 'جارٍ اكتشاف نوع الخادم…',
  'connect.kind': 'نوع الخادم',
  'connect.kind.unknown': 'لم يُتعرَّف على الخادم. يُرجى اختيار نوعه إن كان معروفًا.',
  'connect.kind.several': 'يدعم الخادم أكثر من نوع. الأول هو الأكثر شيوعًا.',
  'connect.email': 'عنوان البريد الإلكتروني',
  'connect.name': 'الاسم (اختياري)',
  'connect.name.hint': 'اسم الحساب هنا',
} as const satisfies Translated<typeof english>
