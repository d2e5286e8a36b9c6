import type { server as english } from '../../en/cli/server.ts'
import type { Translated } from '../../translated.ts'

export const server = {
  'cli.server.summary': 'den Referenzserver für die Zwei-Faktor-Anmeldung starten',
  'cli.server.description':
    'Startet den Referenzserver für die Zwei-Faktor-Anmeldung, bis du ihn anhältst.',
  'cli.server.option.db': 'eine SQLite-Datei oder eine URL mit postgres://',
  'cli.server.option.port': 'der Port',
  'cli.server.option.host': 'die Adresse, an der gelauscht wird',
  'cli.server.help.settings':
    'Einstellungen kommen aus Umgebungsvariablen: {variables} und anderen. docs/server.md listet alle auf. Die Datenbank ist die mit --db genannte, sonst DATABASE_URL, sonst eine Datei im Datenordner.',
  'cli.server.listening': 'Der Countersign-Server ist unter {url}',
  'cli.server.portTaken': 'Port {port} ist belegt. Wähle einen anderen.',
  'cli.server.portNotAllowed': 'Dieses System erlaubt Port {port} nicht.',
  'cli.server.refused': '{reason}',
  'cli.server.badLogLevel': 'COUNTERSIGN_LOG_LEVEL muss eines davon sein: {levels}.',
  'cli.server.unchanged': 'Es wurde nichts geändert.',
  'cli.server.migrate.summary': 'die Datenbank auf diese Version bringen',
  'cli.server.migrate.description':
    'Führt die Migrationen der Datenbank aus. Sie zweimal auszuführen schadet nicht.',
  'cli.server.migrate.option.list': 'die Migrationen auflisten und die angewendeten markieren',
  'cli.server.migrate.option.only': 'diese Migration und die von ihr benötigten ausführen',
  'cli.server.migrate.option.rollback': 'diese Migration rückgängig machen und ihre Daten löschen',
  'cli.server.migrate.option.verify': 'Tabellen, Spalten und Zeilen anzeigen, und was fehlt',
  'cli.server.migrate.option.yes': 'vor dem Löschen von Daten nicht fragen',
  'cli.server.migrate.incomplete': 'Nicht alles wurde erledigt.',
  'cli.server.rotateKey.summary': 'alle Geheimnisse mit einem neuen Hauptschlüssel verschlüsseln',
  'cli.server.rotateKey.description':
    'Verschlüsselt alle Geheimnisse mit einem neuen Hauptschlüssel. Der Server kann weiterlaufen.',
  'cli.server.rotateKey.done':
    '{count, plural, one {# Wert} other {# Werte}} mit dem aktuellen Hauptschlüssel verschlüsselt.',
  'cli.server.seedDemo.summary': 'Personen anlegen, um die APIs auszuprobieren',
  'cli.server.seedDemo.description':
    'Legt für jede API drei Personen an und zeigt, wie man sich anmeldet.',
  'cli.server.seedDemo.notInProduction':
    'Demo-Personen haben bekannte Passwörter und lassen sich deshalb im Produktivbetrieb nicht anlegen.',
  'cli.server.seedDemo.column.api': 'API',
  'cli.server.seedDemo.column.factor': 'Zweiter Faktor',
  'cli.server.seedDemo.column.email': 'E-Mail',
  'cli.server.seedDemo.column.password': 'Passwort',
  'cli.server.seedDemo.column.secret': 'Geheimnis für eine App',
  'cli.server.seedDemo.factor':
    '{factor, select, off {keiner} email {Code per E-Mail} other {Authenticator-App}}',
  'cli.server.seedDemo.signIn':
    'Jede API hat ihre eigene Art, sich mit E-Mail und Passwort anzumelden: siehe /docs auf dem Server.',
  'cli.server.seedDemo.outbox':
    'Solange SMTP_URL nicht gesetzt ist, zeigt GET /dev/outbox die per E-Mail gesendeten Codes.',
  'cli.server.seedDemo.json': 'Mit --json werden auch die Backup-Codes ausgegeben.',
  'cli.server.makeAdmin.summary': 'jemanden zur Administration hinzufügen',
  'cli.server.makeAdmin.description':
    'Legt ein Konto für die Administration mit einem Einmalpasswort an oder nimmt ein vorhandenes Konto in die Administration auf.',
  'cli.server.makeAdmin.argument.whom': 'eine neue E-Mail-Adresse oder die Nummer eines Kontos',
  'cli.server.makeAdmin.option.yes':
    'nicht fragen, bevor ein vorhandenes Konto in die Administration kommt',
  'cli.server.makeAdmin.help.naming':
    'Niemand prüft die E-Mail-Adresse eines Kontos, also kann jemand anderes eines damit eröffnet haben. Deshalb legt eine Adresse ein neues Konto an, während ein vorhandenes mit seiner Nummer genannt wird, sobald du gesehen hast, wie lange es schon besteht. Die Administration steht denen offen, die Zwei-Faktor-Anmeldung aktiviert haben.',
  'cli.server.makeAdmin.help.json':
    'Mit --json: {shape}. Das letzte ist null bei einem Konto, das es schon gab.',
  'cli.server.makeAdmin.created': 'Konto {id} für {email} angelegt, mit Administration.',
  'cli.server.makeAdmin.oneTimePassword': 'Einmalpasswort, 24 Stunden gültig: {password}',
  'cli.server.makeAdmin.choosePassword':
    'Damit lässt sich nur ein neues Passwort wählen, unter /auth/choose-password auf dem Server.',
  'cli.server.makeAdmin.turnOn':
    'Die Administration öffnet sich, sobald die Zwei-Faktor-Anmeldung für dieses Konto aktiviert ist.',
  'cli.server.makeAdmin.found':
    'Konto {id}, {email}, besteht seit {moment} UTC. Seine Zwei-Faktor-Anmeldung ist {state, select, on {aktiviert} other {deaktiviert}}.',
  'cli.server.makeAdmin.question': 'In die Administration aufnehmen?',
  'cli.server.makeAdmin.promoted': '{email} ist jetzt in der Administration.',
  'cli.server.makeAdmin.taken':
    'Konto {id}, {email}, besteht seit {moment} UTC, und niemand hat geprüft, wem diese Adresse gehört. Wenn es das richtige Konto ist, führe `{command}` aus.',
} as const satisfies Translated<typeof english>
