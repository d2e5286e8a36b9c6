import type { demo as english } from '../../en/cli/demo.ts'
import type { Translated } from '../../translated.ts'

export const demo = {
  'cli.demo.summary': 'experimentar o Countersign com entradas inventadas',
  'cli.demo.description':
    'Abre o Countersign com entradas inventadas, para experimentar ou mostrar, até você encerrá-lo.',
  'cli.demo.help.apart':
    'Seu próprio cofre não é tocado: a demonstração tem um cofre em uma pasta temporária, que é removida ao encerrar, nunca usa o chaveiro e só se conecta ao próprio servidor de prática neste computador.',
  'cli.demo.ownVault':
    'erro: a demonstração cria o próprio cofre, portanto omita --vault e as frases secretas',
  'cli.demo.started':
    'Esta é uma demonstração com entradas inventadas. Seu próprio cofre não é tocado, e tudo o que você fizer aqui é removido ao encerrar. A frase secreta dela é “{passphrase}”.',
} as const satisfies Translated<typeof english>
