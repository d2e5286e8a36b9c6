import type { updates as english } from '../../en/core/updates.ts'
import type { Translated } from '../../translated.ts'

export const updates = {
  'core.updates.off': 'التحقق من وجود إصدارات أحدث معطَّل.',
  'core.updates.noFeed':
    'لا يأتي هذا الإصدار من Countersign بعنوان للتحقق. يُرجى إدخال عنوان في الإعدادات.',
  'core.updates.none': 'لا يُعرف إصدار أحدث.',
  'core.updates.noRelease': 'لا يذكر {hostname} أيّ إصدار هو الأحدث.',
  'core.updates.otherHost': 'يقود {hostname} إلى صفحة في موقع ويب آخر، لذا لا يعرضها Countersign.',
} as const satisfies Translated<typeof english>
