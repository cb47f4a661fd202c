type Method = "createHTML" | "createScriptURL";

type Rule = (input: string) => string;

/** The part of Trusted Types (https://w3c.github.io/trusted-types) that is used here; TypeScript's DOM lacks them. */
interface TrustedTypes {
  emptyHTML: string;
  createPolicy: (name: string, rules: Partial<Record<Method, Rule>>) => Record<Method, Rule>;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** Nothing, as HTML that may be inserted into the page. */
export const emptyHtml = trustedTypes?.emptyHTML ?? "";

/**
 * A policy of one rule, as a function; what that returns may be inserted into the page. The CSP names each policy
 * (tools/vite/headers.ts), and a name works once.
 */
export function trustedTypesPolicy(name: string, method: Method, rule: Rule): Rule {
  const policy = trustedTypes?.createPolicy(name, { [method]: rule });
  return policy ? (input) => policy[method](input) : rule;
}
