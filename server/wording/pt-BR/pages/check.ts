import type { Translated } from '../../../../shared/wording/translated.ts'
import type { check as english } from '../../en/pages/check.ts'

export const check = {
  'pages.check.title': 'Autenticação de dois fatores',
  'pages.check.totp': 'Digite o código de seis dígitos do seu app autenticador.',
  'pages.check.sms':
    'Digite o código de seis dígitos que enviamos ao seu celular. Ele expira após 10 minutos.',
  'pages.check.email':
    'Digite o código de seis dígitos que enviamos por e-mail. Ele expira após 10 minutos.',
  'pages.check.anyCode': 'Digite seu código de seis dígitos.',
  'pages.check.verify': 'Verificar',
  'pages.check.backup.open': 'Usar um código de backup',
  'pages.check.backup.hint': 'Um dos dez códigos que você salvou. Cada um funciona uma vez.',
  'pages.check.backup.use': 'Usar código de backup',
  'pages.check.somebodyElse': 'Entrar em outra conta',
} as const satisfies Translated<typeof english>
