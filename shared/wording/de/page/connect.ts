import type { connect as english } from '../../en/page/connect.ts'
import type { Translated } from '../../translated.ts'

export const connect = {
  'connect.detecting': 'Art des Servers wird erkannt …',
  'connect.kind': 'Art des Servers',
  'connect.kind.unknown': 'Der Server wurde nicht erkannt. Wähle seine Art, wenn du sie kennst.',
  'connect.kind.several':
    'Der Server unterstützt mehr als eine Art. Die erste ist die gebräuchlichste.',
  'connect.email': 'E-Mail-Adresse',
  'connect.name': 'Name (optional)',
  'connect.name.hint': 'Wie das Konto hier heißen soll',
} as const satisfies Translated<typeof english>
