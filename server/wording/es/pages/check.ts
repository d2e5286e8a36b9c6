import type { Translated } from '../../../../shared/wording/translated.ts'
import type { check as english } from '../../en/pages/check.ts'

export const check = {
  'pages.check.title': 'Autenticación de dos factores',
  'pages.check.totp': 'Introduce el código de seis dígitos de tu aplicación de autenticación.',
  'pages.check.sms':
    'Introduce el código de seis dígitos que enviamos a tu teléfono. Caduca a los 10 minutos.',
  'pages.check.email':
    'Introduce el código de seis dígitos que te enviamos por correo. Caduca a los 10 minutos.',
  'pages.check.anyCode': 'Introduce tu código de seis dígitos.',
  'pages.check.verify': 'Verificar',
  'pages.check.backup.open': 'Usar un código de respaldo',
  'pages.check.backup.hint':
    'Uno de los diez códigos que guardaste. Cada uno funciona una sola vez.',
  'pages.check.backup.use': 'Usar código de respaldo',
  'pages.check.somebodyElse': 'Iniciar sesión en otra cuenta',
} as const satisfies Translated<typeof english>
