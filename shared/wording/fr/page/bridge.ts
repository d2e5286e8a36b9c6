import type { bridge as english } from '../../en/page/bridge.ts'
import type { Translated } from '../../translated.ts'

export const bridge = {
  'bridge.closed': 'Countersign a été fermé. Relancez-le.',
  'bridge.internal':
    'Une erreur s’est produite dans Countersign. Rien n’a été perdu. Veuillez réessayer.',
  'bridge.notice.endedSession':
    'Countersign était ouvert dans un autre onglet avec un lien antérieur. Cet onglet est maintenant fermé. Si ce n’était pas le vôtre, quelqu’un d’autre a pu voir ce qu’il affichait.',
  'bridge.notice.tookOver':
    'Countersign était ouvert dans un autre onglet. Cet onglet est maintenant fermé, car un seul peut être ouvert à la fois.',
  'bridge.notice.linkTriedAgain':
    'Quelqu’un a essayé d’utiliser le lien qui a ouvert cet onglet, et a été refusé. Si ce n’était pas vous, un autre programme ou une autre personne peut voir vos liens.',
} as const satisfies Translated<typeof english>
