import type { add as english } from '../../en/cli/add.ts'
import type { Translated } from '../../translated.ts'

export const add = {
  'cli.add.summary': 'adicionar entradas de links de configuração ou QR codes',
  'cli.add.description':
    'Adiciona entradas de links de configuração ou de imagens de QR codes de configuração.',
  'cli.add.argument.source': 'uma imagem de QR codes, ou - para a entrada padrão',
  'cli.add.help.sources':
    'A entrada padrão contém uma imagem ou um link por linha (otpauth://, otpauth-migration://, motp:// ou steam://). Uma imagem pode mostrar vários QR codes. Passe todas as imagens de uma exportação do Google Authenticator em um só comando, em qualquer ordem. Se uma fonte não puder ser usada, nada é adicionado.',
  'cli.add.help.examples': 'Exemplos:',
  'cli.add.help.typed': 'digite ou cole um link e pressione Enter e Ctrl+D',
  'cli.add.help.file': 'ler os links de um arquivo',
  'cli.add.help.linkInArguments':
    'Você também pode passar um link como argumento, mas recebe um aviso: outros programas podem lê-lo na lista de processos enquanto o comando é executado, e ele fica no histórico do shell.',
  'cli.add.help.createsVault': 'Se ainda não houver um cofre, adicionar a primeira entrada o cria.',
  'cli.add.linkInArguments':
    'Aviso: o link estava na linha de comando, onde outros programas e o histórico do shell podem guardar o segredo dele. Exclua-o do histórico e passe links para `countersign add -`.',
  'cli.add.added': '{name}: entrada adicionada.',
  'cli.add.changed': '{name}: entrada atualizada.',
  'cli.add.restored': '{name}: entrada restaurada da lixeira.',
} as const satisfies Translated<typeof english>
