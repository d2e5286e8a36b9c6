import type { app as english } from '../../en/desktop/app.ts'
import type { Translated } from '../../translated.ts'

export const app = {
  'desktop.app.badVault': 'Después de --vault, usa «keychain» o la ruta de un archivo de bóveda.',
  'desktop.app.refusedSwitch':
    'Countersign no se inicia con {name}: otros programas podrían leer tus códigos así.',
  'desktop.app.noSandbox':
    'Countersign se inició con --no-sandbox. Su ventana está menos protegida de lo que debería. Inícialo sin esa opción.',
  'desktop.app.runsAlready': 'Countersign ya está en marcha. Su ventana pasa al frente.',
  'desktop.app.otherVault': 'Countersign está abierto con otra bóveda',
  'desktop.app.quitForOther': 'Cierra antes Countersign e inícialo después con la otra bóveda.',
  'desktop.app.notLocked': 'No se pudo bloquear Countersign',
  'desktop.app.closing': 'Countersign tiene que cerrarse',
  'desktop.app.windowFails':
    'La ventana falla una y otra vez. Tu bóveda está como se guardó por última vez.',
  'desktop.app.unresponsive': 'Countersign no responde',
  'desktop.app.unresponsive.detail':
    'Puedes esperar o recargar la ventana. Tu bóveda está a salvo; puede que pierdas lo que estabas escribiendo.',
  'desktop.app.wait': 'Esperar',
  'desktop.app.reload': 'Recargar',
  'desktop.app.cannotContinue': 'Countersign no puede continuar',
  'desktop.app.internal':
    'Algo salió mal dentro de Countersign. Tu bóveda está como se guardó por última vez.',
  'desktop.app.cancel': 'Cancelar',
  'desktop.app.continue': 'Continuar',
} as const satisfies Translated<typeof english>
