import type { app as english } from '../../en/desktop/app.ts'
import type { Translated } from '../../translated.ts'

export const app = {
  'desktop.app.badVault': 'بعد \u2066--vault\u2069، يُرجى استخدام «keychain» أو مسار ملف خزنة.',
  'desktop.app.refusedSwitch':
    'لا يبدأ Countersign مع \u2066{name}\u2069: يمكن لبرامج أخرى قراءة رموزك من خلاله.',
  'desktop.app.noSandbox':
    'شُغِّل Countersign مع \u2066--no-sandbox\u2069. نافذته أقل حماية مما ينبغي. يُرجى تشغيله دون هذا الخيار.',
  'desktop.app.runsAlready': 'يعمل Countersign بالفعل. تنتقل نافذته إلى المقدمة.',
  'desktop.app.otherVault': 'تطبيق Countersign مفتوح بخزنة أخرى',
  'desktop.app.quitForOther': 'يُرجى أولًا إنهاء Countersign، ثم تشغيله بالخزنة الأخرى.',
  'desktop.app.notLocked': 'تعذّر قفل Countersign',
  'desktop.app.closing': 'يجب إغلاق Countersign',
  'desktop.app.windowFails': 'تتعطّل النافذة باستمرار. خزنتك كما حُفظت آخر مرة.',
  'desktop.app.unresponsive': 'لا يستجيب Countersign',
  'desktop.app.unresponsive.detail':
    'يمكن الانتظار، أو إعادة تحميل النافذة. خزنتك آمنة؛ وقد يضيع ما كنت تكتبه.',
  'desktop.app.wait': 'انتظار',
  'desktop.app.reload': 'إعادة التحميل',
  'desktop.app.cannotContinue': 'لا يمكن لـ Countersign المتابعة',
  'desktop.app.internal': 'حدث خطأ داخل Countersign. خزنتك كما حُفظت آخر مرة.',
  'desktop.app.cancel': 'إلغاء',
  'desktop.app.continue': 'متابعة',
} as const satisfies Translated<typeof english>
