import type { host as english } from '../../en/core/host.ts'
import type { Translated } from '../../translated.ts'

export const host = {
  'core.host.lockedBeforeWriting':
    'O Countersign foi bloqueado nesse meio-tempo, por isso nada foi gravado.',
  'core.host.pageCopies': 'A própria página copia isto.',
  'core.host.inProgress': 'Isto já está em andamento.',
  'core.host.cancelled': 'Isto foi cancelado.',
  'core.host.lockedMeanwhile': 'O Countersign foi bloqueado, por isso isto foi interrompido.',
  'core.host.process.practiceServer': 'Servidor de prática do Countersign',
  'core.host.process.import': 'Importação do Countersign',
  'core.host.noSuchPage': 'Não encontrado.',
  'core.host.closed': 'O Countersign foi fechado.',
} as const satisfies Translated<typeof english>
