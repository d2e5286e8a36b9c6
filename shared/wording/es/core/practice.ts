import type { practice as english } from '../../en/core/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'core.practice.tooSlow': 'El servidor de práctica no se inició a tiempo.',
  'core.practice.couldNotStart': 'El servidor de práctica no se pudo iniciar.',
  'core.practice.noneForThisComputer': 'No hay servidor de práctica para este tipo de equipo.',
  'core.practice.stopped':
    'El servidor de práctica se detuvo de forma inesperada. Vuelve a abrirlo.',
  'core.practice.filesInUse':
    'Los archivos del servidor de práctica en {folder} no se pueden eliminar. Cierra las demás ventanas de Countersign.',
  'core.practice.nobody': 'El servidor de práctica no tiene a esa persona.',
  'core.practice.failed': 'El servidor de práctica no se pudo iniciar: {reason}',
} as const satisfies Translated<typeof english>
