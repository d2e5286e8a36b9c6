import type { Translated } from '../../../../shared/wording/translated.ts'
import type { settings as english } from '../../en/pages/settings.ts'

export const settings = {
  'pages.settings.title': 'Ajustes de dos factores',
  'pages.settings.off': '<badge>Desactivada</badge> Solo tu contraseña protege esta cuenta.',
  'pages.settings.turnOn': 'Activar la autenticación de dos factores',
  'pages.settings.on':
    '<badge>Activada</badge> Para iniciar sesión hacen falta tu contraseña y un segundo factor.',
  'pages.settings.low': 'Te quedan pocos códigos de respaldo. Crea otros nuevos.',
  'pages.settings.method': 'Método',
  'pages.settings.method.totp': 'Aplicación de autenticación',
  'pages.settings.method.sms': 'SMS (menos seguro que una aplicación de autenticación)',
  'pages.settings.method.email': 'Correo (menos seguro que una aplicación de autenticación)',
  'pages.settings.since': 'Activada desde',
  'pages.settings.lastVerified': 'Última verificación',
  'pages.settings.never': 'Nunca',
  'pages.settings.backupCodes': 'Códigos de respaldo',
  'pages.settings.backupCodesLeft': 'Quedan: {count}',
  'pages.settings.turnOff': 'Desactivar la autenticación de dos factores…',
} as const satisfies Translated<typeof english>
