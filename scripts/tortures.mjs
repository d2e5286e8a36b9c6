/**
 * Lists what `npm run torture` can run: a name, a description, and the test files that it repeats.
 */

export const tortures = {
  corruption: {
    what: 'Files of every import format, damaged at random 20,000 times.',
    files: ['test/core/importers/corruption.test.ts', 'test/core/importers/formats.test.ts'],
  },
  strangers: {
    what: 'Every importer with the files of every other app.',
    files: ['test/core/importers/registry.test.ts'],
  },
  kills: {
    what: 'Programs that are killed while they save, back up, or serve: 200 saves a place.',
    files: [
      'test/core/vault/crash.test.ts',
      'test/core/vault/keychain.keyring.test.ts',
      'test/core/backups/crash.test.ts',
      'test/server/crash.test.ts',
    ],
  },
  fuzz: {
    what: 'Requests that nobody meant, 1,000 a dialect, and answers of servers that make no sense.',
    files: ['test/server/fuzz', 'test/core/dialects/fuzz.test.ts'],
  },
  guesses: {
    what: 'A hundred wrong codes in a row, in every dialect of the server.',
    files: ['test/server/conformance/throttling.test.ts'],
  },
  countdown: {
    what: 'The dial in all colours, in many rounds of its periods.',
    files: ['test/renderer/countdown.browser.test.ts'],
  },
  sync: {
    what: 'Three computers that change a vault apart, 2,500 times, and the laws of the merge.',
    files: ['test/core/sync/model.test.ts', 'test/core/sync/join.test.ts'],
  },
  places: {
    what: 'Where computers meet: Apache, rclone, an S3 server, two servers of ours, and Syncthing.',
    files: [
      'test/core/sync/places/real-servers.test.ts',
      'test/core/sync/places/syncthing.test.ts',
    ],
  },
  faults: {
    what: 'Every fault at every request and save of every flow with a server, with all ways to go on.',
    files: ['test/core/flows/faults.test.ts', 'test/core/flows/crashes.test.ts'],
  },
}
