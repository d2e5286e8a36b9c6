import type { connect as english } from '../../en/page/connect.ts'
import type { Translated } from '../../translated.ts'

export const connect = {
  'connect.detecting': 'Detectando el tipo de servidor…',
  'connect.kind': 'Tipo de servidor',
  'connect.kind.unknown': 'No se reconoció el servidor. Elige su tipo si lo conoces.',
  'connect.kind.several': 'El servidor admite más de un tipo. El primero es el más común.',
  'connect.email': 'Dirección de correo',
  'connect.name': 'Nombre (opcional)',
  'connect.name.hint': 'Cómo llamar aquí a la cuenta',
} as const satisfies Translated<typeof english>
