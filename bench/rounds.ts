/** Contenders taking turns on one server, so that what else the machine does meets them all. */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { startReplayServer } from 'faas-contracts/replay/server'
import type { Connect, Load, Measured } from './contender-process.ts'
import { type Contender, CREDENTIALS } from './contenders/contender.ts'

export interface Samples {
  contender: Contender
  /** One of each round. */
  rounds: Measured[]
}

/**
 * Measures a load round by round, each begun by another contender.
 *
 * @param warmUp rounds before these that do not count. Until what runs is compiled, after some 12,000 calls, a short one costs up to
 * half as much again, whoever makes it.
 */
export async function measureRounds(contenders: readonly Contender[], load: Load, rounds: number, warmUp: number): Promise<Samples[]> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'server.js')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(server.stdout, 'data')) as [Buffer]
  const running: Racer[] = []
  try {
    for (const contender of contenders) running.push(new Racer(contender))
    await checkSignatures(running)
    for (const racer of running) await racer.ask<string>({ connect: String(line).trim() })
    const samples = running.map(({ contender }) => ({ contender, rounds: [] as Measured[] }))
    for (let round = 0; round < warmUp + rounds; round++)
      for (let turn = 0; turn < running.length; turn++) {
        const i = (round + turn) % running.length
        const measured = await (running[i] as Racer).ask<Measured>(load)
        if (round >= warmUp) samples[i]?.rounds.push(measured)
      }
    return samples
  } finally {
    for (const racer of running) racer.kill()
    server.kill()
  }
}

/** Whoever says that it signs must do so, and rightly: the replay judges. */
async function checkSignatures(running: readonly Racer[]): Promise<void> {
  const server = await startReplayServer({ strictSignatures: { credentials: Object.values(CREDENTIALS) } })
  for (const racer of running)
    if (racer.contender.kind === 'ours' || racer.contender.kind === 'vendor') await racer.ask<string>({ connect: server.url })
  await server.close()
}

class Racer {
  readonly contender: Contender
  readonly #child: ChildProcess
  readonly #ended: Promise<never>

  constructor(contender: Contender) {
    const { name, api } = contender
    this.contender = contender
    this.#child = fork(join(import.meta.dirname, 'contender-process.ts'), [name, api])
    this.#ended = once(this.#child, 'exit').then(([code]) => {
      throw new Error(`${name} for ${api} ended with ${code}: what it did not do can't be measured.`)
    })
    // Nobody waits for it when it is told to end.
    this.#ended.catch(() => {})
  }

  async ask<Answer extends string | Measured>(task: Connect | Load): Promise<Answer> {
    const answered = new Promise<Answer>((resolve) => this.#child.once('message', (answer) => resolve(answer as Answer)))
    this.#child.send(task)
    return Promise.race([answered, this.#ended])
  }

  kill(): void {
    this.#child.kill()
  }
}
