import type { typing as english } from '../../en/core/typing.ts'
import type { Translated } from '../../translated.ts'

export const typing = {
  'core.typing.tab': 'لا يمكن لصفحة في علامة تبويب الكتابة في برامج أخرى.',
  'core.typing.flatpak': 'لا يمكن لحزمة Flatpak الكتابة في برامج أخرى.',
  'core.typing.noDesktop': 'لا يمكن لـ Countersign الكتابة هنا لعدم وجود سطح مكتب قيد التشغيل.',
  'core.typing.missing': 'للكتابة في برامج أخرى، يحتاج Countersign إلى {tools}. يُرجى تثبيته أولًا.',
  'core.typing.permission':
    'للكتابة في برامج أخرى، يحتاج Countersign إلى إذنك. في إعدادات النظام، ضمن «الخصوصية والأمن»، يُرجى السماح به في «تسهيلات الاستخدام» و«الأتمتة».',
  'core.typing.refused': 'لم يسمح النظام لـ {tools} بالكتابة في البرنامج الآخر.',
  'core.typing.noOther': 'لم يوجد برنامج آخر للكتابة فيه.',
  'core.typing.copied': '{why} نُسخ الرمز بدلًا من ذلك.',
  'core.typing.copyIt': '{why} يمكن نسخ الرمز بدلًا من ذلك.',
} as const satisfies Translated<typeof english>
