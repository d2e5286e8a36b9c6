import type { Translated } from '../../../../shared/wording/translated.ts'
import type { setup as english } from '../../en/pages/setup.ts'

export const setup = {
  'pages.setup.title': 'Configurar la autenticación de dos factores',
  'pages.setup.about':
    'Después de tu contraseña, al iniciar sesión se pedirá también un código de una aplicación de autenticación, en un dispositivo que solo tienes tú. Así, una contraseña filtrada ya no basta para iniciar sesión.',
  'pages.setup.step.add': 'Añade esta cuenta a tu aplicación de autenticación.',
  'pages.setup.step.confirm': 'Confirma con el primer código que muestra.',
  'pages.setup.step.save': 'Guarda diez códigos de respaldo por si pierdes tu dispositivo.',
  'pages.setup.begin': 'Empezar',
  'pages.setup.passwordHint': 'Iniciaste sesión hace un rato. Introduce otra vez tu contraseña.',
  'pages.setup.addTitle': '1. Añade la cuenta a tu aplicación',
  'pages.setup.scan': 'Escanea este código QR con tu aplicación de autenticación.',
  'pages.setup.qrCode': 'Código QR de la clave de configuración de abajo',
  'pages.setup.byHand': 'O introduce esta clave a mano:',
  'pages.setup.parameters': 'Basado en el tiempo, seis dígitos, cada 30 segundos.',
  'pages.setup.confirmTitle': '2. Confirma con un código',
  'pages.setup.codeHint': 'Los seis dígitos que muestra ahora la aplicación.',
  'pages.setup.turnOn': 'Activar la autenticación de dos factores',
} as const satisfies Translated<typeof english>
