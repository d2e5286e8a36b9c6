import type { Translated } from '../../../../shared/wording/translated.ts'
import type { codes as english } from '../../en/refusals/codes.ts'

export const codes = {
  'refusals.codes.missing': 'Saisissez un code.',
  'refusals.codes.giveOne': 'Envoyez soit {code}, soit {backupCode}.',
  'refusals.codes.wrong': 'Ce code est incorrect.',
  'refusals.codes.expired': 'Ce code a expiré. Demandez-en un nouveau.',
  'refusals.codes.tooManyTries': 'Trop de tentatives. Patientez avant de réessayer.',
  'refusals.codes.tooManyRequests':
    'Vous l’avez demandé trop souvent. Patientez avant de redemander.',
  'refusals.codes.factorDisabled':
    'Trop de codes incorrects. Utilisez un code de secours, ou demandez à l’administration de réinitialiser la double authentification.',
  'refusals.codes.noneToSend':
    'Une application d’authentification génère ses propres codes ; il n’y en a donc aucun à envoyer.',
} as const satisfies Translated<typeof english>
