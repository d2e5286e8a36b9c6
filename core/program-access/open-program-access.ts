import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openRecordsFile } from '../vault/records-file.ts'
import { findPeer } from './find-peer.ts'
import {
  createProgramAccess,
  type ProgramAccess,
  type ProgramAccessParts,
} from './program-access.ts'
import { LogRecord } from './request-log.ts'

/** Uses this system's disk and sockets. */
export function openProgramAccess(
  parts: Omit<ProgramAccessParts, 'random' | 'logFile' | 'findPeer'>,
): ProgramAccess {
  const logPath = join(parts.place.dataFolder, 'program-requests.json')
  return createProgramAccess({
    ...parts,
    random: randomBytes,
    logFile: openRecordsFile(logPath, LogRecord),
    findPeer,
  })
}
