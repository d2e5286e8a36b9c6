import type { ui as english } from '../../en/cli/ui.ts'
import type { Translated } from '../../translated.ts'

export const ui = {
  'cli.ui.summary': 'Countersign im Browser öffnen',
  'cli.ui.description': 'Öffnet Countersign im Browser auf diesem Computer, bis du es anhältst.',
  'cli.ui.argument.files':
    'Backups oder Exporte anderer Apps zum Ansehen; nichts wird hinzugefügt, bevor du zustimmst',
  'cli.ui.option.port': 'der Port; 0 für einen beliebigen freien',
  'cli.ui.option.noOpen': 'den Browser nicht öffnen',
  'cli.ui.option.window':
    'ein eigenes Fenster in Chromium, Chrome, Edge oder Brave öffnen und enden, wenn es geschlossen wird',
  'cli.ui.option.hidden':
    'ohne Fenster starten und es aus der Systemleiste öffnen; ohne Systemleiste öffnet sich das Fenster',
  'cli.ui.option.untilClosed': 'eine Minute nach dem Schließen des Tabs enden',
  'cli.ui.option.plainAddress':
    'eine numerische Adresse verwenden, für Browser, die die andere nicht finden',
  'cli.ui.help.address':
    'Die Adresse öffnet Countersign einmal, in einem Browser-Tab auf diesem Computer. Für eine neue Adresse drück die Eingabetaste: Sie schließt den Tab, der geöffnet war.',
  'cli.ui.help.safari':
    'Safari findet die Adresse nicht. Verwende Chrome, Edge oder Firefox, oder füge --plain-address hinzu.',
  'cli.ui.passphraseInWindow': 'Fehler: Countersign fragt im Browser nach der Passphrase',
  'cli.ui.notBuilt': 'Das Fenster ist noch nicht gebaut. Führe `npm run build` aus.',
  'cli.ui.open': 'Countersign ist geöffnet unter {url}',
  'cli.ui.plainPort': 'Mit --plain-address ist der Port zufällig. Lass --port weg.',
  'cli.ui.notOpenedYet':
    'Der Browser hat Countersign noch nicht geöffnet. Öffne die Adresse oben selbst.',
  'cli.ui.noWindow':
    'Kein Browser auf diesem Computer kann Countersign ein eigenes Fenster geben, daher öffnet es sich in einem Tab.',
  'cli.ui.browserFailed':
    'Der Browser konnte nicht geöffnet werden. Öffne die Adresse oben selbst.',
  'cli.ui.keys': 'Eingabetaste für eine neue Adresse, Strg+C zum Anhalten.',
  'cli.ui.closedTab':
    'Unter einer früheren Adresse war ein Tab geöffnet. Er ist jetzt geschlossen.',
  'cli.ui.intruder':
    '{what, select, usedLink {Jemand hat eine Adresse geöffnet, die schon benutzt war. Countersign hat das abgewiesen.} other {Jemand anderes an diesem Computer wollte Countersign öffnen. Countersign hat das abgewiesen.}}',
  'cli.ui.portTaken': 'Port {port} ist belegt. Wähle einen anderen oder lass --port weg.',
  'cli.ui.portNotAllowed':
    'Dieses System erlaubt Port {port} nicht. Wähle einen anderen oder lass --port weg.',
  'cli.ui.runsAlready': 'Countersign läuft schon. Sein Fenster kommt nach vorne.',
  'cli.ui.noShortcut': 'Windows konnte die Verknüpfung {path} nicht schreiben.',
  'cli.ui.notThisPage':
    'Diese Seite kann Countersign nicht mehr verwenden. Öffne einen neuen Link.',
  'cli.ui.onlyRead': 'Dateien können nur gelesen werden.',
  'cli.ui.readHasBody': 'Eine lesende Anfrage darf keinen Inhalt haben.',
  'cli.ui.notJson': 'Aufrufe müssen JSON sein.',
  'cli.ui.badJson': 'Der Aufruf ist kein gültiges JSON.',
  'cli.ui.callTooLarge': 'Ein Aufruf darf höchstens {size} enthalten.',
  'cli.ui.callTooSlow': 'Der Aufruf ist nicht rechtzeitig angekommen.',
  'cli.ui.page.opening': 'Countersign wird geöffnet …',
  'cli.ui.page.otherBrowser': 'Öffne Countersign in einem anderen Browser',
  'cli.ui.page.otherBrowser.why':
    'Dieser Browser findet Countersign vielleicht nicht. Safari zum Beispiel fragt das Netz nach einer Adresse, die auf diesem Computer liegt.',
  'cli.ui.page.otherBrowser.how':
    'Öffne die Adresse aus dem Terminal in Chrome, Edge oder Firefox, oder starte <code>{command}</code>.',
  'cli.ui.page.noJavaScript':
    'Countersign braucht JavaScript, und in diesem Browser ist es ausgeschaltet.',
  'cli.ui.page.startAgain': 'Countersign braucht einen neuen Link',
  'cli.ui.page.startAgain.why':
    'Ein Link öffnet Countersign einmal, in einem Tab, damit ihn niemand sonst verwenden kann. Dieser wurde schon benutzt, oder es gab keinen.',
  'cli.ui.page.startAgain.how':
    'Für einen neuen Link drück die Eingabetaste im Terminal, in dem Countersign läuft, oder starte <code>{command}</code> noch einmal. Ein neuer Link schließt den Tab, der jetzt geöffnet ist.',
  'cli.ui.page.otherAddress': 'Countersign hat eine andere Adresse',
  'cli.ui.page.otherAddress.why':
    'Countersign bekommt bei jedem Start eine neue Adresse, damit sich kein anderes Programm auf diesem Computer dazwischensetzen kann.',
  'cli.ui.page.otherAddress.how':
    'Die Adresse steht im Terminal, in dem Countersign läuft. Drück dort die Eingabetaste für eine neue.',
} as const satisfies Translated<typeof english>
