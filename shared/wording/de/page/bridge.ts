import type { bridge as english } from '../../en/page/bridge.ts'
import type { Translated } from '../../translated.ts'

export const bridge = {
  'bridge.closed': 'Countersign wurde geschlossen. Starte es erneut.',
  'bridge.internal':
    'In Countersign ist etwas schiefgegangen. Es ist nichts verloren gegangen. Bitte versuch es noch einmal.',
  'bridge.notice.endedSession':
    'Countersign war mit einem früheren Link in einem anderen Tab geöffnet. Dieser Tab ist jetzt geschlossen. Wenn es nicht deiner war, hat vielleicht jemand anderes gesehen, was darin stand.',
  'bridge.notice.tookOver':
    'Countersign war in einem anderen Tab geöffnet. Dieser Tab ist jetzt geschlossen, denn es kann immer nur einer geöffnet sein.',
  'bridge.notice.linkTriedAgain':
    'Jemand wollte den Link verwenden, der diesen Tab geöffnet hat, und wurde abgewiesen. Wenn du das nicht warst, kann ein anderes Programm oder eine andere Person deine Links sehen.',
} as const satisfies Translated<typeof english>
