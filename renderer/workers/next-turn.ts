/** Lets the messages in that wait: what they cancel is known when this is done. */
export async function nextTurn(): Promise<void> {
  await new Promise(done => setTimeout(done))
}
