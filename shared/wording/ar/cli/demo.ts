import type { demo as english } from '../../en/cli/demo.ts'
import type { Translated } from '../../translated.ts'

export const demo = {
  'cli.demo.summary': 'تجربة \u2066Countersign\u2069 بعناصر مختلقة',
  'cli.demo.description':
    'يفتح \u2066Countersign\u2069 بعناصر مختلقة، لتجربته أو عرضه، إلى أن توقفه.',
  'cli.demo.help.apart':
    'خزنتك لا تُمس: للعرض خزنة في مجلد مؤقت يُزال عند إيقافه، ولا يستخدم سلسلة المفاتيح أبدًا، ولا يتصل إلا بخادم التدريب الخاص به على هذا الجهاز.',
  'cli.demo.ownVault': 'خطأ: ينشئ العرض خزنته الخاصة، فاحذف \u2066--vault\u2069 وعبارات المرور',
  'cli.demo.started':
    'هذا عرض بعناصر مختلقة. خزنتك لا تُمس، ويُزال كل ما تفعله هنا عند إيقافه. عبارة المرور هي «{passphrase}».',
} as const satisfies Translated<typeof english>
