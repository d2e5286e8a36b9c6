import type { Translated } from '../../../../shared/wording/translated.ts'
import type { code as english } from '../../en/messages/code.ts'

export const code = {
  'messages.code.subject': 'رمزك لـ {issuer}',
  'messages.code.enrol':
    'الرمز {code} لإعداد المصادقة الثنائية في {issuer}. تنتهي صلاحيته بعد {count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}. إذا لم يكن بطلب منك، فربما يعرف شخص ما كلمة مرورك، لذا يُرجى تغييرها.',
  'messages.code.signIn':
    'الرمز {code} لتسجيل الدخول إلى {issuer}. تنتهي صلاحيته بعد {count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}. إذا لم يكن بطلب منك، فربما يعرف شخص ما كلمة مرورك، لذا يُرجى تغييرها.',
  'messages.code.change':
    'الرمز {code} لتغيير المصادقة الثنائية في {issuer}. تنتهي صلاحيته بعد {count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}. إذا لم يكن بطلب منك، فربما يعرف شخص ما كلمة مرورك، لذا يُرجى تغييرها.',
  'messages.code.recover':
    'الرمز {code} لتعطيل الخطوة الثانية للدردشة في {issuer}. تنتهي صلاحيته بعد {count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}. إذا لم يكن بطلب منك، فربما يعرف شخص ما كلمة مرورك، لذا يُرجى تغييرها.',
} as const satisfies Translated<typeof english>
