import type { forms as english } from '../../en/page/forms.ts'
import type { Translated } from '../../translated.ts'

export const forms = {
  'forms.language': 'Idioma',
  'forms.language.system': 'Sistema ({name})',
  'forms.authority.ask': 'El servidor usa su propia autoridad de certificación',
  'forms.authority': 'Autoridad de certificación (PEM)',
  'forms.authority.description':
    'De confianza solo para este servidor, en lugar de las públicas. Pregunta a quien administra el servidor.',
  'forms.authority.given': 'Para este servidor, Countersign confía solo en esta autoridad.',
  'forms.repeatPassphrase': 'Repite la frase de contraseña',
  'forms.repeatNewPassphrase': 'Repite la nueva frase de contraseña',
  'forms.repeatFilePassword': 'Repite la contraseña del archivo',
  'forms.repeat.differs': 'Aún no coinciden.',
  'forms.strength.weak': 'Débil: se podría adivinar en minutos.',
  'forms.strength.fair': 'Aceptable: frena a alguien con curiosidad, pero no a alguien con empeño.',
  'forms.strength.good': 'Buena.',
  'forms.strength.strong': 'Fuerte.',
  'forms.confirmIdentity': 'Para confirmar que eres tú',
  'forms.algorithm': 'Algoritmo',
  'forms.digits': 'Dígitos',
  'forms.counter': 'Contador',
  'forms.period': 'Periodo (segundos)',
  'forms.discard': '¿Descartar los cambios?',
  'forms.discard.text': 'Lo que escribiste no se ha guardado.',
  'forms.discard.keep': 'Seguir editando',
  'forms.discard.confirm': 'Descartar',
  'forms.waiting': '{action} en {countdown}',
} as const satisfies Translated<typeof english>
