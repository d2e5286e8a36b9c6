import type { practice as english } from '../../en/core/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'core.practice.tooSlow': 'لم يبدأ خادم التدريب في الوقت المناسب.',
  'core.practice.couldNotStart': 'تعذّر بدء خادم التدريب.',
  'core.practice.noneForThisComputer': 'لا يوجد خادم تدريب لهذا النوع من الكمبيوتر.',
  'core.practice.stopped': 'توقف خادم التدريب على نحو غير متوقع. يُرجى فتحه مجددًا.',
  'core.practice.filesInUse':
    'لا يمكن إزالة ملفات خادم التدريب في \u2066{folder}\u2069. يُرجى إغلاق نوافذ Countersign الأخرى.',
  'core.practice.nobody': 'لا يوجد هذا الشخص في خادم التدريب.',
  'core.practice.failed': 'تعذّر بدء خادم التدريب: {reason}',
} as const satisfies Translated<typeof english>
