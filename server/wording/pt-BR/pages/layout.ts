import type { Translated } from '../../../../shared/wording/translated.ts'
import type { layout as english } from '../../en/pages/layout.ts'

export const layout = {
  'pages.layout.skip': 'Ir para o conteúdo',
  'pages.layout.signOut': 'Sair',
  'pages.layout.problemWithAttempts':
    '{problem} {count, plural, =0 {Você não tem mais tentativas.} one {Resta # tentativa.} many {Restam # de tentativas.} other {Restam # tentativas.}}',
} as const satisfies Translated<typeof english>
