import type { openOlder as english } from '../../en/cli/open-older.ts'
import type { Translated } from '../../translated.ts'

export const openOlder = {
  'cli.openOlder.summary': 'abrir um cofre mais antigo do que deveria ser',
  'cli.openOlder.description':
    'Abre um cofre mais antigo que a última versão salva neste computador.',
  'cli.openOlder.help':
    'Todos os outros comandos recusam um cofre assim. Um programa de sincronização, uma restauração do sistema ou alguém que copiou o arquivo pode tê-lo colocado lá.',
  'cli.openOlder.option.asItIs':
    'abri-lo como está e, daqui em diante, tratá-lo como a versão mais nova',
  'cli.openOlder.option.newestBackup': 'restaurar o backup mais novo',
  'cli.openOlder.sayHow': 'erro: use --as-it-is ou --newest-backup',
  'cli.openOlder.restored': 'Backup de {moment} restaurado.',
  'cli.openOlder.opened': 'Cofre aberto como está. Daqui em diante, esta é a versão mais nova.',
  'cli.openOlder.isNewest':
    'Este cofre é a versão mais nova conhecida neste computador. Nada foi alterado.',
} as const satisfies Translated<typeof english>
