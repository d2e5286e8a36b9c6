import type { bridge as english } from '../../en/page/bridge.ts'
import type { Translated } from '../../translated.ts'

export const bridge = {
  'bridge.closed': 'أُغلق Countersign. يُرجى تشغيله مجددًا.',
  'bridge.internal': 'حدث خطأ داخل Countersign. لم يُفقد شيء. يُرجى إعادة المحاولة.',
  'bridge.notice.endedSession':
    'كان Countersign مفتوحًا في علامة تبويب أخرى برابط سابق. أُغلقت علامة التبويب تلك الآن. إذا لم تكن لك، فربما رأى شخص آخر ما عرضته.',
  'bridge.notice.tookOver':
    'كان Countersign مفتوحًا في علامة تبويب أخرى. أُغلقت علامة التبويب تلك الآن، إذ لا يمكن فتح أكثر من واحدة في الوقت نفسه.',
  'bridge.notice.linkTriedAgain':
    'حاول شخص ما استخدام الرابط الذي فتح علامة التبويب هذه، فرُفض. إذا لم تكن المحاولة منك، فهناك برنامج آخر أو شخص آخر يمكنه رؤية روابطك.',
} as const satisfies Translated<typeof english>
