/**
 * Runs better-auth with its two-factor plugin in a process of its own. It writes its two addresses
 * as one line of JSON, the second with its limits on, and ends with its standard input.
 */
import { createServer } from 'node:http'
import { betterAuth } from 'better-auth'
import { memoryAdapter } from 'better-auth/adapters/memory'
import { toNodeHandler } from 'better-auth/node'
import { twoFactor } from 'better-auth/plugins/two-factor'

/** The newest message comes first. */
const messages = []

/** @param {boolean} isLimited */
async function serve(isLimited) {
  const server = createServer()
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  const baseURL = `http://127.0.0.1:${address.port}`
  const auth = betterAuth({
    baseURL,
    secret: 'only for tests, and long enough for that',
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: memoryAdapter({
      user: [],
      session: [],
      account: [],
      verification: [],
      twoFactor: [],
      rateLimit: [],
    }),
    rateLimit: { enabled: isLimited },
    emailAndPassword: {
      enabled: true,
      // Hashing isn't tested here.
      password: {
        hash: async password => `plain:${password}`,
        verify: async ({ hash, password }) => hash === `plain:${password}`,
      },
    },
    plugins: [
      twoFactor({
        issuer: 'Better',
        otpOptions: {
          sendOTP: async ({ user, otp }) => {
            messages.unshift({ to: user.email, code: otp })
          },
        },
      }),
    ],
  })
  const handle = toNodeHandler(auth)
  server.on('request', (request, response) => {
    if (request.url === '/outbox') response.end(JSON.stringify(messages))
    else handle(request, response)
  })
  return baseURL
}

const [url, limitedUrl] = [await serve(false), await serve(true)]
process.stdout.write(`${JSON.stringify({ url, limitedUrl })}\n`)
process.stdin.on('end', () => process.exit(0)).resume()
