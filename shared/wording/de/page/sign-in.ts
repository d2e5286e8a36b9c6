import type { signIn as english } from '../../en/page/sign-in.ts'
import type { Translated } from '../../translated.ts'

export const signIn = {
  'signIn.passwordCorrect': 'Dein Passwort stimmt. Als Nächstes kommt der zweite Faktor.',
  'signIn.asksFactor': 'Dein Passwort stimmt. {account} fragt jetzt nach deinem zweiten Faktor.',
  'signIn.practiceAsksFactor':
    'Dein Passwort stimmt. Der Übungsserver fragt jetzt nach deinem zweiten Faktor.',
  'signIn.keepPassword': 'Passwort speichern',
  'signIn.keepPassword.hint':
    'Countersign bewahrt es in deinem Tresor auf. Sonst wird es nach der Anmeldung vergessen.',
  'signIn.signingIn': 'Anmeldung läuft',
  'signIn.signingInWithKept': 'Anmeldung mit dem Passwort aus deinem Tresor.',
  'signIn.passwordInVault': 'Das Passwort ist in deinem Tresor.',
  'signIn.done': 'Bei {account} angemeldet',
  'signIn.doneAutomatically': 'Automatisch bei {account} angemeldet, mit dem Code von {entry}',
  'signIn.askedFromNow':
    'Abgemeldet. Beim nächsten Mal fragt Countersign, bevor es einen Code sendet.',
} as const satisfies Translated<typeof english>
