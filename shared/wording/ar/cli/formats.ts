import type { formats as english } from '../../en/cli/formats.ts'
import type { Translated } from '../../translated.ts'

export const formats = {
  'cli.formats.summary': 'سرد التنسيقات التي يمكن استيرادها',
  'cli.formats.description':
    'يسرد تنسيقات التطبيقات الأخرى التي يقرؤها \u2066`countersign import`\u2069.',
  'cli.formats.sealed': '{sealed, select, always {مشفَّر} sometimes {قد يكون مشفَّرًا} other {}}',
} as const satisfies Translated<typeof english>
