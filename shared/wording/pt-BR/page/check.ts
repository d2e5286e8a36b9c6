import type { check as english } from '../../en/page/check.ts'
import type { Translated } from '../../translated.ts'

export const check = {
  'check.about':
    'Para quem cria servidores: verifica de fora se o seu segue as regras da autenticação de dois fatores.',
  'check.account.hint':
    'A autenticação de dois fatores deve estar desativada. O Countersign a ativa, testa códigos corretos, errados e usados e a desativa de novo. Se o servidor envia códigos por mensagem, ele enviará um ou dois.',
  'check.account': 'Use uma conta de teste',
  'check.address': 'Endereço do servidor',
  'check.kind': 'Tipo de servidor',
  'check.kind.placeholder': 'Escolha um',
  'check.email': 'Endereço de e-mail',
  'check.email.hint': 'O endereço da conta de teste',
  'check.submit': 'Verificar servidor',
  'check.trying.waiting': 'Verificando, aguardando {countdown}',
  'check.rules': 'Regras',
  'check.trying': 'Verificando',
  'check.rule.toCome': '{rule}<hidden>: ainda não verificada</hidden>',
  'check.rule.notTried': '{rule}<hidden>: não verificada</hidden>',
  'check.puttingBack': 'Restaurando a conta',
  'check.signingIn': 'Entrando',
  'check.ended.unfinished': 'A verificação não terminou.',
  'check.running': 'A verificação está em andamento.',
  'check.again': 'Verificar de novo',
  'check.copyReport': 'Copiar relatório como JSON',
  'check.progress.stopping':
    'Parando. Regras verificadas: {tried, number} de {all, number}. O Countersign está deixando a conta como estava.',
  'check.progress':
    'Isso leva alguns minutos, quase sempre de espera. Regras verificadas até agora: {tried, number} de {all, number}. Você pode fechar esta caixa de diálogo; a verificação continua.',
  'check.puttingBack.waiting': 'Restaurando a conta, aguardando {countdown}',
  'check.signingIn.waiting': 'Entrando, aguardando {countdown}',
  'check.seen':
    '{verdict, select, pass {Seguida: {why}} fail {Violada: {why}} other {Pulada: {why}}}',
  'check.rules.replay': 'Um código só funciona uma vez',
  'check.rules.replayParallel': 'Um código enviado várias vezes ao mesmo tempo só funciona uma vez',
  'check.rules.enrolmentCodeReuse': 'O código que confirma a configuração não serve para mais nada',
  'check.rules.window': 'Códigos antigos ou adiantados são recusados',
  'check.rules.throttle': 'O servidor dificulta adivinhações, mas não bloqueia a conta para sempre',
  'check.rules.backupReuse': 'Um código de backup só funciona uma vez',
  'check.rules.backupParallel':
    'Um código de backup enviado várias vezes ao mesmo tempo só funciona uma vez',
  'check.rules.regenerateVoids': 'Novos códigos de backup substituem os anteriores',
  'check.rules.disableNeedsBoth':
    'Desativar a autenticação de dois fatores exige a senha e um código',
  'check.rules.challengeReuse': 'Uma tentativa de entrar só pode ser concluída uma vez',
  'check.rules.challengeScope': 'Uma tentativa de entrar não concluída não abre nada',
  'check.rules.codeExpiry': 'Códigos enviados por SMS ou e-mail expiram',
  'check.rules.resendCooldown': 'Não é possível pedir outro código logo em seguida',
} as const satisfies Translated<typeof english>
