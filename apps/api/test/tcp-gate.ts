import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands before a server and can be shut, so that a spec sees what an outage does. */
export class TcpGate {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();

  private passed = 0;
  private tearAt = Infinity;

  private constructor(
    private readonly target: URL,
    private port = 0,
  ) {}

  static async before(url: string): Promise<TcpGate> {
    const gate = new TcpGate(new URL(url));
    await gate.reopen();
    return gate;
  }

  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.toString();
  }

  async reopen(): Promise<void> {
    const server = createServer((socket) => this.join(socket));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Shuts by itself as soon as so many bytes went towards the server, however fast they go. */
  shutAfter(bytes: number): void {
    [this.passed, this.tearAt] = [0, bytes];
  }

  /** Refuses new connections and tears those that are open. */
  async shut(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private join(socket: Socket): void {
    const behind = connect(Number(this.target.port || 5432), this.target.hostname);
    socket.pipe(behind).pipe(socket);
    socket.on('data', (chunk: Buffer) => {
      this.passed += chunk.length;
      if (this.passed >= this.tearAt) void this.shut();
    });
    for (const [end, other] of [
      [socket, behind],
      [behind, socket],
    ] as const) {
      this.sockets.add(end);
      end.on('error', () => undefined);
      end.on('close', () => {
        this.sockets.delete(end);
        other.destroy();
      });
    }
  }
}
