import type { Translated } from '../../../../shared/wording/translated.ts'
import type { settings as english } from '../../en/pages/settings.ts'

export const settings = {
  'pages.settings.title': 'إعدادات المصادقة الثنائية',
  'pages.settings.off': '<badge>معطَّلة</badge> لا يحمي هذا الحسابَ إلا كلمة مرورك.',
  'pages.settings.turnOn': 'تفعيل المصادقة الثنائية',
  'pages.settings.on': '<badge>مفعَّلة</badge> يتطلب تسجيل الدخول كلمة مرورك وعاملًا ثانيًا.',
  'pages.settings.low': 'أوشكت رموزك الاحتياطية على النفاد. يُرجى إنشاء رموز جديدة.',
  'pages.settings.method': 'الطريقة',
  'pages.settings.method.totp': 'تطبيق المصادقة',
  'pages.settings.method.sms': 'SMS (أقل أمانًا من تطبيق المصادقة)',
  'pages.settings.method.email': 'البريد الإلكتروني (أقل أمانًا من تطبيق المصادقة)',
  'pages.settings.since': 'مفعَّلة منذ',
  'pages.settings.lastVerified': 'آخر تحقق',
  'pages.settings.never': 'أبدًا',
  'pages.settings.backupCodes': 'الرموز الاحتياطية',
  'pages.settings.backupCodesLeft': 'بقي {count}',
  'pages.settings.turnOff': 'تعطيل المصادقة الثنائية…',
} as const satisfies Translated<typeof english>
