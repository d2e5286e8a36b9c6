import type { checkServer as english } from '../../en/cli/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'cli.checkServer.summary': 'comprueba si un servidor trata bien la autenticación de dos factores',
  'cli.checkServer.description':
    'Comprueba desde fuera si un servidor sigue las reglas de la autenticación de dos factores.',
  'cli.checkServer.argument.url': 'la dirección del servidor',
  'cli.checkServer.option.dialect': 'la API que habla el servidor',
  'cli.checkServer.option.user': 'la dirección de correo de la cuenta de prueba',
  'cli.checkServer.option.passwordStdin':
    'lee su contraseña de la primera línea de la entrada estándar',
  'cli.checkServer.help.account':
    'Esto es para quienes desarrollan esos servidores. Usa una cuenta de prueba con la autenticación de dos factores desactivada: la comprobación la activa, prueba códigos correctos, incorrectos y usados, y la vuelve a desactivar. Si el servidor envía códigos, envía uno o dos. No se necesita ni se abre ninguna bóveda.',
  'cli.checkServer.help.time':
    'Una comprobación tarda minutos, casi todos de espera: al código siguiente y a un servidor que limita los intentos (20 minutos como mucho). Ctrl+C detiene la comprobación y antes restaura la cuenta.',
  'cli.checkServer.help.exitCodes':
    'Códigos de salida: 0 si todas las reglas se cumplen o se omitieron, 1 si alguna no se cumple, 2 si la comprobación no se pudo hacer.',
  'cli.checkServer.stopped': 'Detenido.',
  'cli.checkServer.password.prompt': 'Contraseña de la cuenta:',
  'cli.checkServer.password.noTerminal':
    'Se necesita la contraseña de la cuenta: ejecuta esto en una terminal o añade --password-stdin.',
  'cli.checkServer.trying': 'Comprobando: {check}',
  'cli.checkServer.restoring': 'Restaurando la cuenta',
  'cli.checkServer.signingIn': 'Iniciando sesión',
  'cli.checkServer.waiting': 'esperando {seconds, number} s',
  'cli.checkServer.broken':
    '{count, plural, one {# regla no se cumple.} many {# de reglas no se cumplen.} other {# reglas no se cumplen.}}',
} as const satisfies Translated<typeof english>
