import type { overview as english } from '../../en/page/overview.ts'
import type { Translated } from '../../translated.ts'

export const overview = {
  'overview.title': 'Contas',
  'overview.loading': 'Carregando contas',
  'overview.refreshAll': 'Atualizar todas',
  'overview.refreshed': 'Todas as contas foram atualizadas',
  'overview.moreForServers': 'Mais opções de servidores',
  'overview.checkServer': 'Verificar um servidor',
  'overview.practice': 'Para praticar',
  'overview.practiceAccounts': 'Contas de prática',
  'overview.open': 'Abrir {account}',
  'overview.stepFor': '{step} para {account}',
  'overview.more': 'Mais opções para {account}',
  'overview.details': 'Detalhes da conta',
  'overview.turnOnWithPhone': 'Ativar aqui e em um celular',
  'overview.turnOnByMessage':
    '{method, select, sms {Ativar por SMS (menos seguro)} email {Ativar por e-mail (menos seguro)} message {Ativar por SMS ou e-mail (menos seguro)} other {}}',
  'overview.empty.title': 'Autenticação de dois fatores, ativada para você',
  'overview.empty.intro':
    'Entre em um servidor compatível com o Countersign. Ele ativa a autenticação de dois fatores, guarda o segredo e os códigos de backup no seu cofre e mostra o estado de cada conta.',
  'overview.empty.practice': 'Só dando uma olhada? Teste tudo com o servidor de prática abaixo.',
} as const satisfies Translated<typeof english>
