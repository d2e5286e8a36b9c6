import type { window as english } from '../../en/page/window.ts'
import type { Translated } from '../../translated.ts'

export const window = {
  'window.addEntry': 'Adicionar entrada',
  'window.home': 'Countersign, mostrar códigos',
  'window.search': 'Buscar entradas',
  'window.search.clear': 'Limpar busca',
  'window.addEntry.tooltip': 'Adicionar uma entrada ({keys})',
  'window.accounts.tooltip': 'Contas em servidores ({keys})',
  'window.lock.tooltip': 'Bloquear ({keys})',
  'window.menu': 'Menu',
  'window.announcements': 'Avisos',
  'window.loadingAccounts': 'Carregando as contas',
  'window.loadingSettings': 'Carregando os ajustes',
  'window.loadingTrash': 'Carregando a lixeira',
  'window.opening': 'Abrindo o Countersign',
  'window.unreachable': 'O Countersign não está respondendo',
  'window.title.noAnswer': 'Não está respondendo',
  'window.title.unavailable': 'Códigos indisponíveis',
  'window.quarantined':
    '{count, plural, one {Uma entrada não pôde ser lida e foi deixada intacta. Talvez uma versão mais nova do Countersign consiga lê-la.} many {# de entradas não puderam ser lidas e foram deixadas intactas. Talvez uma versão mais nova do Countersign consiga lê-las.} other {# entradas não puderam ser lidas e foram deixadas intactas. Talvez uma versão mais nova do Countersign consiga lê-las.}}',
  'window.recoveryKeyReminder':
    'Anote sua chave de recuperação: ela abre seus backups quando nada mais abre.',
  'window.countersign': 'Countersign',
  'window.notStarted': 'Não foi possível iniciar o Countersign',
  'window.title': '{screen} – Countersign',
  'window.title.welcome': 'Boas-vindas',
  'window.title.locked': 'Bloqueado',
  'window.gone.closed': 'O Countersign foi fechado',
  'window.gone.closed.reopen':
    'Nada foi perdido. Para abri-lo de novo, execute “countersign ui” em um terminal.',
  'window.gone.closed.otherTab': 'Se ele já estiver aberto em outra aba, use aquela e feche esta.',
  'window.gone.startedAgain': 'O Countersign foi reiniciado',
  'window.gone.startedAgain.lastTab':
    'Esta aba é de antes da reinicialização. Use a aba que abriu por último e feche esta.',
  'window.gone.startedAgain.freshLink':
    'Para obter um novo link, pressione Enter no terminal em que o Countersign está em execução ou execute “countersign ui” de novo.',
  'window.gone.elsewhere': 'O Countersign está aberto em outra aba',
  'window.gone.elsewhere.oneTab':
    'Só uma aba pode ficar aberta por vez. O que você tinha aberto aqui continua lá.',
  'window.gone.elsewhere.notYou':
    'Se você não abriu outra aba, talvez outra pessoa tenha aberto. Pressione Enter no terminal em que o Countersign está em execução: o novo link fecha todas as outras abas.',
  'window.gone.elsewhere.again': 'Usar aqui',
  'window.gone.freshLink': 'Um novo link fechou esta aba',
  'window.gone.freshLink.follow':
    'Um novo link fecha a aba que estava aberta antes. Siga o link que o terminal mostra e feche esta aba.',
  'window.gone.serviceWorker': 'Outro programa poderia ler esta página',
  'window.gone.serviceWorker.why':
    'Um programa que já foi executado neste endereço deixou um service worker no seu navegador. Ele veria tudo o que esta página mostra, por isso nada foi aberto nem enviado.',
  'window.gone.serviceWorker.what':
    'Feche esta aba e execute “countersign ui” de novo: ele abre em um novo endereço. Ou limpe os dados deste site nas configurações do navegador e tente de novo.',
} as const satisfies Translated<typeof english>
