import type { typing as english } from '../../en/core/typing.ts'
import type { Translated } from '../../translated.ts'

export const typing = {
  'core.typing.tab': 'Uma página em uma aba do navegador não pode digitar em outros programas.',
  'core.typing.flatpak': 'Um Flatpak não pode digitar em outros programas.',
  'core.typing.noDesktop':
    'O Countersign não pode digitar aqui porque nenhum ambiente de trabalho está em execução.',
  'core.typing.missing':
    'Para digitar em outros programas, o Countersign precisa de {tools}. Antes, faça a instalação.',
  'core.typing.permission':
    'Para digitar em outros programas, o Countersign precisa da sua permissão. Nos Ajustes do Sistema, em Privacidade e Segurança, permita-o em Acessibilidade e Automação.',
  'core.typing.refused': 'Seu sistema não permitiu digitar no outro programa com {tools}.',
  'core.typing.noOther': 'Não havia nenhum outro programa em que digitar.',
  'core.typing.copied': '{why} O código foi copiado no lugar.',
  'core.typing.copyIt': '{why} Em vez disso, copie o código.',
} as const satisfies Translated<typeof english>
