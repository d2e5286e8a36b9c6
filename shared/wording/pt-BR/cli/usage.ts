import type { usage as english } from '../../en/cli/usage.ts'
import type { Translated } from '../../translated.ts'

export const usage = {
  'cli.usage.heading.usage': 'Uso:',
  'cli.usage.heading.arguments': 'Argumentos:',
  'cli.usage.heading.options': 'Opções:',
  'cli.usage.heading.globalOptions': 'Opções globais:',
  'cli.usage.heading.commands': 'Comandos:',
  'cli.usage.withDefault': '{description} (padrão: {value})',
  'cli.usage.withChoices': '{description} (uma destas: {choices})',
  'cli.usage.withBoth': '{description} (uma destas: {choices}; padrão: {value})',
  'cli.usage.tryHelp': 'Use --help para mais informações.',
  'cli.usage.missingArgument': 'erro: falta o argumento {name}',
  'cli.usage.missingOption': 'erro: a opção {option} é obrigatória',
  'cli.usage.missingValue': 'erro: a opção {option} precisa de um valor',
  'cli.usage.badValue': 'erro: o valor de {option} não é válido. {reason}',
  'cli.usage.badArgument': 'erro: o argumento {name} não é válido. {reason}',
  'cli.usage.notAChoice': 'Use uma destas opções: {choices}.',
  'cli.usage.conflict': 'erro: {one} e {other} não podem ser usados juntos',
  'cli.usage.unknownOption': 'erro: opção desconhecida {option}',
  'cli.usage.unknownCommand': 'erro: comando desconhecido {name}',
  'cli.usage.unnamedCommand': 'erro: comando desconhecido',
  'cli.usage.tooManyArguments':
    'erro: argumentos demais: esperados {expected, plural, =0 {nenhum} one {#} many {#} other {#}}, recebidos {got}',
  'cli.usage.didYouMean': 'Você quis dizer {names}?',
  'cli.usage.badPort': 'Use um número de 0 a 65535.',
  'cli.usage.stdinTwice':
    'erro: a entrada padrão não pode conter a frase secreta do cofre e também {what, select, entries {as entradas} note {a nota} pairing {o texto de pareamento} other {outra senha}}. Indique em COUNTERSIGN_PASSPHRASE_FILE um arquivo com a frase secreta.',
} as const satisfies Translated<typeof english>
