import type { signIn as english } from '../../en/page/sign-in.ts'
import type { Translated } from '../../translated.ts'

export const signIn = {
  'signIn.passwordCorrect': 'Tu contraseña es correcta. Ahora viene el segundo factor.',
  'signIn.asksFactor': 'Tu contraseña es correcta. {account} pide ahora tu segundo factor.',
  'signIn.practiceAsksFactor':
    'Tu contraseña es correcta. El servidor de práctica pide ahora tu segundo factor.',
  'signIn.keepPassword': 'Guardar la contraseña',
  'signIn.keepPassword.hint':
    'Countersign la guarda en tu bóveda. Si no, se olvida después de iniciar sesión.',
  'signIn.signingIn': 'Iniciando sesión',
  'signIn.signingInWithKept': 'Iniciando sesión con la contraseña de tu bóveda.',
  'signIn.passwordInVault': 'La contraseña está en tu bóveda.',
  'signIn.done': 'Sesión iniciada en {account}',
  'signIn.doneAutomatically':
    'Sesión iniciada en {account} automáticamente, con el código de {entry}',
  'signIn.askedFromNow':
    'Sesión cerrada. La próxima vez, Countersign pregunta antes de enviar un código.',
} as const satisfies Translated<typeof english>
