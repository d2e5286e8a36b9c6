import type { exporting as english } from '../../en/cli/exporting.ts'
import type { Translated } from '../../translated.ts'

export const exporting = {
  'cli.exporting.summary': 'gravar entradas em um arquivo',
  'cli.exporting.description':
    'Grava seu cofre, ou algumas das entradas dele, em um arquivo para outros apps.',
  'cli.exporting.option.format': 'um dos formatos abaixo',
  'cli.exporting.option.out':
    'onde gravar, ou - para a saída padrão (padrão: um nome com a data de hoje)',
  'cli.exporting.option.only':
    'exportar só as entradas que correspondem: palavras do emissor e do nome da conta',
  'cli.exporting.option.passwordStdin': 'ler uma senha para o arquivo da entrada padrão',
  'cli.exporting.option.yes': 'não perguntar antes de gravar segredos sem criptografia',
  'cli.exporting.help.formats': 'Formatos:',
  'cli.exporting.help.sealedCopy':
    'o cofre inteiro, criptografado: abre com sua chave de recuperação ou frase secreta',
  'cli.exporting.help.notSealed': '{name}, não criptografado',
  'cli.exporting.help.plain':
    'O Countersign pergunta antes de gravar um formato que não é criptografado, a menos que você acrescente --yes: quem tiver o arquivo pode gerar todos os códigos dele. Os arquivos recebem o modo 0600, e nenhum arquivo existente é sobrescrito.',
  'cli.exporting.leftOut': '{name} fica de fora. {reason}',
  'cli.exporting.question': 'Quem tiver este arquivo pode gerar todos os códigos dele.',
  'cli.exporting.nothingWritten': 'Nada foi gravado.',
  'cli.exporting.password.prompt': 'Senha do arquivo:',
  'cli.exporting.password.noTerminal':
    'O arquivo precisa de uma senha: execute isto em um terminal ou acrescente --password-stdin.',
  'cli.exporting.wrote': 'Gravado: {file}.',
  'cli.exporting.exists': '{file} já existe. Escolha outro lugar com --out.',
  'cli.exporting.cannotWrite': 'Não é possível gravar {file}. Escolha outro lugar com --out.',
} as const satisfies Translated<typeof english>
