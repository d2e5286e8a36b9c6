import type { Translated } from '../../../../shared/wording/translated.ts'
import type { backupCodes as english } from '../../en/pages/backup-codes.ts'

export const backupCodes = {
  'pages.backupCodes.title': 'Códigos de backup',
  'pages.backupCodes.left':
    '{count, plural, one {<b>{count} de {total}</b> código de backup resta} many {<b>{count} de {total}</b> códigos de backup restam} other {<b>{count} de {total}</b> códigos de backup restam}}.',
  'pages.backupCodes.low': 'Seus códigos de backup estão acabando. Crie novos.',
  'pages.backupCodes.shownOnce':
    'Os códigos são mostrados uma vez, quando são criados. Guardamos só o necessário para reconhecê-los.',
  'pages.backupCodes.make': 'Criar novos códigos',
  'pages.backupCodes.replaces': 'Seus códigos atuais deixarão de funcionar.',
  'pages.backupCodes.sendCode': 'Antes, envie um código para mim',
  'pages.backupCodes.sentHint': 'O código que enviamos a você.',
  'pages.backupCodes.appHint': 'Do seu app autenticador.',
  'pages.backupCodes.back': 'Voltar aos ajustes',
  'pages.backupCodes.fresh.title': 'Salve seus códigos de backup',
  'pages.backupCodes.fresh.about':
    'Com cada um destes códigos, você entra uma vez quando não está com seu dispositivo. <b>Eles não serão mostrados de novo</b>, por isso imprima-os ou guarde-os em um gerenciador de senhas.',
  'pages.backupCodes.fresh.saved': 'Já salvei',
} as const satisfies Translated<typeof english>
