import type { input as english } from '../../en/cli/input.ts'
import type { Translated } from '../../translated.ts'

export const input = {
  'cli.input.stdin': 'الدخل القياسي',
  'cli.input.link': 'الرابط',
  'cli.input.source': 'المصدر',
  'cli.input.sourceNumber': 'المصدر {number, number}',
  'cli.input.stdinLine': 'السطر {number, number} من الدخل القياسي',
  'cli.input.notFound': 'ليس رابطًا، ولا يوجد ملف بهذا الاسم: {place}.',
  'cli.input.noQrCode': 'لا يوجد في {name} رمز QR يمكن قراءته.',
  'cli.input.stdinEmpty': 'الدخل القياسي فارغ.',
  'cli.input.noFile': 'لا يوجد ملف \u2066{name}\u2069.',
  'cli.input.nameTooLong': 'اسم أحد الملفات أطول مما يسمح به هذا النظام.',
  'cli.input.folder': 'المسار \u2066{name}\u2069 مجلد.',
  'cli.input.notAllowed': 'ليس لديك إذن لقراءة \u2066{name}\u2069.',
  'cli.input.unreadable': 'لا يمكن قراءة \u2066{name}\u2069.',
  'cli.input.tooLarge': 'في {name} أكثر من {bytes, number} بايت.',
  'cli.input.missingParts':
    'لا يوجد هنا إلا {have, number} من {all, number} من صور التصدير من Google Authenticator. يُرجى إضافتها كلها في أمر واحد.',
  'cli.input.authorityUnreadable': 'لا يمكن قراءة الملف الذي يسمّيه \u2066--ca\u2069.',
  'cli.input.confirm': '{question} للمتابعة، يُرجى كتابة «{yes}»: ',
  'cli.input.nobodyToConfirm':
    'يحتاج هذا إلى تأكيدك: يُرجى تشغيله في طرفية، أو إضافة \u2066--yes\u2069.',
} as const satisfies Translated<typeof english>
