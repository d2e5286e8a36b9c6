import type { importPlaces as english } from '../../en/core/import-places.ts'
import type { Translated } from '../../translated.ts'

export const importPlaces = {
  'core.importPlaces.quarantined': 'العنصر المعزول {number}',
  'core.importPlaces.allButLinks': 'كل شيء ما عدا روابط الإعداد',
  'core.importPlaces.entry': 'العنصر {number}',
  'core.importPlaces.item': 'المُدخَل {number}',
  'core.importPlaces.row': 'الصف {number}',
  'core.importPlaces.line': 'السطر {number}',
  'core.importPlaces.page': 'الصفحة {number}',
  'core.importPlaces.picture': 'الصورة {number}',
  'core.importPlaces.thePicture': 'الصورة',
  'core.importPlaces.drawing': 'الرسم {number}',
  'core.importPlaces.link': 'الرابط {number}',
  'core.importPlaces.lineAndLink': 'السطر {line}، الرابط {link}',
  'core.importPlaces.within': '{container}، {place}',
  'core.importPlaces.mailText': 'النص',
  'core.importPlaces.mailPage': 'الصفحة',
  'core.importPlaces.attachment': 'المرفق {number}',
  'core.importPlaces.part': 'الجزء {part} من {size}',
  'core.importPlaces.reasonAt': '{place}: {reason}',
  'core.importPlaces.record': 'السجل {number}',
  'core.importPlaces.card': 'البطاقة {number}',
  'core.importPlaces.file': '{name}',
} as const satisfies Translated<typeof english>
