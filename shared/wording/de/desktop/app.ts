import type { app as english } from '../../en/desktop/app.ts'
import type { Translated } from '../../translated.ts'

export const app = {
  'desktop.app.badVault': 'Gib nach --vault „keychain“ oder den Pfad einer Tresordatei an.',
  'desktop.app.refusedSwitch':
    'Countersign startet nicht mit {name}: Andere Programme könnten darüber deine Codes lesen.',
  'desktop.app.noSandbox':
    'Countersign wurde mit --no-sandbox gestartet. Sein Fenster ist schlechter geschützt, als es sein sollte. Starte es ohne diese Option.',
  'desktop.app.runsAlready': 'Countersign läuft schon. Sein Fenster kommt nach vorne.',
  'desktop.app.otherVault': 'Countersign ist mit einem anderen Tresor geöffnet',
  'desktop.app.quitForOther':
    'Beende zuerst Countersign und starte es dann mit dem anderen Tresor.',
  'desktop.app.notLocked': 'Countersign konnte nicht gesperrt werden',
  'desktop.app.closing': 'Countersign muss geschlossen werden',
  'desktop.app.windowFails':
    'Das Fenster stürzt immer wieder ab. Dein Tresor ist so, wie er zuletzt gespeichert wurde.',
  'desktop.app.unresponsive': 'Countersign reagiert nicht',
  'desktop.app.unresponsive.detail':
    'Du kannst warten oder das Fenster neu laden. Dein Tresor ist sicher. Was du gerade eingibst, geht vielleicht verloren.',
  'desktop.app.wait': 'Warten',
  'desktop.app.reload': 'Neu laden',
  'desktop.app.cannotContinue': 'Countersign kann nicht weitermachen',
  'desktop.app.internal':
    'In Countersign ist etwas schiefgegangen. Dein Tresor ist so, wie er zuletzt gespeichert wurde.',
  'desktop.app.cancel': 'Abbrechen',
  'desktop.app.continue': 'Weiter',
} as const satisfies Translated<typeof english>
