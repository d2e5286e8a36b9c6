import type { Translated } from '../../../../shared/wording/translated.ts'
import type { keys as english } from '../../en/operation/keys.ts'

export const keys = {
  'operation.keys.none': 'Não há chave mestra.',
  'operation.keys.gone': 'A chave mestra que criptografou isto não está disponível.',
  'operation.keys.malformed': '{place} precisa conter {bytes} bytes em base64.',
  'operation.keys.unreadable': 'Não é possível ler o arquivo da chave mestra {file}.',
  'operation.keys.openToOthers':
    'Só o proprietário pode ter permissão para ler o arquivo da chave mestra {file} (modo {mode}).',
  'operation.keys.damaged':
    'Um valor criptografado em {column} está danificado ou pertence a outra linha.',
} as const satisfies Translated<typeof english>
