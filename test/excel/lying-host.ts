interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
}

/** Another value of the same kind. */
function otherwise(value: unknown): unknown {
  if (typeof value === "string") return `${value}?`;
  if (typeof value === "number") return value + 1000;
  if (typeof value === "boolean") return !value;
  // What is not there is there, and in an empty list is something.
  if (value === null) return { Id: "?" };
  if (Array.isArray(value)) return value.length === 0 ? [{ Id: "?" }] : value.map(otherwise);
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isIdentity(key) ? inner : otherwise(inner)]),
  );
}

/** What the library needs to find its objects again. */
const isIdentity = (key: string): boolean => key === "Id" || key === "_ReferenceId";

interface Answer {
  readonly type: number;
  readonly message: { readonly body: string };
}

/** Every value of an answer is another one; null where nothing is told at all: of an event. */
function lie(text: string): string | null {
  const answer = JSON.parse(text) as Answer;
  if (answer.type !== 1) return null;
  const body = JSON.parse(answer.message.body) as {
    readonly Results: readonly { readonly Value: unknown }[];
    readonly Error?: { readonly Code: string };
  };
  const told = {
    ...body,
    Results: body.Results.map((result) => ({ ...result, Value: otherwise(result.Value) })),
    ...(body.Error && { Error: { ...body.Error, Code: "GeneralException" } }),
  };
  return JSON.stringify({ ...answer, message: { ...answer.message, body: JSON.stringify(told) } });
}

/** Does something while the host tells every value otherwise than it is. */
export async function lying<T>(act: () => Promise<T>): Promise<T> {
  const bridge = (globalThis as { _richApiNativeBridge?: Bridge })._richApiNativeBridge;
  const honest = bridge?.onMessageFromHost;
  if (bridge === undefined || honest === null || honest === undefined) {
    throw new Error("the library has not run");
  }
  bridge.onMessageFromHost = (text) => {
    const told = lie(text);
    if (told !== null) honest.call(bridge, told);
  };
  try {
    return await act();
  } finally {
    bridge.onMessageFromHost = honest;
  }
}
