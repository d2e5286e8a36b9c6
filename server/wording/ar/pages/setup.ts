import type { Translated } from '../../../../shared/wording/translated.ts'
import type { setup as english } from '../../en/pages/setup.ts'

export const setup = {
  'pages.setup.title': 'إعداد المصادقة الثنائية',
  'pages.setup.about':
    'بعد كلمة المرور، سيطلب تسجيل الدخول أيضًا رمزًا من تطبيق مصادقة على جهاز لا يملكه غيرك. فلا تكفي عندئذٍ كلمة مرور مسرَّبة لتسجيل الدخول.',
  'pages.setup.step.add': 'إضافة هذا الحساب إلى تطبيق المصادقة.',
  'pages.setup.step.confirm': 'التأكيد بأول رمز يعرضه.',
  'pages.setup.step.save': 'حفظ عشرة رموز احتياطية تحسبًا لفقدان الجهاز.',
  'pages.setup.begin': 'بدء',
  'pages.setup.passwordHint': 'مضى وقت على تسجيل دخولك. يُرجى إدخال كلمة المرور مجددًا.',
  'pages.setup.addTitle': '1. إضافة الحساب إلى التطبيق',
  'pages.setup.scan': 'يُرجى مسح رمز QR هذا بتطبيق المصادقة.',
  'pages.setup.qrCode': 'رمز QR لمفتاح الإعداد أدناه',
  'pages.setup.byHand': 'أو إدخال هذا المفتاح يدويًا:',
  'pages.setup.parameters': 'زمني، ستة أرقام، كل 30 ثانية.',
  'pages.setup.confirmTitle': '2. التأكيد برمز',
  'pages.setup.codeHint': 'الأرقام الستة التي يعرضها التطبيق الآن.',
  'pages.setup.turnOn': 'تفعيل المصادقة الثنائية',
} as const satisfies Translated<typeof english>
