/** Opens a sealed Countersign vault and prints its document. Usage: see vault-format.md. */
import { createDecipheriv, createHash, hkdfSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { hashRaw } from '@node-rs/argon2'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const sha256 = bytes => createHash('sha256').update(bytes).digest()

function decrypt(key, nonce, sealed, authenticated) {
  const tagAt = sealed.length - 16
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
  decipher.setAAD(authenticated).setAuthTag(sealed.subarray(tagAt))
  return Buffer.concat([decipher.update(sealed.subarray(0, tagAt)), decipher.final()])
}

function recoveryKeyBytes(typed) {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (text.length !== 36 || [...text].some(c => !alphabet.includes(c))) return undefined
  const bits = [...text].map(c => alphabet.indexOf(c).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(
    bits
      .slice(0, 160)
      .match(/.{8}/g)
      .map(byte => Number.parseInt(byte, 2)),
  )
  const hash = sha256(Buffer.concat([Buffer.from('countersign recovery key'), key]))
  return Number.parseInt(bits.slice(160), 2) === hash.readUIntBE(0, 3) >> 4 ? key : undefined
}

async function keyOf(slot, typed) {
  const salt = Buffer.from(slot.salt, 'base64')
  if (slot.kind === 'recovery') {
    const key = recoveryKeyBytes(typed)
    return key && Buffer.from(hkdfSync('sha256', key, salt, 'countersign recovery slot', 32))
  }
  const { memoryKib: memoryCost, passes: timeCost, lanes: parallelism } = slot
  const cost = { algorithm: 2, memoryCost, timeCost, parallelism, outputLen: 32, salt }
  return await hashRaw(Buffer.from(typed.normalize('NFKC')), cost)
}

const file = readFileSync(process.argv[2])
const typed = readFileSync(0, 'utf8').replace(/\r?\n$/, '')
if (file.toString('latin1', 0, 11) !== 'COUNTERSIGN' || file[11] !== 1) throw new Error('no vault')
if (!sha256(file.subarray(0, -32)).equals(file.subarray(-32))) throw new Error('damaged')
const bodyAt = 16 + file.readUInt32BE(12)
const header = JSON.parse(file.toString('utf8', 16, bodyAt))
const nonceOf = ({ nonce }) => Buffer.from(nonce, 'base64')
let dataKey
for (const slot of header.slots) {
  const key = await keyOf(slot, typed)
  try {
    const label = Buffer.from(`countersign ${slot.kind} slot`)
    dataKey ??= key && decrypt(key, nonceOf(slot), Buffer.from(slot.wrappedKey, 'base64'), label)
  } catch {}
}
if (!dataKey) throw new Error('neither the passphrase nor the recovery key of this vault')
const body = decrypt(dataKey, nonceOf(header), file.subarray(bodyAt, -32), file.subarray(0, bodyAt))
process.stdout.write(`${inflateSync(body)}\n`)
