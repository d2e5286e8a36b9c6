import type { notices as english } from '../../en/page/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'notices.backups.failedAgain': 'O backup falhou de novo',
  'notices.backups.done': 'Backup feito',
  'notices.backups.failing.lastGood':
    'Os backups não estão funcionando. <bdi>{problem}</bdi> {lastGood}',
  'notices.backups.secondFolder.change': 'Escolher outra pasta',
  'notices.backups.folder.done': 'A partir de agora, os backups são salvos lá',
  'notices.backups.folder.title': 'Pasta para backups',
  'notices.backups.folder.hint': 'Uma pasta existente, como uma sincronizada ou em outro disco.',
  'notices.backups.folder.path': 'Caminho completo',
  'notices.backups.folder.picked':
    'Todo backup também será salvo em <bdi>{folder}</bdi>, criptografado.',
  'notices.backups.folder.use': 'Usar esta pasta',
  'notices.check.notice':
    '{phase, select, stopping {Parando a verificação de um servidor} other {Verificando um servidor}}: {tried, number} de {all, number} regras verificadas.',
  'notices.check.notice.show': 'Mostrar a verificação',
  'notices.overview.clock.stop': 'Parar de corrigir os códigos',
  'notices.overview.clock.wasBehind':
    'O Countersign corrige seus códigos em {off} porque o relógio deste computador estava atrasado em relação aos seus servidores.',
  'notices.overview.clock.wasAhead':
    'O Countersign corrige seus códigos em {off} porque o relógio deste computador estava adiantado em relação aos seus servidores.',
  'notices.overview.clock.behind':
    'O relógio deste computador está {off} atrasado em relação aos seus servidores, por isso códigos podem ser recusados. Acerte o relógio ou deixe o Countersign corrigir os códigos.',
  'notices.overview.clock.ahead':
    'O relógio deste computador está {off} adiantado em relação aos seus servidores, por isso códigos podem ser recusados. Acerte o relógio ou deixe o Countersign corrigir os códigos.',
  'notices.practice.arrived':
    '{channel, select, sms {Prática: SMS para {to}} email {Prática: e-mail para {to}} other {}}',
  'notices.practice.copyCode': 'Copiar código',
  'notices.drop.codes': 'Solte para adicionar códigos de backup',
  'notices.drop.codesHere': 'Solte para adicionar códigos de backup aqui',
  'notices.drop.codesHere.hint': 'Um arquivo de texto, um PDF ou texto selecionado',
  'notices.drop.read': 'Solte aqui',
  'notices.drop.read.codesHint':
    'QR codes, a exportação de outro app ou códigos de backup como arquivo de texto ou PDF',
  'notices.drop.read.filesHint': 'QR codes ou a exportação de outro app: arquivos ou uma pasta',
  'notices.drop.refused': 'Não é possível soltar isto aqui',
  'notices.drop.refused.hint': 'Feche esta caixa de diálogo e solte na janela',
  'notices.drop.onlyCodes':
    'Aqui só é possível soltar códigos de backup, como arquivo de texto ou PDF. Feche os detalhes para soltar outra coisa.',
  'notices.drop.closeFirst': 'Feche esta caixa de diálogo e solte na janela.',
} as const satisfies Translated<typeof english>
