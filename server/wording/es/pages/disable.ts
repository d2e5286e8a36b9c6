import type { Translated } from '../../../../shared/wording/translated.ts'
import type { disable as english } from '../../en/pages/disable.ts'

export const disable = {
  'pages.disable.title': '¿Desactivar la autenticación de dos factores?',
  'pages.disable.about':
    'Después, solo tu contraseña protegerá esta cuenta, y tus códigos de respaldo dejarán de funcionar.',
  'pages.disable.appHint': 'De tu aplicación de autenticación, o un código de respaldo.',
  'pages.disable.sentHint': 'El código que te enviamos, o un código de respaldo.',
  'pages.disable.submit': 'Desactivar la autenticación de dos factores',
  'pages.disable.keep': 'Dejarla activada',
} as const satisfies Translated<typeof english>
