import type { Translated } from '../../../../shared/wording/translated.ts'
import type { backupCodes as english } from '../../en/pages/backup-codes.ts'

export const backupCodes = {
  'pages.backupCodes.title': 'Códigos de respaldo',
  'pages.backupCodes.left':
    '{count, plural, one {Queda} many {Quedan} other {Quedan}} <b>{count} de {total}</b> códigos de respaldo.',
  'pages.backupCodes.low': 'Te quedan pocos códigos de respaldo. Crea otros nuevos.',
  'pages.backupCodes.shownOnce':
    'Los códigos se muestran una sola vez, cuando se crean. Solo guardamos lo que necesitamos para reconocerlos.',
  'pages.backupCodes.make': 'Crear códigos nuevos',
  'pages.backupCodes.replaces': 'Tus códigos actuales dejarán de funcionar.',
  'pages.backupCodes.sendCode': 'Enviarme antes un código',
  'pages.backupCodes.sentHint': 'El código que te enviamos.',
  'pages.backupCodes.appHint': 'De tu aplicación de autenticación.',
  'pages.backupCodes.back': 'Volver a los ajustes',
  'pages.backupCodes.fresh.title': 'Guarda tus códigos de respaldo',
  'pages.backupCodes.fresh.about':
    'Con cada uno de estos códigos inicias sesión una vez cuando no tienes tu dispositivo. <b>No se volverán a mostrar</b>, así que imprímelos o guárdalos en un gestor de contraseñas.',
  'pages.backupCodes.fresh.saved': 'Ya los guardé',
} as const satisfies Translated<typeof english>
