import type { connect as english } from '../../en/page/connect.ts'
import type { Translated } from '../../translated.ts'

export const connect = {
  'connect.detecting': 'Detectando o tipo de servidor…',
  'connect.kind': 'Tipo de servidor',
  'connect.kind.unknown': 'O servidor não foi reconhecido. Escolha o tipo, se você souber.',
  'connect.kind.several': 'O servidor aceita mais de um tipo. O primeiro é o mais comum.',
  'connect.email': 'Endereço de e-mail',
  'connect.name': 'Nome (opcional)',
  'connect.name.hint': 'Como chamar a conta aqui',
} as const satisfies Translated<typeof english>
