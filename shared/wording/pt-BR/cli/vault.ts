import type { vault as english } from '../../en/cli/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'cli.vault.absent': 'Ainda não há um cofre. Crie um com `countersign add`.',
  'cli.vault.createdInFile':
    'Um novo cofre foi criado no arquivo {file}. Para ver a chave de recuperação dele, execute `{command}`.',
  'cli.vault.createdInKeychain':
    'Um novo cofre foi criado em {keychain}. Para ver a chave de recuperação dele, execute `{command}`.',
  'cli.vault.unavailable': 'Não é possível ler o cofre agora.',
  'cli.vault.previousIsWhole': '{problem} Para voltar à versão anterior, execute `countersign ui`.',
  'cli.vault.orUseFile': '{problem} Para usar um arquivo, acrescente --vault e o caminho dele.',
  'cli.vault.older':
    '{problem} Para abri-lo mesmo assim, execute `countersign open-older --as-it-is`.',
  'cli.vault.olderWithBackup':
    '{problem} Para restaurar o backup de {moment}, execute `countersign open-older --newest-backup`. Para abri-lo mesmo assim, execute `countersign open-older --as-it-is`.',
} as const satisfies Translated<typeof english>
