/** Provides correct proofs to show the server: fresh codes, backup codes, and passwords. */
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Authority, Credentials, Need, Proof } from '../dialects/dialect.ts'
import type { StepCode, StepCodes } from './step-codes.ts'

export interface Proofs {
  /** Returns the codes of the current setup. Throws `not-found` without one. */
  codes(): StepCodes
  /** Starts a new setup, which makes the codes of the previous one useless. */
  begin(codes: StepCodes): void
  setBackupCodes(codes: readonly string[]): void
  /** Throws `not-found` if all were used. */
  backup(): Proof
  /** Returns a correct proof of one of these kinds, preferring one that needs no waiting. */
  right(kinds: readonly Proof['kind'][]): Promise<Proof>
  passwordFor(needs: readonly Need[]): string | undefined
  /** Returns everything that a change needs. */
  authority(needs: readonly Need[], kinds: readonly Proof['kind'][]): Promise<Authority>
}

/** `random` generates the two-step password of a chat. */
export function createProofs(credentials: Credentials, random: (bytes: number) => Buffer): Proofs {
  const twoStepPassword = random(24).toString('base64url')
  let stepCodes: StepCodes | null = null
  let backupCodes: readonly string[] = []

  const proofs: Proofs = {
    codes() {
      if (!stepCodes) throw new AppError('not-found', words('core.checkServer.noSetup'))
      return stepCodes
    },
    begin(codes) {
      stepCodes = codes
      backupCodes = []
    },
    setBackupCodes(codes) {
      backupCodes = codes
    },
    backup() {
      const [code, ...others] = backupCodes
      if (code === undefined)
        throw new AppError('not-found', words('core.checkServer.noBackupCodeLeft'))
      backupCodes = others
      return { kind: 'backup', code }
    },
    async right(kinds) {
      const codes = proofs.codes()
      const hasBackup = kinds.includes('backup') && backupCodes.length > 0
      if (hasBackup && !(kinds.includes('totp') && codes.isReady())) return proofs.backup()
      return toProof(await codes.fresh())
    },
    passwordFor(needs) {
      if (needs.includes('password')) return credentials.password
      return needs.includes('two-step-password') ? twoStepPassword : undefined
    },
    async authority(needs, kinds) {
      const password = proofs.passwordFor(needs)
      return { password, ...(needs.includes('proof') && { proof: await proofs.right(kinds) }) }
    },
  }
  return proofs
}

export function toProof({ code }: Pick<StepCode, 'code'>): Proof {
  return { kind: 'totp', code }
}
