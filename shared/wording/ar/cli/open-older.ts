import type { openOlder as english } from '../../en/cli/open-older.ts'
import type { Translated } from '../../translated.ts'

export const openOlder = {
  'cli.openOlder.summary': 'فتح خزنة أقدم مما ينبغي',
  'cli.openOlder.description': 'يفتح خزنة أقدم من الإصدار المحفوظ آخر مرة على هذا الكمبيوتر.',
  'cli.openOlder.help':
    'يرفض كل أمر آخر خزنة كهذه. ربما وضعها هناك برنامج مزامنة، أو استعادة للنظام، أو شخص نسخ الملف.',
  'cli.openOlder.option.asItIs': 'فتحها كما هي، واعتبارها أحدث إصدار من الآن فصاعدًا',
  'cli.openOlder.option.newestBackup': 'استعادة أحدث نسخة احتياطية',
  'cli.openOlder.sayHow': 'خطأ: يُرجى استخدام \u2066--as-it-is\u2069 أو \u2066--newest-backup\u2069',
  'cli.openOlder.restored': 'استُعيدت النسخة الاحتياطية من {moment}.',
  'cli.openOlder.opened': 'فُتحت الخزنة كما هي. وهي أحدث إصدار من الآن فصاعدًا.',
  'cli.openOlder.isNewest': 'هذه الخزنة أحدث إصدار معروف على هذا الكمبيوتر. لم يتغيّر شيء.',
} as const satisfies Translated<typeof english>
