import type { prove as english } from '../../en/page/prove.ts'
import type { Translated } from '../../translated.ts'

export const prove = {
  'prove.secondFactor': 'Second facteur',
  'prove.way.entry': 'Code de votre coffre',
  'prove.way.authenticator': 'Code d’une autre application d’authentification',
  'prove.way.message':
    '{method, select, sms {Code par SMS} email {Code par e-mail} message {Code par SMS ou e-mail} other {}}',
  'prove.way.filedBackupCode': 'Code de secours suivant de votre coffre (restants : {left})',
  'prove.way.backupCode': 'Saisir un code de secours',
  'prove.backupCode': 'Code de secours',
  'prove.backupCode.hint':
    'Ne fonctionne qu’une fois. Les espaces, les tirets et la casse n’ont pas d’importance.',
  'prove.entry.filledIn':
    'Le code de <bdi>{entry}</bdi> est rempli pour vous. <anchor>Utiliser une autre entrée</anchor>',
  'prove.entry.likely': 'Semblables à ce compte',
  'prove.entry.others': 'Toutes les autres entrées',
  'prove.entry.willBeLinked': 'Elle sera associée à ce compte',
  'prove.entry.none': 'Aucune entrée correspondante',
  'prove.waitsForCode':
    'Countersign n’envoie jamais deux fois le même code ; il doit parfois attendre le suivant.',
  'prove.send': 'Envoyer un code',
  'prove.sendAgain': 'Renvoyer',
  'prove.sent': 'Un code a été envoyé.',
  'prove.sentTo': 'Un code a été envoyé à {destination}.',
  'prove.stillValid': 'Le code déjà envoyé fonctionne toujours.',
  'prove.stillValidTo': 'Le code déjà envoyé à {destination} fonctionne toujours.',
  'prove.expires': 'Il expire dans {countdown}.',
  'prove.expired': 'Il a expiré. Envoyez-en un autre.',
} as const satisfies Translated<typeof english>
