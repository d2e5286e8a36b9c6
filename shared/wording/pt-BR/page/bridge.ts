import type { bridge as english } from '../../en/page/bridge.ts'
import type { Translated } from '../../translated.ts'

export const bridge = {
  'bridge.closed': 'O Countersign foi fechado. Inicie-o de novo.',
  'bridge.internal': 'Algo deu errado dentro do Countersign. Nada foi perdido. Tente de novo.',
  'bridge.notice.endedSession':
    'O Countersign estava aberto em outra aba com um link anterior. Essa aba agora está fechada. Se não era sua, talvez outra pessoa tenha visto o que ela mostrava.',
  'bridge.notice.tookOver':
    'O Countersign estava aberto em outra aba. Essa aba agora está fechada, porque só uma pode ficar aberta por vez.',
  'bridge.notice.linkTriedAgain':
    'Alguém tentou usar o link que abriu esta aba e foi recusado. Se não foi você, outro programa ou pessoa consegue ver seus links.',
} as const satisfies Translated<typeof english>
