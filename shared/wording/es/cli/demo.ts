import type { demo as english } from '../../en/cli/demo.ts'
import type { Translated } from '../../translated.ts'

export const demo = {
  'cli.demo.summary': 'probar Countersign con entradas inventadas',
  'cli.demo.description':
    'Abre Countersign con entradas inventadas, para probarlo o mostrarlo, hasta que lo detengas.',
  'cli.demo.help.apart':
    'Tu propia bóveda no se toca: la demostración tiene una bóveda en una carpeta temporal, que se elimina al detenerla, nunca usa el llavero y solo se conecta a su propio servidor de práctica en este equipo.',
  'cli.demo.ownVault':
    'error: la demostración crea su propia bóveda, así que omite --vault y las frases de contraseña',
  'cli.demo.started':
    'Esto es una demostración con entradas inventadas. Tu propia bóveda no se toca, y todo lo que hagas aquí se elimina al detenerla. Su frase de contraseña es «{passphrase}».',
} as const satisfies Translated<typeof english>
