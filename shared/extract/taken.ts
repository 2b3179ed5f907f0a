import type { Lexed } from '../model/token.ts'

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Room for the tokens of one paragraph after another. */
let room = new Uint8Array(1024)

/** By token of a paragraph, 1 where a claim or a title stands; good until it is asked for the next time. */
export function takenBy({ count }: Lexed, claims: readonly Stretch[], titles: readonly Stretch[] = []): Uint8Array {
  if (room.length <= count) room = new Uint8Array(count * 2)
  room.fill(0, 0, count + 1)
  for (const { from, to } of claims) room.fill(1, from, to)
  for (const { from, to } of titles) room.fill(1, from, to)
  return room
}
