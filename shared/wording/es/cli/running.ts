import type { running as english } from '../../en/cli/running.ts'
import type { Translated } from '../../translated.ts'

export const running = {
  'cli.running.option.noRunning': 'lee la bóveda, aunque Countersign esté en marcha',
  'cli.running.asking': 'Responde a la pregunta en Countersign.',
  'cli.running.refused': 'La solicitud se denegó en Countersign.',
  'cli.running.noAnswer': 'Nadie respondió a la pregunta en Countersign.',
  'cli.running.tooOften':
    'Demasiadas solicitudes. Vuelve a intentarlo en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'cli.running.nobody':
    'Countersign no está en marcha. Ábrelo o ejecuta `countersign ui`, y vuelve a intentarlo.',
  'cli.running.off':
    'El acceso de programas está desactivado. Actívalo en los ajustes de Countersign: «Dejar que otros programas pidan códigos».',
  'cli.running.locked': 'Countersign está bloqueado. Desbloquéalo antes.',
  'cli.running.quick.summary': 'abre el acceso rápido en el Countersign en marcha',
  'cli.running.quick.description':
    'Abre el acceso rápido en el Countersign en marcha, para un lanzador o un atajo de teclado de tu escritorio.',
  'cli.running.pair.summary': 'deja que los comandos pregunten al Countersign en marcha',
  'cli.running.pair.description':
    'Empareja la terminal con el Countersign en marcha, para que `code` y `list` le pregunten y no lean la bóveda.',
  'cli.running.pair.help':
    'Activa antes «Dejar que otros programas pidan códigos» en los ajustes de Countersign. Countersign te pregunta antes de que la terminal reciba el código de una entrada por primera vez. `code --no-running` lee la bóveda como antes.',
  'cli.running.pair.option.name': 'cómo llama Countersign a la terminal',
  'cli.running.pair.option.forget': 'deja de preguntar al Countersign en marcha',
  'cli.running.pair.done':
    'Emparejada como «{name}». `code` y `list` preguntan ahora al Countersign en marcha.',
  'cli.running.pair.forgotten':
    'La terminal ya no pregunta al Countersign en marcha. Para quitarla también allí, abre Ajustes.',
  'cli.running.pair.nameTaken':
    'Ya hay un programa emparejado llamado «{name}». Quítalo antes en los ajustes de Countersign o usa --name.',
  'cli.running.pair.later':
    'Countersign no puede emparejar en este momento. Vuelve a intentarlo dentro de un minuto.',
  'cli.running.pair.failed':
    'Countersign no pudo emparejar la terminal. Revisa el nombre y cuántos programas hay emparejados.',
} as const satisfies Translated<typeof english>
