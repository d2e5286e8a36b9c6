import type { importing as english } from '../../en/cli/importing.ts'
import type { Translated } from '../../translated.ts'

export const importing = {
  'cli.importing.summary': 'importar entradas da exportação de outro app',
  'cli.importing.description':
    'Importa entradas das exportações de outros apps, incluindo as criptografadas.',
  'cli.importing.argument.file': 'arquivos ou pastas de arquivos',
  'cli.importing.option.format': 'ler os arquivos neste formato',
  'cli.importing.option.passwordStdin': 'ler a senha da exportação da entrada padrão',
  'cli.importing.option.acceptGuesses':
    'adicionar também entradas de arquivos que não citam um app',
  'cli.importing.option.dryRun': 'mostrar o que os arquivos contêm e não adicionar nada',
  'cli.importing.option.reveal': 'mostrar também os segredos (com --json)',
  'cli.importing.help.formats':
    'O formato é reconhecido pelo conteúdo; `countersign formats` lista todos. Uma pasta significa todos os arquivos nela. Se uma exportação for criptografada, a senha é pedida no terminal. Com --password-stdin, ela é lida da primeira linha da entrada padrão.',
  'cli.importing.help.adding':
    'As novas entradas são adicionadas em um só salvamento. Com --dry-run, o cofre fica fechado e nada é adicionado.',
  'cli.importing.help.guesses':
    'Se um arquivo não diz qual app o gravou, o Countersign tenta adivinhar. Ele mostra o que supôs e adiciona as entradas se você disser que sim no terminal ou usar --accept-guesses.',
  'cli.importing.help.exitCodes':
    'Códigos de saída: 0 se tudo foi lido, 3 se algo ficou de fora (o nome e o lugar são mostrados), 1 se nada foi lido, 2 para uso incorreto.',
  'cli.importing.help.json':
    'Com --json: {shape}. Os segredos só são incluídos com --reveal. O "status" de uma entrada é new, known, changed, elsewhere (com outro nome, veja "meets") ou trashed; é null se o cofre ficou fechado. "added", "updated" e "restored" são true ou false. "remarks" diz o que foi limpo, o que foi suposto e o que parece estranho. "guesses" pertence a um arquivo.',
  'cli.importing.revealNeedsJson': 'erro: --reveal só funciona com --json',
  'cli.importing.tooManyFiles': 'Você pode importar no máximo {most, number} arquivos de uma vez.',
  'cli.importing.password.prompt': 'Senha de {name}:',
  'cli.importing.password.wrong': 'Essa não é a senha de {name}.',
  'cli.importing.password.noTerminal':
    '{name} está criptografado: execute isto em um terminal ou acrescente --password-stdin.',
  'cli.importing.guesses.heading':
    'Nada em {file} diz qual app o gravou. Foi isto que o Countersign supôs:',
  'cli.importing.guesses.question': 'Adicionar o que foi suposto de {files}?',
  'cli.importing.guesses.noTerminal':
    'Nada foi adicionado de {files}. Execute isto em um terminal para receber a pergunta ou acrescente --accept-guesses.',
  'cli.importing.guesses.declined': 'Nada foi adicionado de {files}.',
  'cli.importing.added':
    '{count, plural, one {# entrada adicionada.} many {# de entradas adicionadas.} other {# entradas adicionadas.}}',
  'cli.importing.changed':
    '{count, plural, one {# entrada atualizada.} many {# de entradas atualizadas.} other {# entradas atualizadas.}}',
  'cli.importing.restored':
    '{count, plural, one {# entrada restaurada da lixeira.} many {# de entradas restauradas da lixeira.} other {# entradas restauradas da lixeira.}}',
  'cli.importing.known':
    '{count, plural, one {# entrada já está no cofre.} many {# de entradas já estão no cofre.} other {# entradas já estão no cofre.}}',
  'cli.importing.leftOut.place': '{file}, {where}',
  'cli.importing.leftOut.row': '{where}: {reason}',
  'cli.importing.leftOut.namedRow': '{name}, {where}: {reason}',
  'cli.importing.leftOut.unread':
    '{count, plural, one {# não pôde ser lida. Guarde o app antigo até que ela seja importada.} many {# não puderam ser lidas. Guarde o app antigo até que elas sejam importadas.} other {# não puderam ser lidas. Guarde o app antigo até que elas sejam importadas.}}',
  'cli.importing.leftOut.sum':
    'Adicionadas: {added, number}. {count, plural, one {# ficou de fora. Guarde o app antigo até que ela seja importada.} many {# ficaram de fora. Guarde o app antigo até que elas sejam importadas.} other {# ficaram de fora. Guarde o app antigo até que elas sejam importadas.}}',
} as const satisfies Translated<typeof english>
