import type { Translated } from '../../../../shared/wording/translated.ts'
import type { setup as english } from '../../en/pages/setup.ts'

export const setup = {
  'pages.setup.title': 'Configurer la double authentification',
  'pages.setup.about':
    'Après votre mot de passe, la connexion demandera aussi un code d’une application d’authentification sur un appareil que personne d’autre n’a. Un mot de passe divulgué ne suffit alors plus pour se connecter.',
  'pages.setup.step.add': 'Ajoutez ce compte à votre application d’authentification.',
  'pages.setup.step.confirm': 'Confirmez avec le premier code qu’elle affiche.',
  'pages.setup.step.save':
    'Enregistrez dix codes de secours au cas où vous perdriez votre appareil.',
  'pages.setup.begin': 'Commencer',
  'pages.setup.passwordHint':
    'Votre connexion date un peu. Saisissez de nouveau votre mot de passe.',
  'pages.setup.addTitle': '1. Ajoutez le compte à votre application',
  'pages.setup.scan': 'Scannez ce code QR avec votre application d’authentification.',
  'pages.setup.qrCode': 'Code QR de la clé de configuration ci-dessous',
  'pages.setup.byHand': 'Ou saisissez cette clé à la main :',
  'pages.setup.parameters': 'Temporel, six chiffres, toutes les 30 secondes.',
  'pages.setup.confirmTitle': '2. Confirmez avec un code',
  'pages.setup.codeHint': 'Les six chiffres que l’application affiche maintenant.',
  'pages.setup.turnOn': 'Activer la double authentification',
} as const satisfies Translated<typeof english>
