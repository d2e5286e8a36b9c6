import type { Translated } from '../../../../shared/wording/translated.ts'
import type { settings as english } from '../../en/pages/settings.ts'

export const settings = {
  'pages.settings.title': 'Paramètres de double authentification',
  'pages.settings.off': '<badge>Désactivée</badge> Seul votre mot de passe protège ce compte.',
  'pages.settings.turnOn': 'Activer la double authentification',
  'pages.settings.on':
    '<badge>Activée</badge> La connexion demande votre mot de passe et un second facteur.',
  'pages.settings.low': 'Il vous reste peu de codes de secours. Créez-en de nouveaux.',
  'pages.settings.method': 'Méthode',
  'pages.settings.method.totp': 'Application d’authentification',
  'pages.settings.method.sms': 'SMS (moins sûr qu’une application d’authentification)',
  'pages.settings.method.email': 'E-mail (moins sûr qu’une application d’authentification)',
  'pages.settings.since': 'Activée depuis',
  'pages.settings.lastVerified': 'Dernière validation',
  'pages.settings.never': 'Jamais',
  'pages.settings.backupCodes': 'Codes de secours',
  'pages.settings.backupCodesLeft': 'Restants : {count}',
  'pages.settings.turnOff': 'Désactiver la double authentification…',
} as const satisfies Translated<typeof english>
