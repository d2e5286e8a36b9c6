import type { input as english } from '../../en/cli/input.ts'
import type { Translated } from '../../translated.ts'

export const input = {
  'cli.input.stdin': 'A entrada padrão',
  'cli.input.link': 'O link',
  'cli.input.source': 'A fonte',
  'cli.input.sourceNumber': 'A fonte {number, number}',
  'cli.input.stdinLine': 'A linha {number, number} da entrada padrão',
  'cli.input.notFound': '{place} não é um link, e não há nenhum arquivo com esse nome.',
  'cli.input.noQrCode': '{name} não tem nenhum QR code legível.',
  'cli.input.stdinEmpty': 'A entrada padrão está vazia.',
  'cli.input.noFile': 'Não há nenhum arquivo {name}.',
  'cli.input.nameTooLong': 'Um nome de arquivo é mais longo do que este sistema permite.',
  'cli.input.folder': '{name} é uma pasta.',
  'cli.input.notAllowed': 'Você não tem permissão para ler {name}.',
  'cli.input.unreadable': 'Não é possível ler {name}.',
  'cli.input.tooLarge': '{name} contém mais de {bytes, number} bytes.',
  'cli.input.missingParts':
    'Só {have, number} das {all, number} imagens da exportação do Google Authenticator estão aqui. Adicione todas em um só comando.',
  'cli.input.authorityUnreadable': 'Não é possível ler o arquivo indicado por --ca.',
  'cli.input.confirm': '{question} Digite “{yes}” para continuar: ',
  'cli.input.nobodyToConfirm':
    'Isto precisa da sua confirmação: execute em um terminal ou acrescente --yes.',
} as const satisfies Translated<typeof english>
