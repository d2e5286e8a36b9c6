import type { forms as english } from '../../en/page/forms.ts'
import type { Translated } from '../../translated.ts'

export const forms = {
  'forms.language': 'Idioma',
  'forms.language.system': 'Sistema ({name})',

  'forms.authority.ask': 'O servidor usa uma autoridade certificadora própria',
  'forms.authority': 'Autoridade certificadora (PEM)',
  'forms.authority.description':
    'Confiável só para este servidor, no lugar das públicas. Peça-a a quem administra o servidor.',
  'forms.authority.given': 'Para este servidor, o Countersign só confia nesta autoridade.',

  'forms.repeatPassphrase': 'Repita a frase secreta',
  'forms.repeatNewPassphrase': 'Repita a nova frase secreta',
  'forms.repeatFilePassword': 'Repita a senha do arquivo',
  'forms.repeat.differs': 'Ainda não são iguais.',
  'forms.strength.weak': 'Fraca: poderia ser adivinhada em minutos.',
  'forms.strength.fair': 'Razoável: detém uma pessoa curiosa, mas não uma determinada.',
  'forms.strength.good': 'Boa.',
  'forms.strength.strong': 'Forte.',
  'forms.confirmIdentity': 'Para confirmar que é você',

  'forms.algorithm': 'Algoritmo',
  'forms.digits': 'Dígitos',
  'forms.counter': 'Contador',
  'forms.period': 'Período (segundos)',

  'forms.discard': 'Descartar alterações?',
  'forms.discard.text': 'O que você digitou não foi salvo.',
  'forms.discard.keep': 'Continuar editando',
  'forms.discard.confirm': 'Descartar',
  'forms.waiting': '{action} em {countdown}',
} as const satisfies Translated<typeof english>
