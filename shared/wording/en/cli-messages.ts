/** The command line's help, notes, tables, and questions, and the pages of `countersign ui`. */
import { add } from './cli/add.ts'
import { backups } from './cli/backups.ts'
import { checkServer } from './cli/check-server.ts'
import { demo } from './cli/demo.ts'
import { entries } from './cli/entries.ts'
import { exporting } from './cli/exporting.ts'
import { formats } from './cli/formats.ts'
import { importing } from './cli/importing.ts'
import { input } from './cli/input.ts'
import { known } from './cli/known.ts'
import { openOlder } from './cli/open-older.ts'
import { passphrase } from './cli/passphrase.ts'
import { program } from './cli/program.ts'
import { running } from './cli/running.ts'
import { scan } from './cli/scan.ts'
import { server } from './cli/server.ts'
import { servers } from './cli/servers.ts'
import { sync } from './cli/sync.ts'
import { ui } from './cli/ui.ts'
import { usage } from './cli/usage.ts'
import { vault } from './cli/vault.ts'

export const cliMessages = {
  ...add,
  ...backups,
  ...checkServer,
  ...demo,
  ...entries,
  ...exporting,
  ...formats,
  ...importing,
  ...input,
  ...known,
  ...openOlder,
  ...passphrase,
  ...program,
  ...running,
  ...scan,
  ...server,
  ...servers,
  ...sync,
  ...ui,
  ...usage,
  ...vault,
} as const
