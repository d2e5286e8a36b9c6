/**
 * A sealed value is bound to its place, so a secret that is copied to another row opens nothing.
 */
import { expect, it } from 'vitest'
import { codeAt } from '../harness.ts'
import type { Live } from '../http/live.ts'
import { describeRule } from './conformance.ts'
import { enrol, type Subject } from './subject.ts'

async function copySecret(live: Live, subject: Subject, from: number, to: number): Promise<void> {
  const { db } = live.server.opened.parts.database
  if (subject.isSignIn) {
    const { secret } = await db
      .selectFrom('two_factor_auth')
      .select('secret')
      .where('user_id', '=', from)
      .executeTakeFirstOrThrow()
    await db.updateTable('two_factor_auth').set({ secret }).where('user_id', '=', to).execute()
  } else {
    const { secret_key } = await db
      .selectFrom('chat_two_step_verification')
      .select('secret_key')
      .where('user_id', '=', from)
      .executeTakeFirstOrThrow()
    await db
      .updateTable('chat_two_step_verification')
      .set({ secret_key })
      .where('user_id', '=', to)
      .execute()
  }
}

describeRule('A sealed secret', (live, subject) => {
  it("opens nothing in another user's row", async () => {
    const attacker = await enrol(live(), subject)
    const victim = await enrol(live(), subject)
    await copySecret(live(), subject, attacker.id, victim.id)
    const prompt = await subject.prompt(live(), victim.email)
    for (const { secret } of [attacker, victim]) {
      const outcome = await prompt.code(codeAt(secret, live().clock.read()))
      expect(outcome.isAccepted).toBe(false)
    }
  })

  it('cannot be read anywhere in the database', async () => {
    const { secret, backupCodes } = await enrol(live(), subject)
    const { db } = live().server.opened.parts.database
    const tables = await Promise.all([
      db.selectFrom('two_factor_auth').selectAll().execute(),
      db.selectFrom('chat_two_step_verification').selectAll().execute(),
      db.selectFrom('chat_two_step_state').selectAll().execute(),
      db.selectFrom('audit_log').selectAll().execute(),
    ])
    const text = JSON.stringify(tables)
    for (const kept of [secret, ...backupCodes, ...backupCodes.map(c => c.replaceAll('-', ''))]) {
      expect(text).not.toContain(kept)
    }
  })
})
