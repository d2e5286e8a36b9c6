import type { program as english } from '../../en/cli/program.ts'
import type { Translated } from '../../translated.ts'

export const program = {
  'cli.program.description':
    'Um app autenticador no seu terminal: códigos de dois fatores e autenticação de dois fatores para suas contas.',
  'cli.program.help.passphrase':
    'Se seu cofre tem uma frase secreta, o Countersign a pede no terminal. Scripts podem passá-la com --passphrase-stdin ou indicar em COUNTERSIGN_PASSPHRASE_FILE um arquivo que a contém. Só você pode ter permissão para ler esse arquivo (modo 0600).',
  'cli.program.help.exitCodes':
    'Códigos de saída: 0 em caso de sucesso, 1 se o comando foi recusado (a saída de erro diz o motivo), 2 para uso incorreto. Um comando que usa outros os lista na própria ajuda.',
  'cli.program.help.json': 'Com --json: {shape}',
  'cli.program.option.vault':
    'onde está o cofre: “keychain” ou um arquivo (padrão: onde for encontrado)',
  'cli.program.option.passphraseStdin': 'ler a frase secreta da primeira linha da entrada padrão',
  'cli.program.option.json': 'gerar saída em JSON',
  'cli.program.option.selfCheck':
    'verificar se cada parte desta instalação funciona e mostrar o resultado como JSON',
  'cli.program.selfCheckAlone': 'erro: --self-check não pode ser usado com um comando',
  'cli.program.option.help': 'mostrar esta ajuda',
  'cli.program.option.version': 'mostrar a versão',
  'cli.program.argument.query': 'um ID ou palavras do emissor e do nome da conta',
  'cli.program.helpCommand': 'mostrar a ajuda de um comando',
  'cli.program.badVault': 'Use “keychain” ou o caminho de um arquivo.',
  'cli.program.about': '{what}: {said}',
  'cli.program.cannotWriteOutput': 'Não é possível gravar na saída padrão.',
  'cli.program.unfinished': 'O comando parou antes de terminar. Tente de novo.',
} as const satisfies Translated<typeof english>
