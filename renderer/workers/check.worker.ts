import { FactServer } from './fact-server.ts'
import type { Question } from './protocol.ts'

const server = new FactServer({
  databaseName: 'facts',
  post: (answer, transfer) => postMessage(answer, { transfer }),
})
addEventListener('message', (event: MessageEvent<Question>) => void server.receive(event.data))
