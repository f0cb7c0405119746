// Ten calls on the mock, from a session to an order and its end, by a client that @hey-api/openapi-ts made of the plain bundle.
import { client } from "./hey/client.gen";
import * as api from "./hey";

declare const process: { argv: string[]; exit(code: number): never };

client.setConfig({ baseUrl: process.argv[2], throwOnError: true });

function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`no ${what}`);
  return value;
}

async function main(): Promise<void> {
  await api.initBrokerageSession({ body: { publish: true, compete: true } });
  for (let tries = 0; !must((await api.getAuthStatus()).data, "status").established; tries += 1) {
    if (tries === 40) throw new Error("the session is not established");
    await new Promise((done) => setTimeout(done, 250));
  }
  await api.tickle();
  const accounts = await api.listBrokerageAccounts();
  const accountId = must(must(accounts.data, "accounts").accounts?.[0], "account");
  const hits = await api.searchContracts({ query: { symbol: "AAPL" } });
  const conid = Number(must(must(hits.data, "hits")[0]?.conid, "conid"));
  const info = await api.getContractInfo({ path: { conid: conid } });
  if (must(info.data, "info").symbol !== "AAPL") throw new Error("another instrument");
  const placed = await api.placeOrders({
    path: { accountId },
    body: { orders: [{ conid, side: "BUY", orderType: "LMT", price: 1, tif: "DAY", quantity: 1 }] },
  });
  let rows = placed.data as Array<Record<string, unknown>>;
  let answered = 0;
  while (Array.isArray(rows) && typeof rows[0]?.id === "string") {
    const reply = await api.replyToQuestion({ path: { replyId: rows[0].id }, body: { confirmed: true } });
    rows = reply.data as Array<Record<string, unknown>>;
    answered += 1;
  }
  if (answered === 0) throw new Error("a price far from the market raised no question");
  const orderId = Number(must(rows[0]?.order_id, "order"));
  const detail = await api.getOrderStatus({ path: { orderId: orderId } });
  if (Number(must(detail.data, "status").order_id) !== orderId) throw new Error("another order");
  await api.cancelOrder({ path: { accountId, orderId: orderId } });
  console.log(`10 calls: an order placed, ${answered} question(s) answered, cancelled`);
}

main().catch((error) => { console.error(error); process.exit(1); });
