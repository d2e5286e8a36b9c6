import type { signIn as english } from '../../en/page/sign-in.ts'
import type { Translated } from '../../translated.ts'

export const signIn = {
  'signIn.passwordCorrect': 'Votre mot de passe est correct. Place au second facteur.',
  'signIn.asksFactor':
    'Votre mot de passe est correct. {account} demande maintenant votre second facteur.',
  'signIn.practiceAsksFactor':
    'Votre mot de passe est correct. Le serveur d’entraînement demande maintenant votre second facteur.',
  'signIn.keepPassword': 'Enregistrer le mot de passe',
  'signIn.keepPassword.hint':
    'Countersign le conserve dans votre coffre. Sinon, il l’oublie après la connexion.',
  'signIn.signingIn': 'Connexion',
  'signIn.signingInWithKept': 'Connexion avec le mot de passe de votre coffre.',
  'signIn.passwordInVault': 'Le mot de passe est dans votre coffre.',
  'signIn.done': 'Connexion à {account} réussie',
  'signIn.doneAutomatically': 'Connexion automatique à {account} réussie, avec le code de {entry}',
  'signIn.askedFromNow':
    'Session fermée. La prochaine fois, Countersign demandera avant d’envoyer un code.',
} as const satisfies Translated<typeof english>
