import type { Translated } from '../../../../shared/wording/translated.ts'
import type { backupCodes as english } from '../../en/pages/backup-codes.ts'

export const backupCodes = {
  'pages.backupCodes.title': 'Codes de secours',
  'pages.backupCodes.left':
    '{count, plural, one {Il reste <b>{count} code de secours sur {total}</b>.} many {Il reste <b>{count} codes de secours sur {total}</b>.} other {Il reste <b>{count} codes de secours sur {total}</b>.}}',
  'pages.backupCodes.low': 'Il vous reste peu de codes de secours. Créez-en de nouveaux.',
  'pages.backupCodes.shownOnce':
    'Les codes sont affichés une seule fois, à leur création. Nous ne gardons que ce qu’il faut pour les reconnaître.',
  'pages.backupCodes.make': 'Créer de nouveaux codes',
  'pages.backupCodes.replaces': 'Vos codes actuels cesseront de fonctionner.',
  'pages.backupCodes.sendCode': 'M’envoyer d’abord un code',
  'pages.backupCodes.sentHint': 'Le code que nous vous avons envoyé.',
  'pages.backupCodes.appHint': 'De votre application d’authentification.',
  'pages.backupCodes.back': 'Retour aux paramètres',
  'pages.backupCodes.fresh.title': 'Enregistrez vos codes de secours',
  'pages.backupCodes.fresh.about':
    'Chacun de ces codes permet de vous connecter une fois quand vous n’avez pas votre appareil. <b>Ils ne seront plus affichés</b> : imprimez-les ou gardez-les dans un gestionnaire de mots de passe.',
  'pages.backupCodes.fresh.saved': 'Je les ai enregistrés',
} as const satisfies Translated<typeof english>
