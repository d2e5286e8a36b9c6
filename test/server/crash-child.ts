/** Enrolls users and signs them in until it is killed, reporting each acceptance afterward. */
import { generateSync } from 'otplib'
import { openServer } from '../../server/open-server.ts'
import { readSettings } from '../../server/settings.ts'

const [db = '', keyText = '', nowText = '', prefix = ''] = process.argv.slice(2)
const origin = { address: null, userAgent: null }
const password = 'correct horse battery'
const now = Number(nowText)

const settings = readSettings({ COUNTERSIGN_SERVER_KEY: keyText }, { dataFolder: '/nowhere', db })
const { service } = await openServer(settings, {
  clock: () => now,
  passwordCost: { memoryKib: 8, passes: 1 },
})

const tell = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`)
const codeAt = (secret: string) => generateSync({ secret, epoch: Math.floor(now / 1000) })

async function live(name: string): Promise<void> {
  const email = `${name}@crash.example`
  const { id } = await service.users.register({ email, password }, origin)
  const session = { sessionId: name, isAdmin: false, hasSecondFactor: false, signedInAt: now }
  const by = { userId: id, ...session }
  const { secret, backupCodes } = await service.factor.beginTotp(by, 'now', origin)
  const enrolling = codeAt(secret)
  await service.factor.confirmEnrolment(by, enrolling, origin)
  tell({ email, secret, enrolling })
  const backupCode = backupCodes[0] ?? ''
  const proofs = [
    { code: generateSync({ secret, epoch: Math.floor(now / 1000) + 30 }) },
    { backupCode },
  ]
  for (const proof of proofs) {
    const asked = await service.signIn.begin(email, password, origin)
    if (asked.kind !== 'challenge') throw new Error('The factor is gone.')
    await service.signIn.complete(asked.challengeToken, proof, origin)
    tell({ email, proof })
  }
}

for (let round = 0; ; round++) {
  await Promise.all([0, 1, 2, 3].map(lane => live(`${prefix}-${round}-${lane}`)))
}
