import type { scan as english } from '../../en/cli/scan.ts'
import type { Translated } from '../../translated.ts'

export const scan = {
  'cli.scan.summary': 'طباعة نص رموز QR في الصور',
  'cli.scan.description':
    'يطبع نص كل رمز QR في الصور، دون فتح الخزنة. أو يطلب من Countersign العامل مسح الشاشة ضوئيًا.',
  'cli.scan.argument.image': 'صور: {formats}',
  'cli.scan.option.screen': 'مسح الشاشة ضوئيًا في Countersign العامل',
  'cli.scan.screenOrPictures':
    'يُرجى تسمية الصور المراد قراءتها، أو استخدام \u2066--screen\u2069 وحده.',
  'cli.scan.help.screen':
    'مع \u2066--screen\u2069 لا يُطبع شيء: يعرض Countersign العناصر التي عثر عليها، ولك اختيار ما يُضاف منها.',
  'cli.scan.help.json':
    'مع \u2066--json\u2069: \u2066{shape}\u2069. إذا لم يكن في صورة رمز QR، فتكون قائمتها فارغة، وليس ذلك خطأ.',
  'cli.scan.help.secret': 'قد تحتوي المخرجات على أسرار.',
} as const satisfies Translated<typeof english>
