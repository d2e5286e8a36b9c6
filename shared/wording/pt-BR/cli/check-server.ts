import type { checkServer as english } from '../../en/cli/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'cli.checkServer.summary': 'verificar se um servidor trata bem a autenticação de dois fatores',
  'cli.checkServer.description':
    'Verifica de fora se um servidor segue as regras da autenticação de dois fatores.',
  'cli.checkServer.argument.url': 'o endereço do servidor',
  'cli.checkServer.option.dialect': 'a API que o servidor usa',
  'cli.checkServer.option.user': 'o endereço de e-mail da conta de teste',
  'cli.checkServer.option.passwordStdin': 'ler a senha dela da primeira linha da entrada padrão',
  'cli.checkServer.help.account':
    'Isto é para quem desenvolve esses servidores. Use uma conta de teste com a autenticação de dois fatores desativada: a verificação a ativa, testa códigos corretos, errados e usados e a desativa de novo. Se o servidor envia códigos, ele enviará um ou dois. Nenhum cofre é necessário nem aberto.',
  'cli.checkServer.help.time':
    'Uma verificação leva minutos, quase sempre de espera: pelo próximo código e por um servidor que limita tentativas (no máximo 20 minutos). Ctrl+C para a verificação e antes restaura a conta.',
  'cli.checkServer.help.exitCodes':
    'Códigos de saída: 0 se todas as regras são seguidas ou foram puladas, 1 se uma é violada, 2 se a verificação não pôde ser executada.',
  'cli.checkServer.stopped': 'Interrompido.',
  'cli.checkServer.password.prompt': 'Senha da conta:',
  'cli.checkServer.password.noTerminal':
    'A senha da conta é necessária: execute isto em um terminal ou acrescente --password-stdin.',
  'cli.checkServer.trying': 'Verificando: {check}',
  'cli.checkServer.restoring': 'Restaurando a conta',
  'cli.checkServer.signingIn': 'Entrando',
  'cli.checkServer.waiting': 'aguardando {seconds, number} s',
  'cli.checkServer.broken':
    '{count, plural, one {# regra é violada.} many {# de regras são violadas.} other {# regras são violadas.}}',
} as const satisfies Translated<typeof english>
