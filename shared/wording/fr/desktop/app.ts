import type { app as english } from '../../en/desktop/app.ts'
import type { Translated } from '../../translated.ts'

export const app = {
  'desktop.app.badVault':
    'Après --vault, indiquez « keychain » ou le chemin d’un fichier de coffre.',
  'desktop.app.refusedSwitch':
    'Countersign ne démarre pas avec {name} : d’autres programmes pourraient ainsi lire vos codes.',
  'desktop.app.noSandbox':
    'Countersign a été démarré avec --no-sandbox. Sa fenêtre est moins protégée qu’elle ne devrait l’être. Démarrez-le sans cette option.',
  'desktop.app.runsAlready': 'Countersign s’exécute déjà. Sa fenêtre passe au premier plan.',
  'desktop.app.otherVault': 'Countersign est ouvert avec un autre coffre',
  'desktop.app.quitForOther': 'Quittez d’abord Countersign, puis démarrez-le avec l’autre coffre.',
  'desktop.app.notLocked': 'Countersign n’a pas pu être verrouillé',
  'desktop.app.closing': 'Countersign doit se fermer',
  'desktop.app.windowFails':
    'La fenêtre ne cesse de planter. Votre coffre est tel qu’il a été enregistré en dernier.',
  'desktop.app.unresponsive': 'Countersign ne répond pas',
  'desktop.app.unresponsive.detail':
    'Vous pouvez attendre, ou recharger la fenêtre. Votre coffre est en sécurité ; vous perdrez peut-être ce que vous étiez en train de saisir.',
  'desktop.app.wait': 'Attendre',
  'desktop.app.reload': 'Recharger',
  'desktop.app.cannotContinue': 'Countersign ne peut pas continuer',
  'desktop.app.internal':
    'Une erreur s’est produite dans Countersign. Votre coffre est tel qu’il a été enregistré en dernier.',
  'desktop.app.cancel': 'Annuler',
  'desktop.app.continue': 'Continuer',
} as const satisfies Translated<typeof english>
